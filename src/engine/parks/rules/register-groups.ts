import type { LineRange } from '../../schema/field.ts';
import type { Park, PublicResident, RegisterField } from '../model.ts';
import { REGISTER_GROUPS } from '../register.ts';
import { evidence, judgement, list, rule, type Judgement } from './rule.ts';

/**
 * 11.10: the eleven groups of the register, over residents of now and of before. A field is filled
 * when it is stated, does not apply, or is withheld on a ground (9). A field that a published
 * register leaves empty without a ground fails: either it isn't kept, or it isn't open.
 */
type Group = keyof typeof REGISTER_GROUPS;

/** «Other data on the resident» has no content of its own that could be missing. */
const OPEN_ENDED: RegisterField = 'other';

/** An individual entrepreneur trades under a name and has no short form of it to state. */
const isAsked = (field: RegisterField, { kind }: PublicResident): boolean =>
  field !== OPEN_ENDED && !(field === 'short_name' && kind === 'individual');

/** The fields of a group that a resident's entry leaves empty. */
const gapsOf = (resident: PublicResident, fields: readonly RegisterField[]): RegisterField[] =>
  fields.filter(
    (field) => isAsked(field, resident) && resident.fields[field].state === 'not-published',
  );

function filled(entries: readonly PublicResident[], fields: readonly RegisterField[]): Judgement {
  const incomplete = entries.filter((resident) => gapsOf(resident, fields).length > 0);
  const empty = fields.filter((field) =>
    entries.some((resident) => gapsOf(resident, fields).includes(field)),
  );
  const withheld = entries
    .flatMap((resident) => fields.map((field) => resident.fields[field]))
    .filter(({ state }) => state === 'withheld').length;
  const total = entries.length;
  const noOther =
    fields.includes(OPEN_ENDED) &&
    entries.some((resident) => resident.fields[OPEN_ENDED].state === 'not-published');
  return judgement(
    incomplete.length === 0 ? 'met' : 'not-met',
    evidence('register-filled', { count: total - incomplete.length, total }),
    ...(incomplete.length === 0
      ? []
      : [
          evidence('register-gaps', {
            count: incomplete.length,
            total,
            items: list(empty.map((field) => `register-${field}`)),
          }),
        ]),
    ...(withheld === 0 ? [] : [evidence('register-withheld', { count: withheld })]),
    ...(noOther ? [evidence('reading-11-10-other')] : []),
    ...(incomplete.length === 0 ? [] : [evidence('reading-11-10')]),
  );
}

type Residents = readonly PublicResident[];

const group = (name: Group, { from, to }: LineRange, test: (residents: Residents) => Judgement) =>
  rule(name, [from, to], ({ residents }: Park) =>
    residents.length === 0
      ? judgement('not-published', evidence('register-none'))
      : test(residents),
  );

const lines = (from: number, to = from): LineRange => ({ from, to });

/** A group asked of every resident. */
const always = (name: Group, place: LineRange) =>
  group(name, place, (residents) => filled(residents, REGISTER_GROUPS[name]));

/** A group asked only of those whose status has ended (dashes 9 and 10). */
const onceEnded = (name: Group, place: LineRange) =>
  group(name, place, (residents) => {
    const ended = residents.filter((resident) => resident.ended);
    return ended.length === 0
      ? judgement('not-applicable', evidence('register-none-ended'))
      : filled(ended, REGISTER_GROUPS[name]);
  });

/** 11.10, its eleven dashes. The first is the park's own name, which no park is without. */
export const REGISTER_RULES = [
  group('11.10/1', lines(446), ({ length }) =>
    judgement('met', evidence('register-filled', { count: length, total: length })),
  ),
  always('11.10/2', lines(448, 450)),
  always('11.10/3', lines(452, 454)),
  always('11.10/4', lines(456, 458)),
  always('11.10/5', lines(460, 462)),
  always('11.10/6', lines(464, 468)),
  always('11.10/7', lines(470)),
  always('11.10/8', lines(472, 474)),
  onceEnded('11.10/9', lines(476, 478)),
  onceEnded('11.10/10', lines(480)),
  always('11.10/11', lines(482, 484)),
] as const;
