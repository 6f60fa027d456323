import type { FactName } from '../../schema/park-facts.ts';
import type { Fact, Outcome, Park } from '../model.ts';
import { allOf } from '../tri-state.ts';
import { evidence, flagOutcome, flags, itemised, judgement, rule, type Judgement } from './rule.ts';

/** A number that only a registered body has answers where the plain yes or no is missing. */
function registered(
  flag: FactName,
  stated: Fact<boolean>,
  number: FactName,
  given: Fact<string>,
): readonly [item: string, outcome: Outcome] {
  const outcome = flagOutcome(stated);
  return outcome === 'not-published' && given.state === 'stated'
    ? [number, 'met']
    : [flag, outcome];
}

/** 8.1: registered under the law of the Republic *and* on record with its tax bodies. */
function registration({ facts }: Park): Judgement {
  const parts = [
    registered(
      'company_registered',
      facts.company_registered,
      'company_registration',
      facts.company_registration,
    ),
    registered(
      'company_tax_registered',
      facts.company_tax_registered,
      'company_tin',
      facts.company_tin,
    ),
  ];
  const byNumber = parts.filter(
    ([item]) => item === 'company_registration' || item === 'company_tin',
  );
  const byAnswer = parts.filter((part) => !byNumber.includes(part));
  return judgement(
    allOf(parts.map(([, outcome]) => outcome)),
    ...itemised(byAnswer),
    ...(byNumber.length === 0
      ? []
      : [evidence('published', { items: byNumber.map(([item]) => item).join(' ') })]),
  );
}

/** 8.2: no production, or only heat, electricity and gas for the park's own needs. */
function production({ facts: { company_production: fact } }: Park): Judgement {
  return fact.state === 'stated'
    ? judgement(
        fact.value === 'other' ? 'not-met' : 'met',
        evidence('production', { production: fact.value }),
      )
    : judgement(fact.state, ...itemised([['company_production', fact.state]]));
}

/**
 * 9: the register is open on the company's site. Where nothing is stated of the site, a register on
 * this portal is an open one all the same; the evidence says where it is.
 */
function openRegister(park: Park): Judgement {
  const { facts, residents } = park;
  return facts.register_published.state === 'not-published' && residents.length > 0
    ? judgement('met', evidence('register-here', { count: residents.length }))
    : flags(park, 'register_published');
}

/**
 * 6, 8 and 9: the management company and its register. The director's personal responsibility (6)
 * is laid down by the text itself: there is nothing to publish about it.
 */
export const DIRECTOR_RULE = rule('6', [288, 298], (park) =>
  flags(park, 'company_director', 'company_charter'),
);

export const COMPANY_RULES = [
  rule('8.1', [310, 318], registration),
  rule('8.2', [319, 327], production),
  rule('9', [329, 341], openRegister),
] as const;
