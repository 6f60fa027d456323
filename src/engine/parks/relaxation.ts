import {
  FILTERS,
  findingsOf,
  passes,
  type Candidate,
  type Filter,
  type Finding,
  type Need,
  type Needs,
} from './matching.ts';

/** One need that could give way: to a looser figure, or altogether (`null`). */
export interface Relaxation {
  readonly need: Exclude<Need, 'free'> | Filter;
  readonly to: number | null;
  /** How many would then fit every need. */
  readonly matches: number;
}

/**
 * The one need whose giving way would bring most, where nothing fits: each candidate counts for the
 * only thing that stands in its way. `null` when no single need is enough.
 */
export function relaxationOf(candidates: readonly Candidate[], needs: Needs): Relaxation | null {
  const inTheWay = new Map<Relaxation['need'], (Finding | null)[]>();
  for (const candidate of candidates) {
    const only = onlyObstacle(candidate, needs);
    if (only === null) continue;
    const known = inTheWay.get(only.need);
    if (known) known.push(only.finding);
    else inTheWay.set(only.need, [only.finding]);
  }
  const ways = [...inTheWay].map(([need, findings]) => wayOf(need, findings));
  return ways.reduce<Relaxation | null>(
    (best, way) => (best === null || way.matches > best.matches ? way : best),
    null,
  );
}

interface Obstacle {
  readonly need: Relaxation['need'];
  readonly finding: Finding | null;
}

function onlyObstacle(candidate: Candidate, needs: Needs): Obstacle | null {
  const filters = FILTERS.filter((filter) => !passes(candidate, filter, needs));
  if (filters.length > 1) return null;
  const findings = findingsOf(candidate, needs).filter(({ state }) => state !== 'fits');
  if (filters.length + findings.length !== 1) return null;
  const [filter] = filters;
  if (filter !== undefined) return { need: filter, finding: null };
  const [finding] = findings;
  return finding === undefined || finding.need === 'free' ? null : { need: finding.need, finding };
}

const AT_MOST: ReadonlySet<string> = new Set(['rail', 'road', 'border', 'airport', 'price']);

/** To the loosest published figure; where that is nothing, or there is none, the need falls. */
function wayOf(need: Relaxation['need'], findings: readonly (Finding | null)[]): Relaxation {
  const figures = findings.flatMap((finding) =>
    finding?.state === 'short' && finding.have !== null && finding.wanted !== null
      ? [finding.have]
      : [],
  );
  const upwards = AT_MOST.has(need);
  const loosest = figures.reduce(
    (one, other) => (upwards ? Math.max(one, other) : Math.min(one, other)),
    upwards ? 0 : Infinity,
  );
  const to = asWritten(loosest, upwards);
  if (figures.length === 0 || (to === 0 && !upwards)) {
    return { need, to: null, matches: findings.length };
  }
  return { need, to, matches: figures.length };
}

/** With the six decimals that an address holds; rounded so that the figure itself still fits. */
function asWritten(figure: number, upwards: boolean): number {
  const [whole, slack] = [figure * 1_000_000, 0.001];
  return (upwards ? Math.ceil(whole - slack) : Math.floor(whole + slack)) / 1_000_000;
}

/** The needs after one has given way. */
export function relaxed(needs: Needs, { need, to }: Pick<Relaxation, 'need' | 'to'>): Needs {
  return { ...needs, [need]: to };
}
