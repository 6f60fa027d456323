import type { MessageKey } from '../../../words/messages/index.ts';
import type { Values } from '../../../words/translate.ts';
import { NOT_APPLICABLE, type LineRange } from '../../schema/field.ts';
import type { FactName, FactValue } from '../../schema/park-facts.ts';
import type { Answer, Evidence, Fact, Outcome, Park } from '../model.ts';
import { allOf } from '../tri-state.ts';

/** What a rule finds: its outcome and all that it rests on. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly evidence: readonly Evidence[];
}

/** One testable condition of the Regulation. */
export interface Rule<Clause extends string = string> {
  readonly clause: Clause;
  /** Lines of the Regulation that state it. */
  readonly place: LineRange;
  test(park: Park, asOf: string): Judgement;
}

export function rule<const Clause extends string>(
  clause: Clause,
  [from, to]: readonly [from: number, to: number],
  test: (park: Park, asOf: string) => Judgement,
): Rule<Clause> {
  return { clause, place: { from, to }, test };
}

type CodeIn<Key> = Key extends `evidence.${infer Code}` ? Code : never;

/** The codes that have a sentence in `src/words/messages/requirements.ts`. */
export type EvidenceCode = CodeIn<MessageKey>;

/** A piece of evidence with every figure that its sentence needs. */
export function evidence<Code extends EvidenceCode>(
  code: Code,
  ...[values]: Values<`evidence.${Code}`>
): Evidence {
  return { code, values: values ?? {} };
}

export const judgement = (outcome: Outcome, ...grounds: readonly Evidence[]): Judgement => ({
  outcome,
  evidence: grounds,
});

/** Several conditions of one clause, all of which must be met. */
export const together = (...parts: readonly Judgement[]): Judgement => ({
  outcome: allOf(parts.map(({ outcome }) => outcome)),
  evidence: parts.flatMap((part) => part.evidence),
});

/** A list in evidence: codes or ids, none of which holds a space. */
export const list = (items: readonly string[]): string => items.join(' ');

const CODE_OF = {
  met: 'yes',
  'not-met': 'no',
  'not-published': 'missing',
  'not-applicable': 'stated-not-applicable',
} as const satisfies Record<Outcome, EvidenceCode>;

/** One sentence for each answer: what is stated yes, no, not at all, not applicable. */
export function itemised(
  items: readonly (readonly [item: string, outcome: Outcome])[],
): Evidence[] {
  return (Object.keys(CODE_OF) as Outcome[]).flatMap((answer) => {
    const those = items.filter(([, outcome]) => outcome === answer).map(([item]) => item);
    return those.length === 0 ? [] : [evidence(CODE_OF[answer], { items: list(those) })];
  });
}

export const missing = (...items: readonly string[]): Evidence =>
  evidence('missing', { items: list(items) });

/** Facts that are answered yes or no. */
export type FlagName = {
  [Name in FactName]: FactValue<Name> extends boolean ? Name : never;
}[FactName];

/** What a yes-or-no answer says of a condition. */
export function flagOutcome(fact: Fact<boolean>): Outcome {
  if (fact.state !== 'stated') return fact.state;
  return fact.value ? 'met' : 'not-met';
}

/** The same for a cell of a table. */
export function answerOutcome(answer: Answer<boolean>): Outcome {
  if (answer === null) return 'not-published';
  if (answer === NOT_APPLICABLE) return 'not-applicable';
  return answer ? 'met' : 'not-met';
}

/** Every one of these must be answered yes. */
export function flags(park: Park, ...names: readonly FlagName[]): Judgement {
  const answers = names.map((name) => [name, flagOutcome(park.facts[name])] as const);
  return judgement(allOf(answers.map(([, outcome]) => outcome)), ...itemised(answers));
}

/** The value of a fact, or `null` where it is not stated. */
export function valueOf<Value>(fact: Fact<Value>): Value | null {
  return fact.state === 'stated' ? fact.value : null;
}

/** The number in a cell, or `null` where there is none. */
export function numberOf(answer: Answer<number>): number | null {
  return answer === null || answer === NOT_APPLICABLE ? null : answer;
}

/** One part in a thousand million: less than any figure states, more than binary arithmetic errs. */
const TOLERANCE = 1e-9;

/** Not less than, so that 0.15 × 31.4 is what it is on paper. */
export const atLeast = (value: number, needed: number): boolean =>
  value >= needed - TOLERANCE * Math.max(1, Math.abs(needed));

/** A computed figure without the tail that binary arithmetic leaves. */
export const figure = (value: number): number => Number(value.toPrecision(12));
