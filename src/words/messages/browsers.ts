import type { Localized } from '../language.ts';

/** Which browsers the portal is made for, and what the others get. */
export const browsers = {
  'browsers.title': { ky: 'Браузерлер', ru: 'Браузеры', en: 'Browsers' },
  'browsers.lede': {
    ky: 'Порталды каалаган браузерде окууга болот. Тандоо, салыштыруу жана издөө үчүн төмөндө көрсөтүлгөндөн эски эмес браузер керек.',
    ru: 'Читать портал можно в любом браузере. Для отбора, сравнения и поиска нужен браузер не старее указанных ниже.',
    en: 'The portal can be read in any browser. Filters, comparison and search need one no older than those named below.',
  },
  'browsers.least': {
    ky: 'Баары иштеген эң эски версиялар',
    ru: 'Самые старые версии, в которых работает всё',
    en: 'Oldest versions in which everything works',
  },
  'browsers.least-basis': {
    ky: 'Бул версиялар барактын аягындагы мүмкүнчүлүктөрдөн келип чыгат. Алардын ар бири өзүнчө сыналган эмес.',
    ru: 'Эти версии выведены из возможностей, перечисленных в конце страницы. Каждая из них отдельно не проверялась.',
    en: 'These versions follow from the features listed at the end of the page. They were not tried one by one.',
  },
  'browsers.least-note': {
    ky: 'Chromium негизиндеги башка браузерлер (Яндекс Браузер, Opera, Samsung Internet) үчүн алардын ичиндеги Chromium версиясы маанилүү: ал Chrome үчүн көрсөтүлгөн версиядан эски болбошу керек.',
    ru: 'Для других браузеров на основе Chromium (Яндекс Браузер, Opera, Samsung Internet) важна версия Chromium внутри них: не старее версии, указанной для Chrome.',
    en: 'For other browsers based on Chromium (Yandex Browser, Opera, Samsung Internet) the version of Chromium inside counts: no older than the one given for Chrome.',
  },
  'browsers.name': { ky: 'Браузер', ru: 'Браузер', en: 'Browser' },
  'browsers.version': { ky: 'Версия', ru: 'Версия', en: 'Version' },
  'browsers.released': { ky: 'Чыккан күнү', ru: 'Дата выпуска', en: 'Released on' },
  'browsers.tested': { ky: 'Эмнеде сыналат', ru: 'В чём проверяется', en: 'What it is tested in' },
  'browsers.tested-chromium': {
    ky: 'Chromium: бардык сыноолор, ар бир барак.',
    ru: 'Chromium: все проверки, каждая страница.',
    en: 'Chromium: all tests, every page.',
  },
  'browsers.tested-others': {
    ky: 'Firefox жана WebKitGTK: негизги жолдор (издөө, чараларды тандоо, участок табуу, салыштыруу, жүктөп алуу, тил которуу, скриптсиз окуу).',
    ru: 'Firefox и WebKitGTK: основные пути (поиск, отбор мер, подбор участка, сравнение, скачивание, смена языка, чтение без скриптов).',
    en: 'Firefox and WebKitGTK: the main journeys (search, filtering measures, finding a plot, comparison, download, change of language, reading without scripts).',
  },
  'browsers.tested-safari': {
    ky: 'Safari өзү автоматтык түрдө сыналбайт. WebKitGTK анын кыймылдаткычы менен иштейт, бирок Safari эмес.',
    ru: 'Сам Safari автоматически не проверяется. WebKitGTK работает на его движке, но это не Safari.',
    en: 'Safari itself is not tested automatically. WebKitGTK runs on its engine, but is not Safari.',
  },
  'browsers.others': {
    ky: 'Башка браузерлер эмне алат',
    ru: 'Что получают остальные браузеры',
    en: 'What other browsers get',
  },
  'browsers.others-scripts': {
    ky: 'Скриптсиз (өчүрүлгөн, тыюу салынган же жүктөлбөй калган): бардык тексттер, жадыбалдар, диаграммалар, карталар жана файлдар бар. Тандоо, участок табуу, салыштыруу жана издөө иштебейт: алардын ордуна толук тизмелер жана толук файлдар турат.',
    ru: 'Без скриптов (отключены, запрещены или не загрузились): есть все тексты, таблицы, диаграммы, карты и файлы. Отбор, подбор участка, сравнение и поиск не работают: вместо них полные списки и полные файлы.',
    en: 'Without scripts (switched off, forbidden or not loaded): all texts, tables, charts, maps and files are there. Filters, the plot finder, comparison and search do not work; complete lists and complete files stand in their place.',
  },
  'browsers.others-old': {
    ky: 'Скрипт модулдарын билбеген эски браузерлер – скриптсиз окуган сыяктуу. Кээ бир баскычтар көрүнүп, бирок эч нерсе кылбашы мүмкүн.',
    ru: 'Старые браузеры, которые не знают модулей скриптов: то же, что без скриптов. Некоторые кнопки могут быть видны, но ничего не делают.',
    en: 'Old browsers that do not know script modules: the same as without scripts. Some buttons may be visible and do nothing.',
  },
  'browsers.others-between': {
    ky: 'Модулдарды билген, бирок көрсөтүлгөндөн эски браузерлер: барактар окулат, айрым куралдар ишке кирбеши мүмкүн.',
    ru: 'Браузеры, которые знают модули, но старее указанных: страницы читаются, отдельные инструменты могут не запуститься.',
    en: 'Browsers that know modules but are older than those named: the pages can be read, some tools may not start.',
  },
  'browsers.others-styles': {
    ky: 'Стилдердин катмарларын билбеген браузерлер – жасалгасы жок дээрлик, бирок окуу тартиби сакталган барактар.',
    ru: 'Браузеры, которые не знают слоёв стилей: страницы почти без оформления, но в правильном порядке чтения.',
    en: 'Browsers that do not know cascade layers: pages with hardly any styling, in the right reading order.',
  },
  'browsers.features': {
    ky: 'Браузерлердин кайсы жаңы мүмкүнчүлүктөрү колдонулат',
    ru: 'Какие новые возможности браузеров используются',
    en: 'Which newer features of browsers are used',
  },
  'browsers.feature': { ky: 'Мүмкүнчүлүк', ru: 'Возможность', en: 'Feature' },
  'browsers.purpose': { ky: 'Эмне үчүн', ru: 'Для чего', en: 'What for' },
  'browsers.needed': {
    ky: 'Куралдар жана жасалга үчүн керек',
    ru: 'Нужно для инструментов и оформления',
    en: 'Needed for the tools and the layout',
  },
  'browsers.extra': {
    ky: 'Жок болсо да эч нерсе жоголбойт',
    ru: 'Без этого ничего не теряется',
    en: 'Nothing is lost without it',
  },
  'browsers.for-js-modules': {
    ky: 'бардык скрипттер',
    ru: 'все скрипты',
    en: 'all scripts',
  },
  'browsers.for-array-by-copy': {
    ky: 'тандалган жана иреттелген тизмелер, издөө',
    ru: 'отобранные и упорядоченные списки, поиск',
    en: 'filtered and sorted lists, search',
  },
  'browsers.for-array-group': {
    ky: 'парктарды жана участокторду салыштыруу',
    ru: 'сравнение парков и участков',
    en: 'comparison of parks and plots',
  },
  'browsers.for-cascade-layers': {
    ky: 'барактардын жасалгасы',
    ru: 'оформление страниц',
    en: 'styling of the pages',
  },
  'browsers.for-media-query-range-syntax': {
    ky: 'тар жана кең экрандар үчүн жайгашуу',
    ru: 'расположение для узких и широких экранов',
    en: 'layout for narrow and wide screens',
  },
  'browsers.for-viewport-unit-variants': {
    ky: 'телефондо издөө кутусунун бийиктиги',
    ru: 'высота окна поиска на телефоне',
    en: 'height of the search box on a phone',
  },
  'browsers.for-container-queries': {
    ky: 'тар жердеги саптардын саны жана жүктөп алуу баскычтары',
    ru: 'число строк и кнопки скачивания в узком месте',
    en: 'the count of rows and the download buttons in a narrow place',
  },
  'browsers.for-has': {
    ky: 'тандалган баскычты жана шилтеме алып барган сапты белгилөө',
    ru: 'отметка выбранной кнопки и строки, на которую ведёт ссылка',
    en: 'marking the chosen button and the line a link leads to',
  },
  'browsers.for-scripting': {
    ky: 'скрипт жок болсо, ага муктаж баскычтарды жашыруу',
    ru: 'скрывать кнопки, которым нужен скрипт, когда скриптов нет',
    en: 'hiding buttons that need a script when there are none',
  },
  'browsers.for-text-wrap-balance': {
    ky: 'аталыштардын саптарын тең бөлүү',
    ru: 'ровные строки заголовков',
    en: 'even lines in headings',
  },
  'browsers.for-details-content': {
    ky: 'кең экранда участок табуу формасын ачык кармоо',
    ru: 'раскрытая форма подбора участка на широком экране',
    en: 'the plot finder’s form held open on a wide screen',
  },
  'browsers.none': { ky: 'эч бир версияда', ru: 'ни в одной версии', en: 'in no version' },
  'browsers.source': {
    ky: 'Версиялар сайт ар бир жолу жыйналганда web-features {version} топтомунан алынат: аны W3C уюмунун WebDX тобу MDN browser-compat-data маалыматынан түзөт.',
    ru: 'Версии при каждой сборке берутся из набора web-features {version}: его составляет группа WebDX консорциума W3C по данным MDN browser-compat-data.',
    en: 'The versions are taken at each build from web-features {version}, which the WebDX group of the W3C makes from MDN’s browser-compat-data.',
  },
} as const satisfies Record<string, Localized>;
