import type { Written } from '../language.ts';
import { translated } from '../written.ts';

/**
 * What the catalogue says of each dataset. Apart from the other words: no tool in the browser needs
 * it, and there it would be weight.
 */
export const DATASET_AUDIENCES: Readonly<Record<string, Written>> = /* @__PURE__ */ translated(
  'dataset-for',
  {
    measures: {
      ky: 'Программанын аткарылышын көзөмөлдөгөн журналистке, жарандык уюмга, изилдөөчүгө: ар бир чара өзүнчө саптан.',
      ru: 'Журналисту, общественной организации, исследователю, которые следят за программой: каждая мера отдельной строкой.',
      en: 'For a journalist, a civic group or a researcher who follows the programme: each measure is a row.',
    },
    costs: {
      ky: 'Бюджетти талдаган адамга: жадыбалдын он эки саны булакта басылгандай жана эсептөөгө даяр түрдө.',
      ru: 'Тому, кто анализирует бюджет: двенадцать чисел таблицы так, как напечатаны, и в виде для расчётов.',
      en: 'For a budget analyst: the twelve numbers of the table as printed and ready to compute with.',
    },
    directions: {
      ky: 'Чараларды багыттар боюнча топтогон адамга.',
      ru: 'Тому, кто группирует меры по направлениям.',
      en: 'For whoever groups measures by direction.',
    },
    bodies: {
      ky: 'Кайсы орган эмне үчүн жооптуу экенин билгиси келгендерге: толук аталыштары үч тилде.',
      ru: 'Тому, кто хочет знать, какой орган за что отвечает: полные названия на трёх языках.',
      en: 'For whoever wants to know which body answers for what: full names in three languages.',
    },
    'measure-bodies': {
      ky: 'Чараларды жооптуу органдар менен байланыштырган адамга: бир чарада бир нече орган болушу мүмкүн.',
      ru: 'Тому, кто связывает меры с ответственными органами: у одной меры их может быть несколько.',
      en: 'For whoever joins measures with responsible bodies: a measure can have several.',
    },
    irregularities: {
      ky: 'Булактын өзүн текшергендерге жана документти даярдаган органга: ар бир так эместик жана портал аны кантип окуганы.',
      ru: 'Тем, кто проверяет сам источник, и органу, который его готовил: каждая неточность и то, как портал её прочёл.',
      en: 'For those who check the source itself and for the body that prepared it: every irregularity and how the portal read it.',
    },
    execution: {
      ky: 'Иш жүзүндөгү чыгымды план менен салыштыра турган адамга, аткаруу отчеттору чыкканда.',
      ru: 'Тому, кто будет сравнивать исполнение с планом, когда выйдут отчёты об исполнении.',
      en: 'For whoever will compare execution with the plan, once reports on execution appear.',
    },
    sources: {
      ky: 'Фактынын булагын тапкысы келгендерге: ар бир документ жана барак.',
      ru: 'Тому, кто ищет источник факта: каждый документ и каждая страница.',
      en: 'For whoever looks for the source of a fact: every document and page.',
    },
    glossary: {
      ky: 'Котормочуга жана терминдерди биринчи жолу көргөн окурманга.',
      ru: 'Переводчику и читателю, который встречает термины впервые.',
      en: 'For a translator and for a reader who meets the terms for the first time.',
    },
    parks: {
      ky: 'Аянтча тандаган инвесторго: ар бир парк бир саптан, бардык жарыяланган фактылары менен.',
      ru: 'Инвестору, который выбирает площадку: по строке на парк со всеми опубликованными фактами.',
      en: 'For an investor who chooses a site: a row a park with every published fact.',
    },
    'park-facts': {
      ky: 'Фактынын булагын жана күнүн текшергендерге: эмне жарыяланганын да, эмне жарыяланбаганын да көрсөтөт.',
      ru: 'Тому, кто проверяет источник и дату факта: здесь и опубликованное, и неопубликованное.',
      en: 'For whoever checks the source and date of a fact: both what is published and what is not.',
    },
    utilities: {
      ky: 'Кубаттуулук керек болгон инвесторго жана инженерге.',
      ru: 'Инвестору и инженеру, которым нужна мощность.',
      en: 'For an investor and an engineer who need capacity.',
    },
    plots: {
      ky: 'Бош жер участогун издеген инвесторго.',
      ru: 'Инвестору, который ищет свободный земельный участок.',
      en: 'For an investor who looks for a free plot.',
    },
    buildings: {
      ky: 'Даяр өндүрүш имаратын издеген инвесторго.',
      ru: 'Инвестору, который ищет готовое производственное здание.',
      en: 'For an investor who looks for a finished production building.',
    },
    services: {
      ky: 'Башкаруу компаниясынын кызматтарын салыштырган адамга.',
      ru: 'Тому, кто сравнивает услуги управляющих компаний.',
      en: 'For whoever compares the services of management companies.',
    },
    residents: {
      ky: 'Паркта ким иштээрин билгиси келгендерге: реестрдин ачык бөлүгү гана, жабылган талаалардын негизи көрсөтүлгөн.',
      ru: 'Тому, кто хочет знать, кто работает в парке: только открытая часть реестра, с основанием для скрытых полей.',
      en: 'For whoever wants to know who works in a park: only the public part of the register, with the ground of what is withheld.',
    },
    reports: {
      ky: 'Башкаруу компанияларынын кварталдык отчетторун көзөмөлдөгөн адамга.',
      ru: 'Тому, кто следит за квартальными отчётами управляющих компаний.',
      en: 'For whoever follows the quarterly reports of management companies.',
    },
    requirements: {
      ky: 'Аянтчаларды Жобонун талаптары менен салыштырган адамга: ар бир жыйынтыктын негизи жазылган.',
      ru: 'Тому, кто сверяет площадки с требованиями Положения: у каждого результата указано основание.',
      en: 'For whoever holds sites against the Regulation: each outcome comes with what it rests on.',
    },
    clauses: {
      ky: 'Жобонун пункттарынын текстин издегендерге.',
      ru: 'Тому, кто ищет тексты пунктов Положения.',
      en: 'For whoever looks for the text of the Regulation’s clauses.',
    },
  },
);

