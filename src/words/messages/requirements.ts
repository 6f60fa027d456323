import type { Written } from '../language.ts';

/**
 * Words of the clause check. `requirement.5-8a1` is the short title of a clause, `outcome.met` an
 * outcome, `evidence.…` what an outcome rests on. Codes that begin with `reading-` say how the
 * portal reads what the Regulation leaves open; they state no fact about the park.
 */
export const requirements = {
  // Short titles of the clauses
  'requirement.5-1': {
    ky: 'Чектери кадастр боюнча аныкталган',
    ru: 'Границы определены по кадастру',
    en: 'Boundaries determined by the cadastre',
  },
  'requirement.5-2': {
    ky: 'Участоктор чектеш же эң жакынынан 2 км алыс эмес',
    ru: 'Участки смежные или не далее 2 км от ближайшего',
    en: 'Plots adjacent or no farther than 2 km from the nearest',
  },
  'requirement.5-3': {
    ky: 'Аянты талдоонун негизинде аныкталган',
    ru: 'Площадь определена на основе анализа',
    en: 'Area set on the basis of an analysis',
  },
  'requirement.5-4': {
    ky: 'Жердин категориясы жана түрү өнөр жайга жол берет',
    ru: 'Категория и вид использования земли допускают промышленность',
    en: 'Land category and permitted use allow industry',
  },
  'requirement.5-5': {
    ky: 'Тоскоол болгон оорчулуктар жок',
    ru: 'Нет препятствующих обременений',
    en: 'No hindering encumbrances',
  },
  'requirement.5-6': {
    ky: 'Аянттын кеминде 50\u00A0% резиденттер жана өндүрүш үчүн',
    ru: 'Не менее 50\u00A0% площади для резидентов и производства',
    en: 'At least 50% of the area for residents and production',
  },
  'requirement.5-7': {
    ky: 'Жакынкы калктуу конуштар менен транспорттук каттам',
    ru: 'Транспортное сообщение с ближайшими населёнными пунктами',
    en: 'Transport connection with the nearest settlements',
  },
  'requirement.5-8a1': {
    ky: 'Электр: кеминде 2\u00A0МВт',
    ru: 'Электроэнергия: не менее 2\u00A0МВт',
    en: 'Electricity: at least 2\u00A0MW',
  },
  'requirement.5-8a2': {
    ky: 'Электр: ар бир бош гектарга кеминде 0,15\u00A0МВт',
    ru: 'Электроэнергия: не менее 0,15\u00A0МВт на каждый свободный гектар',
    en: 'Electricity: at least 0.15\u00A0MW for each vacant hectare',
  },
  'requirement.5-8a3': {
    ky: 'Аймакта электр туташуу түйүнү бар',
    ru: 'Узел подключения к электроэнергии на территории',
    en: 'Electricity connection node on the territory',
  },
  'requirement.5-8b': {
    ky: 'Газ жана (же) жылуулук тармактарына туташуу',
    ru: 'Подключение к газу и (или) теплу',
    en: 'Connection to gas and/or heat',
  },
  'requirement.5-8c': {
    ky: 'Суу менен камсыздоо жана саркынды сууларды чыгаруу системасына туташуу',
    ru: 'Подключение к водоснабжению и водоотведению',
    en: 'Connection to water supply and wastewater',
  },
  'requirement.5-8d': {
    ky: 'Интернетке туташуу мүмкүнчүлүгү',
    ru: 'Возможность подключения к Интернету',
    en: 'Possibility of Internet connection',
  },
  'requirement.5-9': {
    ky: 'Коркунучтар паркты түзүү жөнүндө чечимге чейин бааланган',
    ru: 'Опасности оценены до решения о создании парка',
    en: 'Hazards assessed before the decision to create the park',
  },
  'requirement.5-10': {
    ky: 'Өрт жана өнөр жай коопсуздугу',
    ru: 'Пожарная и промышленная безопасность',
    en: 'Fire and industrial safety',
  },
  'requirement.5-11': {
    ky: 'Инженердик-техникалык чаралар жана туруктуу инфраструктура',
    ru: 'Инженерно-технические меры и устойчивая инфраструктура',
    en: 'Engineering and technical measures and resilient infrastructure',
  },
  'requirement.6': {
    ky: 'Директор жана устав',
    ru: 'Директор и устав',
    en: 'Director and charter',
  },
  'requirement.7': {
    ky: 'Министрлер Кабинетине кварталдык отчет',
    ru: 'Ежеквартальный отчёт Кабинету Министров',
    en: 'Quarterly report to the Cabinet of Ministers',
  },
  'requirement.8-1': {
    ky: 'Мамлекеттик каттоо жана салык эсебине туруу',
    ru: 'Государственная регистрация и постановка на налоговый учёт',
    en: 'State and tax registration',
  },
  'requirement.8-2': {
    ky: 'Өз өндүрүшү жок (парктын энергиясынан башка)',
    ru: 'Нет собственного производства (кроме энергии для парка)',
    en: 'No production of its own (except energy for the park)',
  },
  'requirement.9': {
    ky: 'Резиденттердин ачык реестри',
    ru: 'Открытый реестр резидентов',
    en: 'Open register of residents',
  },
  'requirement.10-1': {
    ky: 'Сайтта: парк жана башкаруу компаниясы',
    ru: 'На сайте: парк и управляющая компания',
    en: 'On the site: the park and its management company',
  },
  'requirement.10-2': {
    ky: 'Сайтта: жайгашкан жери, анык жана толук',
    ru: 'На сайте: точное и полное местоположение',
    en: 'On the site: exact and full location',
  },
  'requirement.10-3': {
    ky: 'Сайтта: инфраструктуралык кубаттуулуктар',
    ru: 'На сайте: инфраструктурные мощности',
    en: 'On the site: infrastructure capacities',
  },
  'requirement.10-4': {
    ky: 'Сайтта: резиденттер',
    ru: 'На сайте: резиденты',
    en: 'On the site: residents',
  },
  'requirement.10-5': {
    ky: 'Сайтта: бош участоктор, имараттар жана кубаттуулуктар',
    ru: 'На сайте: свободные участки, здания и мощности',
    en: 'On the site: vacant plots, buildings and capacities',
  },
  'requirement.10-6': {
    ky: 'Сайтта: жайгаштыруунун учурдагы шарттары',
    ru: 'На сайте: текущие условия размещения',
    en: 'On the site: current terms for locating in the park',
  },
  'requirement.10-7': {
    ky: 'Сайтта: башкаруу компаниясы жана анын кызматтары',
    ru: 'На сайте: управляющая компания и её услуги',
    en: 'On the site: the management company and its services',
  },
  'requirement.10-8': {
    ky: 'Сайтта: башкаруу компаниясынын байланыш маалыматтары',
    ru: 'На сайте: контактные данные управляющей компании',
    en: 'On the site: contact data of the management company',
  },
  'requirement.11-10-1': {
    ky: 'Реестрде: парктын аталышы',
    ru: 'В реестре: наименование парка',
    en: 'In the register: name of the park',
  },
  'requirement.11-10-2': {
    ky: 'Реестрде: толук жана кыскартылган аталышы',
    ru: 'В реестре: полное и сокращённое наименование',
    en: 'In the register: full and short name',
  },
  'requirement.11-10-3': {
    ky: 'Реестрде: жайгашкан жери жана дареги',
    ru: 'В реестре: место нахождения и адрес',
    en: 'In the register: location and address',
  },
  'requirement.11-10-4': {
    ky: 'Реестрде: каттоо номери, ИНН жана башка маалыматтар',
    ru: 'В реестре: регистрационный номер, ИНН и другие сведения',
    en: 'In the register: registration number, taxpayer number and other data',
  },
  'requirement.11-10-5': {
    ky: 'Реестрде: өнөр жай өндүрүшүнүн түрү',
    ru: 'В реестре: вид промышленного производства',
    en: 'In the register: kind of industrial production',
  },
  'requirement.11-10-6': {
    ky: 'Реестрде: келишимдин номери, предмети, мөөнөтү жана датасы',
    ru: 'В реестре: номер, предмет, срок и дата договора',
    en: 'In the register: contract number, subject, term and date',
  },
  'requirement.11-10-7': {
    ky: 'Реестрде: байланыш маалыматтары',
    ru: 'В реестре: контактные данные',
    en: 'In the register: contact data',
  },
  'requirement.11-10-8': {
    ky: 'Реестрде: маалыматтарды киргизүү датасы',
    ru: 'В реестре: дата внесения сведений',
    en: 'In the register: date the data were entered',
  },
  'requirement.11-10-9': {
    ky: 'Реестрде: статусту токтотуу жазуусунун датасы',
    ru: 'В реестре: дата записи о прекращении статуса',
    en: 'In the register: date of the record of termination',
  },
  'requirement.11-10-10': {
    ky: 'Реестрде: статусту токтотуунун негизи',
    ru: 'В реестре: основание прекращения статуса',
    en: 'In the register: ground for termination',
  },
  'requirement.11-10-11': {
    ky: 'Реестрде: уруксат документтери',
    ru: 'В реестре: разрешительные документы',
    en: 'In the register: permits',
  },

  'quarter.name': {
    ky: '{year}-жылдын {number}-кварталы',
    ru: '{number}-й квартал {year} года',
    en: 'Q{number} {year}',
  },

  // What evidence calls the things that are not facts with a title of their own
  'item.boundary': {
    ky: 'Аймактын тышкы чеги',
    ru: 'Внешняя граница территории',
    en: 'Outer boundary of the territory',
  },
  'item.coordinates': {
    ky: 'Координаттары же чеги',
    ru: 'Координаты или граница',
    en: 'Coordinates or boundary',
  },
  'item.region': { ky: 'Жайгашкан облусу', ru: 'Область расположения', en: 'Region it lies in' },
  'item.power-total': {
    ky: 'Электрдин жалпы кубаттуулугу',
    ru: 'Общая мощность электроснабжения',
    en: 'Total electricity capacity',
  },
  'item.plots': { ky: 'Участоктордун тизмеси', ru: 'Список участков', en: 'Plot list' },
  'item.plots-occupancy': {
    ky: 'Участоктордун бош же ээленген экени',
    ru: 'Занятость участков',
    en: 'Plot occupancy',
  },
  'item.plots-area': {
    ky: 'Бош участоктордун аянты',
    ru: 'Площадь свободных участков',
    en: 'Vacant plot area',
  },
  'item.service': {
    ky: '13-пункттагы {number}-кызмат',
    ru: 'услуга {number} пункта 13',
    en: 'service {number} of clause 13',
  },
  'item.services': {
    ky: '13-пункттагы тогуз кызмат',
    ru: 'девять услуг пункта 13',
    en: 'the nine services of clause 13',
  },
  'item.buildings': { ky: 'Имараттардын тизмеси', ru: 'Список зданий', en: 'Building list' },
  'item.buildings-area': {
    ky: 'Имараттардын аянты',
    ru: 'Площадь зданий',
    en: 'Building floor area',
  },
  'item.buildings-free': {
    ky: 'Имараттардын бош аянты',
    ru: 'Свободная площадь зданий',
    en: 'Vacant building area',
  },
  'item.residents': {
    ky: 'Резиденттердин тизмеси',
    ru: 'Список резидентов',
    en: 'Resident list',
  },
  'item.residents-names': {
    ky: 'Резиденттердин аталыштары',
    ru: 'Наименования резидентов',
    en: 'Resident names',
  },
  'item.connection-electricity': {
    ky: 'Электр: туташуу',
    ru: 'Электроснабжение: подключение',
    en: 'Electricity: connection',
  },
  'item.connection-gas': { ky: 'Газ: туташуу', ru: 'Газ: подключение', en: 'Gas: connection' },
  'item.connection-heat': {
    ky: 'Жылуулук: туташуу',
    ru: 'Тепло: подключение',
    en: 'Heat: connection',
  },
  'item.connection-water': { ky: 'Суу: туташуу', ru: 'Вода: подключение', en: 'Water: connection' },
  'item.connection-sewage': {
    ky: 'Саркынды суу: туташуу',
    ru: 'Водоотведение: подключение',
    en: 'Wastewater: connection',
  },
  'item.connection-internet': {
    ky: 'Интернет: туташуу',
    ru: 'Интернет: подключение',
    en: 'Internet: connection',
  },
  'item.total-electricity': {
    ky: 'Электр: жалпы кубаттуулук',
    ru: 'Электроснабжение: общая мощность',
    en: 'Electricity: total capacity',
  },
  'item.total-gas': {
    ky: 'Газ: жалпы кубаттуулук',
    ru: 'Газ: общая мощность',
    en: 'Gas: total capacity',
  },
  'item.total-heat': {
    ky: 'Жылуулук: жалпы кубаттуулук',
    ru: 'Тепло: общая мощность',
    en: 'Heat: total capacity',
  },
  'item.total-water': {
    ky: 'Суу: жалпы кубаттуулук',
    ru: 'Вода: общая мощность',
    en: 'Water: total capacity',
  },
  'item.total-sewage': {
    ky: 'Саркынды суу: жалпы кубаттуулук',
    ru: 'Водоотведение: общая мощность',
    en: 'Wastewater: total capacity',
  },
  'item.total-internet': {
    ky: 'Интернет: жалпы кубаттуулук',
    ru: 'Интернет: общая мощность',
    en: 'Internet: total capacity',
  },
  'item.free-electricity': {
    ky: 'Электр: бош кубаттуулук',
    ru: 'Электроснабжение: свободная мощность',
    en: 'Electricity: spare capacity',
  },
  'item.free-gas': {
    ky: 'Газ: бош кубаттуулук',
    ru: 'Газ: свободная мощность',
    en: 'Gas: spare capacity',
  },
  'item.free-heat': {
    ky: 'Жылуулук: бош кубаттуулук',
    ru: 'Тепло: свободная мощность',
    en: 'Heat: spare capacity',
  },
  'item.free-water': {
    ky: 'Суу: бош кубаттуулук',
    ru: 'Вода: свободная мощность',
    en: 'Water: spare capacity',
  },
  'item.free-sewage': {
    ky: 'Саркынды суу: бош кубаттуулук',
    ru: 'Водоотведение: свободная мощность',
    en: 'Wastewater: spare capacity',
  },
  'item.free-internet': {
    ky: 'Интернет: бош кубаттуулук',
    ru: 'Интернет: свободная мощность',
    en: 'Internet: spare capacity',
  },

  // Evidence that any clause may rest on
  'evidence.yes': {
    ky: '“Ооба” деп айтылган: {items}.',
    ru: 'Указано «да»: {items}.',
    en: 'Stated “yes”: {items}.',
  },
  'evidence.no': {
    ky: '“Жок” деп айтылган: {items}.',
    ru: 'Указано «нет»: {items}.',
    en: 'Stated “no”: {items}.',
  },
  'evidence.published': {
    ky: 'Жарыяланган: {items}.',
    ru: 'Опубликовано: {items}.',
    en: 'Published: {items}.',
  },
  'evidence.missing': {
    ky: 'Жарыяланган эмес: {items}.',
    ru: 'Не опубликовано: {items}.',
    en: 'Not published: {items}.',
  },
  'evidence.stated-not-applicable': {
    ky: '“Колдонулбайт” деп айтылган: {items}.',
    ru: 'Указано «не применяется»: {items}.',
    en: 'Stated “not applicable”: {items}.',
  },

  // 5.1–5.7
  'evidence.plots-on-cadastre': {
    ky: 'Кадастрдык эсепте турган участоктор: {count}, жалпысы {total}.',
    ru: 'Участков на кадастровом учёте: {count} из {total}.',
    en: 'Plots on the cadastral register: {count} of {total}.',
  },
  'evidence.plots-off-cadastre': {
    ky: 'Кадастрдык эсепте турбаган участоктор: {plots}.',
    ru: 'Участки не на кадастровом учёте: {plots}.',
    en: 'Plots not on the cadastral register: {plots}.',
  },
  'evidence.plots-cadastre-unknown': {
    ky: 'Кадастрдык эсеби жарыяланбаган участоктор: {plots}.',
    ru: 'Участки, о кадастровом учёте которых не опубликовано: {plots}.',
    en: 'Plots whose cadastral record is not published: {plots}.',
  },
  'evidence.reading-5-1': {
    ky: 'Чечмелөө: кайсы участоктор тышкы аймак менен чектешери айтылган эмес, ошондуктан бардык участоктор эсепке алынды.',
    ru: 'Толкование: какие участки граничат с внешней территорией, не указано, поэтому учтены все.',
    en: 'How the portal reads this: which plots adjoin the outside is not stated, so every plot is counted.',
  },
  'evidence.plots-adjacent': {
    ky: 'Чектеш участоктор: {count}, жалпысы {total}.',
    ru: 'Смежных участков: {count} из {total}.',
    en: 'Adjacent plots: {count} of {total}.',
  },
  'evidence.plots-near': {
    ky: 'Чектеш деп айтылбаган, бирок эң жакын участоктон {limit} км алыс эмес: {plots}. Эң чоң аралык: {km} км.',
    ru: 'Не указаны как смежные, но не далее {limit} км от ближайшего участка: {plots}. Наибольшее расстояние: {km} км.',
    en: 'Not stated to be adjacent, but no farther than {limit} km from the nearest plot: {plots}. Greatest distance: {km} km.',
  },
  'evidence.plots-far': {
    ky: 'Эң жакын участоктон {limit} км алыс: {plots}. Эң чоң аралык: {km} км.',
    ru: 'Далее {limit} км от ближайшего участка: {plots}. Наибольшее расстояние: {km} км.',
    en: 'Farther than {limit} km from the nearest plot: {plots}. Greatest distance: {km} km.',
  },
  'evidence.plots-distance-unknown': {
    ky: 'Эң жакын участокко чейинки аралык жарыяланган эмес: {plots}.',
    ru: 'Расстояние до ближайшего участка не опубликовано: {plots}.',
    en: 'Distance to the nearest plot is not published: {plots}.',
  },
  'evidence.distance-measured': {
    ky: 'Аралык участоктордун чектеринен алынган, портал эсептеген: {plots}.',
    ru: 'Расстояние рассчитано порталом по границам участков: {plots}.',
    en: 'Distance computed by the portal from the outlines of plots: {plots}.',
  },
  'evidence.single-plot': {
    ky: 'Аймак бир участоктон турат, салыштыра турган башка участок жок.',
    ru: 'Территория состоит из одного участка, сравнивать не с чем.',
    en: 'The territory is a single plot; there is no other to compare it with.',
  },
  'evidence.lone-plot': {
    ky: 'Бир гана участок жарыяланган; ал бүт аймакпы, белгисиз.',
    ru: 'Опубликован только один участок; вся ли это территория, неизвестно.',
    en: 'Only one plot is published; whether it is the whole territory is not known.',
  },
  'evidence.reading-5-2': {
    ky: 'Чечмелөө: ар бир участок өзүнө эң жакын участок менен гана салыштырылат. Бардык участоктор бир массив болушун текст талап кылбайт.',
    ru: 'Толкование: каждый участок сравнивается только с ближайшим к нему. Единого массива из всех участков текст не требует.',
    en: 'How the portal reads this: each plot is compared only with the one nearest to it. The text does not demand that all plots form one cluster.',
  },
  'evidence.area': {
    ky: 'Аянты: {hectares} га.',
    ru: 'Площадь: {hectares} га.',
    en: 'Area: {hectares} ha.',
  },
  'evidence.reading-5-3': {
    ky: 'Жобо эң аз аянтты белгилебейт.',
    ru: 'Минимальной площади Положение не устанавливает.',
    en: 'The Regulation sets no minimum area.',
  },
  'evidence.plots-allow-industry': {
    ky: 'Өнөр жайга жол берген участоктор: {count}, жалпысы {total}.',
    ru: 'Участков, допускающих промышленность: {count} из {total}.',
    en: 'Plots that allow industry: {count} of {total}.',
  },
  'evidence.plots-forbid-industry': {
    ky: 'Өнөр жайга жол бербеген участоктор: {plots}.',
    ru: 'Участки, не допускающие промышленность: {plots}.',
    en: 'Plots that do not allow industry: {plots}.',
  },
  'evidence.plots-industry-unknown': {
    ky: 'Өнөр жайга жол берери жарыяланбаган участоктор: {plots}.',
    ru: 'Участки, о допустимости промышленности на которых не опубликовано: {plots}.',
    en: 'Plots for which it is not published whether they allow industry: {plots}.',
  },
  'evidence.encumbrances': {
    ky: 'Оорчулуктар: {encumbrances}.',
    ru: 'Обременения: {encumbrances}.',
    en: 'Encumbrances: {encumbrances}.',
  },
  'evidence.reading-5-5': {
    ky: 'Жобо тоскоол болгон оорчулуктарды гана эске алат.',
    ru: 'Положение говорит только о препятствующих обременениях.',
    en: 'The Regulation speaks only of encumbrances that hinder.',
  },
  'evidence.share-for-residents': {
    ky: 'Жалпы аянты {hectares} га, резиденттерге жана өндүрүшкө арналганы {designated} га: {share}. Талап: кеминде {least}.',
    ru: 'Общая площадь {hectares} га, для резидентов и производства {designated} га: {share}. Требуется не менее {least}.',
    en: 'Total area {hectares} ha, for residents and production {designated} ha: {share}. Needed: at least {least}.',
  },
  'evidence.reading-5-6': {
    ky: 'Чечмелөө: аймактын, имараттардын жана курулмалардын аянты кошуп эсептелеби же өз-өзүнчөбү, текстте айтылган эмес. Портал резиденттерге арналган аянтты жалпы аянт менен салыштырат.',
    ru: 'Толкование: текст не говорит, считаются ли площади территории, зданий и сооружений вместе или порознь. Портал сравнивает площадь для резидентов с общей площадью.',
    en: 'How the portal reads this: the text does not say whether the areas of the territory, buildings and installations are pooled or taken apart. The portal compares the area for residents with the total area.',
  },
  'evidence.settlement-distance': {
    ky: 'Жакынкы калктуу конушка чейин: {km} км.',
    ru: 'До ближайшего населённого пункта: {km} км.',
    en: 'To the nearest settlement: {km} km.',
  },

  // 5.8
  'evidence.power-total': {
    ky: 'Жалпы кубаттуулугу {total} МВт. Талап: кеминде {needed} МВт.',
    ru: 'Общая мощность {total} МВт. Требуется не менее {needed} МВт.',
    en: 'Total capacity {total} MW. Needed: at least {needed} MW.',
  },
  'evidence.power-per-free-hectare': {
    ky: 'Бош {free} МВт. Талап: {hectares} га × {each} = {needed} МВт.',
    ru: 'Свободно {free} МВт. Требуется: {hectares} га × {each} = {needed} МВт.',
    en: '{free} MW spare. Needed: {hectares} ha × {each} = {needed} MW.',
  },
  'evidence.power-from-fact': {
    ky: 'Бош кубаттуулук катары керектөөчүлөрдү туташтырууга мүмкүн болгон кубаттуулук алынды.',
    ru: 'За свободную принята мощность, доступная для подключения потребителей.',
    en: 'The capacity available for connecting consumers is taken as spare.',
  },
  'evidence.power-from-utility': {
    ky: 'Керектөөчүлөрдү туташтырууга мүмкүн болгон кубаттуулук жарыяланган эмес, электрдин бош кубаттуулугу алынды.',
    ru: 'Мощность, доступная для подключения потребителей, не опубликована; взята свободная мощность электроснабжения.',
    en: 'The capacity available for connecting consumers is not published; the spare electricity capacity is taken.',
  },
  'evidence.no-free-hectares': {
    ky: 'Пайдалуу аянтта бош гектар жок.',
    ru: 'На полезной площади нет свободных гектаров.',
    en: 'The useful area has no vacant hectare.',
  },
  'evidence.connection': {
    ky: '{utility}: {connection}.',
    ru: '{utility}: {connection}.',
    en: '{utility}: {connection}.',
  },
  'evidence.reading-5-8-connection': {
    ky: 'Чечмелөө: текст туташуунун өзүн талап кылат (“кошуунун болушу”, “камсыз кылуу”), мүмкүнчүлүк жетишсиз.',
    ru: 'Толкование: текст требует самого подключения («кошуунун болушу», «камсыз кылуу»), одной возможности недостаточно.',
    en: 'How the portal reads this: the text demands the connection itself (“кошуунун болушу”, “камсыз кылуу”); the mere possibility of connecting is not enough.',
  },
  'evidence.reading-5-8-operating': {
    ky: 'Текст түзүлүүчү парк жөнүндө айтат. Иштеп жаткан парк да ошол эле талаптар менен салыштырылды.',
    ru: 'Текст говорит о создаваемом парке. Действующий парк сопоставлен с теми же требованиями.',
    en: 'The text speaks of a park being created. An operating park is compared with the same requirements.',
  },
  'evidence.reading-5-8-status': {
    ky: 'Текст түзүлүүчү парк жөнүндө айтат. Бул парктын абалы белгисиз.',
    ru: 'Текст говорит о создаваемом парке. Состояние этого парка неизвестно.',
    en: 'The text speaks of a park being created. The status of this one is not known.',
  },

  // 5.9
  'evidence.hazard-before': {
    ky: 'Коркунучтар чечимге чейин бааланган. Баалоо: {assessed}. Чечим: {decision}.',
    ru: 'Опасности оценены до решения. Оценка: {assessed}. Решение: {decision}.',
    en: 'Hazards were assessed before the decision. Assessment: {assessed}. Decision: {decision}.',
  },
  'evidence.hazard-not-before': {
    ky: 'Коркунучтар чечимге чейин бааланган эмес. Баалоо: {assessed}. Чечим: {decision}.',
    ru: 'Опасности не были оценены до решения. Оценка: {assessed}. Решение: {decision}.',
    en: 'Hazards were not assessed before the decision. Assessment: {assessed}. Decision: {decision}.',
  },
  'evidence.hazard-no-decision': {
    ky: 'Коркунучтар бааланган: {assessed}. Парк түзүү чечими жок деп айтылган.',
    ru: 'Опасности оценены: {assessed}. Указано, что решения о создании парка нет.',
    en: 'Hazards were assessed: {assessed}. It is stated that there is no decision to create the park.',
  },
  'evidence.risk-not-found': {
    ky: 'Өзгөчө кырдаал коркунучу табылган эмес.',
    ru: 'Риск чрезвычайных ситуаций не выявлен.',
    en: 'No risk of emergencies was found.',
  },
  'evidence.risk-with-measures': {
    ky: 'Коркунучту азайтуучу инженердик чаралар иштелип чыккан.',
    ru: 'Инженерные меры по снижению риска разработаны.',
    en: 'Engineering measures to minimise the risk are worked out.',
  },
  'evidence.risk-without-measures': {
    ky: 'Өзгөчө кырдаал коркунучу табылган, инженердик чаралар иштелип чыккан эмес.',
    ru: 'Риск чрезвычайных ситуаций выявлен, инженерные меры не разработаны.',
    en: 'A risk of emergencies was found; engineering measures are not worked out.',
  },

  // 6–9
  'evidence.reports-submitted': {
    ky: 'Парк жана компания боюнча отчет берилген: {quarters}.',
    ru: 'Отчёт о парке и компании сдан: {quarters}.',
    en: 'Report on park and company submitted: {quarters}.',
  },
  'evidence.reports-missing': {
    ky: 'Отчет жок: {quarters}.',
    ru: 'Нет отчёта: {quarters}.',
    en: 'No report: {quarters}.',
  },
  'evidence.reports-one-subject': {
    ky: 'Отчет паркты гана же компанияны гана камтыйт: {quarters}.',
    ru: 'Отчёт охватывает только парк или только компанию: {quarters}.',
    en: 'The report covers only the park or only the company: {quarters}.',
  },
  'evidence.reports-unclear': {
    ky: 'Отчеттун берилген күнү же мазмуну жарыяланган эмес: {quarters}.',
    ru: 'Дата сдачи или содержание отчёта не опубликованы: {quarters}.',
    en: 'The day of submission or the subject of the report is not published: {quarters}.',
  },
  'evidence.reports-none': {
    ky: 'Бир да отчет жарыяланган эмес. Күтүлгөн кварталдар: {quarters}.',
    ru: 'Ни один отчёт не опубликован. Ожидаемые кварталы: {quarters}.',
    en: 'No report is published. Quarters expected: {quarters}.',
  },
  'evidence.no-quarter-due': {
    ky: 'Парк түзүлгөндөн бери бир да толук квартал бүтө элек: {since}.',
    ru: 'С создания парка не завершился ни один полный квартал: {since}.',
    en: 'No full quarter has ended since the park was created: {since}.',
  },
  'evidence.reading-7': {
    ky: 'Чечмелөө: отчеттун күнү белгиленген эмес; бүткөн акыркы төрт квартал каралат, парк түзүлгөнгө чейинкилер эсепке алынбайт.',
    ru: 'Толкование: срок сдачи не установлен; проверяются последние четыре завершённых квартала, начавшиеся после создания парка.',
    en: 'How the portal reads this: no due day is set; the last four ended quarters are checked, those begun before the park was created are left out.',
  },
  'evidence.production': {
    ky: 'Башкаруу компаниясы: {production}.',
    ru: 'Управляющая компания: {production}.',
    en: 'Management company: {production}.',
  },
  'evidence.register-here': {
    ky: 'Реестр ушул порталда жарыяланган, жазуулар: {count}. Жобо аны башкаруу компаниясынын сайтында талап кылат.',
    ru: 'Реестр опубликован на этом портале, записей: {count}. Положение требует его на сайте управляющей компании.',
    en: 'The register is published on this portal, entries: {count}. The Regulation asks for it on the management company’s site.',
  },

  // 10
  'evidence.residents-listed': {
    ky: 'Тизмеде {listed} резидент, айтылган саны {count}.',
    ru: 'В списке резидентов: {listed}, указанное число: {count}.',
    en: 'Residents listed: {listed}; number stated: {count}.',
  },
  'evidence.no-residents': {
    ky: 'Резидент жок деп айтылган.',
    ru: 'Указано, что резидентов нет.',
    en: 'It is stated that there are no residents.',
  },
  'evidence.reading-10': {
    ky: 'Чечмелөө: маалымат ушул порталда болсо, жарыяланган деп эсептелет. Жобо аны башкаруу компаниясынын адистештирилген сайтында талап кылат; башка жерде жоктугун портал билбейт.',
    ru: 'Толкование: сведения считаются опубликованными, если они есть на этом портале. Положение требует их на специализированном сайте управляющей компании; что их нет нигде, портал знать не может.',
    en: 'How the portal reads this: an item counts as published when this portal holds it. The Regulation asks for it on the management company’s specialised site; the portal cannot know that it is nowhere.',
  },

  // 11.10
  'evidence.register-filled': {
    ky: 'Толтурулган жазуулар: {count}, жалпысы {total}.',
    ru: 'Заполнено записей: {count} из {total}.',
    en: 'Entries filled: {count} of {total}.',
  },
  'evidence.register-gaps': {
    ky: 'Бош талаалары бар жазуулар: {count}, жалпысы {total}. Талаалар: {items}.',
    ru: 'Записей с пустыми полями: {count} из {total}. Поля: {items}.',
    en: 'Entries with empty fields: {count} of {total}. Fields: {items}.',
  },
  'evidence.register-withheld': {
    ky: 'Негизи көрсөтүлүп жабылган талаалар: {count}.',
    ru: 'Полей скрыто с указанием основания: {count}.',
    en: 'Fields withheld with a stated ground: {count}.',
  },
  'evidence.register-none': {
    ky: 'Реестр жарыяланган эмес.',
    ru: 'Реестр не опубликован.',
    en: 'The register is not published.',
  },
  'evidence.register-none-ended': {
    ky: 'Статусу токтотулган резидент реестрде жок.',
    ru: 'В реестре нет резидентов с прекращённым статусом.',
    en: 'The register has no resident whose status has ended.',
  },
  'evidence.reading-11-10': {
    ky: 'Чечмелөө: жарыяланган реестрде негизи көрсөтүлбөй бош калган талаа аткарылбаган талап болуп эсептелет.',
    ru: 'Толкование: поле, оставленное в опубликованном реестре пустым без основания, считается невыполненным требованием.',
    en: 'How the portal reads this: a field left empty without a ground in a published register counts as a requirement not met.',
  },
  'evidence.reading-11-10-other': {
    ky: 'Чечмелөө: “башка маалыматтар” эмне экени аныкталган эмес, ошондуктан алардын жоктугу кемчилик болуп эсептелбейт.',
    ru: 'Толкование: что такое «другие сведения», не определено, поэтому их отсутствие не считается пробелом.',
    en: 'How the portal reads this: what “other data” are is not defined, so their absence is not a gap.',
  },
} as const satisfies Record<string, Written>;
