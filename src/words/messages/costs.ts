import type { Written } from '../language.ts';

/** Words of the page «four questions about the cost». */
export const costs = {
  'costs.title': {
    ky: 'Нарк боюнча төрт суроо',
    ru: 'Четыре вопроса о стоимости',
    en: 'Four questions about the cost',
  },
  'costs.lede': {
    ky: 'Программанын көрсөтүлгөн наркы {total} {thousandMoney} ({million} {millionMoney}). Булакта жыйынтык сап жок: портал {rows} сапты кошкон.',
    ru: 'Указанная стоимость программы: {total} {thousandMoney} ({million} {millionMoney}). Итоговой строки в источнике нет: портал сложил {rows} {rows:строку|строки|строк}.',
    en: 'The programme’s cost as stated is {total} {thousandMoney} ({million} {millionMoney}). The source has no total line; the portal adds up its {rows} {rows:row|rows}.',
  },
  'costs.description': {
    ky: 'Каражат кайда жумшалышы пландалган, ким жооп берет, качан жана булак каражаттын жетиштүүлүгү жөнүндө эмне дейт.',
    ru: 'Куда планируется направить средства, кто отвечает, когда и что источник говорит об их достаточности.',
    en: 'Where the planned money goes, who is responsible, when, and what the source says about whether it is enough.',
  },
  'costs.as-table': { ky: 'Жадыбал түрүндө', ru: 'Показать таблицей', en: 'See as table' },
  'costs.file': { ky: 'Маалымат, CSV', ru: 'Данные, CSV', en: 'Data, CSV' },
  'costs.source': {
    ky: 'Булак: ресурстук наркын баалоо жадыбалы, {rows} сап. {ThousandMoney}, миллионго чейин портал тегеректеген.',
    ru: 'Источник: таблица оценки ресурсной стоимости, {rows} {rows:строка|строки|строк}. {ThousandMoney}, до миллионов округлил портал.',
    en: 'Source: resource-cost table, {rows} {rows:row|rows}. {ThousandMoney}, rounded to million by the portal.',
  },
  'costs.where': {
    ky: 'Каражат кайда багытталган?',
    ru: 'Куда направлены средства?',
    en: 'Where does the money go?',
  },
  'costs.where-answer': {
    ky: 'Көрсөтүлгөн нарктын {share} төмөнкү багыттарга туура келет: {list}. Наркы 0 болгон же көрсөтүлбөгөн багыттар: {zero}.',
    ru: '{share} указанной стоимости приходится на направления: {list}. Направлений без суммы: {zero}.',
    en: '{share} of the cost as stated falls to these directions: {list}. Directions without an amount: {zero}.',
  },
  'costs.where-label': {
    ky: 'Багыттардын көрсөтүлгөн наркы',
    ru: 'Указанная стоимость направлений',
    en: 'Cost as stated, by direction',
  },
  'costs.who': {
    ky: 'Эмне үчүн ким жооп берет?',
    ru: 'Кто за что отвечает?',
    en: 'Who is responsible for what?',
  },
  'costs.who-answer': {
    ky: '{body} чаралардын көбүндө аталган: {count} / {total}. Тегеректин аянты ошол орган аталган чаралардын наркын билдирет. Булак каражатты органдарга бөлбөйт, ошондуктан тилкелерди кошууга болбойт.',
    ru: 'Чаще других назван орган {body}: мер {count} из {total}. Площадь круга показывает стоимость мер, где он назван. Источник не делит средства между органами, поэтому столбцы складывать нельзя.',
    en: '{body} is named most often: in {count} of {total} measures. A circle’s area is the cost of the measures that name the body. The source does not divide money between bodies, so the columns must not be added up.',
  },
  'costs.who-label': {
    ky: 'Багыттар жана алардын жооптуулары',
    ru: 'Направления и ответственные',
    en: 'Directions and responsible bodies',
  },
  'costs.who-measures': { ky: 'чаралардын саны', ru: 'число мер', en: 'measures named' },
  'costs.who-hollow': {
    ky: 'Бош тегерек – орган аталган, нарк 0 же көрсөтүлгөн эмес.',
    ru: 'Пустой круг — орган назван, стоимость 0 или не указана.',
    en: 'Hollow circle: the body is named, the cost is 0 or not stated.',
  },
  'costs.when': { ky: 'Качан?', ru: 'Когда?', en: 'When?' },
  'costs.when-answer': {
    ky: '{year}-жылга чейин аткарылуучу чаралар: {count} / {total}. Жыл сайын: {yearly}, туруктуу негизде: {ongoing}, мөөнөтү көрсөтүлбөгөн: {none}.',
    ru: 'Рассчитаны до {year} года: {count} из {total} мер. Ежегодно: {yearly}, на постоянной основе: {ongoing}, срок не указан: {none}.',
    en: '{count} of {total} measures run to {year}. Every year: {yearly}; on a permanent basis: {ongoing}; time frame not stated: {none}.',
  },
  'costs.when-label': {
    ky: 'Чаралардын мөөнөттөрү',
    ru: 'Сроки мер',
    en: 'Time frames, by measure',
  },
  'costs.when-note': {
    ky: 'Жез түстүү тилке – наркы бар. Бош тилке – наркы 0 же көрсөтүлгөн эмес. Үзүк тилке – жыл сайын. Жебе – туруктуу негизде.',
    ru: 'Медная полоса — сумма указана. Пустая — 0 или не указана. Прерывистая — ежегодно. Стрелка — на постоянной основе.',
    en: 'Copper bar: an amount is stated. Hollow bar: 0 or not stated. Broken bar: every year. Arrow: on a permanent basis.',
  },
  'costs.when-year': { ky: 'Жыл', ru: 'Год', en: 'Year' },
  'costs.when-running': {
    ky: 'Аткарылуучу чаралар',
    ru: 'Мер в этом году',
    en: 'Measures running',
  },
  'costs.when-running-cost': {
    ky: 'Алардын толук наркы, {thousandMoney}',
    ru: 'Их полная стоимость, {thousandMoney}',
    en: 'Their full cost, {thousandMoney}',
  },
  'costs.when-not-yearly': {
    ky: 'Булак наркты жылдарга бөлбөйт: бир эле чаранын толук наркы анын ар бир жылында көрсөтүлөт, саптар кошулбайт.',
    ru: 'Источник не делит стоимость по годам: полная стоимость меры показана в каждом её году, строки не складываются.',
    en: 'The source does not split costs by year: a measure’s full cost appears in each of its years, so the rows must not be added together.',
  },
  'costs.when-none': { ky: 'мөөнөтсүз', ru: 'без срока', en: 'not stated' },
  'costs.enough': {
    ky: 'Каражат жетиштүүбү?',
    ru: 'Достаточно ли средств?',
    en: 'Is there enough money?',
  },
  'costs.enough-answer': {
    ky: 'Адаттагыдай чечмеленсе: муктаждык {need} {thousandMoney}, камсыз болгону {provided} {thousandMoney}, жетишпегени {gap} {thousandMoney}. Тилкелердин аталышы булакта жок, ошондуктан бул жооп болжолдуу.',
    ru: 'Если толковать столбцы как обычно: потребность {need} {thousandMoney}, обеспечено {provided} {thousandMoney}, недостаёт {gap} {thousandMoney}. Заголовков столбцов в источнике нет, поэтому ответ предположительный.',
    en: 'Interpreted in the usual way: need {need} {thousandMoney}, provided {provided} {thousandMoney}, gap {gap} {thousandMoney}. The source has no column headings, so this answer is inferred.',
  },
  'costs.enough-uniform': {
    ky: 'Бардык каражат биринчи тилкеде турат, экинчи жана үчүнчү тилкелер бардык саптарда 0. Мындай бирдейлик баалоонун толук эместигин билдириши мүмкүн, бирок муну булактан ырастоого болбойт.',
    ru: 'Вся сумма стоит в первом столбце; второй и третий во всех строках равны 0. Такое единообразие может говорить о неполной оценке, но источник этого не подтверждает.',
    en: 'All the money stands in the first column; the second and third are 0 in every row. Such uniformity may mean the estimate is incomplete, but the source does not say so.',
  },
  'costs.enough-label': {
    ky: 'Блоктордун жана тилкелердин суммасы',
    ru: 'Суммы по блокам и столбцам',
    en: 'Sums by block and column',
  },
  'costs.check-title': {
    ky: 'Портал эмнени текшерди',
    ru: 'Что проверил портал',
    en: 'What the portal checked',
  },
  'costs.check-result': { ky: 'Жыйынтыгы', ru: 'Результат', en: 'Result' },
} as const satisfies Record<string, Written>;