/** Known defects and limits, each with the page that says more. */
export interface QualityNote {
  readonly text: Written;
  /** Within the language: `programme/tie-out/`. */
  readonly page?: string;
}

const UNSIGNED: QualityNote = {
  text: {
    ky: 'Программанын жадыбалы номерсиз, күнү жана колу жок документтен алынган, анын он эки тилкесинин аталышы жок. Тилкелердин окулушу болжолдуу.',
    ru: 'Таблица программы взята из документа без номера, даты и подписи, её двенадцать столбцов без названий. Их прочтение предположительное.',
    en: 'The table of the programme comes from a document without number, date or signature, and its twelve columns have no names. Their reading is inferred.',
  },
  page: 'programme/irregularities/',
};

const TIED: QualityNote = {
  text: {
    ky: 'Маалыматтар булактын тексти менен ар бир куруу сайын салыштырылат; табылган айырмалар баракта көрсөтүлөт.',
    ru: 'При каждой сборке данные сверяются с текстом источника; найденные расхождения показаны на странице.',
    en: 'At every build the data are compared with the text of the source; differences found are shown on a page.',
  },
  page: 'programme/tie-out/',
};

const TRANSLATED: QualityNote = {
  text: {
    ky: 'Түп нуска кыргызча. Орусча жана англисче аталыштар портал жасаган расмий эмес котормо.',
    ru: 'Оригинал на кыргызском. Русские и английские названия: неофициальный перевод портала.',
    en: 'The original is in Kyrgyz. Russian and English titles are an unofficial translation by the portal.',
  },
};

const NOT_ADDED: QualityNote = {
  text: {
    ky: 'Бир чараны бир нече орган аткарат, нарк алардын ортосунда бөлүнбөйт: нарктарды органдар боюнча кошууга болбойт.',
    ru: 'Одну меру выполняют несколько органов, стоимость между ними не делится: складывать стоимость по органам нельзя.',
    en: 'Several bodies carry out one measure and its cost is not split between them: costs can’t be added up over bodies.',
  },
};

