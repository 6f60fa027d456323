/** Something wrong, and the page or file where it was seen. */
export interface Fault {
  readonly what: string;
  readonly where: string;
}

/** One line for each thing that is wrong, however many pages repeat it. */
export function summary(faults: readonly Fault[]): string[] {
  const byWhat = Map.groupBy(faults, ({ what }) => what);
  return Array.from(byWhat, ([what, places]) => {
    const where = places.slice(0, 3).map((place) => place.where);
    const others = places.length - where.length;
    return `${what} — at ${where.join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
  });
}
