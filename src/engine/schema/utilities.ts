import {
  answer,
  code,
  decimal,
  NOT_APPLICABLE,
  NOT_STATED,
  optional,
  partialDate,
  text,
  type NotApplicable,
  type NotStated,
} from './field.ts';
import { CONNECTIONS, CURRENCIES, UTILITIES, UTILITY_UNITS } from './park-codes.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

const capacity = (about: ReturnType<typeof asking>) => answer(decimal(about));

type Capacity = Readonly<Record<'total' | 'used', number | NotStated | NotApplicable>>;

/** What is left of a capacity, in its unit; not stated or not applicable where one of the two is. */
export function unusedOf({ total, used }: Capacity): number | NotStated | NotApplicable {
  if (typeof total === 'number' && typeof used === 'number') {
    return Number((total - used).toFixed(6));
  }
  return total === NOT_APPLICABLE || used === NOT_APPLICABLE ? NOT_APPLICABLE : NOT_STATED;
}

/** The utilities and transport links of one park, one row a kind (5.8, 10.3). */
export const utilities = registered({
  name: 'utilities',
  file: 'parks/*/utilities.csv',
  title: {
    ky: 'Инфраструктуралык кубаттуулуктар',
    ru: 'Инфраструктурные мощности',
    en: 'Utilities',
  },
  description: {
    ky: 'Парктын электр, газ, жылуулук, суу, саркынды суу, Интернет, жол жана темир жол кубаттуулуктары. Бирдиктер: электр МВт, газ м³/с, жылуулук Гкал/с, суу жана саркынды суу м³/сутка, Интернет Мбит/с.',
    ru: 'Мощности парка: электричество, газ, тепло, вода, стоки, интернет, дорога, железная дорога. Единицы: электричество МВт, газ м³/ч, тепло Гкал/ч, вода и стоки м³/сутки, интернет Мбит/с.',
    en: 'Capacities of the park: electricity, gas, heat, water, wastewater, Internet, road, railway. Units: electricity MW, gas m³/h, heat Gcal/h, water and wastewater m³/day, Internet Mbit/s.',
  },
  owner: 'park',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'utilities',
    for: {
      ky: 'Кубаттуулук керек болгон инвесторго жана инженерге.',
      ru: 'Инвестору и инженеру, которым нужна мощность.',
      en: 'For an investor and an engineer who need capacity.',
    },
  },
  key: ['kind'],
  derived: {
    unit: {
      after: 'kind',
      field: optional(
        text(
          asking(
            '5.8',
            ['Кубаттуулуктун бирдиги', 'Единица мощности', 'Unit of capacity'],
            [
              'Жалпы, колдонулган жана бош кубаттуулуктун бирдиги.',
              'Единица общей, использованной и свободной мощности.',
              'Unit of the total, used and spare capacity.',
            ],
          ),
        ),
      ),
      value: ({ kind }: { readonly kind: keyof typeof UTILITIES }) => UTILITY_UNITS[kind],
    },
    free_computed: {
      after: 'free',
      field: answer(
        decimal(
          asking(
            '10.3',
            ['Бош, эсептелген', 'Свободно, вычислено', 'Spare, computed'],
            [
              'Жалпы кубаттуулук минус колдонулганы, экөө тең көрсөтүлгөн жерде. Булак өзү айтканы “free” тилкесинде.',
              'Общая мощность минус использованная, где указаны обе. Что говорит сам источник, стоит в столбце free.',
              'Total capacity less what is used, where both are stated. What the source itself says is in the column free.',
            ],
          ),
        ),
      ),
      value: unusedOf,
    },
  },
  fields: {
    kind: code(UTILITIES, asking('5.8', ['Түрү', 'Вид', 'Kind'])),
    connection: answer(code(CONNECTIONS, asking('5.8', ['Туташуу', 'Подключение', 'Connection']))),
    total: capacity(
      asking(
        '10.3',
        ['Жалпы кубаттуулук', 'Общая мощность', 'Total capacity'],
        [
          'Максималдуу кубаттуулук, түрүнүн бирдигинде.',
          'Максимальная мощность, в единицах своего вида.',
          'Maximum capacity, in the unit of the kind.',
        ],
      ),
    ),
    used: capacity(asking('10.3', ['Колдонулган', 'Использовано', 'Used'])),
    free: capacity(asking('10.3', ['Бош', 'Свободно', 'Spare'])),
    level: answer(
      text(
        asking(
          '10.3',
          ['Чыңалуусу же басымы', 'Напряжение или давление', 'Voltage or pressure'],
          [
            'Мисалы 110/10 кВ, 0,3 МПа.',
            'Например 110/10 кВ, 0,3 МПа.',
            'For example 110/10 kV, 0.3 MPa.',
          ],
        ),
      ),
    ),
    point: answer(text(asking('5.8', ['Туташуу түйүнү', 'Точка подключения', 'Connection point']))),
    distance_km: answer(
      decimal({
        ...asking('10.3', [
          'Туташуу түйүнүнө чейин',
          'До точки подключения',
          'Distance to the connection point',
        ]),
        unit: 'km',
      }),
    ),
    fee: answer(text(asking('10.6', ['Туташуу акысы', 'Плата за подключение', 'Connection fee']))),
    tariff: answer(decimal(asking('10.6', ['Тариф', 'Тариф', 'Tariff']))),
    tariff_currency: answer(
      code(
        CURRENCIES,
        asking('10.6', ['Тарифтин валютасы', 'Валюта тарифа', 'Currency of the tariff']),
      ),
    ),
    tariff_unit: answer(
      text(
        asking(
          '10.6',
          ['Тарифтин бирдиги', 'Единица тарифа', 'Unit of the tariff'],
          [
            'Тариф эмнеге: кВт·с, м³.',
            'За что тариф: кВт·ч, м³.',
            'What the tariff is for: kWh, m³.',
          ],
        ),
      ),
    ),
    tariff_from: answer(
      partialDate(
        asking('10.6', ['Тариф качандан бери', 'Тариф действует с', 'Tariff valid from']),
      ),
    ),
    provider: answer(text(asking('10.3', ['Камсыздоочу', 'Поставщик', 'Provider']))),
    as_of: answer(partialDate(asking('10.3', ['Кайсы күнгө карата', 'По состоянию на', 'As of']))),
    ...parkProvenance,
  },
});
