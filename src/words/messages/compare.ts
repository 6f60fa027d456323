import type { Written } from '../language.ts';

/** Words of the tray; apart from the rest, so that its script carries these alone. */
export const tray = {
  'compare.tray': {
    ky: 'Салыштырууга тандалгандар',
    ru: 'Выбрано для сравнения',
    en: 'Picked for comparing',
  },
  'compare.tray-count': {
    ky: 'Салыштыруу: {count} / {most}',
    ru: 'Сравнение: {count} из {most}',
    en: 'Compare: {count} of {most}',
  },
  'compare.tray-slot': { ky: 'дагы бирөө', ru: 'можно добавить', en: 'add one' },
  'compare.tray-full': {
    ky: 'Бир учурда төртөөнү гана салыштырууга болот. Адегенде бирин алып салыңыз.',
    ru: 'Сравнить можно не больше четырёх. Сначала уберите что-нибудь.',
    en: 'At most four can be compared. Remove one first.',
  },
  'compare.tray-kind': {
    ky: 'Парк менен участок бири-бирине салыштырылбайт: тандоо кайра башталды.',
    ru: 'Парк и участок между собой не сравниваются: выбор начат заново.',
    en: 'A park and a plot can’t be compared with each other: the choice has started anew.',
  },
  'compare.side-by-side': { ky: 'Катар коюу', ru: 'Поставить рядом', en: 'Side by side' },
  'compare.remove': { ky: 'Алып салуу: {name}', ru: 'Убрать: {name}', en: 'Remove {name}' },
} as const satisfies Record<string, Written>;

