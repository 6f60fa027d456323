import { pixel, type Box } from './drawing.ts';

/** Slanting lines that fill a box exactly: no pattern, so no id is needed. */
export function hatchOf({ x, y, width, height }: Box, step = 4): string {
  const strokes: string[] = [];
  for (let foot = step / 2; foot < width + height; foot += step) {
    const low = Math.min(foot, width);
    const high = Math.max(foot - height, 0);
    const from = `${pixel(x + low)} ${pixel(y + height - (foot - low))}`;
    const to = `${pixel(x + high)} ${pixel(y + height - (foot - high))}`;
    strokes.push(`M${from}L${to}`);
  }
  return strokes.join('');
}

/** Upright lines that fill a box. */
export function stripesOf({ x, y, width, height }: Box, step = 4): string {
  const strokes: string[] = [];
  for (let at = step / 2; at < width; at += step) {
    strokes.push(`M${pixel(x + at)} ${pixel(y)}v${pixel(height)}`);
  }
  return strokes.join('');
}
