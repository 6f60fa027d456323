/** Where a run is, in words, and how long it will take: what is left, at the pace so far. */
const FULL = 1;

/** Before so much is done the pace so far says nothing. */
const ENOUGH = 0.1;

/** `4:07` for seconds. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

export interface Weighed {
  readonly name: string;
  /** What the gate is thought to take, in any unit that all share. */
  readonly seconds: number;
}

export class Progress {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #done = new Map<string, number>();
  readonly #expected: number;

  /** `expected` seconds for the whole: as long as last time, or reckoned. */
  constructor(gates: readonly Weighed[], expected: number) {
    this.#weights = new Map(gates.map(({ name, seconds }) => [name, seconds]));
    this.#expected = expected;
  }

  /** Notes that a gate is so far, from 0 to 1. */
  note(gate: string, share: number): void {
    this.#done.set(gate, Math.min(FULL, share));
  }

  /** How much of all is done, from 0 to 1. */
  share(): number {
    let all = 0;
    let done = 0;
    for (const [gate, weight] of this.#weights) {
      all += weight;
      done += weight * (this.#done.get(gate) ?? 0);
    }
    return all === 0 ? FULL : done / all;
  }

  /** Seconds left after so many have gone. */
  left(gone: number): number {
    const share = this.share();
    if (share < ENOUGH) return Math.max(0, this.#expected - gone);
    return (gone * (FULL - share)) / share;
  }
}
