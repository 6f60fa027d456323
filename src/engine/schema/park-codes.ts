import { CURRENCY, REGION_ROWS } from '../../words/chosen.ts';
import { textIn, type Language, type Localized, type Written } from '../../words/language.ts';
import { CURRENCY_NAME } from '../../words/portal-words.ts';
import { translated } from '../../words/written.ts';

/** Coded lists that the tables of parks share. */

export const REGIMES = /* @__PURE__ */ translated('regime', {
  'industrial-park': {
    ky: 'индустриялык парк (Жобо боюнча)',
    ru: 'индустриальный парк (по Положению)',
    en: 'industrial park (under the Regulation)',
  },
  'free-economic-zone': {
    ky: 'эркин экономикалык аймак',
    ru: 'свободная экономическая зона',
    en: 'free economic zone',
  },
  technopark: { ky: 'технопарк', ru: 'технопарк', en: 'technology park' },
  'industrial-site': {
    ky: 'өнөр жай аянтчасы',
    ru: 'промышленная площадка',
    en: 'industrial site',
  },
  'industrial-logistics': {
    ky: 'индустриялык-логистикалык борбор',
    ru: 'индустриально-логистический центр',
    en: 'industrial and logistics centre',
  },
  'agro-industrial': {
    ky: 'агроөнөр жай аянтчасы',
    ru: 'агропромышленная площадка',
    en: 'agro-industrial site',
  },
  'trade-logistics': {
    ky: 'соода-логистикалык борбор',
    ru: 'торгово-логистический центр',
    en: 'trade and logistics centre',
  },
  plan: {
    ky: 'план, укуктук режими аныкталган эмес',
    ru: 'план, правовой режим не определён',
    en: 'planned; legal regime not determined',
  },
});

export const STATUSES = /* @__PURE__ */ translated('status', {
  proposed: { ky: 'сунушталган', ru: 'предложен', en: 'proposed' },
  announced: { ky: 'түзүлөрү кабарланган', ru: 'объявлен', en: 'announced' },
  memorandum: {
    ky: 'меморандумга кол коюлган',
    ru: 'подписан меморандум',
    en: 'memorandum signed',
  },
  'being-created': { ky: 'түзүлүүдө', ru: 'создаётся', en: 'being created' },
  operating: { ky: 'иштеп жатат', ru: 'действует', en: 'operating' },
  unknown: {
    ky: 'азыркы абалы белгисиз',
    ru: 'текущее состояние неизвестно',
    en: 'current status unknown',
  },
});

export const ENCUMBRANCES = /* @__PURE__ */ translated('encumbrance', {
  none: { ky: 'жок', ru: 'нет', en: 'none' },
  'not-hindering': {
    ky: 'бар, тоскоол болбойт',
    ru: 'есть, не препятствует',
    en: 'exists, does not hinder',
  },
  hindering: { ky: 'бар, тоскоол болот', ru: 'есть, препятствует', en: 'exists and hinders' },
});

export const PRODUCTION = /* @__PURE__ */ translated('production', {
  none: { ky: 'өндүрүш жүргүзбөйт', ru: 'не ведёт производства', en: 'carries on no production' },
  'own-energy': {
    ky: 'парктын өз муктаждыгы үчүн энергия гана',
    ru: 'только энергия для нужд парка',
    en: 'only energy for the park’s own needs',
  },
  other: {
    ky: 'башка өндүрүш жүргүзөт',
    ru: 'ведёт иное производство',
    en: 'carries on other production',
  },
});

export const UTILITIES = /* @__PURE__ */ translated('utility', {
  electricity: { ky: 'электр менен камсыздоо', ru: 'электроснабжение', en: 'electricity' },
  gas: { ky: 'газ менен камсыздоо', ru: 'газоснабжение', en: 'gas' },
  heat: { ky: 'жылуулук менен камсыздоо', ru: 'теплоснабжение', en: 'heat' },
  water: { ky: 'суу менен камсыздоо', ru: 'водоснабжение', en: 'water supply' },
  sewage: { ky: 'саркынды сууларды чыгаруу', ru: 'водоотведение', en: 'wastewater' },
  internet: { ky: 'Интернет', ru: 'интернет', en: 'Internet' },
  road: { ky: 'автомобиль жолу', ru: 'автомобильная дорога', en: 'road' },
  rail: { ky: 'темир жол', ru: 'железная дорога', en: 'railway' },
});

/** Utilities by their short names, for tables of plots. */
export const UTILITY_NAMES = /* @__PURE__ */ translated('utility-short', {
  electricity: { ky: 'электр', ru: 'электричество', en: 'power' },
  gas: { ky: 'газ', ru: 'газ', en: 'gas' },
  heat: { ky: 'жылуулук', ru: 'тепло', en: 'heat' },
  water: { ky: 'суу', ru: 'вода', en: 'water' },
  sewage: { ky: 'канализация', ru: 'канализация', en: 'sewer' },
  internet: { ky: 'Интернет', ru: 'интернет', en: 'Internet' },
  road: { ky: 'жол', ru: 'дорога', en: 'road' },
  rail: { ky: 'темир жол', ru: 'железная дорога', en: 'rail' },
});

/** The unit in which each utility's capacity is stated; roads and railways have none. */
export const UTILITY_UNITS = {
  electricity: 'MW',
  gas: 'm3/h',
  heat: 'Gcal/h',
  water: 'm3/day',
  sewage: 'm3/day',
  internet: 'Mbit/s',
  road: null,
  rail: null,
} as const;