const ONE_EMPTY: QualityNote = {
  text: {
    ky: '34-чаранын жадыбалда он бир гана саны басылган. Жетпеген сан бош калтырылган, нөл деп эсептелген эмес.',
    ru: 'У меры 34 в таблице напечатано одиннадцать чисел. Недостающее оставлено пустым, а не принято за ноль.',
    en: 'Measure 34 has eleven printed numbers in the table. The missing one is left empty and not taken for zero.',
  },
  page: 'programme/measures/34/',
};

const NONE_DESIGNATED: QualityNote = {
  text: {
    ky: 'Жобо боюнча дайындалган индустриялык парк азырынча белгилүү эмес. Файлда башка укуктук режимдеги аянтчалар бар, алар үчүн Жобо милдеттүү эмес.',
    ru: 'Индустриальных парков, назначенных по Положению, пока не известно. В файле площадки с другими правовыми режимами, для них Положение не обязательно.',
    en: 'No industrial park designated under the Regulation is known so far. The file holds sites of other legal regimes, which the Regulation does not bind.',
  },
  page: 'parks/requirements/',
};

const SECOND_HAND: QualityNote = {
  text: {
    ky: 'Көп фактылар басма сөздөн жана сайттардан алынган, башкаруу компанияларынан эмес. Ар биринин булагы жана текшерилген күнү өз сабында турат.',
    ru: 'Многие факты взяты из прессы и с сайтов, а не у управляющих компаний. Источник и дата проверки каждого стоят в его строке.',
    en: 'Many facts come from the press and websites and not from management companies. The source and check date of each stand in its row.',
  },
  page: 'sources/',
};

const PUBLIC_PART: QualityNote = {
  text: {
    ky: 'Коммерциялык сыр жана жеке маалыматтар файлга кирбейт; эмне жабылганы жана кандай негизде экени withheld талаасында айтылат.',
    ru: 'Коммерческая тайна и личные данные в файл не попадают; что скрыто и на каком основании, сказано в поле withheld.',
    en: 'Trade secrets and personal data do not enter the file; the field withheld says what is kept back and on what ground.',
  },
};

const DERIVED: QualityNote = {
  text: {
    ky: 'Жыйынтыктарды портал жарыяланган фактылардан чыгарат; бул мамлекеттик органдын чечими эмес.',
    ru: 'Результаты выведены порталом из опубликованных фактов; это не решение государственного органа.',
    en: 'The outcomes are derived by the portal from published facts; they are not a decision of a state body.',
  },
  page: 'parks/requirements/',
};

const OWN_WORDS: QualityNote = {
  text: {
    ky: 'Булагы көрсөтүлбөгөн түшүндүрмөлөрдү портал өзү жазган.',
    ru: 'Пояснения без источника написал сам портал.',
    en: 'Explanations without a source were written by the portal itself.',
  },
};

/** What a reader should know before relying on a dataset. */
export const QUALITY_NOTES: Readonly<Record<string, readonly QualityNote[]>> = {
  measures: [UNSIGNED, TIED, TRANSLATED],
  costs: [UNSIGNED, TIED, ONE_EMPTY],
  directions: [UNSIGNED, TRANSLATED],
  bodies: [TRANSLATED],
  'measure-bodies': [NOT_ADDED, TIED],
  irregularities: [UNSIGNED],
  execution: [],
  sources: [TRANSLATED],
  glossary: [OWN_WORDS],
  parks: [NONE_DESIGNATED, SECOND_HAND],
  'park-facts': [NONE_DESIGNATED, SECOND_HAND],
  utilities: [NONE_DESIGNATED, SECOND_HAND],
  plots: [NONE_DESIGNATED],
  buildings: [NONE_DESIGNATED],
  services: [NONE_DESIGNATED],
  residents: [NONE_DESIGNATED, PUBLIC_PART],
  reports: [NONE_DESIGNATED],
  requirements: [DERIVED, NONE_DESIGNATED],
  clauses: [TRANSLATED],
};
