import type { Price, Region, Regime } from './model.ts';
import type {
  Destination,
  FinderBuilding,
  FinderPark,
  FinderPlot,
  Supply,
  Told,
} from './finder-data.ts';

/**
 * What is needed is compared with what is published. Every need has an outcome of its own, with the
 * figures it rests on. Silence is neither a match nor a refusal.
 */
export interface Needs {
  readonly kind: Kind | null;
  readonly region: Region | null;
  readonly regime: Regime | null;
  /** ha */
  readonly area: number | null;
  /** The largest single piece, ha. */
  readonly piece: number | null;
  /** m² */
  readonly floor: number | null;
  /** MW */
  readonly power: number | null;
  readonly gas: SupplyNeed;
  readonly heat: SupplyNeed;
  /** m³ a day */
  readonly water: number | null;
  readonly sewage: SupplyNeed;
  readonly internet: SupplyNeed;
  /** km at most, as are the next three. */
  readonly rail: number | null;
  readonly road: number | null;
  readonly border: number | null;
  readonly airport: number | null;
  /** At most, in the currency and on the basis below. */
  readonly price: number | null;
  readonly currency: Price['currency'];
  readonly basis: Price['basis'];
}

type Kind = 'plot' | 'building';

/** Connection as such, or a free capacity in the unit of the supply. */
export type SupplyNeed = number | 'yes' | null;

/** That it is free is always needed; the rest is asked. In the order in which reasons are given. */
export const NEEDS = [
  'free',
  'area',
  'piece',
  'floor',
  'power',
  'gas',
  'heat',
  'water',
  'sewage',
  'internet',
  'rail',
  'road',
  'border',
  'airport',
  'price',
] as const;
export type Need = (typeof NEEDS)[number];

/** These cut the list; they are no reason for or against a plot. */
export const FILTERS = ['kind', 'region', 'regime'] as const;
export type Filter = (typeof FILTERS)[number];

export type State = 'fits' | 'short' | 'not-published' | 'not-comparable' | 'not-applicable';

/** What explains an outcome besides its figures. */
export type Note = 'at-boundary' | 'off-boundary' | 'in-park' | 'possible' | 'absent';

export interface Finding {
  readonly need: Need;
  readonly state: State;
  /** The published figure in the unit of the need; `null` where it is no figure. */
  readonly have: number | null;
  /** What was asked; `null` for yes or no. */
  readonly wanted: number | null;
  /** 0 where nothing is lacking or nothing is known, 1 where all of it is. */
  readonly lack: number;
  readonly note: Note | null;
  /** As published, where it is a price. */
  readonly price: Price | null;
}

/** A plot, a building, or a site that publishes no plots at all. */
export type Candidate = { readonly park: FinderPark; readonly key: string } & (
  | { readonly kind: 'plot'; readonly plot: FinderPlot }
  | { readonly kind: 'building'; readonly building: FinderBuilding }
  | { readonly kind: 'site' }
);

export interface Match {
  readonly candidate: Candidate;
  readonly findings: readonly Finding[];
  /** The lacks of all needs together. */
  readonly lack: number;
  /** How many needs nothing can be said of. */
  readonly unknown: number;
}

export interface Matches {
  /** Stated to fit every need. */
  readonly full: readonly Match[];
  /** Short of at least one; those that lack least come first. */
  readonly near: readonly Match[];
  /** Short of none, but something is not published. */
  readonly unknown: readonly Match[];
  /** Within the filters, but taken. */
  readonly taken: number;
}

/** Everything that may be taken, and a site where that is not known. */
export function candidatesOf(parks: readonly FinderPark[]): Candidate[] {
  return parks.flatMap((park): Candidate[] => [
    ...park.plots.map((plot) => ({
      kind: 'plot' as const,
      key: `${park.id}/${plot.id}`,
      park,
      plot,
    })),
    ...park.buildings.map((building) => ({
      kind: 'building' as const,
      key: `${park.id}/building/${building.id}`,
      park,
      building,
    })),
    ...(park.tellsPlots ? [] : [{ kind: 'site' as const, key: park.id, park }]),
  ]);
}

/** A site that is silent about its plots passes, unless buildings are looked for and it names some. */
export function passes(candidate: Candidate, filter: Filter, needs: Needs): boolean {
  const { park, kind } = candidate;
  if (filter === 'region') return needs.region === null || park.region === needs.region;
  if (filter === 'regime') return needs.regime === null || park.regime === needs.regime;
  if (needs.kind === null || needs.kind === kind) return true;
  return kind === 'site' && (needs.kind === 'plot' || !park.tellsBuildings);
}

const passesAll = (candidate: Candidate, needs: Needs): boolean =>
  FILTERS.every((filter) => passes(candidate, filter, needs));

