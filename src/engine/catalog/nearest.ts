/** How many letters must be added, dropped or changed to turn one word into the other. */
function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, candidate] of [...other].entries()) {
      const changed = (previous[column] ?? 0) + (letter === candidate ? 0 : 1);
      const dropped = (previous[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(changed, dropped, added));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The known word spelt most like the given one; a dash when there is none to offer. */
export function nearest(word: string, known: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best = { word: '—', distance: Infinity };
  for (const candidate of known) {
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < best.distance) best = { word: candidate, distance: apart };
  }
  return best.word;
}
