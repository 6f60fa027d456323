/**
 * What can be put side by side: parks, `sample-a`, or plots, `sample-a/8`: the park they lie in
 * and their own id. A park and a plot have different questions, so they don't mix.
 */
export const MOST_COMPARED = 4;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** Longer ids than this are nobody's. */
const LONGEST_ID = 120;

/** Whether this is written as an id is; nothing is said of whether it exists. */
export const isComparedId = (text: string): boolean => text.length <= LONGEST_ID && ID.test(text);

export const isPlotId = (id: string): boolean => id.includes('/');

export const plotIdOf = (park: string, plot: string): string => `${park}/${plot}`;

/** The park an id leads to: itself, or the one that the plot lies in. */
export const parkOfId = (id: string): string => id.split('/')[0] ?? id;