/** Compares every candidate within the filters, and puts them into groups. */
export function match(
  candidates: readonly Candidate[],
  parks: readonly FinderPark[],
  needs: Needs,
): Matches {
  const full: Match[] = [];
  const near: Match[] = [];
  const unknown: Match[] = [];
  const asked = askedIn(needs);
  for (const candidate of candidates) {
    if (!passesAll(candidate, needs)) continue;
    const findings = findingsFor(candidate, asked, needs);
    let [against, open, lack] = [0, 0, 0];
    for (const finding of findings) {
      lack += finding.lack;
      if (isAgainst(finding)) against += 1;
      else if (finding.state !== 'fits') open += 1;
    }
    const found = { candidate, findings, lack, unknown: open };
    if (against > 0) near.push(found);
    else if (open > 0) unknown.push(found);
    else full.push(found);
  }
  // Sorting is stable: what lacks the same stays in the order of the data.
  near.sort((one, other) => one.lack - other.lack || one.unknown - other.unknown);
  unknown.sort((one, other) => one.unknown - other.unknown);
  return { full, near, unknown, taken: takenOf(parks, needs) };
}

const isAgainst = ({ state }: Finding): boolean => state === 'short' || state === 'not-applicable';

function takenOf(parks: readonly FinderPark[], needs: Needs): number {
  let sum = 0;
  for (const park of parks) {
    if (needs.region !== null && park.region !== needs.region) continue;
    if (needs.regime !== null && park.regime !== needs.regime) continue;
    if (needs.kind !== 'building') sum += park.taken.plots;
    if (needs.kind !== 'plot') sum += park.taken.buildings;
  }
  return sum;
}

type AskedNeed = Exclude<Need, 'free'>;

/** The needs that are set, in the order of reasons. */
export const askedIn = (needs: Needs): AskedNeed[] =>
  NEEDS.filter((need) => need !== 'free').filter((need) => needs[need] !== null);

/** The outcome of every need that was asked, that it is free first. */
export const findingsOf = (candidate: Candidate, needs: Needs): Finding[] =>
  findingsFor(candidate, askedIn(needs), needs);

function findingsFor(candidate: Candidate, asked: readonly AskedNeed[], needs: Needs): Finding[] {
  const findings = [freedom(candidate)];
  for (const need of asked) findings.push(judge(candidate, need, needs));
  return findings;
}

function judge(candidate: Candidate, need: AskedNeed, needs: Needs): Finding {
  switch (need) {
    case 'area':
      return atLeast(need, needs.area, ofPlot(candidate, 'area'));
    case 'piece':
      return atLeast(need, needs.piece, ofPlot(candidate, 'piece'));
    case 'floor':
      return atLeast(need, needs.floor, floorOf(candidate));
    case 'power':
      return powerOf(candidate, needs.power);
    case 'gas':
    case 'heat':
    case 'water':
    case 'sewage':
    case 'internet':
      return supplied(candidate, need, needs[need]);
    case 'rail':
    case 'road':
    case 'border':
    case 'airport':
      return within(candidate, need, needs[need]);
    case 'price':
      return affordable(candidate, needs);
  }
}

const offerOf = (candidate: Candidate): FinderPlot | FinderBuilding | null => {
  if (candidate.kind === 'plot') return candidate.plot;
  return candidate.kind === 'building' ? candidate.building : null;
};

/** A building is free where free floor is stated, whatever is said of the rest of it. */
function freedom(candidate: Candidate): Finding {
  const floor = candidate.kind === 'building' ? candidate.building.floor : undefined;
  const occupancy = offerOf(candidate)?.occupancy;
  if (occupancy === undefined) return finding('free', 'not-published');
  if (occupancy === 'NA') return finding('free', 'not-applicable');
  const free =
    occupancy === 'free' || (occupancy === 'leased' && typeof floor === 'number' && floor > 0);
  return finding('free', free ? 'fits' : 'short');
}

/** A building has no land to measure. */
function ofPlot(candidate: Candidate, figure: 'area' | 'piece'): Told<number> | undefined {
  if (candidate.kind === 'plot') return candidate.plot[figure];
  return candidate.kind === 'building' ? 'NA' : undefined;
}

function floorOf(candidate: Candidate): Told<number> | undefined {
  if (candidate.kind === 'building') return candidate.building.floor;
  return candidate.kind === 'plot' ? 'NA' : undefined;
}

