import { unseal, type RestrictedRegister } from '../catalog/restricted.ts';
import { NOT_APPLICABLE, NOT_STATED } from '../schema/field.ts';
import { REGISTER_FIELDS, type residents, type Withheld } from '../schema/residents.ts';
import type { Row } from '../schema/table.ts';
import type {
  Citation,
  Ground,
  PublicField,
  PublicResident,
  PublicRow,
  RegisterField,
} from './model.ts';

type ResidentRow = Row<typeof residents>;

/** The eleven groups of 11.10 with their fields; the first is the name of the park itself. */
export const REGISTER_GROUPS = {
  '11.10/1': [],
  '11.10/2': ['full_name', 'short_name'],
  '11.10/3': ['location', 'address'],
  '11.10/4': ['registration_number', 'tin', 'other'],
  '11.10/5': ['production'],
  '11.10/6': ['contract_number', 'contract_subject', 'contract_until', 'contract_date'],
  '11.10/7': ['contacts'],
  '11.10/8': ['entered_on'],
  '11.10/9': ['ended_on'],
  '11.10/10': ['ended_ground'],
  '11.10/11': ['permits'],
} as const satisfies Record<string, readonly RegisterField[]>;

/** What is never published of a person, whatever the file says of it: personal data. */
const PERSONAL: readonly RegisterField[] = [
  'location',
  'address',
  'registration_number',
  'tin',
  'contacts',
  'other',
];

/**
 * Points 9 and 11.10: the register is open, but for state and commercial secrets and the personal
 * data of individual entrepreneurs. With `publicRows` the one way from the register as kept to what anyone may read:
 * of a withheld field nothing is left but the ground, not even whether it was filled in.
 */
export function publicRegister(
  register: RestrictedRegister,
  cite: (row: Pick<ResidentRow, 'source' | 'stated_on' | 'checked_on'>) => Citation,
): PublicResident[] {
  return unseal(register).map((row) => publicResident(row, cite(row)));
}

/**
 * The rows of the register as they are published: what is withheld is empty, and `withheld` says on
 * which ground, personal data of entrepreneurs included.
 */
export function publicRows(register: RestrictedRegister): PublicRow[] {
  return unseal(register).map((row) => {
    const grounds = groundsOf(row);
    const withheld = new Map(FIELD_NAMES.flatMap((name) => groundIn(grounds, name)));
    const hidden = Object.fromEntries([...withheld.keys()].map((name) => [name, NOT_STATED]));
    const open: Omit<PublicRow, symbol> = { ...row, ...hidden, withheld, ended: hasEnded(row) };
    return Object.freeze(open) as PublicRow;
  });
}

const FIELD_NAMES = Object.keys(REGISTER_FIELDS) as RegisterField[];

function groundIn(grounds: Withheld, name: RegisterField): [RegisterField, Ground][] {
  const ground = grounds.get(name);
  return ground === undefined ? [] : [[name, ground]];
}

const hasEnded = ({ ended_on: day, ended_ground: ground }: ResidentRow): boolean =>
  typeof day === 'string' || typeof ground === 'string';

function publicResident(row: ResidentRow, citation: Citation): PublicResident {
  const grounds = groundsOf(row);
  const fields = FIELD_NAMES.map((name) => [name, publicField(name, row, grounds)]);
  const resident: Omit<PublicResident, symbol> = {
    id: row.id,
    kind: row.kind,
    plot: typeof row.plot === 'string' ? row.plot : null,
    ended: hasEnded(row),
    fields: Object.fromEntries(fields) as PublicResident['fields'],
    citation,
  };
  return Object.freeze(resident) as PublicResident;
}

function groundsOf({ kind, withheld }: ResidentRow): Withheld {
  const personal = kind === 'individual' ? PERSONAL : [];
  return new Map([
    ...(withheld ?? []),
    ...personal.map((name) => [name, 'personal-data'] as const),
  ]);
}

function publicField(name: RegisterField, row: ResidentRow, grounds: Withheld): PublicField {
  const ground = grounds.get(name);
  if (ground !== undefined) return { state: 'withheld', ground };
  const value = row[name];
  if (value === null) return { state: 'not-published' };
  return value === NOT_APPLICABLE ? { state: 'not-applicable' } : { state: 'stated', value };
}
