import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { problemAt, type TableReading } from './reading.ts';

/** What tells the rows of any table apart, and what leads from one table to another. */

export type AnyReading = TableReading<Readonly<Record<string, unknown>>>;

/** The values of a column, or `null` when not all of them could be reached. */
export function valuesOf(reading: AnyReading, column: string): ReadonlySet<string> | null {
  if (!reading.complete || !reading.columns.has(column)) return null;
  const values = reading.entries.map(({ values }) => values[column]);
  return new Set(values.filter((value) => typeof value === 'string'));
}

/** No two rows of a table have the same key. */
export function duplicateKeys(readings: readonly AnyReading[]): Problem[] {
  return readings.flatMap(({ table, entries }) => {
    const lines = new Map<string, number>();
    return entries.flatMap(({ values, place }) => {
      const parts = table.key.map((column) => values[column]);
      const key = parts.join(', ');
      const [column] = table.key;
      if (column === undefined || parts.includes(undefined)) return [];
      const first = lines.get(key);
      if (first !== undefined) {
        return [problemAt(place, column, { code: 'duplicate-key', first }, key)];
      }
      lines.set(key, place.line);
      return [];
    });
  });
}

/** The keys of the tables that columns refer to, by the name of the table. */
export type KnownKeys = (
  table: string,
) => { readonly keys: ReadonlySet<string>; readonly file: string } | null;

/** The keys of the given tables; none of a table whose rows could not all be reached. */
export function keysIn(readings: readonly AnyReading[]): KnownKeys {
  const known = new Map(
    readings.map((reading) => {
      const [key] = reading.table.key;
      const keys = key === undefined ? null : valuesOf(reading, key);
      return [reading.table.name, keys === null ? null : { keys, file: reading.file }];
    }),
  );
  return (table) => known.get(table) ?? null;
}

/** A column wrong from top to bottom would be compared with every key for each of its rows. */
const MOST_GUESSES = 100;

/** Looks for the key spelt most like a word, once for each word and not for ever new ones. */
function guessing(keys: ReadonlySet<string>): (word: string) => string {
  const guesses = new Map<string, string>();
  return (word) => {
    const guess = guesses.get(word) ?? nearest(word, guesses.size < MOST_GUESSES ? keys : []);
    guesses.set(word, guess);
    return guess;
  };
}

/** Whatever a column refers to stands in the table it refers to. */
export function unknownReferences(readings: readonly AnyReading[], known: KnownKeys): Problem[] {
  return readings.flatMap(({ table, entries }) =>
    Object.entries(table.fields).flatMap(([column, { references }]) => {
      const target = references === undefined ? null : known(references);
      if (target === null) return [];
      const guess = guessing(target.keys);
      return entries.flatMap(({ values, place }) => {
        const value = values[column];
        if (typeof value !== 'string' || target.keys.has(value)) return [];
        return [
          problemAt(place, column, {
            code: 'unknown-reference',
            table: target.file,
            nearest: guess(value),
          }),
        ];
      });
    }),
  );
}
