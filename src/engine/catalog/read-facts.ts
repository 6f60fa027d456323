import { IN_TRANSLATION } from '../../words/chosen.ts';
import { LANGUAGES, type Localized } from '../../words/language.ts';
import { NOT_APPLICABLE_CODE, type Field } from '../schema/field.ts';
import { PARK_FACTS, type FactName, type FactValue } from '../schema/park-facts.ts';
import { parkProvenance } from '../schema/provenance.ts';
import { nearest } from './nearest.ts';
import { inCountry } from './polygon.ts';
import type { Fault, Problem } from './problem.ts';
import { readCell } from './read-cell.ts';
import type { Leaf } from './read-document.ts';
import { problemAt, type Cell, type Place } from './reading.ts';

/** A fact as `park.yaml` has it: its source still an identifier. */
export type StatedFact<Value> =
  | {
      readonly state: 'stated';
      readonly value: Value;
      readonly source: string;
      readonly statedOn: string | null;
      readonly checkedOn: string;
    }
  | { readonly state: 'not-applicable' };

/** The facts that the file speaks of; an absent one is not published. */
export type StatedFacts = { readonly [Name in FactName]?: StatedFact<FactValue<Name>> };

/** What holds for every fact that says nothing else of itself. */
export interface FactDefaults {
  readonly source: string | undefined;
  readonly statedOn: string | null;
  readonly checkedOn: string | undefined;
}

export interface FactsReading {
  readonly facts: StatedFacts;
  /** Cells by `facts.area_total` and, for parts of a fact, `facts.area_total.source`. */
  readonly place: Place;
  readonly problems: readonly Problem[];
}

const PREFIX = 'facts.';
const CITATION = ['source', 'stated_on', 'checked_on'] as const;

export const isFactLeaf = ({ key }: Leaf): boolean => key === 'facts' || key.startsWith(PREFIX);

/** Languages in which a text must stand. */
const ASKED = LANGUAGES.filter((language) => !IN_TRANSLATION.includes(language));
const NOT_IN_EVERY: Fault = { code: 'not-in-every-language', languages: ASKED };

const isFactName = (name: string): name is FactName => Object.hasOwn(PARK_FACTS, name);

/** The keys under which a fact may be written, after its name. */
function partsOf(inThreeLanguages: boolean): readonly string[] {
  const texts = LANGUAGES.flatMap((language) => [language, `value.${language}`]);
  return ['', 'value', ...(inThreeLanguages ? texts : []), ...CITATION];
}

/**
 * Reads the facts of a park. A fact is a value, or `{ value, source, stated_on, checked_on }`; a
 * text is `{ ky, ru, en }`. What a fact leaves out is taken from the head of the file, but the date
 * of the head's source is not given to a fact that has a source of its own.
 */
export function readFacts(
  file: string,
  leaves: readonly Leaf[],
  defaults: FactDefaults,
): FactsReading {
  const problems: Problem[] = [];
  const cells = new Map<string, Cell>();
  const place: Place = { file, line: leaves[0]?.line ?? 1, cells };
  const parts = new Map<FactName, Map<string, Leaf>>();
  for (const leaf of leaves) {
    if (leaf.key === 'facts' && leaf.found.trim() === '') continue;
    const [name = '', ...rest] = leaf.key.slice(PREFIX.length).split('.');
    const part = rest.join('.');
    const { line, column, found } = leaf;
    if (!isFactName(name) || !partsOf(PARK_FACTS[name].localized).includes(part)) {
      const known = isFactName(name)
        ? partsOf(PARK_FACTS[name].localized)
            .filter((key) => key !== '')
            .map((key) => `${PREFIX}${name}.${key}`)
        : Object.keys(PARK_FACTS).map((fact) => PREFIX + fact);
      const fault: Fault = { code: 'key-unknown', nearest: nearest(leaf.key, known) };
      problems.push({ file, line, column, found: leaf.key, fault });
      continue;
    }
    const cell = { line, column, found, title: PARK_FACTS[name].field.title };
    cells.set(leaf.key, cell);
    if (!cells.has(PREFIX + name)) cells.set(PREFIX + name, cell);
    if (part === 'value') cells.set(PREFIX + name, cell);
    const own = parts.get(name) ?? new Map<string, Leaf>();
    parts.set(name, own.set(part, leaf));
  }
  const facts = [...parts].flatMap(([name, own]) => {
    const report = (key: string, fault: Fault) => problems.push(problemAt(place, key, fault));
    const fact = readFact(name, own, defaults, report);
    return fact === null ? [] : [[name, fact]];
  });
  return {
    facts: Object.fromEntries(facts) as StatedFacts,
    place,
    problems: arePointsSwapped(cells) ? sayingSwapped(place, problems) : problems,
  };
}

