import { formatDate } from '../../../words/dates.ts';
import { type Language, textIn } from '../../../words/language.ts';
import { formatNumber } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import { isFact, PARK_ROWS, PLOT_ROWS } from '../../../engine/parks/comparison-rows.ts';
import type { Cell, Direction, Measure, Row } from '../../../engine/parks/comparison.ts';
import type {
  Answer,
  Fact,
  Outcome,
  Park,
  Plot,
  UtilityKind,
} from '../../../engine/parks/model.ts';
import {
  countOutcomes,
  OUTCOME_ORDER,
  requirementResults,
} from '../../../engine/parks/requirements.ts';
import {
  freeArea,
  freePlots,
  publishedFacts,
  type ParkPlot,
} from '../../../engine/parks/totals.ts';
import { NOT_APPLICABLE, NOT_STATED } from '../../../engine/schema/field.ts';
import {
  CONNECTIONS,
  OCCUPANCIES,
  OUTCOMES,
  REGIMES,
  regionName,
  SERVICES,
  UTILITIES,
  UTILITY_UNITS,
} from '../../../engine/schema/park-codes.ts';
import { PARK_FACTS, type FactName } from '../../../engine/schema/park-facts.ts';
import { plots as plotTable } from '../../../engine/schema/plots.ts';
import { plotIdOf } from './compared.ts';
import { exact, factText, priceText, statedDate, yesNoText } from '../../../engine/parks/words.ts';
import { capitalized } from '../../../engine/programme/words.ts';
import { measured } from '../../../words/units.ts';

/** The rows of a comparison in one reader's language: their headings, and what parks and plots answer. */

