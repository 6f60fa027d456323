/**
 * How much slower than a quiet machine this one is, so that limits catch what hangs and never what is
 * only slow. No test judges by a clock: times belong to the bench.
 */
const VARIABLE = 'PATIENCE';

const STEPS = 20_000_000;
/** What a quiet core takes for as many steps. */
const QUIET_MS = 40;
const MOST = 50;

function count(): number {
  let state = 1;
  for (let step = 0; step < STEPS; step += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return state;
}

/** Works for a moment on one core: 1 on a quiet machine, 5 on one five times slower. */
function probe(): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    count();
    return performance.now() - start;
  });
  // The slowest: what disturbed once will disturb again.
  return Math.min(MOST, Math.max(1, Math.max(...times) / QUIET_MS));
}

/** The factor for every limit of this run: measured once, and handed down to what the run starts. */
export function patience(): number {
  const given = Number(process.env[VARIABLE]);
  if (Number.isFinite(given) && given >= 1) return given;
  const factor = probe();
  process.env[VARIABLE] = factor.toFixed(1);
  return factor;
}
