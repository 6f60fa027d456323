import type { Unit } from '../../words/units.ts';
import { COUNTRY_BOUNDS } from '../../words/chosen.ts';
import type { Written } from '../../words/language.ts';
import {
  address,
  code,
  date,
  decimal,
  integer,
  partialDate,
  text,
  yesNo,
  type Field,
} from './field.ts';
import { namedField } from './named.ts';
import { ENCUMBRANCES, PRODUCTION, STATUSES } from './park-codes.ts';

const { west: WEST, east: EAST, south: SOUTH, north: NORTH } = COUNTRY_BOUNDS;

/**
 * What is asked of a park as a whole. Each fact has a clause that asks for it, and in `park.yaml`
 * each carries its own source, date stated and date checked. A text is written in three languages.
 */
export interface FactDefinition<Value, InThreeLanguages extends boolean = boolean> {
  readonly field: Field<Value>;
  /** The point of the Regulation that asks for it, `10.2`; `null` for what investors ask besides. */
  readonly clause: string | null;
  readonly group: FactGroup;
  readonly localized: InThreeLanguages;
}

export type FactGroup =
  'legal' | 'location' | 'land' | 'area' | 'transport' | 'safety' | 'company' | 'terms' | 'other';

const of = (ky: string, ru: string, en: string): Written => ({ ky, ru, en });

function about(title: Written): { title: Written; description: Written } {
  return { title, description: title };
}

type Defined<Value, InThreeLanguages extends boolean> = (
  group: FactGroup,
  clause: string | null,
  title: Written,
) => FactDefinition<Value, InThreeLanguages>;

const fact =
  <Value>(make: (title: Written) => Field<Value>): Defined<Value, false> =>
  (group, clause, title) => ({ field: make(title), clause, group, localized: false });

const words: Defined<string, true> = (group, clause, title) => ({
  field: text(about(title)),
  clause,
  group,
  localized: true,
});
const plain = fact((title) => text(about(title)));
const flag = fact((title) => yesNo(about(title)));
const day = fact((title) => date(about(title)));
const when = fact((title) => partialDate(about(title)));
const link = fact((title) => address(about(title)));
const whole = fact((title) => integer(about(title)));
const count = (unit: Unit) => fact((title) => integer({ ...about(title), unit, most: 100_000 }));
const amount = (unit: Unit, least = 0, most = 1_000_000) =>
  fact((title) => decimal({ ...about(title), unit, least, most }));
const oneOf = <const Codes extends Readonly<Record<string, Written>>>(codes: Codes) =>
  fact((title) => code(codes, about(title)));

/** Facts whose words have keys: `facts.area_total`. */
function namedFacts<const Facts extends Readonly<Record<string, FactDefinition<unknown>>>>(
  facts: Facts,
): Facts {
  const entries = Object.entries(facts).map(([name, fact]) => [
    name,
    { ...fact, field: namedField(`facts.${name}`, fact.field) },
  ]);
  return Object.fromEntries(entries) as Facts;
}

