import type { Capacity, CapacityState } from './state.ts';

/**
 * `used` hatched, `free` solid, `unknown` pale and broken: of unstated length or use,
 * `lacking` hollow: what is required beyond what there is, `absent` hollow: stated as none.
 */
type SpanKind = 'used' | 'free' | 'unknown' | 'lacking' | 'absent';

/** A part of the bar, in per cent of its width. */
interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
}

export interface PlacedCapacity {
  readonly spans: readonly Span[];
  /** The upright line: used + required free. */
  readonly required: number | null;
  /** Whether the end of the bar is unknown: it is left open. */
  readonly open: boolean;
}

/** A bar of which only one part is known: that part gets this much of the width. */
const KNOWN_PART = 55;
/** The stub that stands for a bar of which nothing is known. */
const STUB = 8;

/** A capacity bar in per cent, so that it is as wide as its place. */
export function layOutCapacity({ capacity, requiredFree }: CapacityState): PlacedCapacity {
  switch (capacity.kind) {
    case 'measured':
      return measured(capacity, requiredFree);
    case 'partial':
      return partial(capacity, requiredFree);
    case 'absent':
      return { spans: [span('absent', 0, 100)], required: null, open: false };
    case 'not-published':
      return { spans: [span('unknown', 0, STUB)], required: null, open: false };
    case 'not-applicable':
      return { spans: [], required: null, open: false };
  }
}

function measured(
  { total, used, free, unexplained }: Extract<Capacity, { kind: 'measured' }>,
  requiredFree: number | null,
): PlacedCapacity {
  const stated = Math.max(total, used + free);
  const needed = requiredFree === null ? 0 : used + requiredFree;
  const end = Math.max(stated, needed);
  const at = (amount: number) => (end > 0 ? (amount / end) * 100 : 0);
  const spans = [
    span('used', 0, at(used)),
    span('free', at(used), at(used + free)),
    span('unknown', at(used + free), at(used + free + unexplained)),
    span('lacking', at(stated), 100),
  ].filter(({ from, to }) => to - from > 0.05);
  return {
    spans: spans.length > 0 ? spans : [span('absent', 0, 100)],
    required: requiredFree === null ? null : hundredth(at(needed)),
    open: false,
  };
}

/** The part that is known to scale with what is required of it; the rest has no length. */
function partial(
  { figure, amount }: Extract<Capacity, { kind: 'partial' }>,
  requiredFree: number | null,
): PlacedCapacity {
  if (figure === 'total') return { spans: [span('unknown', 0, 100)], required: null, open: false };
  if (figure === 'used') {
    const spans = [span('used', 0, KNOWN_PART), span('unknown', KNOWN_PART, 100)];
    return { spans, required: null, open: true };
  }
  const end = Math.max(amount, requiredFree ?? 0);
  const at = (value: number) => (end > 0 ? (value / end) * KNOWN_PART : 0);
  const spans = [
    span('free', 0, at(amount)),
    span('lacking', at(amount), at(end)),
    span('unknown', at(end), 100),
  ].filter(({ from, to }) => to - from > 0.05);
  return {
    spans,
    required: requiredFree === null ? null : hundredth(at(requiredFree)),
    open: true,
  };
}

function span(kind: SpanKind, from: number, to: number): Span {
  return { kind, from: hundredth(from), to: hundredth(to) };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
