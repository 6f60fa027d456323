import { NOT_APPLICABLE } from '../../schema/field.ts';
import { SERVICES } from '../../schema/park-codes.ts';
import type { FactName } from '../../schema/park-facts.ts';
import type { Answer, Building, Outcome, Park, Plot, PublicField, UtilityKind } from '../model.ts';
import { allOf } from '../tri-state.ts';
import {
  evidence,
  itemised,
  judgement,
  list,
  missing,
  rule,
  valueOf,
  type Judgement,
} from './rule.ts';
import { utilityOf } from './utilities.ts';

/**
 * 10.1–10.8: what the specialised site must hold. The portal can see that an item is public, never
 * that it is nowhere, so none of these is ever «not met»: what is absent or incomplete is «not
 * published», and the evidence names what is missing. «Not applicable» is an answer like any other.
 */
type Part = readonly [item: string, published: boolean, whole?: string];

/** Met when every part is there. What is there is named by its whole, what is missing by its part. */
function complete(parts: readonly Part[], ...more: Judgement['evidence']): Judgement {
  const absent = parts.filter(([, published]) => !published);
  const broken = new Set(absent.map(([item, , whole = item]) => whole));
  const given = new Set(
    parts.map(([item, , whole = item]) => whole).filter((whole) => !broken.has(whole)),
  );
  return judgement(
    absent.length === 0 ? 'met' : 'not-published',
    ...(given.size === 0 ? [] : [evidence('published', { items: list([...given]) })]),
    ...(absent.length === 0 ? [] : [missing(...absent.map(([item]) => item))]),
    ...more,
    evidence('reading-10'),
  );
}

const facts = (park: Park, ...names: readonly FactName[]): Part[] =>
  names.map((name) => [name, park.facts[name].state !== 'not-published']);

/** Facts alone make the item. Where not one of them applies, neither does the item. */
function completeFacts(park: Park, ...names: readonly FactName[]): Judgement {
  const outcomes = names.map((name): Outcome => {
    const { state } = park.facts[name];
    return state === 'stated' ? 'met' : state;
  });
  return allOf(outcomes) === 'not-applicable'
    ? judgement('not-applicable', ...itemised(names.map((name) => [name, 'not-applicable'])))
    : complete(facts(park, ...names));
}

const answered = (answer: Answer<unknown>): boolean => answer !== null;

/** 10.2. Exact: a point or an outline. Full: region, district and address. */
function location(park: Park): Judgement {
  const { latitude, longitude } = park.facts;
  const point = latitude.state === 'stated' && longitude.state === 'stated';
  return complete([
    ['region', park.region !== null],
    ...facts(park, 'district', 'address'),
    ['coordinates', point || park.boundary !== null],
  ]);
}

/** The utilities of 4.5; gas and heat are alternatives there, as in 5.8 b. */
const ALWAYS = ['electricity', 'water', 'sewage', 'internet'] as const;
const EITHER = ['gas', 'heat'] as const;

type Describe = (park: Park, kind: UtilityKind) => Part[];

/**
 * All that must be described. Of gas and heat, those that are told of; while none of these is said
 * to be available, silence about the other is a gap too.
 */
function infrastructure(park: Park, describe: Describe): Part[] {
  const connectionOf = (kind: UtilityKind) => utilityOf(park, kind)?.connection ?? null;
  const told = EITHER.filter((kind) => answered(connectionOf(kind)));
  const available = told.map(connectionOf).some((is) => is === 'present' || is === 'possible');
  return [...ALWAYS, ...(available ? told : EITHER)].flatMap((kind) => describe(park, kind));
}

/** A connected utility has a capacity to state; one that isn't connected has none. */
const capacity =
  (column: 'total' | 'free'): Describe =>
  (park, kind) => {
    const utility = utilityOf(park, kind);
    const whole = `utility-${kind}`;
    const connection: Part = [`connection-${kind}`, answered(utility?.connection ?? null), whole];
    return utility?.connection === 'present'
      ? [connection, [`${column}-${kind}`, answered(utility[column]), whole]]
      : [connection];
  };