function powerOf(candidate: Candidate, wanted: number | null): Finding {
  const own = candidate.kind === 'building' ? candidate.building.powerKw : undefined;
  if (typeof own === 'number') return atLeast('power', wanted, own / 1000);
  const { connection: stated, free } = candidate.park.supplies.electricity ?? {};
  if (stated === 'absent') return atLeast('power', wanted, 0, 'absent');
  if (typeof free !== 'number' || wanted === null || free < wanted) {
    return atLeast('power', wanted, free);
  }
  if (offerOf(candidate)?.without.includes('electricity')) {
    return atLeast('power', wanted, free, 'off-boundary');
  }
  return atLeast('power', wanted, free, stated === 'possible' ? 'possible' : null);
}

/** First whether it is connected, then whether enough of it is free. */
function supplied(candidate: Candidate, need: Supply & Need, wanted: SupplyNeed): Finding {
  const [state, note] = connectionOf(candidate, need);
  if (typeof wanted !== 'number') return finding(need, state, null, null, note);
  if (state === 'short') return finding(need, state, null, wanted, note);
  const free = candidate.park.supplies[need]?.free;
  // A note explains a figure that fits.
  const fits = typeof free === 'number' && free >= wanted;
  return atLeast(need, wanted, free, fits ? note : null);
}

function connectionOf(
  candidate: Candidate,
  need: Supply & Need,
): readonly [state: State, note: Note | null] {
  const offer = offerOf(candidate);
  const { connection: stated, free } = candidate.park.supplies[need] ?? {};
  if (offer?.at.includes(need)) return ['fits', 'at-boundary'];
  if (stated === 'possible') return ['fits', 'possible'];
  if (offer?.without.includes(need)) return ['short', 'off-boundary'];
  if (stated === 'absent') return ['short', 'absent'];
  if (stated === 'present' || (typeof free === 'number' && free > 0)) return ['fits', 'in-park'];
  return [stated === 'NA' ? 'not-applicable' : 'not-published', null];
}

function within(candidate: Candidate, need: Destination, wanted: number | null): Finding {
  if (need === 'rail' && offerOf(candidate)?.at.includes('rail')) {
    return atMost(need, wanted, 0, 'at-boundary');
  }
  return atMost(need, wanted, candidate.park.km[need]);
}

/** Prices are compared in one currency, and only where converting the basis is exact. */
function affordable(candidate: Candidate, needs: Needs): Finding {
  const price = offerOf(candidate)?.price;
  if (price === undefined) return atMost('price', needs.price, undefined);
  const have =
    price.currency === needs.currency ? inBasis(price.amount, price.basis, needs.basis) : null;
  return have === null
    ? finding('price', 'not-comparable', null, needs.price, null, 0, price)
    : atMost('price', needs.price, have, null, price);
}

/** How many of a basis make one m² a year; a single payment can't be compared with a rent. */
const PER_SQUARE_METRE_YEAR: Readonly<Record<Price['basis'], number | null>> = {
  'm2-year': 1,
  'm2-month': 12,
  'ha-year': 1 / 10_000,
  once: null,
};

/** The same price on another basis; `null` where they have nothing in common. */
export function inBasis(amount: number, from: Price['basis'], to: Price['basis']): number | null {
  if (from === to) return amount;
  const factors = [PER_SQUARE_METRE_YEAR[from], PER_SQUARE_METRE_YEAR[to]] as const;
  if (factors[0] === null || factors[1] === null) return null;
  return rounded((amount * factors[0]) / factors[1]);
}

/** To nine digits: what a factor of 12 or 10,000 leaves behind in a binary number is no figure. */
const rounded = (value: number): number => Number(value.toPrecision(9));

/** Of what is needed, the share that is missing. */
function atLeast(
  need: Need,
  wanted: number | null,
  have: Told<number> | undefined,
  note: Note | null = null,
): Finding {
  if (have === undefined) return finding(need, 'not-published', null, wanted);
  if (have === 'NA') return finding(need, 'not-applicable', null, wanted);
  return wanted === null || have >= wanted
    ? finding(need, 'fits', have, wanted, note)
    : finding(need, 'short', have, wanted, note, (wanted - have) / wanted);
}

/** Of the way there, or of the price, the share that is too much. */
function atMost(
  need: Need,
  wanted: number | null,
  have: Told<number> | undefined,
  note: Note | null = null,
  price: Price | null = null,
): Finding {
  if (have === undefined) return finding(need, 'not-published', null, wanted);
  if (have === 'NA') return finding(need, 'not-applicable', null, wanted);
  return wanted === null || have <= wanted
    ? finding(need, 'fits', have, wanted, note, 0, price)
    : finding(need, 'short', have, wanted, note, (have - wanted) / have, price);
}

/** Without a figure a need that is not met lacks all of it. */
function finding(
  need: Need,
  state: State,
  have: number | null = null,
  wanted: number | null = null,
  note: Note | null = null,
  lack = state === 'short' || state === 'not-applicable' ? 1 : 0,
  price: Price | null = null,
): Finding {
  return { need, state, have, wanted, lack, note, price };
}
