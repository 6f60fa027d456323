/**
 * What the portal grows by, and every file outside `data/` that somebody writes in for it. The test
 * does it in a copy of the project: whoever needs one more file finds out here.
 */
export interface Growth {
  readonly name: string;
  /** As many files outside `data/` may be written in. */
  readonly most: number;
  readonly edits: readonly Edit[];
}

/** A new file, or a piece put before a text that stands in the file once. */
export type Edit =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly before: string; readonly insert: string }
  | { readonly file: string; readonly column: string; readonly cells: readonly string[] };

const words = (title: string): string =>
  `['${title}, кыргызча', '${title}, по-русски', '${title}']`;

export const GROWTHS: readonly Growth[] = [
  {
    name: 'a column of costs',
    most: 1,
    edits: [
      {
        file: 'src/engine/schema/costs.ts',
        before: '    ...provenance,\n  },\n});',
        insert: `    remark: optional(printed({
      title: { ky: 'Кошумча', ru: 'Ремарка', en: 'Remark' },
      description: { ky: 'Кошумча.', ru: 'Ремарка.', en: 'Remark beside the row.' },
    })),
`,
      },
      { file: 'data/programme/costs.csv', column: 'remark', cells: ['as received'] },
    ],
  },
  {
    name: 'a column of plots',
    most: 1,
    edits: [
      {
        file: 'src/engine/schema/plots.ts',
        before: '    ...parkProvenance,\n  },\n});',
        insert: `    slope: answer(decimal({ ...asking('10.5', ${words('Slope')}), unit: 'percent' })),\n`,
      },
      { file: 'data/samples/parks/sample-a/plots.csv', column: 'slope', cells: ['2.5', 'NA'] },
    ],
  },
  {
    name: 'a fact of parks',
    most: 1,
    edits: [
      {
        file: 'src/engine/schema/park-facts.ts',
        before: "  further: words('other'",
        insert: `  helipad: flag(
    'other',
    '5.12',
    of('Тик учак аянтчасы', 'Вертолётная площадка', 'Helicopter pad'),
  ),
`,
      },
      {
        file: 'data/samples/parks/sample-a/park.yaml',
        before: '  further:\n',
        insert: '  helipad: true\n',
      },
    ],
  },
  {
    name: 'a table of grants',
    most: 2,
    edits: [
      {
        file: 'src/engine/schema/grants.ts',
        text: `import { id, money, reference } from './field.ts';
import { provenance } from './provenance.ts';
import { registered } from './table.ts';
import { asking } from './words.ts';

/** Grants to measures of the programme, as reports state them. */
export const grants = registered({
  name: 'grants',
  file: 'programme/grants.csv',
  title: { ky: 'Гранттар', ru: 'Гранты', en: 'Grants' },
  description: { ky: 'Чараларга гранттар.', ru: 'Гранты на меры.', en: 'Grants to measures.' },
  owner: 'programme',
  access: 'open',
  mayBeAbsent: true,
  published: {
    as: 'grants',
    for: { ky: 'Донорго.', ru: 'Донору.', en: 'For a donor.' },
  },
  key: ['id'],
  fields: {
    id: id(asking(null, ${words('Grant')})),
    measure: reference('measures', asking(null, ${words('Measure of the grant')})),
    amount: money(asking(null, ${words('Amount of the grant')})),
    ...provenance,
  },
});
`,
      },
      {
        file: 'src/engine/schema/tables.ts',
        before: "import { irregularities } from './irregularities.ts';",
        insert: "import { grants } from './grants.ts';\n",
      },
      {
        file: 'src/engine/schema/tables.ts',
        before: '  sources,\n  glossary,',
        insert: '  grants,\n',
      },
      {
        file: 'data/programme/grants.csv',
        text: `id,measure,amount,source,source_place,checked_on
g1,1-1,500,24kg-347816,L1,2026-11-21
`,
      },
    ],
  },
  {
    name: 'the clause 5.12',
    most: 2,
    edits: [
      {
        file: 'src/engine/parks/rules/safety.ts',
        before: '] as const;',
        insert: "  rule('5.12', [280, 281], (park) => flags(park, 'helipad')),\n",
      },
      {
        file: 'src/words/messages/requirements.ts',
        before: "  'requirement.6': {",
        insert: `  'requirement.5-12': {
    ky: 'Тик учак аянтчасы',
    ru: 'Вертолётная площадка',
    en: 'Helicopter pad',
  },
`,
      },
      {
        file: 'data/requirements.csv',
        before: '6,',
        insert:
          '5.12,тик учак аянтчасы болушу керек,Нужна вертолётная площадка.,A pad is needed.,industrial-parks-regulation,L280-L281,2026-11-21\n',
      },
    ],
  },
  {
    name: 'a page',
    most: 2,
    edits: [
      {
        file: 'src/site/pages/[language]/about/helicopters.astro',
        text: `---
import Page from '../../../layouts/Page.astro';
import { languagePaths } from '../../_languages.ts';
export const getStaticPaths = languagePaths;
---
`,
      },
      {
        file: 'src/site/view/pages.ts',
        before: "  { path: 'data/practices/'",
        insert: "  { path: 'about/helicopters/', title: 'nav.data', detail: 'data.lede' },\n",
      },
    ],
  },
  {
    name: 'a fourth language',
    most: 0,
    edits: [
      {
        file: 'data/portal.yaml',
        before: 'licence: ',
        insert: 'languages: ky, ru, en, uz\ntranslating: uz\n',
      },
      {
        file: 'data/locales/uz.yaml',
        text: `name: Oʻzbekcha
short: UZ
direction: ltr
decimal: ','
group: ' '
percent: '%'
and: va
date: '{day}-{month} {year}'
year: '{year}-yil'
years: '{from}–{to}'
months: [yanvar, fevral, mart, aprel, may, iyun, iyul, avgust, sentabr, oktabr, noyabr, dekabr]
bytes: [bayt, kB, MB]
messages:
  site.home: Bosh sahifa
`,
      },
    ],
  },
];
