import { answer, code, decimal, id, reference, text } from './field.ts';
import { OCCUPANCIES } from './park-codes.ts';
import { price } from './plots.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

/** Buildings and premises of one park (10.5). */
export const buildings = registered({
  name: 'buildings',
  file: 'parks/*/buildings.csv',
  title: { ky: 'Имараттар жана жайлар', ru: 'Здания и помещения', en: 'Buildings and premises' },
  description: {
    ky: 'Өндүрүштү жайгаштырууга арналган имараттардын жана курулуштардын параметрлери.',
    ru: 'Параметры зданий и сооружений для размещения производства.',
    en: 'Parameters of buildings and structures for locating production.',
  },
  owner: 'park',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'buildings',
    for: {
      ky: 'Даяр өндүрүш имаратын издеген инвесторго.',
      ru: 'Инвестору, который ищет готовое производственное здание.',
      en: 'For an investor who looks for a finished production building.',
    },
  },
  key: ['id'],
  fields: {
    id: id(
      asking(
        '10.5',
        ['Имарат', 'Здание', 'Building'],
        [
          'Парктын ичинде кайталанбаган код.',
          'Код, не повторяющийся внутри парка.',
          'Code, not repeated within the park.',
        ],
      ),
    ),
    plot: answer(reference('plots', asking('10.5', ['Участок', 'Участок', 'Plot']))),
    use: answer(text(asking('10.5', ['Багыты', 'Назначение', 'Use']))),
    floor_area: answer(
      decimal({ ...asking('10.5', ['Аянты', 'Площадь', 'Floor area']), unit: 'm2' }),
    ),
    free_area: answer(
      decimal({
        ...asking('10.5', ['Бош аянты', 'Свободная площадь', 'Vacant floor area']),
        unit: 'm2',
      }),
    ),
    height: answer(decimal({ ...asking('10.5', ['Бийиктиги', 'Высота', 'Height']), unit: 'm' })),
    floor_load: answer(
      decimal({
        ...asking('10.5', ['Полдун көтөрүмдүүлүгү', 'Нагрузка на пол', 'Floor load']),
        unit: 't/m2',
      }),
    ),
    crane: answer(
      decimal({
        ...asking('10.5', [
          'Крандын жүк көтөрүмдүүлүгү',
          'Грузоподъёмность крана',
          'Crane capacity',
        ]),
        unit: 't',
      }),
    ),
    power_kw: answer(
      decimal({
        ...asking('10.5', ['Электр кубаттуулугу', 'Электрическая мощность', 'Power']),
        unit: 'kW',
      }),
    ),
    occupancy: answer(code(OCCUPANCIES, asking('10.5', ['Ээлениши', 'Занятость', 'Occupancy']))),
    ...price,
    ...parkProvenance,
  },
});
