import type { SheetFault } from './sheet-fault.ts';

/** A file that can't, or must not, be read at all. */
export class SentRefusal extends Error {
  readonly fault: SheetFault;

  constructor(fault: SheetFault) {
    super(fault.code);
    this.fault = fault;
  }
}
