import type { Written } from '../language.ts';

/** How far the portal does what a practice asks. `release`: done as soon as there is a release. */
/** W3C has written its practices in this language: readers of others see it beside the translation. */
export const ORIGINAL = 'en';

type PracticeState = 'done' | 'partly' | 'not-yet' | 'none';

/** One practice or part of a requirement, and where the portal meets it or why it does not. */
export interface Practice {
  readonly id: string;
  readonly title: Written;
  readonly how: Written;
  readonly state: PracticeState;
  /** A page within the language and a file that show it. */
  readonly page?: string;
  readonly file?: string;
}

/** «Data on the Web Best Practices», W3C Recommendation of 31 January 2017. Titles in Kyrgyz and Russian are ours. */
export const W3C_PRACTICES: readonly Practice[] = [
  {
    id: '1',
    title: { ky: 'Метамаалымат берүү', ru: 'Предоставляйте метаданные', en: 'Provide metadata' },
    how: {
      ky: 'Ар бир файлдын адам үчүн барагы, программа үчүн төрт сүрөттөмөсү бар: Data Package, DCAT, CSV on the Web жана schema.org.',
      ru: 'У каждого файла есть страница для людей и четыре описания для программ: Data Package, DCAT, CSV on the Web и schema.org.',
      en: 'Every file has a page for people and four descriptions for software: Data Package, DCAT, CSV on the Web and schema.org.',
    },
    state: 'done',
    page: 'data/',
    file: 'data/catalog.jsonld',
  },
  {
    id: '2',
    title: {
      ky: 'Сүрөттөмө метамаалымат',
      ru: 'Описательные метаданные',
      en: 'Provide descriptive metadata',
    },
    how: {
      ky: 'Аталышы, сүрөттөмөсү, күнү, аймагы, жарыялоочусу жана кимге пайдалуу экени үч тилде.',
      ru: 'Название, описание, дата, территория, издатель и кому пригодится: на трёх языках.',
      en: 'Title, description, date, area, publisher and audience, in three languages.',
    },
    state: 'done',
    page: 'data/measures/',
  },
  {
    id: '3',
    title: {
      ky: 'Түзүлүш метамаалыматы',
      ru: 'Структурные метаданные',
      en: 'Provide structural metadata',
    },
    how: {
      ky: 'Ар бир талаанын аталышы, тиби, өлчөм бирдиги, мааниси, ачкычтары жана чектөөлөрү жазылган.',
      ru: 'Для каждого поля указаны название, тип, единица, значение, ключи и ограничения.',
      en: 'Every field has its title, type, unit, meaning, keys and constraints.',
    },
    state: 'done',
    page: 'data/costs/',
    file: 'data/datapackage.json',
  },
  {
    id: '4',
    title: {
      ky: 'Лицензия жөнүндө маалымат',
      ru: 'Сведения о лицензии',
      en: 'Provide data licence information',
    },
    how: {
      ky: 'CC BY 4.0 ар бир барактын башында, ар бир файлдын барагында жана файлдардын ичинде көрсөтүлгөн.',
      ru: 'CC BY 4.0 указана вверху каждой страницы, на странице каждого файла и внутри файлов.',
      en: 'CC BY 4.0 stands at the top of every page, on the page of every file and inside the files.',
    },
    state: 'done',
    page: 'data/',
  },
  {
    id: '5',
    title: {
      ky: 'Келип чыгышы жөнүндө маалымат',
      ru: 'Сведения о происхождении',
      en: 'Provide data provenance information',
    },
    how: {
      ky: 'Ар бир сапта булак документ, андагы орду жана текшерилген күнү турат; документтердин тексти сап-сабы менен ачык.',
      ru: 'В каждой строке стоят документ-источник, место в нём и дата проверки; тексты документов открыты построчно.',
      en: 'Every row names its source document, the place in it and the day of the check; the texts of the documents are open line by line.',
    },
    state: 'done',
    page: 'sources/',
  },
  {
    id: '6',
    title: {
      ky: 'Сапаты жөнүндө маалымат',
      ru: 'Сведения о качестве',
      en: 'Provide data quality information',
    },
    how: {
      ky: 'Белгилүү кемчиликтер, толтурулган үлүш жана булактагы так эместиктердин толук тизмеси жарыяланган.',
      ru: 'Опубликованы известные недостатки, доля заполненного и полный перечень неточностей источника.',
      en: 'Known defects, the share filled and a full list of inconsistencies in the source are published.',
    },
    state: 'done',
    page: 'programme/irregularities/',
    file: 'data/irregularities.csv',
  },
  {
    id: '7',
    title: { ky: 'Версиянын көрсөткүчү', ru: 'Указание версии', en: 'Provide a version indicator' },
    how: {
      ky: 'Барактарда жана файлдарда маалыматтын версиясы, жаңыртылган күнү жана текшерүү суммасы турат.',
      ru: 'На страницах и в файлах стоят версия данных, день обновления и контрольная сумма.',
      en: 'Pages and files bear the version of the data, the day of update and a checksum.',
    },
    state: 'done',
    page: 'data/',
    file: 'data/checksums.txt',
  },
  {
    id: '8',
    title: { ky: 'Версиялардын тарыхы', ru: 'История версий', en: 'Provide version history' },
    how: {
      ky: 'Эски версиялар жана алардын өзгөртүүлөрү биринчи чыгарылыштан баштап сакталат.',
      ru: 'Прежние версии и их изменения хранятся начиная с первого выпуска.',
      en: 'Earlier versions and their changes are kept from the first release on.',
    },
    state: 'done',
    page: 'changes/',
  },
  {
    id: '9',
    title: {
      ky: 'Маалымат топтомунун туруктуу дареги',
      ru: 'Постоянные адреса наборов',
      en: 'Use persistent URIs as identifiers of datasets',
    },
    how: {
      ky: 'Ар бир файлдын жана анын барагынын дареги өзгөрбөйт жана тилден көз каранды эмес.',
      ru: 'Адрес каждого файла и его страницы не меняется; адрес файла не зависит от языка.',
      en: 'The address of each file and of its page does not change, and that of a file is the same in every language.',
    },
    state: 'done',
    page: 'data/measures/',
    file: 'data/measures.csv',
  },
  {
    id: '10',
    title: {
      ky: 'Маалымат ичиндеги туруктуу даректер',
      ru: 'Постоянные адреса внутри наборов',
      en: 'Use persistent URIs as identifiers within datasets',
    },
    how: {
      ky: 'Чаралардын, багыттардын, органдардын жана парктардын идентификатору өз барагынын дарегинде турат.',
      ru: 'Идентификаторы мер, направлений, органов и парков стоят в адресах их страниц.',
      en: 'Identifiers of measures, directions, bodies and parks stand in the addresses of their pages.',
    },
    state: 'done',
    page: 'programme/measures/',
    file: 'data/measures.csv',
  },
  {
    id: '11',
    title: {
      ky: 'Версиялардын жана сериялардын даректери',
      ru: 'Адреса версий и серий',
      en: 'Assign URIs to dataset versions and series',
    },
    how: {
      ky: 'Ар бир чыгарылыш өз дарегин алат; версиясыз дарек дайыма эң жаңысын берет.',
      ru: 'Каждый выпуск получает свой адрес; адрес без версии всегда ведёт к последнему.',
      en: 'Every release gets an address of its own; the address without a version always gives the latest.',
    },
    state: 'done',
    page: 'changes/',
  },
  {
    id: '12',
    title: {
      ky: 'Машина окуй турган стандарттуу форматтар',
      ru: 'Стандартные машиночитаемые форматы',
      en: 'Use machine-readable standardised data formats',
    },
    how: {
      ky: 'CSV (RFC 4180), JSON, XLSX, Parquet жана GeoJSON (RFC 7946); ар бири тесттерде текшерилет.',
      ru: 'CSV (RFC 4180), JSON, XLSX, Parquet и GeoJSON (RFC 7946); каждый проверяется тестами.',
      en: 'CSV (RFC 4180), JSON, XLSX, Parquet and GeoJSON (RFC 7946); each is checked by the tests.',
    },
    state: 'done',
    page: 'data/',
  },
  {
    id: '13',
    title: {
      ky: 'Тилден көз каранды эмес жазуу',
      ru: 'Представление, не зависящее от языка',
      en: 'Use locale-neutral data representations',
    },
    how: {
      ky: 'Даталар ISO 8601 боюнча, сандар боштуксуз жана чекит менен, сөздүн ордуна код; коддун жанында үч тилдеги сөзү.',
      ru: 'Даты по ISO 8601, числа без пробелов и с точкой, вместо слов коды; рядом с кодом слова на трёх языках.',
      en: 'Dates follow ISO 8601, numbers have a point and no spaces, codes stand for words; beside a code are its words in three languages.',
    },
    state: 'done',
    page: 'data/measures/',
  },
  {
    id: '14',
    title: {
      ky: 'Бир нече форматта берүү',
      ru: 'Несколько форматов',
      en: 'Provide data in multiple formats',
    },
    how: {
      ky: 'Ар бир топтом CSV, JSON, XLSX жана Parquet түрүндө бирдей саптар менен; парктардын орду GeoJSON түрүндө да.',
      ru: 'Каждый набор есть в CSV, JSON, XLSX и Parquet с одними и теми же строками; места парков ещё и в GeoJSON.',
      en: 'Every dataset comes as CSV, JSON, XLSX and Parquet with the same rows; places of parks as GeoJSON too.',
    },
    state: 'done',
    page: 'data/',
    file: 'data/parks.geojson',
  },
  {
    id: '15',
    title: {
      ky: 'Даяр сөздүктөрдү колдонуу',
      ru: 'Готовые словари',
      en: 'Reuse vocabularies, preferably standardised ones',
    },
    how: {
      ky: 'DCAT-AP 3, schema.org, CSV on the Web, валюталар үчүн ISO 4217; облустардын коддору порталдын өзүнүкү.',
      ru: 'DCAT-AP 3, schema.org, CSV on the Web, ISO 4217 для валют; у областей коды самого портала.',
      en: 'DCAT-AP 3, schema.org, CSV on the Web and ISO 4217 for currencies; regions have the portal’s own codes.',
    },
    state: 'partly',
    file: 'data/catalog.jsonld',
  },
  {
    id: '16',
    title: {
      ky: 'Формалдуулуктун ылайыктуу деңгээли',
      ru: 'Подходящий уровень формализации',
      en: 'Choose the right formalisation level',
    },
    how: {
      ky: 'Ачкычтары бар жөнөкөй жадыбалдар; татаал онтология керек эмес.',
      ru: 'Простые таблицы с ключами; сложная онтология здесь не нужна.',
      en: 'Plain tables with keys; a heavy ontology is not needed here.',
    },
    state: 'done',
    file: 'data/datapackage.json',
  },
  {
    id: '17',
    title: { ky: 'Толук жүктөп алуу', ru: 'Загрузка целиком', en: 'Provide bulk download' },
    how: {
      ky: 'Бардык файлдар, сүрөттөмөлөр жана текшерүү суммалары бир архивде.',
      ru: 'Все файлы, описания и контрольные суммы в одном архиве.',
      en: 'All files, descriptions and checksums in one archive.',
    },
    state: 'done',
    file: 'data/all.zip',
  },
  {
    id: '18',
    title: {
      ky: 'Чоң топтомдун бөлүгүн берүү',
      ru: 'Части больших наборов',
      en: 'Provide subsets for large datasets',
    },
    how: {
      ky: 'Тандалган саптарды жадыбалдын өзүнөн жүктөп алса болот; файлдардын өзү кичине.',
      ru: 'Отобранные строки можно скачать прямо из таблицы; сами файлы невелики.',
      en: 'The rows a reader has filtered can be downloaded from the table itself; the files are small anyway.',
    },
    state: 'done',
    page: 'programme/measures/',
  },
  {
    id: '19',
    title: {
      ky: 'Мазмун боюнча келишүү',
      ru: 'Согласование содержимого',
      en: 'Use content negotiation for serving data available in multiple formats',
    },
    how: {
      ky: 'Портал статикалык файлдардан турат, сервер формат тандай албайт; формат даректин аягында турат.',
      ru: 'Портал состоит из статических файлов, сервер не выбирает формат; формат виден по окончанию адреса.',
      en: 'The portal is static files and no server chooses a format; the ending of the address says it.',
    },
    state: 'none',
  },
  {
    id: '20',
    title: {
      ky: 'Реалдуу убакыттагы маалымат',
      ru: 'Данные в реальном времени',
      en: 'Provide real-time access',
    },
    how: {
      ky: 'Булактар – документтер: секунд сайын өзгөргөн маалымат жок.',
      ru: 'Источники — документы; данных, которые меняются каждую секунду, нет.',
      en: 'The sources are documents: there are no data that change by the second.',
    },
    state: 'none',
  },
  {
    id: '21',
    title: { ky: 'Жаңыртып туруу', ru: 'Своевременное обновление', en: 'Provide data up to date' },
    how: {
      ky: 'Жаңыртылган күн ар бир барактын аягында, ар бир саптын текшерилген күнү файлда; кийинки жаңыртуунун күнү белгиленген эмес.',
      ru: 'День обновления стоит внизу каждой страницы, день проверки в каждой строке; день следующего обновления не назначен.',
      en: 'The day of update is at the foot of every page and the day of check in every row; no day of the next update is set.',
    },
    state: 'partly',
    page: 'data/',
  },
  {
    id: '22',
    title: {
      ky: 'Жок маалыматты түшүндүрүү',
      ru: 'Объяснение отсутствующих данных',
      en: 'Provide an explanation for data that is not available',
    },
    how: {
      ky: 'Бош уяча, нөл жана NA – үч башка-башка маани; эмне үчүн жок экени файлдын барагында айтылат.',
      ru: 'Пустая ячейка, ноль и NA — три разных значения; почему данных нет, сказано на странице файла.',
      en: 'An empty cell, zero and NA are three different values; the page of a file says why something is missing.',
    },
    state: 'done',
    page: 'data/execution/',
  },
  {
    id: '23',
    title: {
      ky: 'API аркылуу берүү',
      ru: 'Доступ через API',
      en: 'Make data available through an API',
    },
    how: {
      ky: 'JSON файлдары туруктуу даректерде турат жана ачкычсыз, чектөөсүз окулат; өзүнчө сурам кызматы жок.',
      ru: 'Файлы JSON лежат по постоянным адресам и читаются без ключа и ограничений; отдельного сервиса запросов нет.',
      en: 'JSON files stand at stable addresses and are read without a key or a limit; there is no query service.',
    },
    state: 'partly',
    file: 'data/measures.json',
  },
  {
    id: '24',
    title: {
      ky: 'API үчүн веб-стандарттар',
      ru: 'Веб-стандарты для API',
      en: 'Use Web Standards as the foundation of APIs',
    },
    how: {
      ky: 'Жөнөкөй GET сурамы, стандарттуу медиа типтер, кадимки даректер.',
      ru: 'Обычный запрос GET, стандартные типы содержимого, обычные адреса.',
      en: 'A plain GET request, standard media types, ordinary addresses.',
    },
    state: 'done',
    file: 'data/measures.json',
  },
  {
    id: '25',
    title: {
      ky: 'API документациясы',
      ru: 'Полная документация API',
      en: 'Provide complete documentation for your API',
    },
    how: {
      ky: 'Ар бир файлдын барагында талаалары, мисал саптары жана даяр коду бар.',
      ru: 'На странице каждого файла есть поля, примеры строк и готовый код.',
      en: 'The page of each file has its fields, sample rows and ready code.',
    },
    state: 'done',
    page: 'data/measures/',
  },
  {
    id: '26',
    title: {
      ky: 'Түзүлүштү капысынан бузбоо',
      ru: 'Не ломать API',
      en: 'Avoid breaking changes to your API',
    },
    how: {
      ky: 'Талаа кошулса же өзгөрсө, чыгарылыштын чоң номери өзгөрөт, эскиси өз дарегинде калат.',
      ru: 'Если поле меняется, растёт старший номер выпуска, а прежний остаётся по своему адресу.',
      en: 'When a field changes, the major number of the release grows, and the earlier one stays at its address.',
    },
    state: 'done',
    page: 'changes/',
  },
  {
    id: '27',
    title: {
      ky: 'Идентификаторлорду сактоо',
      ru: 'Сохранение идентификаторов',
      en: 'Preserve identifiers',
    },
    how: {
      ky: 'Жарыяланган идентификатор башка нерсеге берилбейт; өчүрүлгөн саптардын тизмеси чыгарылыштар менен башталат.',
      ru: 'Опубликованный идентификатор не передаётся другому; перечень снятых строк начнётся с выпусков.',
      en: 'A published identifier is never given to something else; a list of withdrawn rows starts with the releases.',
    },
    state: 'partly',
  },
  {
    id: '28',
    title: { ky: 'Камтууну баалоо', ru: 'Оценка охвата', en: 'Assess dataset coverage' },
    how: {
      ky: 'Ар бир талаанын толтурулган үлүшү жана парктар боюнча жарыяланбаган фактылардын саны көрсөтүлөт.',
      ru: 'Показаны доля заполненного по каждому полю и число неопубликованных фактов по паркам.',
      en: 'The share filled of every field and the number of unpublished facts of each park are shown.',
    },
    state: 'done',
    page: 'parks/requirements/',
    file: 'data/park-facts.csv',
  },
  {
    id: '29',
    title: {
      ky: 'Пикирлерди жыйноо',
      ru: 'Сбор отзывов',
      en: 'Gather feedback from data consumers',
    },
    how: {
      ky: 'Порталдын байланыш дареги көрсөтүлө элек; ал көрсөтүлгөндө ар бир файлдын барагында турат.',
      ru: 'Контактный адрес портала ещё не указан; как только он появится, он будет на каждой странице файла.',
      en: 'The contact address of the portal has not been stated yet; once it is, it stands on the page of every file.',
    },
    state: 'not-yet',
    page: 'about/',
  },
  {
    id: '30',
    title: { ky: 'Пикирлерди жарыялоо', ru: 'Публикация отзывов', en: 'Make feedback available' },
    how: {
      ky: 'Байланыш дареги болмоюн пикир да жок; жооптор өзгөртүүлөрдүн тизмесинде жарыяланат.',
      ru: 'Пока нет адреса, нет и отзывов; ответы будут в списке изменений.',
      en: 'Without an address there is no feedback; answers will stand in the list of changes.',
    },
    state: 'not-yet',
  },
  {
    id: '31',
    title: { ky: 'Байытуу', ru: 'Обогащение данных', en: 'Enrich data by generating new data' },
    how: {
      ky: 'Портал кошкон талаалар (нарктын абалы, бош кубаттуулук, пункттар боюнча жыйынтык) сүрөттөмөсүндө белгиленген.',
      ru: 'Поля, добавленные порталом (состояние стоимости, свободная мощность, результат по пунктам), отмечены в описании.',
      en: 'Fields the portal adds (state of the cost, spare capacity, outcome by clause) are marked in their descriptions.',
    },
    state: 'done',
    page: 'data/requirements/',
  },
  {
    id: '32',
    title: {
      ky: 'Кошумча көрсөтүү',
      ru: 'Дополнительные представления',
      en: 'Provide complementary presentations',
    },
    how: {
      ky: 'Диаграммалар, карта жана жадыбалдар; ар бир диаграмманын сандары жадыбалда да бар.',
      ru: 'Диаграммы, карта и таблицы; числа каждой диаграммы есть и в таблице.',
      en: 'Charts, a map and tables; the numbers of every chart stand in a table too.',
    },
    state: 'done',
    page: 'programme/costs/',
  },
  {
    id: '33',
    title: {
      ky: 'Биринчи жарыялоочуга кабарлоо',
      ru: 'Отклик исходному издателю',
      en: 'Provide feedback to the original publisher',
    },
    how: {
      ky: 'Булактагы так эместиктердин тизмеси документти даярдаган органга жөнөтүүгө даяр; жөнөтүлгөнү жөнүндө маалымат жок.',
      ru: 'Перечень неточностей источника готов для отправки органу, который его составил; сведений об отправке нет.',
      en: 'The list of inconsistencies in the source is ready to be sent to the body that prepared it; nothing says that it has been sent.',
    },
    state: 'partly',
    page: 'programme/irregularities/',
    file: 'data/irregularities.csv',
  },
  {
    id: '34',
    title: {
      ky: 'Лицензиянын шарттарын сактоо',
      ru: 'Соблюдение условий лицензий',
      en: 'Follow licensing terms',
    },
    how: {
      ky: 'Булактардан фактылар гана алынат, ар биринин дареги көрсөтүлөт; картанын булагы жана лицензиясы карта менен чогуу турат.',
      ru: 'Из источников берутся только факты, с адресом каждого; источник и лицензия карты указаны при ней.',
      en: 'Only facts are taken from sources, each with its address; the origin and licence of the map stand with it.',
    },
    state: 'done',
    page: 'sources/',
  },
  {
    id: '35',
    title: {
      ky: 'Түп нускага шилтеме',
      ru: 'Ссылка на исходную публикацию',
      en: 'Cite the original publication',
    },
    how: {
      ky: 'Ар бир фактынын жанында булагы, ар бир файлдын барагында аны кантип көрсөтүү керектиги турат.',
      ru: 'Рядом с каждым фактом стоит источник, на странице каждого файла сказано, как на него ссылаться.',
      en: 'The source stands beside every fact, and the page of every file says how to cite it.',
    },
    state: 'done',
    page: 'data/measures/',
  },
];

