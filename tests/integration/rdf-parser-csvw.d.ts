/** The package carries no types. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';

  export default class Parser {
    constructor(options: {
      readonly metadata: unknown;
      readonly baseIRI: string;
      readonly factory: unknown;
    });
    import(input: Readable): AsyncIterable<{
      readonly predicate: { readonly value: string };
      readonly object: { readonly value: string };
    }>;
  }
}
