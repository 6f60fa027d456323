import type { SheetFault } from './sheet-fault.ts';

/** Where in a file it was refused. */
export interface RefusedAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A file that can't, or must not, be read at all. */
export class SentRefusal extends Error {
  readonly fault: SheetFault;
  readonly at: RefusedAt | null;

  constructor(fault: SheetFault, at: RefusedAt | null = null) {
    super(fault.code);
    this.fault = fault;
    this.at = at;
  }
}