/** Requirement 7.2 of the EITI Standard 2023, by its parts. */
export const EITI_PARTS: readonly Practice[] = [
  {
    id: 'a',
    title: {
      ky: 'Макулдашылган ачык маалымат саясаты',
      ru: 'Согласованная политика открытых данных',
      en: 'An agreed open data policy',
    },
    how: {
      ky: 'Портал өз эрежелерин жарыялайт; өлкөнүн КТАД кеңеши кабыл алган саясат жөнүндө маалымат бул жерде жок.',
      ru: 'Портал публикует свои правила; сведений о политике, принятой советом ИПДО страны, здесь нет.',
      en: 'The portal publishes its own rules; it has no record of a policy agreed by the country’s EITI council.',
    },
    state: 'partly',
    page: 'about/',
  },
  {
    id: 'b',
    title: {
      ky: 'Ачык лицензия жана уруксаттын кереги жоктугу',
      ru: 'Открытая лицензия и использование без разрешения',
      en: 'An open licence, and users told that no permission is needed',
    },
    how: {
      ky: 'CC BY 4.0; уруксат сурабай колдонсо болору ар бир барактын башында жана ар бир файлдын барагында айтылат.',
      ru: 'CC BY 4.0; о том, что разрешение не нужно, сказано вверху каждой страницы и на странице каждого файла.',
      en: 'CC BY 4.0; that no permission is needed is said at the top of every page and on the page of every file.',
    },
    state: 'done',
    page: 'data/',
  },
  {
    id: 'c',
    title: {
      ky: 'CSV же Excel форматы: бардык жадыбалдар, диаграммалар жана сандар',
      ru: 'CSV или Excel: все таблицы, диаграммы и цифры',
      en: 'CSV or Excel with all tables, charts and figures',
    },
    how: {
      ky: 'Барактардагы бардык сандар CSV жана XLSX файлдарында бар; диаграммалар ошол эле саптардан чийилет.',
      ru: 'Все цифры страниц есть в файлах CSV и XLSX; диаграммы построены по тем же строкам.',
      en: 'Every figure of the pages is in the CSV and XLSX files; charts are drawn from the same rows.',
    },
    state: 'done',
    page: 'data/',
    file: 'data/all.zip',
  },
  {
    id: 'd',
    title: {
      ky: 'Жыйынтык маалымат файлдары',
      ru: 'Сводные файлы данных',
      en: 'Summary data files',
    },
    how: {
      ky: 'КТАДдын жыйынтык файлы кирешелер жөнүндө отчетко тиешелүү; бул порталда андай маалымат жок.',
      ru: 'Сводный файл ИПДО относится к отчёту о доходах; таких данных на портале нет.',
      en: 'The EITI summary data file belongs to a report on revenue, and this portal holds no such data.',
    },
    state: 'none',
  },
  {
    id: 'e',
    title: {
      ky: 'Машина окуй турган, белгиленген жана шайкеш маалымат',
      ru: 'Машиночитаемые, размеченные и совместимые данные',
      en: 'Machine-readable, tagged and interoperable data',
    },
    how: {
      ky: 'Data Package, DCAT-AP жана CSV on the Web сүрөттөмөлөрү өз стандарты боюнча текшерилет.',
      ru: 'Описания Data Package, DCAT-AP и CSV on the Web проверяются по их стандартам.',
      en: 'The Data Package, DCAT-AP and CSV on the Web descriptions are checked against their standards.',
    },
    state: 'done',
    file: 'data/catalog.jsonld',
  },
];
