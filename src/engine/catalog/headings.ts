import type { AnyTable } from './reading.ts';

/** Spelling differences that an editor can't see do not make another heading. */
export function folded(heading: string): string {
  return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const headings = new WeakMap<AnyTable, ReadonlyMap<string, string>>();

/** Every heading under which the columns of a table are known, folded, with the column's name. */
export function knownHeadings(table: AnyTable): ReadonlyMap<string, string> {
  const known = headings.get(table) ?? headingsOf(table);
  headings.set(table, known);
  return known;
}

function headingsOf(table: AnyTable): ReadonlyMap<string, string> {
  const titles = Object.entries(table.fields).flatMap(([name, { title }]) =>
    Object.values(title).map((words): [string, string] => [folded(words), name]),
  );
  const names = Object.keys(table.fields).map((name): [string, string] => [folded(name), name]);
  return new Map([...titles, ...names]);
}
