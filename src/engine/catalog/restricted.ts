import type { residents } from '../schema/residents.ts';
import type { Row } from '../schema/table.ts';

/**
 * A register of residents with its restricted fields, sealed. Whoever holds one can neither read
 * nor print it; only `publicRegister` in `src/engine/parks/register.ts` may open it (ESLint and a test
 * keep others from importing `unseal`).
 */
export class RestrictedRegister {
  declare private readonly sealed: never;
}

type ResidentRow = Row<typeof residents>;

const contents = new WeakMap<RestrictedRegister, readonly ResidentRow[]>();

export function seal(rows: readonly ResidentRow[]): RestrictedRegister {
  const register = new RestrictedRegister();
  contents.set(register, rows);
  return register;
}

export function unseal(register: RestrictedRegister): readonly ResidentRow[] {
  return contents.get(register) ?? [];
}
