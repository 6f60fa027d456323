import { code, id, localizedKeys, optional } from './field.ts';
import { REGIMES, REGIONS } from './park-codes.ts';
import { parkProvenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

/**
 * The head of `park.yaml`: who the park is, and the source of all facts that name none of their
 * own. The facts themselves, `facts.*`, are `PARK_FACTS`.
 */
export const parkDocument = registered({
  name: 'parks',
  file: 'parks/*/park.yaml',
  title: { ky: 'Парктар', ru: 'Парки', en: 'Parks' },
  description: {
    ky: 'Парк же аянт жөнүндө негизги маалымат жана фактылар, ар бири булагы менен.',
    ru: 'Основные сведения и факты о парке или площадке, каждый со своим источником.',
    en: 'The main data and facts on a park or site, each with its source.',
  },
  owner: 'park',
  access: 'open',
  published: {
    as: 'parks',
    for: {
      ky: 'Аянтча тандаган инвесторго: ар бир парк бир саптан, бардык жарыяланган фактылары менен.',
      ru: 'Инвестору, который выбирает площадку: по строке на парк со всеми опубликованными фактами.',
      en: 'For an investor who chooses a site: a row a park with every published fact.',
    },
  },
  dropped: {
    source:
      'Each fact says its source in park-facts, where it has this one unless it names another.',
    stated_on: 'As the source: in park-facts, fact by fact.',
    checked_on: 'The file has the latest day on which anything of the park was checked.',
  },
  key: ['id'],
  fields: {
    id: id(
      asking(
        null,
        ['Идентификатор', 'Идентификатор', 'Identifier'],
        [
          'Папканын аты менен бирдей туруктуу код.',
          'Постоянный код, совпадает с именем папки.',
          'Stable code, the same as the name of the folder.',
        ],
      ),
    ),
    ...localizedKeys('name', asking('10.1', ['Аталышы', 'Название', 'Name'])),
    regime: code(REGIMES, asking('10.1', ['Укуктук режими', 'Правовой режим', 'Legal regime'])),
    region: optional(code(REGIONS, asking('10.2', ['Облус', 'Область', 'Region']))),
    ...parkProvenance,
  },
});
