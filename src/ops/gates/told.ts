/**
 * What a runner of tests tells the command that started it, over the channel between the two. `work` is
 * how much a test has to do, 1 for most: it says how far the run is better than a count does.
 */
export type Told =
  | { readonly kind: 'planned'; readonly tests: number; readonly work: number }
  | { readonly kind: 'ended'; readonly passed: boolean; readonly work: number }
  /** A test that failed, with all that is known, as soon as it is known. */
  | { readonly kind: 'fault'; readonly test: string; readonly text: string }
  /** A line that a test says of itself: a weight, a count. */
  | { readonly kind: 'said'; readonly text: string };

export function tell(told: Told): void {
  process.send?.(told);
}
