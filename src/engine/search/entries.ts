import { requirementTexts } from '../schema/requirements.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { FIRST, inEach, LANGUAGES, type Localized, textIn } from '../../words/language.ts';
import { translator } from '../../words/translate.ts';
import { clauseTitle } from '../parks/evidence.ts';
import type { Park, Plot, PublicField, PublicResident, Regime } from '../parks/model.ts';
import { REQUIREMENTS } from '../parks/requirements.ts';
import type { Body, Direction, Measure, Programme } from '../programme/model.ts';
import { publishedDatasets } from '../publish/published.ts';
import { OCCUPANCIES, REGIMES, regionName } from '../schema/park-codes.ts';
import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import { residents as residentTable } from '../schema/residents.ts';
import { textsOf } from '../schema/table.ts';
import { answerText, exact, factText } from '../parks/words.ts';
import { capitalized, costText, periodText } from '../programme/words.ts';
import { measured } from '../../words/units.ts';
import type { Entry } from './entry.ts';

/** What the entries are made from; the portal has it all. */
interface Content {
  readonly catalog: Catalog;
  readonly programme: Programme;
  readonly parks: readonly Park[];
}

/** A page that is not about one record: what links call it, and what it says of itself. */
export interface PageEntry {
  /** The address within a language; home is empty. */
  readonly path: string;
  readonly title: Localized;
  readonly detail: Localized;
}

/** How people shorten the names of regimes. */
const ABBREVIATIONS: Readonly<Partial<Record<Regime, readonly string[]>>> = {
  'free-economic-zone': ['ЭЭА', 'СЭЗ', 'FEZ'],
};

/** What is known of a park besides its name and place that a reader may look for. */
const TOLD_OF_PARK: readonly FactName[] = [
  'district',
  'address',
  'legal_basis',
  'company_name',
  'activity',
  'investment',
  'jobs',
  'further',
  'contact_address',
  'contact_phone',
  'contact_email',
  'website',
  'decision_number',
];

const all = (text: Localized): string[] => LANGUAGES.map((language) => textIn(text, language));

/** Texts once each, none empty. */
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter(Boolean))];

const line = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ');

/**
 * Everything that the search finds, made at the build from what the portal publishes, and its pages: of
 * the register of residents only what the public may see.
 */
export function searchEntries(content: Content, pages: readonly PageEntry[]): Entry[] {
  const { catalog, programme, parks } = content;
  return [
    ...programme.measures.map((measure) => measureEntry(measure, programme)),
    ...programme.directions.map(directionEntry),
    ...programme.bodies.map((body) => bodyEntry(body, programme)),
    ...parks.map(parkEntry),
    ...parks.flatMap((park) => park.plots.map((plot) => plotEntry(plot, park))),
    ...parks.flatMap((park) => park.residents.map((resident) => residentEntry(resident, park))),
    ...requirementEntries(catalog),
    ...catalog.tables.glossary.map((term): Entry => ({
      kind: 'term',
      id: term.id,
      path: `glossary/#${term.id}`,
      title: textsOf(term, 'term'),
      detail: textsOf(term, 'definition'),
      more: [],
      sample: false,
    })),
    ...publishedDatasets(content).map(({ name, title, description }): Entry => ({
      kind: 'dataset',
      id: name,
      path: `data/${name}/`,
      title,
      detail: description,
      more: [`${name}.csv`, `${name}.json`],
      sample: false,
    })),
    ...pages.map(pageEntry),
  ];
}

function measureEntry(measure: Measure, programme: Programme): Entry {
  const { id, number, title, bodies, cost, schedule } = measure;
  const direction = programme.directions.find((each) => each.id === measure.directionId);
  return {
    kind: 'measure',
    id,
    path: `programme/measures/${id}/`,
    title,
    detail: inEach((language) =>
      line(
        translator(language)('measure.name', { number }),
        textIn(direction?.short, language) ?? null,
        cost.state === 'not-stated'
          ? costText(cost, language)
          : translator(language)('amount.thousand-som', { amount: costText(cost, language) }),
      ),
    ),
    more: distinct([
      ...(id === number ? [] : [number, id]),
      measure.bodiesPrinted,
      ...bodies.flatMap(({ body, printed }) => [printed, ...all(body.abbreviation)]),
      ...LANGUAGES.map((language) => periodText(schedule, language)),
    ]),
    sample: false,
  };
}