export const PARK_FACTS = namedFacts({
  status: oneOf(STATUSES)('legal', '10.1', of('Абалы', 'Состояние', 'Status')),
  status_since: when('legal', '10.1', of('Абалы качандан бери', 'Состояние с', 'Status since')),
  created_in: when('legal', '10.1', of('Түзүлгөн убагы', 'Когда создан', 'When created')),
  legal_basis: words('legal', '2', of('Укуктук негизи', 'Правовое основание', 'Legal basis')),
  decision_number: plain(
    'legal',
    '2',
    of('Чечимдин номери', 'Номер решения', 'Number of the decision'),
  ),
  decision_date: day('legal', '2', of('Чечимдин күнү', 'Дата решения', 'Date of the decision')),

  district: words('location', '10.2', of('Району же шаары', 'Район или город', 'District or city')),
  address: words('location', '10.2', of('Дареги', 'Адрес', 'Address')),
  latitude: amount('degree', SOUTH, NORTH)('location', '10.2', of('Кеңдиги', 'Широта', 'Latitude')),
  longitude: amount('degree', WEST, EAST)(
    'location',
    '10.2',
    of('Узундугу', 'Долгота', 'Longitude'),
  ),

  on_cadastre: flag(
    'land',
    '5.1',
    of(
      'Чектеги участоктор кадастрдык эсепте турат',
      'Участки по границе стоят на кадастровом учёте',
      'Plots on the boundary are on the cadastral register',
    ),
  ),
  cadastral_numbers: plain(
    'land',
    '5.1',
    of('Кадастрдык номерлери', 'Кадастровые номера', 'Cadastral numbers'),
  ),
  land_category: words('land', '5.4', of('Жердин категориясы', 'Категория земли', 'Land category')),
  land_allows_industry: flag(
    'land',
    '5.4',
    of(
      'Жердин категориясы өнөр жай объекттерине жол берет',
      'Категория земли допускает промышленные объекты',
      'Land category allows industrial objects',
    ),
  ),
  encumbrances: oneOf(ENCUMBRANCES)(
    'land',
    '5.5',
    of('Оорчулуктар', 'Обременения', 'Encumbrances'),
  ),
  encumbrances_note: words(
    'land',
    '5.5',
    of('Оорчулуктардын мазмуну', 'Описание обременений', 'Description of encumbrances'),
  ),

  area_total: amount('ha')('area', '5.3', of('Жалпы аянты', 'Общая площадь', 'Total area')),
  area_useful: amount('ha')('area', '5.8', of('Пайдалуу аянты', 'Полезная площадь', 'Useful area')),
  area_free_useful: amount('ha')(
    'area',
    '5.8',
    of(
      'Пайдалуу аянттын бош бөлүгү',
      'Свободная часть полезной площади',
      'Vacant part of the useful area',
    ),
  ),
  area_for_residents: amount('ha')(
    'area',
    '5.6',
    of(
      'Резиденттерге жана өндүрүшкө арналган аянт',
      'Площадь для резидентов и производства',
      'Area for residents and production',
    ),
  ),
  needs_analysis: flag(
    'area',
    '5.3',
    of(
      'Потенциалдуу резиденттердин муктаждыгын талдоо бар',
      'Есть анализ потребностей потенциальных резидентов',
      'An analysis of prospective residents’ needs exists',
    ),
  ),
  site_analysis: flag(
    'area',
    '5.3',
    of(
      'Жайгашуучу жерди алдын ала талдоо бар',
      'Есть предварительный анализ места',
      'A preliminary analysis of the place exists',
    ),
  ),

  transport_connection: flag(
    'transport',
    '5.7',
    of(
      'Жакынкы калктуу конуштар менен транспорттук каттам бар',
      'Есть транспортное сообщение с ближайшими населёнными пунктами',
      'Transport connection with the nearest settlements',
    ),
  ),
  km_settlement: amount('km')(
    'transport',
    '5.7',
    of(
      'Жакынкы калктуу конушка чейин',
      'До ближайшего населённого пункта',
      'To the nearest settlement',
    ),
  ),
  km_motorway: amount('km')(
    'transport',
    '10.2',
    of('Магистралдык жолго чейин', 'До магистральной дороги', 'To the trunk road'),
  ),
  km_rail: amount('km')(
    'transport',
    '10.2',
    of('Темир жол станциясына чейин', 'До железнодорожной станции', 'To the railway station'),
  ),
  km_airport: amount('km')(
    'transport',
    '10.2',
    of('Аэропортко чейин', 'До аэропорта', 'To the airport'),
  ),
  km_border: amount('km')(
    'transport',
    '10.2',
    of('Чек ара өткөрмө жайына чейин', 'До пункта пропуска на границе', 'To the border crossing'),
  ),

  hazard_assessed_on: day(
    'safety',
    '5.9',
    of('Коркунучтар бааланган күн', 'Дата оценки опасностей', 'Day hazards were assessed'),
  ),
  hazard_risk_found: flag(
    'safety',
    '5.9',
    of(
      'Өзгөчө кырдаал коркунучу табылган',
      'Выявлен риск чрезвычайной ситуации',
      'An emergency risk was found',
    ),
  ),
  hazard_measures: flag(
    'safety',
    '5.9',
    of(
      'Коркунучту азайтуучу чаралар иштелип чыккан',
      'Разработаны меры по снижению риска',
      'Measures to minimise the risk are worked out',
    ),
  ),
  fire_reservoirs: flag(
    'safety',
    '5.10',
    of('Өрткө каршы көлмөлөр', 'Противопожарные водоёмы', 'Fire-water reservoirs'),
  ),
  fire_extinguishing: flag(
    'safety',
    '5.10',
    of(
      'Өрттү автоматтык өчүрүү системасы',
      'Автоматическое пожаротушение',
      'Automatic fire-extinguishing',
    ),
  ),
  fire_alarm: flag(
    'safety',
    '5.10',
    of('Өрт сигнализациясы', 'Пожарная сигнализация', 'Fire alarm'),
  ),
  fire_evacuation_plans: flag(
    'safety',
    '5.10',
    of(
      'Кызматкерлерди эвакуациялоо пландары',
      'Планы эвакуации персонала',
      'Staff evacuation plans',
    ),
  ),
  fire_briefings: flag(
    'safety',
    '5.10',
    of(
      'Жарандык коргонуу боюнча инструктаж',
      'Инструктажи по гражданской защите',
      'Civil-protection briefings',
    ),
  ),
  fire_training: flag(
    'safety',
    '5.10',
    of('Үзгүлтүксүз окуулар', 'Регулярные учения', 'Regular training'),
  ),
  industrial_safety: flag(
    'safety',
    '5.10',
    of(
      'Өнөр жай коопсуздугунун эрежелери сакталат',
      'Соблюдаются правила промышленной безопасности',
      'Industrial-safety rules are kept',
    ),
  ),
  engineering_measures: flag(
    'safety',
    '5.11',
    of(
      'Долбоорлоодо инженердик-техникалык иш-чаралар аткарылган',
      'Инженерно-технические мероприятия выполнены при проектировании',
      'Engineering and technical measures are carried out in design',
    ),
  ),
  resilient_infrastructure: flag(
    'safety',
    '5.11',
    of(
      'Инфраструктура өзгөчө кырдаалда үзгүлтүксүз иштейт',
      'Инфраструктура работает бесперебойно в чрезвычайной ситуации',
      'Infrastructure works without interruption in an emergency',
    ),
  ),

  power_node: flag(
    'area',
    '5.8',
    of(
      'Аймакта электр туташуу түйүнү бар',
      'На территории есть узел подключения к электросетям',
      'An electricity connection node exists on the territory',
    ),
  ),
  power_connectable: amount('MW')(
    'area',
    '5.8',
    of(
      'Керектөөчүлөрдү туташтыруу мүмкүн болгон кубаттуулук',
      'Мощность, доступная для подключения потребителей',
      'Capacity available for connecting consumers',
    ),
  ),

  company_name: words(
    'company',
    '10.7',
    of('Башкаруу компаниясы', 'Управляющая компания', 'Management company'),
  ),
  company_form: words(
    'company',
    '4.1',
    of('Уюштуруу-укуктук формасы', 'Организационно-правовая форма', 'Legal form'),
  ),
  company_registration: plain(
    'company',
    '8.1',
    of(
      'Мамлекеттик каттоо номери',
      'Номер государственной регистрации',
      'State registration number',
    ),
  ),
  company_registered: flag(
    'company',
    '8.1',
    of(
      'Кыргыз Республикасынын мыйзамы боюнча катталган',
      'Зарегистрирована по законодательству Кыргызской Республики',
      'Registered under the law of the Kyrgyz Republic',
    ),
  ),
  company_tin: plain('company', '8.1', of('ИНН', 'ИНН', 'Taxpayer identification number')),
  company_tax_registered: flag(
    'company',
    '8.1',
    of(
      'Салык органдарында эсепте турат',
      'Состоит на учёте в налоговых органах',
      'Registered with the tax authorities',
    ),
  ),
  company_director: flag(
    'company',
    '6',
    of('Директор башкарат', 'Возглавляет директор', 'Headed by a director'),
  ),
  company_charter: flag(
    'company',
    '6',
    of(
      'Директордун ыйгарым укуктары жана мөөнөтү уставда',
      'Полномочия и срок директора определены уставом',
      'The charter sets the director’s powers and term',
    ),
  ),
  company_production: oneOf(PRODUCTION)(
    'company',
    '8.2',
    of('Өз өндүрүшү', 'Собственное производство', 'Production of its own'),
  ),
  company_owner: words(
    'company',
    null,
    of('Бенефициардык ээси', 'Бенефициарный собственник', 'Beneficial owner'),
  ),
  contact_address: words(
    'company',
    '10.8',
    of('Байланыш дареги', 'Контактный адрес', 'Contact address'),
  ),
  contact_phone: plain('company', '10.8', of('Телефону', 'Телефон', 'Telephone')),
  contact_email: plain('company', '10.8', of('Электрондук почтасы', 'Электронная почта', 'E-mail')),
  website: link(
    'company',
    '10',
    of('Адистештирилген сайты', 'Специализированный сайт', 'Specialised website'),
  ),
  register_published: flag(
    'company',
    '9',
    of(
      'Резиденттердин реестри сайтта ачык',
      'Реестр резидентов открыт на сайте',
      'The register of residents is open on the site',
    ),
  ),

  terms_who: words(
    'terms',
    '10.6',
    of('Ким кайрыла алат', 'Кто может подать заявку', 'Who may apply'),
  ),
  terms_steps: words('terms', '10.6', of('Кадамдары', 'Порядок', 'Steps')),
  terms_days: count('day')(
    'terms',
    '10.6',
    of('Чечимдин мөөнөтү', 'Срок решения', 'Days to a decision'),
  ),
  terms_documents: words('terms', '10.6', of('Документтер', 'Документы', 'Documents')),
  lease_years_least: count('year')(
    'terms',
    '10.6',
    of('Ижаранын эң кыска мөөнөтү', 'Минимальный срок аренды', 'Shortest lease'),
  ),
  lease_years_most: count('year')(
    'terms',
    '10.6',
    of('Ижаранын эң узун мөөнөтү', 'Максимальный срок аренды', 'Longest lease'),
  ),
  terms_rent: words('terms', '10.6', of('Ижара акысы', 'Арендная плата', 'Rent')),
  terms_fees: words('terms', '10.6', of('Жыйымдар', 'Сборы', 'Fees')),
  terms_incentives: words('terms', '10.6', of('Жеңилдиктер', 'Льготы', 'Incentives')),
  terms_incentives_law: words(
    'terms',
    '10.6',
    of('Жеңилдиктердин мыйзамдык негизи', 'Правовое основание льгот', 'Law behind the incentives'),
  ),

  residents_count: whole(
    'other',
    '10.4',
    of('Резиденттердин саны', 'Число резидентов', 'Number of residents'),
  ),
  investment: words('other', null, of('Инвестиция', 'Инвестиции', 'Investment')),
  jobs: words('other', null, of('Жумуш орундары', 'Рабочие места', 'Jobs')),
  activity: words('other', null, of('Багыты', 'Направление', 'Activity')),
  further: words('other', null, of('Башка маалымат', 'Прочие сведения', 'Other information')),
} as const satisfies Record<string, FactDefinition<unknown>>);

export type FactName = keyof typeof PARK_FACTS;

/** The value of a fact: a localized text where it is written in three languages. */
export type FactValue<Name extends FactName> =
  (typeof PARK_FACTS)[Name] extends FactDefinition<infer Value, infer InThreeLanguages>
    ? InThreeLanguages extends true
      ? Written
      : Value
    : never;
