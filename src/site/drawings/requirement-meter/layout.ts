import type { Outcome, RequirementResult } from '../../../engine/parks/model.ts';
import { pixel, type Box } from '../drawing.ts';
import { hatchOf } from '../hatch.ts';

/** A mark of the strip: its box, and the hatching of one that is not published. */
interface PlacedOutcome {
  readonly outcome: Outcome;
  readonly box: Box;
  readonly hatch: string;
}

export interface PlacedMeter {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PlacedOutcome[];
}

const MARK = { width: 9, height: 14 };
const GAP = 2;
/** Between points of the Regulation: 5, 6–9, 10, 11. */
const CHAPTER_GAP = 6;
const ROW = MARK.height + 6;
/** A requirement not met is short, so that it tells without colour. */
const SHORT = 6;

/**
 * One mark for each requirement in the order of the Regulation, in rows no wider than `room`.
 * A row breaks between two points of the Regulation where that leaves it at least half full.
 */
export function layOutMeter(
  results: readonly Pick<RequirementResult, 'clause' | 'outcome'>[],
  room: number,
): PlacedMeter {
  const marks: PlacedOutcome[] = [];
  let [x, row, width] = [0, 0, 0];
  let before: string | null = null;
  for (const [index, { clause, outcome }] of results.entries()) {
    const chapter = chapterOf(clause);
    const isNew = before !== null && before !== chapter;
    if (isNew) {
      const rest = chapterLength(results, index) * (MARK.width + GAP) - GAP;
      const breaks = x + CHAPTER_GAP + rest > room && x > room / 2;
      [x, row] = breaks ? [0, row + 1] : [x + CHAPTER_GAP, row];
    }
    if (x + MARK.width > room && x > 0) [x, row] = [0, row + 1];
    marks.push(markOf(outcome, x, row * ROW));
    width = Math.max(width, x + MARK.width);
    x += MARK.width + GAP;
    before = chapter;
  }
  return { width: Math.max(width, 1), height: row * ROW + MARK.height, marks };
}

function markOf(outcome: Outcome, x: number, y: number): PlacedOutcome {
  const lined = outcome === 'not-published' || outcome === 'not-applicable';
  const inset = lined ? 0.5 : 0;
  const height = outcome === 'not-met' ? SHORT : MARK.height;
  const box = {
    x: pixel(x + inset),
    y: y + MARK.height - height + inset,
    width: MARK.width - 2 * inset,
    height: height - 2 * inset,
  };
  return { outcome, box, hatch: outcome === 'not-published' ? hatchOf(box, 4) : '' };
}

/** «5» of «5.8a1», «11» of «11.10/6»; the single points 6 to 9 go together. */
function chapterOf(clause: string): string {
  const [point = clause] = clause.split('.');
  return /^[6-9]$/.test(point) ? '6' : point;
}

function chapterLength(
  results: readonly Pick<RequirementResult, 'clause'>[],
  from: number,
): number {
  const chapter = chapterOf(results[from]?.clause ?? '');
  const end = results.findIndex((one, index) => index > from && chapterOf(one.clause) !== chapter);
  return (end < 0 ? results.length : end) - from;
}