/** Words of comparing parks and plots, and the tray. */
export const compare = {
  ...tray,
  'compare.add': { ky: 'Салыштыруу', ru: 'Сравнить', en: 'Compare' },
  'compare.plot-name': {
    ky: '{plot}-участок, {park}',
    ru: 'Участок {plot}, {park}',
    en: 'Plot {plot}, {park}',
  },
  'compare.title': {
    ky: 'Парктарды жана участокторду салыштыруу',
    ru: 'Сравнение парков и участков',
    en: 'Compare parks and plots',
  },
  'compare.lede': {
    ky: 'Экиден төрткө чейин парк же участок катар турат. Айырмасы белгиленет; жакшыраак мааниси талашсыз болгондо гана көрсөтүлөт.',
    ru: 'От двух до четырёх парков или участков рядом. Различия отмечены; лучшее значение указано только там, где оно бесспорно.',
    en: 'Two to four parks or plots side by side. Differences are marked; the better value is pointed out only where nobody can dispute it.',
  },
  'compare.no-script': {
    ky: 'Катар коюу үчүн JavaScript керек. Ансыз ар бир парктын барагын өзүнчө ачып караса болот.',
    ru: 'Чтобы поставить рядом, нужен JavaScript. Без него можно открыть страницу каждого парка отдельно.',
    en: 'Putting them side by side needs JavaScript. Without it, the page of each park can be opened by itself.',
  },
  'compare.table': {
    ky: 'Салыштыруу жадыбалы',
    ru: 'Таблица сравнения',
    en: 'Comparison table',
  },
  'compare.row': { ky: 'Көрсөткүч', ru: 'Показатель', en: 'Subject' },
  'compare.row-code': { ky: 'Сап коду', ru: 'Код строки', en: 'Row code' },
  'compare.loading': {
    ky: 'Маалымат жүктөлүүдө…',
    ru: 'Данные загружаются…',
    en: 'Loading the data…',
  },
  'compare.failed': {
    ky: 'Маалымат жүктөлгөн жок: {list}. Тармакты текшериңиз.',
    ru: 'Данные не загрузились: {list}. Проверьте сеть.',
    en: 'The data did not load: {list}. Check the network.',
  },
  'compare.retry': { ky: 'Кайра жүктөө', ru: 'Загрузить снова', en: 'Load again' },
  'compare.unknown': {
    ky: 'Мындай парк же участок жок: {list}.',
    ru: 'Такого парка или участка нет: {list}.',
    en: 'There is no such park or plot: {list}.',
  },
  'compare.surplus': {
    ky: 'Төрттөн ашыгы салыштырылбайт. Калып калганы: {list}.',
    ru: 'Больше четырёх не сравнить. Не вошло: {list}.',
    en: 'No more than four can be compared. Left out: {list}.',
  },
  'compare.mixed': {
    ky: 'Парктар менен участоктор бири-бирине салыштырылбайт. Калып калганы: {list}.',
    ru: 'Парки и участки между собой не сравниваются. Не вошло: {list}.',
    en: 'Parks and plots can’t be compared with each other. Left out: {list}.',
  },
  'compare.none': {
    ky: 'Азырынча эч нерсе тандалган жок. Салыштыруу үчүн экиден төрткө чейин парк же участок керек.',
    ru: 'Пока ничего не выбрано. Для сравнения нужно от двух до четырёх парков или участков.',
    en: 'Nothing is picked yet. A comparison takes two to four parks or plots.',
  },
  'compare.one': {
    ky: 'Салыштыруу үчүн дагы бирөө керек.',
    ru: 'Для сравнения нужно выбрать ещё хотя бы одно.',
    en: 'A comparison takes at least one more.',
  },
  'compare.pick-here': {
    ky: 'Тизмелерден тандаса болот:',
    ru: 'Выбрать можно в списках:',
    en: 'They can be picked in the lists:',
  },
  'compare.only': {
    ky: 'Айырмасы бар саптар гана',
    ru: 'Только строки с различиями',
    en: 'Only rows that differ',
  },
  'compare.status': {
    ky: 'Саптар: {rows}, алардын ичинен айырмасы бары: {different}',
    ru: 'Строк: {rows}, из них с различиями: {different}',
    en: '{rows} {rows:row|rows}, {different} of them with differences',
  },
  'compare.all-same': {
    ky: 'Эч бир сапта айырма жок.',
    ru: 'Различий нет ни в одной строке.',
    en: 'No row differs.',
  },
  'compare.differs': { ky: 'айырмаланат', ru: 'различается', en: 'differs' },
  'compare.better': { ky: 'жакшыраак', ru: 'лучше', en: 'better' },
  'compare.legend-differs': {
    ky: 'сапта айырма бар',
    ru: 'в строке есть различие',
    en: 'the row has a difference',
  },
  'compare.legend-better': {
    ky: 'талашсыз жакшыраак маани: көбүрөөк бош кубаттуулук, азыраак километр же күн, ошол эле шарттарда төмөнүрөөк баа, милдеттүү талаптардын көбүрөөк аткарылганы. Жарыяланбаганы утпайт да, утулбайт да.',
    ru: 'бесспорно лучшее значение: больше свободной мощности, меньше километров или дней, ниже цена при тех же условиях, больше выполненных обязательных требований. Неопубликованное не выигрывает и не проигрывает.',
    en: 'the value nobody can dispute is better: more spare capacity, fewer kilometres or days, a lower price on the same terms, more binding requirements met. What is not published neither wins nor loses.',
  },
  'compare.move-left': {
    ky: 'Солго жылдыруу: {name}',
    ru: 'Левее: {name}',
    en: 'Move left: {name}',
  },
  'compare.move-right': {
    ky: 'Оңго жылдыруу: {name}',
    ru: 'Правее: {name}',
    en: 'Move right: {name}',
  },
  'compare.moved': {
    ky: 'Тилкенин жаңы орду: {place} / {count}',
    ru: 'Новое место столбца: {place} из {count}',
    en: 'The column is now {place} of {count}',
  },
  'compare.sample': {
    ky: 'ойдон чыгарылган үлгү',
    ru: 'вымышленный образец',
    en: 'fictional sample',
  },
  'compare.add-park': { ky: 'Парк кошуу', ru: 'Добавить парк', en: 'Add a park' },
  'compare.add-plot': {
    ky: 'Бош участок кошуу',
    ru: 'Добавить свободный участок',
    en: 'Add a vacant plot',
  },
  'compare.choose': {
    ky: 'Тизмеден тандаңыз',
    ru: 'Выберите из списка',
    en: 'Choose from the list',
  },
  'compare.source': {
    ky: 'Парктардын барактарында аталган булактар',
    ru: 'Источники, названные на страницах парков',
    en: 'The sources named on the pages of the parks',
  },
  'compare.group-area': { ky: 'Аянттар', ru: 'Площади', en: 'Areas' },
  'compare.group-boundary': {
    ky: 'Участоктун чегине жеткирилген тармактар',
    ru: 'Сети у границы участка',
    en: 'At the boundary of the plot',
  },
  'compare.group-distances': { ky: 'Аралыктар', ru: 'Расстояния', en: 'Distances' },
  'compare.group-plot': { ky: 'Участок жөнүндө', ru: 'Об участке', en: 'About the plot' },
  'compare.group-published': {
    ky: 'Маалыматтын толуктугу',
    ru: 'Полнота сведений',
    en: 'How much is known',
  },
  'compare.row-free': { ky: '{utility}: бош', ru: '{utility}: свободно', en: '{utility}: spare' },
  'compare.row-total': { ky: '{utility}: жалпысы', ru: '{utility}: всего', en: '{utility}: total' },
  'compare.row-connection': {
    ky: '{utility}: туташуу',
    ru: '{utility}: подключение',
    en: '{utility}: connection',
  },
  'compare.row-outcome': {
    ky: 'Талаптар: {outcome}',
    ru: 'Требования: {outcome}',
    en: 'Requirements: {outcome}',
  },
  'compare.row-plots-free': {
    ky: 'Бош участоктордун саны',
    ru: 'Число свободных участков',
    en: 'Vacant plots',
  },
  'compare.row-plots-area': {
    ky: 'Бош участоктордун жалпы аянты',
    ru: 'Общая площадь свободных участков',
    en: 'Total area of vacant plots',
  },
  'compare.row-services': {
    ky: 'Көрсөтүлгөн кызматтардын саны',
    ru: 'Число оказываемых услуг',
    en: 'Services offered',
  },
  'compare.row-binding': {
    ky: 'Талаптар милдеттүү',
    ru: 'Требования обязательны',
    en: 'Requirements are binding',
  },
  'compare.row-facts': {
    ky: 'Жарыяланган маалымат',
    ru: 'Опубликованные сведения',
    en: 'Facts published',
  },
} as const satisfies Record<string, Written>;