const LATITUDE = `${PREFIX}latitude`;
const LONGITUDE = `${PREFIX}longitude`;

/** The latitude is a longitude of the country and the other way round. */
function arePointsSwapped(cells: ReadonlyMap<string, Cell>): boolean {
  const [latitude, longitude] = [LATITUDE, LONGITUDE].map((key) =>
    Number((cells.get(key)?.found ?? '').replace(',', '.')),
  );
  if (latitude === undefined || longitude === undefined) return false;
  return !inCountry([longitude, latitude]) && inCountry([latitude, longitude]);
}

/** One problem that tells the cause, in place of two that tell of its results. */
function sayingSwapped(place: Place, problems: readonly Problem[]): Problem[] {
  const others = problems.filter(
    ({ field, fault }) =>
      fault.code !== 'out-of-range' || (field !== LATITUDE && field !== LONGITUDE),
  );
  return [...others, problemAt(place, LATITUDE, { code: 'coordinates-swapped' })];
}

type Report = (key: string, fault: Fault) => void;

function readFact(
  name: FactName,
  parts: ReadonlyMap<string, Leaf>,
  defaults: FactDefaults,
  report: Report,
): StatedFact<unknown> | null {
  const { field, localized } = PARK_FACTS[name];
  const single = parts.get('') ?? parts.get('value');
  if (single?.found.trim() === NOT_APPLICABLE_CODE) return { state: 'not-applicable' };
  const value = localized ? readTexts(name, field, parts, report) : readOne(field, single, report);
  const citation = readCitation(name, parts, defaults, report);
  if (value === undefined) {
    const onlyCitation = single === undefined && !(localized && hasTexts(parts));
    if (onlyCitation) report(PREFIX + name, { code: 'required' });
    return null;
  }
  return citation === null ? null : { state: 'stated', value, ...citation };
}

function readOne(field: Field<unknown>, leaf: Leaf | undefined, report: Report): unknown {
  if (leaf === undefined || leaf.found.trim() === '') return undefined;
  const reading = readCell(field, leaf.found);
  if (reading.ok) return reading.value;
  report(leaf.key, reading.fault);
  return undefined;
}

const textLeaf = (parts: ReadonlyMap<string, Leaf>, language: string): Leaf | undefined =>
  parts.get(`value.${language}`) ?? parts.get(language);

const hasTexts = (parts: ReadonlyMap<string, Leaf>): boolean =>
  LANGUAGES.some((language) => textLeaf(parts, language) !== undefined);

function readTexts(
  name: FactName,
  field: Field<unknown>,
  parts: ReadonlyMap<string, Leaf>,
  report: Report,
): Localized | undefined {
  const single = parts.get('') ?? parts.get('value');
  if (single !== undefined) {
    if (single.found.trim() !== '') report(single.key, NOT_IN_EVERY);
    return undefined;
  }
  if (!hasTexts(parts)) return undefined;
  const texts = LANGUAGES.flatMap((language): [string, unknown][] => {
    const leaf = textLeaf(parts, language);
    if (leaf === undefined || leaf.found.trim() === '') {
      if (!ASKED.includes(language)) return [];
      report(leaf?.key ?? PREFIX + name, NOT_IN_EVERY);
      return [[language, undefined]];
    }
    return [[language, readOne(field, leaf, report)]];
  });
  return texts.every(([, text]) => typeof text === 'string')
    ? (Object.fromEntries(texts) as Localized)
    : undefined;
}

function readCitation(
  name: FactName,
  parts: ReadonlyMap<string, Leaf>,
  defaults: FactDefaults,
  report: Report,
): {
  readonly source: string;
  readonly statedOn: string | null;
  readonly checkedOn: string;
} | null {
  const read = (part: (typeof CITATION)[number]): string | undefined => {
    const leaf = parts.get(part);
    if (leaf === undefined) return undefined;
    const reading = readCell(parkProvenance[part], leaf.found);
    if (!reading.ok) report(`${PREFIX}${name}.${part}`, reading.fault);
    return reading.ok && typeof reading.value === 'string' ? reading.value : undefined;
  };
  const own = {
    source: read('source'),
    statedOn: read('stated_on'),
    checkedOn: read('checked_on'),
  };
  const source = own.source ?? defaults.source;
  const checkedOn = own.checkedOn ?? defaults.checkedOn;
  if (source === undefined || checkedOn === undefined) return null;
  const inherits = own.source === undefined || own.source === defaults.source;
  return { source, statedOn: own.statedOn ?? (inherits ? defaults.statedOn : null), checkedOn };
}