const readable = (field: PublicField): boolean => field.state !== 'not-published';

/** 10.4. Who the residents are: as many as are stated, each by name. None at all is an answer. */
function residents({ residents: register, facts: { residents_count: count } }: Park): Judgement {
  const current = register.filter(({ ended }) => !ended);
  const stated = valueOf(count);
  if (current.length === 0 && stated === 0) {
    return judgement('met', evidence('no-residents'), evidence('reading-10'));
  }
  if (count.state === 'not-applicable' && register.length === 0) {
    return judgement('not-applicable', ...itemised([['residents_count', count.state]]));
  }
  const named = current.every(({ fields }) => [fields.full_name, fields.short_name].some(readable));
  return complete(
    [
      ['residents', current.length > 0 && current.length >= (stated ?? 0)],
      ...(current.length > 0 ? ([['residents-names', named]] as const) : []),
    ],
    ...(stated === null
      ? []
      : [evidence('residents-listed', { listed: current.length, count: stated })]),
  );
}

const isFree = ({ occupancy }: Plot): boolean => occupancy === 'free';
const hasSize = ({ floorArea }: Building): boolean => answered(floorArea);
const tellsFree = ({ freeArea, occupancy }: Building): boolean =>
  answered(freeArea) ||
  (occupancy !== null && occupancy !== NOT_APPLICABLE && occupancy !== 'free');

/** 10.5. Which plots are free and how large, buildings with their area, capacities still free. */
function placesForProduction(park: Park): Judgement {
  const { plots, buildings } = park;
  return complete([
    ['plots', plots.length > 0],
    ...(plots.length === 0
      ? []
      : ([
          ['plots-occupancy', plots.every(({ occupancy }) => answered(occupancy))],
          ['plots-area', plots.filter(isFree).every(({ area }) => answered(area))],
        ] as const)),
    ['buildings', buildings.length > 0],
    ...(buildings.length === 0
      ? []
      : ([
          ['buildings-area', buildings.every(hasSize)],
          ['buildings-free', buildings.every(tellsFree)],
        ] as const)),
    ...infrastructure(park, capacity('free')),
  ]);
}

const SERVICE_NUMBERS = Object.keys(SERVICES);

/** 10.7. The company by name and form; of each service of point 13, whether it is offered. */
function companyAndServices(park: Park): Judgement {
  const { company_name: name } = park.facts;
  if (name.state === 'not-applicable' && park.services.length === 0) {
    return judgement('not-applicable', ...itemised([['company_name', name.state]]));
  }
  const told = new Set(
    park.services.filter(({ offered }) => answered(offered)).map(({ number }) => String(number)),
  );
  return complete([
    ...facts(park, 'company_name', 'company_form'),
    ...SERVICE_NUMBERS.map((number): Part => [`service-${number}`, told.has(number), 'services']),
  ]);
}

/** 10: the eight items of the site. */
export const SITE_RULES = [
  rule('10.1', [347, 349], (park) =>
    completeFacts(park, 'status', 'created_in', 'legal_basis', 'company_name', 'company_form'),
  ),
  rule('10.2', [351, 353], location),
  rule('10.3', [355, 355], (park) => complete(infrastructure(park, capacity('total')))),
  rule('10.4', [357, 357], residents),
  rule('10.5', [359, 365], placesForProduction),
  rule('10.6', [367, 369], (park) =>
    completeFacts(
      park,
      'terms_who',
      'terms_steps',
      'terms_days',
      'terms_documents',
      'lease_years_least',
      'lease_years_most',
      'terms_rent',
      'terms_fees',
      'terms_incentives',
      'terms_incentives_law',
    ),
  ),
  rule('10.7', [371, 373], companyAndServices),
  rule('10.8', [375, 375], (park) =>
    completeFacts(park, 'contact_address', 'contact_phone', 'contact_email'),
  ),
] as const;
