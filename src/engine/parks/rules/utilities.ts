import { threshold } from '../../schema/threshold-names.ts';
import type { FactValue } from '../../schema/park-facts.ts';
import { NOT_APPLICABLE } from '../../schema/field.ts';
import type { Evidence, Outcome, Park, Utility, UtilityKind } from '../model.ts';
import { allOf, anyOf } from '../tri-state.ts';
import {
  atLeast,
  evidence,
  figure,
  flags,
  itemised,
  judgement,
  missing,
  numberOf,
  rule,
  valueOf,
  type Judgement,
} from './rule.ts';

/** 5.8 a: «2 МВт кем эмес», so 2 MW itself passes. */
const LEAST_POWER_MW = threshold('least-power');

/** 5.8 a: «ар бир бош гектарына … 0,15 МВт кем эмес», MW for each free hectare of useful area. */
const POWER_PER_FREE_HECTARE_MW = threshold('power-per-free-hectare');

export const utilityOf = ({ utilities }: Park, kind: UtilityKind): Utility | undefined =>
  utilities.find((utility) => utility.kind === kind);

/** The capacity that free hectares need, MW; `null` while their area is not published, or nothing asks. */
export function neededPower({ facts }: Park): number | null {
  const hectares = valueOf(facts.area_free_useful);
  const asked = !Number.isNaN(POWER_PER_FREE_HECTARE_MW);
  return hectares === null || !asked ? null : figure(hectares * POWER_PER_FREE_HECTARE_MW);
}

/**
 * 5.8 a to d are asked of the park being created («түзүлүүчү»). The portal holds every park to the
 * same measure and says so: an operating park is compared, one of unknown status is left open.
 */
function applicability({ facts: { status } }: Park): Evidence[] {
  const known: FactValue<'status'> = status.state === 'stated' ? status.value : 'unknown';
  switch (known) {
    case 'operating':
      return [evidence('reading-5-8-operating')];
    case 'unknown':
      return [evidence('reading-5-8-status')];
    default:
      return [];
  }
}

/** A rule of 5.8, with the note on which parks it speaks of. */
const rule8 = <const Clause extends string>(
  clause: Clause,
  place: readonly [from: number, to: number],
  test: (park: Park) => Judgement,
) =>
  rule(clause, place, (park) => {
    const { outcome, evidence: grounds } = test(park);
    return judgement(outcome, ...grounds, ...applicability(park));
  });

type Connection = Exclude<Utility['connection'], null | typeof NOT_APPLICABLE>;

/** How a utility is connected, in evidence; silence where it isn't told. */
function connectionEvidence(park: Park, kind: UtilityKind): Evidence {
  const connection = utilityOf(park, kind)?.connection ?? null;
  if (connection === null) return missing(`connection-${kind}`);
  return connection === NOT_APPLICABLE
    ? evidence('stated-not-applicable', { items: `connection-${kind}` })
    : evidence('connection', { utility: kind, connection });
}

/** Whether a utility's connection is one of those that satisfy. */
function connectionOutcome(
  park: Park,
  kind: UtilityKind,
  satisfying: readonly Connection[],
): Outcome {
  const connection = utilityOf(park, kind)?.connection ?? null;
  if (connection === null) return 'not-published';
  if (connection === NOT_APPLICABLE) return 'not-applicable';
  return satisfying.includes(connection) ? 'met' : 'not-met';
}

const possibleOnly = (park: Park, kinds: readonly UtilityKind[]): boolean =>
  kinds.some((kind) => utilityOf(park, kind)?.connection === 'possible');

/**
 * 5.8 b and c ask for «кошуунун болушу», that connection exists. Point d alone asks for
 * «туташтыруу мүмкүнчүлүгүнүн болушу», that it is possible. So `possible` fails b and c.
 */
function connected(
  park: Park,
  kinds: readonly UtilityKind[],
  combine: (parts: readonly Outcome[]) => Outcome,
): Judgement {
  const outcome = combine(kinds.map((kind) => connectionOutcome(park, kind, ['present'])));
  return judgement(
    outcome,
    ...kinds.map((kind) => connectionEvidence(park, kind)),
    ...(outcome !== 'met' && possibleOnly(park, kinds) ? [evidence('reading-5-8-connection')] : []),
  );
}

