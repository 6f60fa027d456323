/**
 * One view = one address: what a reader chose stands in the query of the address, and only there.
 * A codec is made of one parameter for each part of the view, so reading and writing can't drift apart.
 */
export interface Parameter<Value> {
  /** What an address without the parameter means. */
  readonly initial: Value;
  /** `undefined` where the text means nothing here. */
  read(text: string): Value | undefined;
  /** The text that `read` turns back into the value. */
  write(value: Value): string;
}

export type Parameters<View> = { readonly [Name in keyof View]: Parameter<View[Name]> };

/** A part of an address that the page can't use. Shown to the reader as text, never used. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
}

export interface Codec<View> {
  /** What an address without a query shows. */
  readonly initial: View;
  /** Reads a view; what it doesn't know it leaves out and names. */
  read(query: URLSearchParams): { readonly view: View; readonly ignored: readonly Ignored[] };
  /** Only what differs from the initial view, always in the order of the parameters. */
  write(view: View): URLSearchParams;
}

export function codecOf<View extends object>(parameters: Parameters<View>): Codec<View> {
  const names = Object.keys(parameters) as (keyof View & string)[];
  const initial = Object.fromEntries(names.map((name) => [name, parameters[name].initial])) as View;

  const readOne = <Name extends keyof View>(name: Name, text: string | undefined) =>
    text === undefined ? undefined : parameters[name].read(text);

  return {
    initial,
    read(query) {
      const view = { ...initial };
      const ignored: Ignored[] = [];
      const seen = new Set<string>();
      for (const [name, value] of query) {
        const known = names.find((candidate) => candidate === name);
        const read = known && !seen.has(name) ? readOne(known, value) : undefined;
        if (known !== undefined && read !== undefined) view[known] = read;
        // A form sent without a script names its empty fields too; they say nothing.
        else if (known === undefined || value !== '') ignored.push({ name, value });
        seen.add(name);
      }
      return { view, ignored };
    },
    write(view) {
      const query = new URLSearchParams();
      const writeOne = <Name extends keyof View & string>(name: Name): void => {
        const parameter: Parameter<View[Name]> = parameters[name];
        const text = parameter.write(view[name]);
        if (text !== parameter.write(parameter.initial)) query.set(name, text);
      };
      names.forEach(writeOne);
      return query;
    },
  };
}

/** Longer texts than this are no search of a person. */
export const LONGEST_TEXT = 200;

/** Words to look for: one line, spaces set right. */
export function words(): Parameter<string> {
  return {
    initial: '',
    read(text) {
      const line = text
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
      return line.length <= LONGEST_TEXT ? line : undefined;
    },
    write: (text) => text,
  };
}

/** One of a few values, one of which is meant when none is given. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  initial: NoInfer<Value>,
): Parameter<Value> {
  return {
    initial,
    read: (text) => values.find((value) => value === text),
    write: (value) => value,
  };
}

/** One of a list of values, or none. */
export function choice<Value extends string | number>(
  values: readonly Value[],
): Parameter<Value | null> {
  return {
    initial: null,
    // Empty is none, even where the values hold an empty one.
    read: (text) => (text === '' ? undefined : values.find((value) => String(value) === text)),
    write: (value) => (value === null ? '' : String(value)),
  };
}

/** A number within bounds, or none: `5`, `0.15`. A comma is read as a point. */
export function amount({
  least = 0,
  most,
}: {
  readonly least?: number;
  readonly most: number;
}): Parameter<number | null> {
  return {
    initial: null,
    read(text) {
      if (!/^\d{1,9}([.,]\d{1,6})?$/.test(text.trim())) return undefined;
      const value = Number(text.trim().replace(',', '.'));
      return value >= least && value <= most ? value : undefined;
    },
    write: (value) => (value === null ? '' : String(value)),
  };
}

/** Chosen or not: `1` in the address, or nothing. */
export function flag(): Parameter<boolean> {
  return {
    initial: false,
    read: (text) => (text === '1' ? true : undefined),
    write: (value) => (value ? '1' : ''),
  };
}
