import type { Fact, Outcome, Park } from '../model.ts';
import { anyOf } from '../tri-state.ts';
import {
  evidence,
  flagOutcome,
  flags,
  itemised,
  judgement,
  rule,
  together,
  type Judgement,
} from './rule.ts';

const silent = (fact: Fact<unknown>): Outcome => (fact.state === 'stated' ? 'met' : fact.state);

/**
 * 5.9: assessed before the decision («чечимди кабыл алуунун алдында»); on the same day is not
 * before. Where it is stated that there is no decision (`NA`), any assessment comes before one.
 */
function assessedInTime({ facts }: Park): Judgement {
  const { hazard_assessed_on: assessed, decision_date: decision } = facts;
  if (assessed.state === 'stated' && decision.state === 'stated') {
    const dates = { assessed: assessed.value, decision: decision.value };
    return assessed.value < decision.value
      ? judgement('met', evidence('hazard-before', dates))
      : judgement('not-met', evidence('hazard-not-before', dates));
  }
  if (assessed.state === 'stated' && decision.state === 'not-applicable') {
    return judgement('met', evidence('hazard-no-decision', { assessed: assessed.value }));
  }
  const dates = [
    ['hazard_assessed_on', silent(assessed)],
    ['decision_date', silent(decision)],
  ] as const;
  return judgement(
    assessed.state === 'not-applicable' ? 'not-applicable' : 'not-published',
    ...itemised(dates.filter(([, outcome]) => outcome !== 'met')),
  );
}

/** 5.9: measures are asked for only where a risk was found («аныкталган учурда»). */
function measuresForRisk({ facts }: Park): Judgement {
  const { hazard_risk_found: risk, hazard_measures: measures } = facts;
  if (risk.state === 'stated' && !risk.value) return judgement('met', evidence('risk-not-found'));
  const found: Outcome = risk.state === 'stated' ? 'not-met' : risk.state;
  const outcome = anyOf([found, flagOutcome(measures)]);
  switch (outcome) {
    case 'met':
      return judgement('met', evidence('risk-with-measures'));
    case 'not-met':
      return judgement('not-met', evidence('risk-without-measures'));
    default:
      return judgement(
        outcome,
        ...itemised(
          (
            [
              ['hazard_risk_found', silent(risk)],
              ['hazard_measures', flagOutcome(measures)],
            ] as const
          ).filter(([item, answer]) => item === 'hazard_measures' || answer !== 'met'),
        ),
      );
  }
}

/** 5.9–5.11: hazards, fire safety, engineering measures. */
export const SAFETY_RULES = [
  rule('5.9', [248, 256], (park) => together(assessedInTime(park), measuresForRisk(park))),
  rule('5.10', [258, 270], (park) =>
    flags(
      park,
      'fire_reservoirs',
      'fire_extinguishing',
      'fire_alarm',
      'fire_evacuation_plans',
      'fire_briefings',
      'fire_training',
      'industrial_safety',
    ),
  ),
  rule('5.11', [272, 278], (park) =>
    flags(park, 'engineering_measures', 'resilient_infrastructure'),
  ),
] as const;