/**
 * 5.8 a, first part: the territory is supplied («камсыз кылуу») with a maximum capacity of not
 * less than 2 MW. A supply that is only possible, or absent, is no supply, however large.
 */
function totalPower(park: Park): Judgement {
  const supply = utilityOf(park, 'electricity');
  const connection = supply?.connection ?? null;
  if (connection === 'possible' || connection === 'absent') {
    return judgement(
      'not-met',
      connectionEvidence(park, 'electricity'),
      ...(connection === 'possible' ? [evidence('reading-5-8-connection')] : []),
    );
  }
  const total = supply?.total ?? null;
  if (total === NOT_APPLICABLE || connection === NOT_APPLICABLE) {
    return judgement('not-applicable', evidence('stated-not-applicable', { items: 'power-total' }));
  }
  if (total === null) return judgement('not-published', missing('power-total'));
  return judgement(
    atLeast(total, LEAST_POWER_MW) ? 'met' : 'not-met',
    evidence('power-total', { total, needed: LEAST_POWER_MW }),
  );
}

/** The capacity that consumers could still be connected to, and what it was taken from. */
function connectablePower(park: Park): { free: number; from: Evidence[] } | null {
  const stated = valueOf(park.facts.power_connectable);
  if (stated !== null) return { free: stated, from: [evidence('power-from-fact')] };
  const supply = utilityOf(park, 'electricity');
  if (supply?.connection === 'absent') {
    return { free: 0, from: [connectionEvidence(park, 'electricity')] };
  }
  const free = supply === undefined ? null : numberOf(supply.free);
  return free === null ? null : { free, from: [evidence('power-from-utility')] };
}

/** What is said where no connectable capacity is. */
function powerSilence({ facts: { power_connectable: fact } }: Park): readonly [string, Outcome][] {
  return [
    ['power_connectable', fact.state === 'stated' ? 'met' : fact.state],
    ['free-electricity', 'not-published'],
  ];
}

/**
 * 5.8 a, second part: free capacity against the free hectares of the *useful* area («пайдалуу
 * аянтынын ар бир бош гектарына»), not of the whole. Without a free hectare nothing is asked.
 */
function powerPerFreeHectare(park: Park): Judgement {
  const { area_free_useful: area } = park.facts;
  const power = connectablePower(park);
  const needed = neededPower(park);
  if (area.state === 'stated' && area.value === 0) {
    return judgement('not-applicable', evidence('no-free-hectares'));
  }
  if (area.state === 'not-applicable') {
    return judgement('not-applicable', ...itemised([['area_free_useful', area.state]]));
  }
  if (area.state !== 'stated' || needed === null || power === null) {
    const silent = [
      ...(area.state === 'stated' ? [] : ([['area_free_useful', area.state]] as const)),
      ...(power === null ? powerSilence(park) : []),
    ];
    return judgement('not-published', ...itemised(silent));
  }
  return judgement(
    atLeast(power.free, needed) ? 'met' : 'not-met',
    evidence('power-per-free-hectare', {
      free: power.free,
      hectares: area.value,
      each: POWER_PER_FREE_HECTARE_MW,
      needed,
    }),
    ...power.from,
  );
}

/** 5.8: utilities. Point a holds three conditions, all four points are demanded. */
export const UTILITY_RULES = [
  rule8('5.8a1', [221, 223], totalPower),
  rule8('5.8a2', [223, 233], powerPerFreeHectare),
  rule8('5.8a3', [233, 235], (park) => flags(park, 'power_node')),
  rule8('5.8b', [236, 238], (park) => connected(park, ['gas', 'heat'], anyOf)),
  rule8('5.8c', [240, 242], (park) => connected(park, ['water', 'sewage'], allOf)),
  rule8('5.8d', [244, 246], (park) =>
    judgement(
      connectionOutcome(park, 'internet', ['present', 'possible']),
      connectionEvidence(park, 'internet'),
    ),
  ),
] as const;
