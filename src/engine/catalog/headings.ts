import { UNITS } from '../../words/units.ts';
import { nearest } from './nearest.ts';
import type { AnyTable } from './reading.ts';

/** Spelling differences that an editor can't see do not make another heading. */
export function folded(heading: string): string {
  return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const headings = new WeakMap<AnyTable, ReadonlyMap<string, string>>();

/**
 * Every heading under which the columns of a table are known, folded, with the column's name: the name,
 * and the title in any language, with its unit or without.
 */
export function knownHeadings(table: AnyTable): ReadonlyMap<string, string> {
  const known = headings.get(table) ?? headingsOf(table);
  headings.set(table, known);
  return known;
}

function headingsOf(table: AnyTable): ReadonlyMap<string, string> {
  const titles = Object.entries(table.fields).flatMap(([name, { title, unit }]) => {
    const units: Readonly<Record<string, string>> = unit === undefined ? {} : UNITS[unit];
    return Object.entries(title).flatMap(([language, words]): [string, string][] => {
      const said = units[language];
      const withUnit = said === undefined ? [] : [`${words}, ${said}`, `${words} (${said})`];
      return [...withUnit, words].map((heading) => [folded(heading), name]);
    });
  });
  const names = Object.keys(table.fields).map((name): [string, string] => [folded(name), name]);
  return new Map([...titles, ...names]);
}

/** The name of the column of which a heading, that of no column, is the likeliest misspelling. */
export function nearestColumn(table: AnyTable, heading: string): string {
  const known = knownHeadings(table);
  const likely = nearest(folded(heading), [...Object.keys(table.fields), ...known.keys()]);
  return known.get(folded(likely)) ?? likely;
}
