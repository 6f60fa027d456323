import { answer, code, decimal, id, partialDate, text, yesNo, type Field } from './field.ts';
import type { NotApplicable, NotStated } from './field.ts';
import { CURRENCIES, OCCUPANCIES, PRICE_BASES, UTILITIES } from './park-codes.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

type Kind = keyof typeof UTILITIES;

/** Whether each utility is at the plot's boundary: eight columns, named by kind (10.5). */
function atBoundary(): Record<Kind, Field<boolean | NotStated | NotApplicable>> {
  const columns = Object.entries(UTILITIES).map(([kind, { ky, ru, en }]) => [
    kind,
    answer(
      yesNo(
        asking(
          '10.5',
          [`Чегинде: ${ky}`, `На границе: ${ru}`, `At the boundary: ${en}`],
          [
            'Участоктун чегине жеткирилген.',
            'Подведено к границе участка.',
            'Brought to the boundary of the plot.',
          ],
        ),
      ),
    ),
  ]);
  return Object.fromEntries(columns) as Record<Kind, Field<boolean | NotStated | NotApplicable>>;
}

/** A price with what it is for and its currency; all three or none. */
export const price = {
  price: answer(decimal(asking('10.6', ['Баасы', 'Цена', 'Price']))),
  price_currency: answer(
    code(CURRENCIES, asking('10.6', ['Баанын валютасы', 'Валюта цены', 'Currency of the price'])),
  ),
  price_basis: answer(
    code(PRICE_BASES, asking('10.6', ['Баа эмне үчүн', 'За что цена', 'What the price is for'])),
  ),
};

/** The land plots of one park (5.1, 5.2, 5.4, 10.5). */
export const plots = registered({
  name: 'plots',
  file: 'parks/*/plots.csv',
  title: { ky: 'Жер участоктору', ru: 'Земельные участки', en: 'Plots' },
  description: {
    ky: 'Парктын аймагын түзгөн жер участоктору: аянты, бош же ээленген, чегиндеги тармактар, баасы.',
    ru: 'Земельные участки, составляющие территорию парка: площадь, занятость, сети у границы, цена.',
    en: 'Land plots that make up the territory of the park: area, occupancy, utilities at the boundary, price.',
  },
  owner: 'park',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'plots',
    for: {
      ky: 'Бош жер участогун издеген инвесторго.',
      ru: 'Инвестору, который ищет свободный земельный участок.',
      en: 'For an investor who looks for a vacant plot.',
    },
  },
  key: ['id'],
  fields: {
    id: id(
      asking(
        '10.5',
        ['Участок', 'Участок', 'Plot'],
        [
          'Парктын ичинде кайталанбаган код.',
          'Код, не повторяющийся внутри парка.',
          'Code, not repeated within the park.',
        ],
      ),
    ),
    area: answer(decimal({ ...asking('10.5', ['Аянты', 'Площадь', 'Area']), unit: 'ha' })),
    largest_piece: answer(
      decimal({
        ...asking('10.5', [
          'Эң чоң бүтүн бөлүгү',
          'Наибольшая цельная часть',
          'Largest single piece',
        ]),
        unit: 'ha',
      }),
    ),
    divisible: answer(yesNo(asking('10.5', ['Бөлүнөт', 'Делим', 'Divisible']))),
    occupancy: answer(code(OCCUPANCIES, asking('10.5', ['Ээлениши', 'Занятость', 'Occupancy']))),
    permitted_use: answer(
      text(
        asking('5.4', [
          'Уруксат берилген пайдалануу',
          'Разрешённое использование',
          'Permitted use',
        ]),
      ),
    ),
    allows_industry: answer(
      yesNo(
        asking('5.4', [
          'Өнөр жай объекттерине жол берет',
          'Допускает промышленные объекты',
          'Allows industrial objects',
        ]),
      ),
    ),
    cadastral_number: answer(
      text(asking('5.1', ['Кадастрдык номери', 'Кадастровый номер', 'Cadastral number'])),
    ),
    on_cadastre: answer(
      yesNo(
        asking('5.1', ['Кадастрдык эсепте', 'На кадастровом учёте', 'On the cadastral register']),
      ),
    ),
    adjacent: answer(
      yesNo(
        asking(
          '5.2',
          ['Чектеш', 'Смежный', 'Adjacent'],
          [
            'Парктын башка участогу менен жалпы чеги бар.',
            'Имеет общую границу с другим участком парка.',
            'Shares a border with another plot of the park.',
          ],
        ),
      ),
    ),
    distance_km: answer(
      decimal({
        ...asking(
          '5.2',
          ['Жакынкы участокко чейин', 'До ближайшего участка', 'Distance to the nearest plot'],
          [
            'Парктын эң жакын башка участогуна чейинки аралык.',
            'Расстояние до ближайшего другого участка парка.',
            'Distance to the nearest other plot of the park.',
          ],
        ),
        unit: 'km',
      }),
    ),
    ...atBoundary(),
    ...price,
    terms: answer(text(asking('10.6', ['Шарттары', 'Условия', 'Terms']))),
    available_from: answer(
      partialDate(asking('10.5', ['Качандан тартып бош', 'Доступен с', 'Available from'])),
    ),
    ...parkProvenance,
  },
});