export const CONNECTIONS = /* @__PURE__ */ translated('connection', {
  present: { ky: 'туташкан', ru: 'подключено', en: 'connected' },
  possible: { ky: 'туташуу мүмкүн', ru: 'подключение возможно', en: 'connection possible' },
  absent: { ky: 'жок', ru: 'нет', en: 'absent' },
});

export const OCCUPANCIES = /* @__PURE__ */ translated('occupancy', {
  free: { ky: 'бош', ru: 'свободен', en: 'vacant' },
  reserved: { ky: 'ээлеп коюлган', ru: 'зарезервирован', en: 'reserved' },
  leased: { ky: 'ижарага берилген', ru: 'сдан в аренду', en: 'leased' },
});

export const PRICE_BASES = /* @__PURE__ */ translated('price-for', {
  'm2-year': { ky: '1 м² үчүн жылына', ru: 'за м² в год', en: 'per m² a year' },
  'm2-month': { ky: '1 м² үчүн айына', ru: 'за м² в месяц', en: 'per m² a month' },
  'ha-year': { ky: '1 га үчүн жылына', ru: 'за га в год', en: 'per ha a year' },
  once: { ky: 'бир жолу', ru: 'единовременно', en: 'once' },
});

/** Prices are in the currency of the portal or in dollars. */
export const CURRENCIES: Readonly<Record<string, Written>> = /* @__PURE__ */ translated(
  'currency',
  {
    [CURRENCY]: CURRENCY_NAME,
    USD: { ky: 'АКШ доллары', ru: 'доллар США', en: 'US dollar' },
  },
);

/** The nine services of point 13, in its order. */
export const SERVICES = /* @__PURE__ */ translated('service', {
  '1': {
    ky: 'капиталдык курулуш объекттерин түзүүнү уюштуруу',
    ru: 'организация создания объектов капитального строительства',
    en: 'organising the creation of capital-construction objects',
  },
  '2': { ky: 'энергия менен камсыздоо', ru: 'энергоснабжение', en: 'energy supply' },
  '3': {
    ky: 'суу менен камсыздоо жана саркынды сууларды чыгаруу',
    ru: 'водоснабжение и водоотведение',
    en: 'water supply and wastewater',
  },
  '4': {
    ky: 'инженердик, укуктук, консалтингдик, маркетингдик, маалыматтык, логистикалык, телекоммуникациялык кызматтар',
    ru: 'инженерные, юридические, консультационные, маркетинговые, информационные, логистические, телекоммуникационные услуги',
    en: 'engineering, legal, consulting, marketing, information, logistics and telecommunication services',
  },
  '5': {
    ky: 'долбоорду коштоо, макулдашуу, экспертиза жана техникалык көзөмөл',
    ru: 'сопровождение проекта, согласование, экспертиза и технический надзор',
    en: 'project support, approval, expert review and technical supervision',
  },
  '6': {
    ky: 'каржылоону тартууга көмөктөшүү',
    ru: 'содействие в привлечении финансирования',
    en: 'help in raising finance',
  },
  '7': {
    ky: 'жүктөө-түшүрүү иштери, адистештирилген жабдууларды берүү',
    ru: 'погрузочно-разгрузочные работы, предоставление специализированного оборудования',
    en: 'loading and unloading, provision of specialised equipment',
  },
  '8': {
    ky: 'инженердик жана транспорттук инфраструктураны эксплуатациялоо',
    ru: 'эксплуатация инженерной и транспортной инфраструктуры',
    en: 'operation of engineering and transport infrastructure',
  },
  '9': {
    ky: 'транспорттук каттамды уюштуруу',
    ru: 'организация транспортного сообщения',
    en: 'organising transport connection',
  },
});

/** On what ground a field of the register is withheld (points 9, 11.10; personal data by law). */
export const GROUNDS = /* @__PURE__ */ translated('ground', {
  'state-secret': { ky: 'мамлекеттик сыр', ru: 'государственные секреты', en: 'state secret' },
  'commercial-secret': {
    ky: 'коммерциялык сыр',
    ru: 'коммерческая тайна',
    en: 'trade secret',
  },
  'personal-data': { ky: 'жеке маалымат', ru: 'персональные данные', en: 'personal data' },
});

/** The outcome of a testable condition of the Regulation. */
export const OUTCOMES = /* @__PURE__ */ translated('outcome', {
  met: { ky: 'аткарылган', ru: 'выполнено', en: 'met' },
  'not-met': { ky: 'аткарылган эмес', ru: 'не выполнено', en: 'not met' },
  'not-published': { ky: 'жарыяланган эмес', ru: 'не опубликовано', en: 'not published' },
  'not-applicable': { ky: 'колдонулбайт', ru: 'не применяется', en: 'not applicable' },
});

const regionTexts = (name: 'title' | 'short'): Readonly<Record<string, Localized>> =>
  Object.fromEntries(
    REGION_ROWS.filter(({ kind }) => kind === 'region').map((row) => [row.id, row[name]]),
  );

/** The regions of the country, `map/regions.csv`; and by their short names, for maps. */
export const REGIONS = /* @__PURE__ */ regionTexts('title');
export const REGION_NAMES = /* @__PURE__ */ regionTexts('short');

export const regionName = (region: string, language: Language): string =>
  textIn(REGIONS[region] ?? {}, language) || region;

export const regionShort = (region: string, language: Language): string =>
  textIn(REGION_NAMES[region] ?? {}, language) || region;
