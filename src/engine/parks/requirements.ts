import { CLAUSES } from '../../words/chosen.ts';
import { isReading } from './evidence.ts';
import type { Evidence, Outcome, Park, RequirementResult } from './model.ts';
import { COMPANY_RULES, DIRECTOR_RULE } from './rules/company.ts';
import { REGISTER_RULES } from './rules/register-groups.ts';
import { REPORT_RULE } from './rules/reports.ts';
import type { Rule } from './rules/rule.ts';
import { SAFETY_RULES } from './rules/safety.ts';
import { SITE_RULES } from './rules/site.ts';
import { TERRITORY_RULES } from './rules/territory.ts';
import { UTILITY_RULES } from './rules/utilities.ts';

/**
 * Every testable condition of the Regulation, in its order: points 5–10 and the register of 11.10.
 * Each is tested the same way for every park; whether it binds a park is for the pages to say.
 */
const ALL: readonly Rule[] = [
  ...TERRITORY_RULES,
  ...UTILITY_RULES,
  ...SAFETY_RULES,
  DIRECTOR_RULE,
  REPORT_RULE,
  ...COMPANY_RULES,
  ...SITE_RULES,
  ...REGISTER_RULES,
];

/** Those that the portal's Regulation has: a clause that the data do not list is not checked. */
export const RULES: readonly Rule[] = ALL.filter(({ clause }) => CLAUSES.includes(clause));

/** The ids of the conditions: `5.8a1`, `10.3`, `11.10/6`. */
export const REQUIREMENTS: readonly string[] = RULES.map(({ clause }) => clause);

/** In the order in which a reader counts them. */
export const OUTCOME_ORDER = [
  'met',
  'not-met',
  'not-published',
  'not-applicable',
] as const satisfies readonly Outcome[];

const readingsLast = (one: Evidence, other: Evidence): number =>
  Number(isReading(one)) - Number(isReading(other));

/** How one park answers every condition, as of a day (`2026-11-21`). */
export function requirementResults(park: Park, asOf: string): RequirementResult[] {
  return RULES.map(({ clause, test }) => {
    const { outcome, evidence } = test(park, asOf);
    return { clause, outcome, evidence: [...evidence].sort(readingsLast) };
  });
}

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** How many conditions have each outcome. */
export function countOutcomes(
  results: readonly Pick<RequirementResult, 'outcome'>[],
): OutcomeCounts {
  const count = (outcome: Outcome): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    met: count('met'),
    'not-met': count('not-met'),
    'not-published': count('not-published'),
    'not-applicable': count('not-applicable'),
  };
}

/** For each clause, how many parks have each outcome there. */
export function countByClause(
  parks: readonly (readonly RequirementResult[])[],
): ReadonlyMap<string, OutcomeCounts> {
  return new Map(
    REQUIREMENTS.map((clause) => [
      clause,
      countOutcomes(parks.flatMap((results) => results.filter((each) => each.clause === clause))),
    ]),
  );
}
