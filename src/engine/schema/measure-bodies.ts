import { integer, printed, reference } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';

/** Which bodies a measure names, in the order of the source. */
export const measureBodies = registered({
  name: 'measure-bodies',
  file: 'programme/measure-bodies.csv',
  title: { ky: 'Чаралардын жооптуулары', ru: 'Ответственные за меры', en: 'Bodies of measures' },
  description: {
    ky: 'Ар бир чарада аталган жооптуулар, булактагы ирети менен. Булак алардын ролун көрсөтпөйт.',
    ru: 'Ответственные, названные в каждой мере, в порядке источника. Роли источник не указывает.',
    en: 'The bodies each measure names, in the order of the source. The source does not state their roles.',
  },
  owner: 'programme',
  access: 'open',
  published: {
    as: 'measure-bodies',
    for: {
      ky: 'Чараларды жооптуу органдар менен байланыштырган адамга: бир чарада бир нече орган болушу мүмкүн.',
      ru: 'Тому, кто связывает меры с ответственными органами: у одной меры их может быть несколько.',
      en: 'For whoever joins measures with responsible bodies: a measure can have several.',
    },
  },
  key: ['measure', 'body'],
  fields: {
    measure: reference('measures', {
      title: { ky: 'Чара', ru: 'Мера', en: 'Measure' },
      description: {
        ky: 'Чаранын идентификатору.',
        ru: 'Идентификатор меры.',
        en: 'Identifier of the measure.',
      },
    }),
    position: integer({
      title: { ky: 'Орду', ru: 'Место', en: 'Position' },
      description: {
        ky: 'Булактагы тизмедеги орду, 1ден баштап.',
        ru: 'Место в перечне источника, начиная с 1.',
        en: 'Place in the list of the source, from 1.',
      },
      least: 1,
    }),
    body: reference('bodies', {
      title: { ky: 'Жооптуу', ru: 'Ответственный', en: 'Body' },
      description: {
        ky: 'Жооптуунун идентификатору.',
        ru: 'Идентификатор ответственного.',
        en: 'Identifier of the body.',
      },
    }),
    printed: printed({
      title: { ky: 'Басылганы', ru: 'Как напечатано', en: 'As printed' },
      description: {
        ky: 'Жооптуу бул сапта кандай басылганы.',
        ru: 'Как ответственный напечатан в этой строке.',
        en: 'How this row prints the body.',
      },
    }),
    ...provenance,
  },
});