function directionEntry({ id, number, title, short, measures }: Direction): Entry {
  return {
    kind: 'direction',
    id,
    path: `programme/directions/${id}/`,
    title,
    detail: inEach((language) => {
      const t = translator(language);
      return line(
        t('search.entry-direction', { number }),
        t('count.measures', { count: measures.length }),
      );
    }),
    more: distinct(all(short)),
    sample: false,
  };
}

function bodyEntry({ id, abbreviation, name }: Body, { measures }: Programme): Entry {
  const naming = measures.filter((measure) => measure.bodies.some(({ body }) => body.id === id));
  const printed = naming.flatMap(({ bodies }) =>
    bodies.flatMap((named) => (named.body.id === id ? [named.printed] : [])),
  );
  return {
    kind: 'body',
    id,
    path: `programme/bodies/${id}/`,
    title: inEach((language) => capitalized(textIn(name, language))),
    detail: inEach((language) =>
      line(
        textIn(abbreviation, language),
        translator(language)('count.measures', { count: naming.length }),
      ),
    ),
    more: distinct([...all(abbreviation), ...printed]),
    sample: false,
  };
}

function parkEntry({ id, name, regime, region, facts, sample }: Park): Entry {
  const told = TOLD_OF_PARK.filter((fact) => facts[fact].state === 'stated').flatMap((fact) =>
    PARK_FACTS[fact].localized
      ? LANGUAGES.map((language) => factText(fact, facts[fact], language))
      : [factText(fact, facts[fact], FIRST)],
  );
  return {
    kind: 'park',
    id,
    path: `parks/${id}/`,
    title: name,
    detail: inEach((language) =>
      line(
        region === null ? null : regionName(region, language),
        textIn(REGIMES[regime], language),
        facts.area_total.state === 'stated'
          ? factText('area_total', facts.area_total, language)
          : null,
      ),
    ),
    more: distinct([...(ABBREVIATIONS[regime] ?? []), ...told]),
    sample,
  };
}

function plotEntry(plot: Plot, park: Park): Entry {
  return {
    kind: 'plot',
    id: `${park.id}/${plot.id}`,
    path: `parks/${park.id}/#plot-${plot.id}`,
    title: inEach((language) => translator(language)('search.entry-plot', { number: plot.id })),
    detail: inEach((language) =>
      line(
        textIn(park.name, language),
        typeof plot.area === 'number' ? measured(plot.area, 'ha', language) : null,
        answerText(plot.occupancy, (state) => textIn(OCCUPANCIES[state], language), language),
      ),
    ),
    more: distinct([
      ...[plot.cadastralNumber, plot.permittedUse].filter((answer) => typeof answer === 'string'),
      ...(plot.price === null ? [] : [exact(plot.price.amount, FIRST)]),
    ]),
    sample: park.sample,
  };
}

const stated = (field: PublicField): string => (field.state === 'stated' ? field.value : '');

function residentEntry({ id, kind, plot, fields }: PublicResident, park: Park): Entry {
  const name = stated(fields.full_name) || stated(fields.short_name) || id;
  const kinds = residentTable.fields.kind.codes;
  return {
    kind: 'resident',
    id: `${park.id}/${id}`,
    path: `parks/${park.id}/#register`,
    title: { ky: name, ru: name, en: name },
    detail: inEach((language) =>
      line(
        textIn(park.name, language),
        textIn(kinds?.[kind], language) ?? null,
        plot === null ? null : translator(language)('search.entry-plot', { number: plot }),
      ),
    ),
    more: distinct(
      Object.values(fields)
        .map(stated)
        .filter((text) => text !== name),
    ),
    sample: park.sample,
  };
}

function requirementEntries({ tables: { requirements } }: Catalog): Entry[] {
  const texts = new Map(requirements.map((row) => [row.clause, row]));
  return REQUIREMENTS.map((clause) => {
    const row = texts.get(clause);
    return {
      kind: 'requirement',
      id: clause,
      path: `parks/requirements/#${clause.replace('/', '-')}`,
      title: inEach((language) => clauseTitle(clause, language)),
      detail: inEach((language) => translator(language)('park.clause', { clause })),
      more: row === undefined ? [] : all(requirementTexts(row)),
      sample: false,
    };
  });
}

const pageEntry = ({ path, title, detail }: PageEntry): Entry => ({
  kind: 'page',
  id: path === '' ? 'home' : path.replace(/\/$/, ''),
  path,
  title,
  detail,
  more: [],
  sample: false,
});
