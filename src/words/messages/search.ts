import type { Written } from '../language.ts';

/** Words of the search box and the search page. */
export const search = {
  'search.word': { ky: 'Издөө', ru: 'Поиск', en: 'Search' },
  'search.label': { ky: 'Порталдан издөө', ru: 'Поиск по порталу', en: 'Search the portal' },
  'search.placeholder': {
    ky: 'Чара, орган, парк',
    ru: 'Мера, орган, парк',
    en: 'Measure, body, park',
  },
  'search.close': { ky: 'Издөөнү жабуу', ru: 'Закрыть поиск', en: 'Close search' },
  'search.keys': {
    ky: 'Жебелер тандайт, Enter ачат, Esc жабат',
    ru: 'Стрелки выбирают, Enter открывает, Esc закрывает',
    en: 'Arrows choose, Enter opens, Esc closes',
  },
  'search.loading': {
    ky: 'Издөө жүктөлүп жатат',
    ru: 'Поиск загружается',
    en: 'Search is loading',
  },
  'search.failed': {
    ky: 'Издөө жүктөлгөн жок. Тармакты текшериңиз же тизмелерди караңыз.',
    ru: 'Поиск не загрузился. Проверьте сеть или откройте списки.',
    en: 'Search did not load. Check the network or open the lists.',
  },
  'search.incomplete': {
    ky: 'Участоктор менен резиденттердин тизмеси жүктөлгөн жок.',
    ru: 'Списки участков и резидентов не загрузились.',
    en: 'The lists of plots and residents did not load.',
  },
  'search.results': {
    ky: 'Издөөнүн натыйжалары',
    ru: 'Результаты поиска',
    en: 'Search results',
  },
  'search.found': {
    ky: 'Табылды: {count}',
    ru: 'Найдено: {count}',
    en: '{count} {count:result|results}',
  },
  'search.all': {
    ky: 'Бардык натыйжалар: {count}',
    ru: 'Все результаты: {count}',
    en: 'All results: {count}',
  },
  'search.none': {
    ky: '“{query}” боюнча эч нерсе табылган жок.',
    ru: 'По запросу «{query}» ничего не найдено.',
    en: 'Nothing found for “{query}”.',
  },
  'search.none-of-kind': {
    ky: '“{query}” боюнча бул түрдө эч нерсе табылган жок.',
    ru: 'По запросу «{query}» в этом виде ничего не найдено.',
    en: 'Nothing of this kind found for “{query}”.',
  },
  'search.suggestion': {
    ky: '“{suggestion}” деп издеп көрүңүз',
    ru: 'Попробуйте «{suggestion}»',
    en: 'Try “{suggestion}”',
  },
  'search.more': {
    ky: 'Дагы көрсөтүү: {count}',
    ru: 'Показать ещё {count}',
    en: 'Show {count} more',
  },
  'search.kinds': { ky: 'Түрү боюнча', ru: 'По виду', en: 'By kind' },
  'search.all-kinds': { ky: 'Бардык түрлөр', ru: 'Все виды', en: 'All kinds' },
  'search.lists': { ky: 'Порталдын тизмелери', ru: 'Списки портала', en: 'Portal lists' },
  'search.no-script': {
    ky: 'Издөө үчүн JavaScript керек. Ансыз керектүүнү тизмелерден тапса болот.',
    ru: 'Для поиска нужен JavaScript. Без него нужное можно найти в списках.',
    en: 'Search needs JavaScript. Without it, the lists lead to everything.',
  },
  'search.tips': { ky: 'Эмнени тапса болот', ru: 'Что можно найти', en: 'What can be found' },
  'search.lede': {
    ky: 'Чаралар, багыттар, жооптуу органдар, парктар, участоктор, резиденттер, талаптар, терминдер жана маалымат топтомдору.',
    ru: 'Меры, направления, ответственные органы, парки, участки, резиденты, требования, термины и наборы данных.',
    en: 'Measures, directions, responsible bodies, parks, plots, residents, requirements, terms and datasets.',
  },
  'search.tip-languages': {
    ky: 'Кыргызча, орусча же англисче жазыңыз: үч тилдеги тексттер тең каралат.',
    ru: 'Пишите по-кыргызски, по-русски или по-английски: просматриваются тексты на всех трёх языках.',
    en: 'Write in Kyrgyz, Russian or English: the texts of all three are looked through.',
  },
  'search.tip-letters': {
    ky: 'Кыргызча баскычтоп жок болсо, ө, ү, ң ордуна о, у, н деп жаза бериңиз.',
    ru: 'Если нет кыргызской раскладки, пишите о, у, н вместо ө, ү, ң.',
    en: 'Without a Kyrgyz keyboard, write о, у, н for ө, ү, ң.',
  },
  'search.tip-keys': {
    ky: 'Каалаган барактан / же Ctrl+K издөөнү ачат.',
    ru: 'На любой странице поиск открывают / или Ctrl+K.',
    en: 'On any page, / or Ctrl+K opens search.',
  },
  'search.sample': {
    ky: 'үлгү (ойдон чыгарылган)',
    ru: 'образец (вымышленный)',
    en: 'sample (fictional)',
  },
  'search.kind-resident': { ky: 'Резидент', ru: 'Резидент', en: 'Resident' },
  'search.kind-residents': { ky: 'Резиденттер', ru: 'Резиденты', en: 'Residents' },
  'search.kind-plot': { ky: 'Участок', ru: 'Участок', en: 'Plot' },
  'search.kind-requirement': { ky: 'Талап', ru: 'Требование', en: 'Requirement' },
  'search.kind-term': { ky: 'Термин', ru: 'Термин', en: 'Term' },
  'search.kind-terms': { ky: 'Терминдер', ru: 'Термины', en: 'Terms' },
  'search.kind-datasets': { ky: 'Топтомдор', ru: 'Наборы данных', en: 'Datasets' },
  'search.kind-page': { ky: 'Барак', ru: 'Страница', en: 'Page' },
  'search.kind-pages': { ky: 'Барактар', ru: 'Страницы', en: 'Pages' },
  'search.entry-direction': {
    ky: '{number}-багыт',
    ru: 'Направление № {number}',
    en: 'Direction No. {number}',
  },
  'search.entry-plot': {
    ky: '{number}-участок',
    ru: 'Участок № {number}',
    en: 'Plot No. {number}',
  },
} as const satisfies Record<string, Written>;
