import type { Outcome } from './model.ts';

/**
 * Logic with silence in it. «Not published» is the unknown of Kleene's three-valued logic. A part
 * that is «not applicable» can't make a whole met: it counts as unknown, unless every part is so.
 */

/** Not met if any part is, met if all parts are. */
export function allOf(parts: readonly Outcome[]): Outcome {
  if (parts.every((part) => part === 'not-applicable')) return 'not-applicable';
  if (parts.includes('not-met')) return 'not-met';
  return parts.every((part) => part === 'met') ? 'met' : 'not-published';
}

/** Met if any part is, not met if no part is. */
export function anyOf(parts: readonly Outcome[]): Outcome {
  if (parts.every((part) => part === 'not-applicable')) return 'not-applicable';
  if (parts.includes('met')) return 'met';
  return parts.every((part) => part === 'not-met') ? 'not-met' : 'not-published';
}