/** A column to compare: a park or a plot, with its answers by the codes of the rows. */
interface Compared {
  /** `sample-a`, or `sample-a/8` for a plot. */
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What a park's file says: the park and its plots, in one language. */
export interface ComparisonFile {
  /** Invented, to show what a complete publication looks like. */
  readonly sample: boolean;
  /** The park first, then its plots. What a plot shares with its park stands with the park alone. */
  readonly items: readonly Compared[];
}

export interface HeadedRow extends Row {
  readonly heading: string;
}

export const parkRows = (language: Language): HeadedRow[] => headed(PARK_ROWS, language);

export const plotRows = (language: Language): HeadedRow[] => headed(PLOT_ROWS, language);

const headed = (rows: readonly Row[], language: Language): HeadedRow[] =>
  rows.map((row) => ({ ...row, heading: capitalized(headingOf(row.code, language)) }));

const { fields } = plotTable;
const PLOT_FIELDS = {
  area: fields.area,
  largest_piece: fields.largest_piece,
  divisible: fields.divisible,
  occupancy: fields.occupancy,
  permitted_use: fields.permitted_use,
  allows_industry: fields.allows_industry,
  available_from: fields.available_from,
  price: fields.price,
  plot_terms: fields.terms,
} as const;

/** `electricity_free` → `electricity`, `free`; `boundary_gas` → `gas`, `boundary`. */
function utilityRow(code: string): { kind: UtilityKind; what: string } | null {
  const [, boundary, name = '', what = ''] =
    /^(boundary_)?([a-z]+)(?:_([a-z]+))?$/.exec(code) ?? [];
  const kind = (Object.keys(UTILITIES) as UtilityKind[]).find((each) => each === name);
  return kind === undefined ? null : { kind, what: boundary === undefined ? what : 'boundary' };
}

function headingOf(code: string, language: Language): string {
  const t = translator(language);
  if (isFact(code)) return textIn(PARK_FACTS[code].field.title, language);
  const asked: Readonly<Record<string, { readonly title: Readonly<Record<Language, string>> }>> =
    PLOT_FIELDS;
  const field = asked[code];
  if (field !== undefined) return textIn(field.title, language);
  const outcome = OUTCOME_ORDER.find((each) => each === code);
  if (outcome !== undefined) {
    return t('compare.row-outcome', { outcome: textIn(OUTCOMES[outcome], language) });
  }
  const utility = utilityRow(code);
  if (utility !== null) {
    const { kind, what } = utility;
    const name = textIn(UTILITIES[kind], language);
    if (what === 'boundary') return textIn(fields[kind].title, language);
    if (what === 'free') return t('compare.row-free', { utility: name });
    if (what === 'total') return t('compare.row-total', { utility: name });
    return t('compare.row-connection', { utility: name });
  }
  switch (code) {
    case 'park':
      return t('plots.park');
    case 'region':
      return t('parks.column-region');
    case 'regime':
      return t('parks.column-regime');
    case 'plots_free':
      return t('compare.row-plots-free');
    case 'plots_area':
      return t('compare.row-plots-area');
    case 'services':
      return t('compare.row-services');
    case 'binding':
      return t('compare.row-binding');
    case 'facts_published':
      return t('compare.row-facts');
    case 'checked_on':
      return t('source.checked-on');
    default:
      throw new Error(`Internal error: the row “${code}” has no heading`);
  }
}

const SILENT: Cell = { state: 'not-published' };

const stated = (text: string, measure?: Measure): Cell =>
  measure === undefined ? { state: 'stated', text } : { state: 'stated', text, measure };

/** An answer in words; a number of a row with a better side goes along. */
function answered<Value>(
  answer: Answer<Value>,
  write: (value: Value) => string,
  better: Direction | null = null,
): Cell {
  if (answer === NOT_STATED) return SILENT;
  if (answer === NOT_APPLICABLE) return { state: 'not-applicable' };
  const value = answer as Value;
  const counts = better !== null && typeof value === 'number';
  return stated(write(value), counts ? { amount: value } : undefined);
}

function factCell(name: FactName, fact: Fact<unknown>, { better }: Row, language: Language): Cell {
  if (fact.state !== 'stated') return fact;
  const counts = better !== null && typeof fact.value === 'number';
  const text = factText(name, fact, language);
  return stated(text, counts ? { amount: Number(fact.value) } : undefined);
}

function utilityCell(park: Park, row: Row, language: Language): Cell | null {
  const { kind, what } = utilityRow(row.code) ?? {};
  if (kind === undefined) return null;
  const utility = park.utilities.find((each) => each.kind === kind);
  if (utility === undefined) return SILENT;
  if (what === 'connection') {
    return answered(utility.connection, (state) => textIn(CONNECTIONS[state], language));
  }
  const unit = UTILITY_UNITS[kind];
  const write = (value: number): string =>
    unit === null ? exact(value, language) : measured(value, unit, language);
  return answered(what === 'free' ? utility.free : utility.total, write, row.better);
}

interface ParkContext {
  readonly park: Park;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly language: Language;
}

function parkCell({ park, outcomes, language }: ParkContext, row: Row): Cell {
  const t = translator(language);
  const { code } = row;
  if (isFact(code)) return factCell(code, park.facts[code], row, language);
  const utility = utilityCell(park, row, language);
  if (utility !== null) return utility;
  const bound = park.regime === 'industrial-park';
  const outcome = OUTCOME_ORDER.find((each) => each === code);
  if (outcome !== undefined) {
    const count = outcomes[outcome];
    const counts = bound && row.better !== null;
    return stated(formatNumber(count, language), counts ? { amount: count } : undefined);
  }
  switch (code) {
    case 'park':
      return stated(textIn(park.name, language));
    case 'region':
      return park.region === null ? SILENT : stated(regionName(park.region, language));
    case 'regime':
      return stated(textIn(REGIMES[park.regime], language));
    case 'plots_free':
      // Without a list of plots nothing is known of free ones.
      return park.plots.length === 0
        ? SILENT
        : stated(formatNumber(freePlots([park]).length, language));
    case 'plots_area':
      return park.plots.length === 0
        ? SILENT
        : stated(measured(Number(freeArea(park).toFixed(4)), 'ha', language));
    case 'services': {
      const published = park.services.filter(({ offered }) => offered === true).length;
      const asked = Object.keys(SERVICES).length;
      return park.services.length === 0
        ? SILENT
        : stated(t('parks.of-facts', { published, asked }));
    }
    case 'binding':
      return stated(yesNoText(bound, language));
    case 'facts_published':
      return stated(t('parks.of-facts', { ...publishedFacts(park.facts) }));
    case 'checked_on':
      return stated(formatDate(park.checkedOn, language));
    default:
      throw new Error(`Internal error: a park doesn't answer “${code}”`);
  }
}

/** What a plot says for itself. */
function plotCell(plot: Plot, { code, better }: Row, language: Language): Cell {
  const yesNo = (value: boolean): string => yesNoText(value, language);
  const hectares = (value: number): string => measured(value, 'ha', language);
  const words = (value: string): string => value;
  const utility = code.startsWith('boundary_') ? utilityRow(code) : null;
  if (utility !== null) return answered(plot.atBoundary[utility.kind], yesNo);
  switch (code) {
    case 'area':
      return answered(plot.area, hectares, better);
    case 'largest_piece':
      return answered(plot.largestPiece, hectares, better);
    case 'divisible':
      return answered(plot.divisible, yesNo);
    case 'occupancy':
      return answered(plot.occupancy, (state) => textIn(OCCUPANCIES[state], language));
    case 'permitted_use':
      return answered(plot.permittedUse, words);
    case 'allows_industry':
      return answered(plot.allowsIndustry, yesNo);
    case 'available_from':
      return answered(plot.availableFrom, (day) => statedDate(day, language));
    case 'plot_terms':
      return answered(plot.terms, words);
    case 'price': {
      if (plot.price === null) return SILENT;
      const { amount, currency, basis } = plot.price;
      return stated(priceText(plot.price, language), { amount, among: `${currency} ${basis}` });
    }
    default:
      throw new Error(`Internal error: a plot doesn't answer “${code}”`);
  }
}

const isOfPlot = ({ code }: Row): boolean => code in PLOT_FIELDS || code.startsWith('boundary_');

/** What a park and its plots have to say in a comparison, as of a day. */
export function comparisonFile(park: Park, asOf: string, language: Language): ComparisonFile {
  const outcomes = countOutcomes(requirementResults(park, asOf));
  const context = { park, outcomes, language };
  const shared = [...PARK_ROWS, ...PLOT_ROWS.filter((row) => !isOfPlot(row))];
  const own = PLOT_ROWS.filter(isOfPlot);
  return {
    sample: park.sample,
    items: [
      {
        id: park.id,
        name: textIn(park.name, language),
        cells: cellsOf(shared, (row) => parkCell(context, row)),
      },
      ...park.plots.map((plot) => ({
        id: plotIdOf(park.id, plot.id),
        name: plotName({ park, plot }, language),
        cells: cellsOf(own, (row) => plotCell(plot, row, language)),
      })),
    ],
  };
}

const cellsOf = (rows: readonly Row[], answer: (row: Row) => Cell): Record<string, Cell> =>
  Object.fromEntries(rows.map((row) => [row.code, answer(row)]));

/** `Plot 8, Sample Park A`. */
export const plotName = ({ park, plot }: ParkPlot, language: Language): string =>
  translator(language)('compare.plot-name', { plot: plot.id, park: textIn(park.name, language) });
