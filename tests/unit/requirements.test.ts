import { describe, expect, test } from 'vitest';
import { LANGUAGES, textIn } from '../../src/words/language.ts';
import { placesOf } from '../../src/words/message.ts';
import { requirements as MESSAGES } from '../../src/words/messages/requirements.ts';
import {
  clauseKey,
  clauseTitle,
  evidenceText,
  isReading,
} from '../../src/engine/parks/evidence.ts';
import type { Evidence, Outcome, Park, RequirementResult } from '../../src/engine/parks/model.ts';
import { endedQuarters, quarterOf, quarterStart } from '../../src/engine/parks/quarters.ts';
import {
  countByClause,
  countOutcomes,
  OUTCOME_ORDER,
  REQUIREMENTS,
  requirementResults,
} from '../../src/engine/parks/requirements.ts';
import { allOf, anyOf } from '../../src/engine/parks/tri-state.ts';
import { NOT_APPLICABLE } from '../../src/engine/schema/field.ts';
import type { FactName } from '../../src/engine/schema/park-facts.ts';
import {
  AS_OF,
  building,
  facts,
  NA,
  park,
  plot,
  report,
  resident,
  services,
  SILENT,
  silentFacts,
  silentPark,
  squareAt,
  stated,
  utilities,
} from '../fixtures/complete-park.ts';

function resultOf(clause: string, of: Park, asOf = AS_OF): RequirementResult {
  const result = requirementResults(of, asOf).find((each) => each.clause === clause);
  if (result === undefined) throw new Error(`No rule for ${clause}`);
  return result;
}

const outcomeOf = (clause: string, of: Park, asOf = AS_OF): Outcome =>
  resultOf(clause, of, asOf).outcome;

function evidenceOf(clause: string, of: Park, code: string): Evidence['values'] {
  const found = resultOf(clause, of).evidence.find((each) => each.code === code);
  if (found === undefined) throw new Error(`${clause} rests on no ${code}`);
  return found.values;
}

type Changes = Parameters<typeof facts>[0];

/** The complete park with some facts changed. */
const withFacts = (changes: Changes): Park => park({ facts: facts(changes) });
/** The same, one fact not published. */
const without = (name: FactName): Park => withFacts({ [name]: SILENT });
const withUtilities = (changes: Parameters<typeof utilities>[0]): Park =>
  park({ utilities: utilities(changes) });
/** A register of one entry. */
const registered = (changes: Parameters<typeof resident>[1]): Park =>
  park({ residents: [resident('r1', changes)] });

const EMPTY = { state: 'not-published' } as const;
const WITHHELD = { state: 'withheld', ground: 'commercial-secret' } as const;

/** Cases of each outcome, or the reason why the outcome can't be. */
type Cases = Readonly<Record<Outcome, string | Readonly<Record<string, Park>>>>;

const ALWAYS_ASKED = 'the text makes no exception, and nothing can state one';
const NOWHERE = 'the portal can see that an item is public, never that it is nowhere';

/** The four outcomes of a clause that one yes-or-no fact decides. */
const flagCases = (name: FactName): Cases => ({
  met: { yes: withFacts({ [name]: stated(true) }) },
  'not-met': { no: withFacts({ [name]: stated(false) }) },
  'not-published': { silent: without(name) },
  'not-applicable': { stated: withFacts({ [name]: NA }) },
});

/** A group of the register that every entry must fill. */
const groupCases = (field: Parameters<typeof registered>[0] & { fields: object }): Cases => ({
  met: {
    stated: park(),
    withheld: registered({
      fields: Object.fromEntries(Object.keys(field.fields).map((name) => [name, WITHHELD])),
    }),
    'not applicable': registered({
      fields: Object.fromEntries(Object.keys(field.fields).map((name) => [name, NA])),
    }),
  },
  'not-met': {
    empty: registered(field),
    'empty for one who left': registered({ ...field, ended: true }),
    'empty for one of two': park({ residents: [resident('r1'), resident('r2', field)] }),
  },
  'not-published': { 'no register': park({ residents: [] }) },
  'not-applicable': ALWAYS_ASKED,
});

const endedCases = (field: Parameters<typeof registered>[0]): Cases => ({
  met: { stated: registered({ ended: true }) },
  'not-met': { empty: registered({ ...field, ended: true }) },
  'not-published': { 'no register': park({ residents: [] }) },
  'not-applicable': { 'nobody has left': park({ residents: [resident('r1')] }) },
});

/** An item of the site that facts make up. */
const itemCases = (name: FactName, others: readonly FactName[]): Cases => ({
  met: {
    complete: park(),
    'one does not apply': withFacts({ [name]: NA }),
  },
  'not-met': NOWHERE,
  'not-published': { partial: without(name), nothing: silentPark() },
  'not-applicable': {
    'none applies': withFacts(Object.fromEntries([name, ...others].map((each) => [each, NA]))),
  },
});

const apart = (km: number | null) => [
  plot('p1'),
  plot('p2'),
  plot('p3', { adjacent: false, distanceKm: km }),
];

const drawn = (...kilometres: readonly number[]) =>
  kilometres.map((km, index) =>
    plot(`p${index}`, { adjacent: false, geometry: squareAt(km), distanceKm: 99 }),
  );

const CASES: Readonly<Record<string, Cases>> = {
  '5.1': {
    met: {
      stated: park(),
      'by plots': without('on_cadastre'),
      'by cadastral numbers': park({
        facts: facts({ on_cadastre: SILENT }),
        plots: [plot('p1', { onCadastre: null, cadastralNumber: '7-01-01' })],
      }),
      'an inner plot may be off the register': park({
        plots: [plot('p1'), plot('p2', { onCadastre: false })],
      }),
      'outlines of all plots draw the boundary': park({ boundary: null, plots: drawn(0, 0.1) }),
    },
    'not-met': {
      stated: withFacts({ on_cadastre: stated(false) }),
      'by plots': park({
        facts: facts({ on_cadastre: SILENT }),
        plots: [plot('p1'), plot('p2', { onCadastre: false })],
      }),
    },
    'not-published': {
      nothing: silentPark(),
      'no boundary': park({ boundary: null }),
      'a plot is silent': park({
        facts: facts({ on_cadastre: SILENT }),
        plots: [plot('p1'), plot('p2', { onCadastre: null })],
      }),
      'stated not to apply': withFacts({ on_cadastre: NA }),
    },
    'not-applicable': ALWAYS_ASKED,
  },
  '5.2': {
    met: {
      adjacent: park(),
      'at 2 km': park({ plots: apart(2) }),
      nearer: park({ plots: apart(1.99) }),
      'drawn near': park({ plots: drawn(0, 1.5, 3) }),
      'no one cluster is asked for': park({ plots: drawn(0, 0.1, 30, 30.1) }),
      'near one of those drawn': park({
        plots: [...drawn(0, 1), plot('undrawn', { geometry: null })],
      }),
    },
    'not-met': {
      'at 2.01 km': park({ plots: apart(2.01) }),
      'drawn far': park({ plots: drawn(0, 2.5) }),
      'one is silent too': park({
        plots: [...apart(2.4), plot('p4', { adjacent: null })],
      }),
    },
    'not-published': {
      'no plots': silentPark(),
      'not adjacent, no distance': park({ plots: apart(null) }),
      'one plot, not the whole area': park({ plots: [plot('p1', { adjacent: null })] }),
      'far from those drawn, another is not': park({
        plots: [
          plot('p1', { adjacent: null, geometry: squareAt(0) }),
          plot('p2', { geometry: squareAt(9) }),
          plot('p3'),
        ],
      }),
    },
    'not-applicable': {
      'one plot, the whole area': park({
        plots: [plot('p1', { adjacent: null, area: 84 })],
      }),
      'one plot, stated to be alone': park({
        plots: [plot('p1', { adjacent: NOT_APPLICABLE, distanceKm: NOT_APPLICABLE })],
      }),
    },
  },
  '5.3': {
    met: {
      both: park(),
      'needs only': withFacts({ site_analysis: stated(false) }),
      'place only': withFacts({ needs_analysis: SILENT }),
      'however small': withFacts({ area_total: stated(0.1) }),
    },
    'not-met': {
      neither: withFacts({ needs_analysis: stated(false), site_analysis: stated(false) }),
    },
    'not-published': {
      'no area': without('area_total'),
      'no analysis told of': withFacts({ needs_analysis: SILENT, site_analysis: stated(false) }),
    },
    'not-applicable': {
      stated: withFacts({ area_total: NA, needs_analysis: NA, site_analysis: NA }),
    },
  },
  '5.4': {
    met: {
      'every plot': park(),
      'no plots, the territory': park({ plots: [] }),
      'a silent plot, the territory': park({ plots: [plot('p1', { allowsIndustry: null })] }),
    },
    'not-met': {
      'a plot': park({ plots: [plot('p1'), plot('p2', { allowsIndustry: false })] }),
      'no plots, the territory': park({
        plots: [],
        facts: facts({ land_allows_industry: stated(false) }),
      }),
    },
    'not-published': {
      nothing: silentPark(),
      'a silent plot': park({
        plots: [plot('p1'), plot('p2', { allowsIndustry: null })],
        facts: facts({ land_allows_industry: SILENT }),
      }),
    },
    'not-applicable': {
      stated: park({ plots: [], facts: facts({ land_allows_industry: NA }) }),
    },
  },
  '5.5': {
    met: { none: park(), 'does not hinder': withFacts({ encumbrances: stated('not-hindering') }) },
    'not-met': { hinders: withFacts({ encumbrances: stated('hindering') }) },
    'not-published': { silent: without('encumbrances') },
    'not-applicable': { stated: withFacts({ encumbrances: NA }) },
  },
  '5.6': {
    met: {
      'exactly 50': withFacts({ area_total: stated(0.3), area_for_residents: stated(0.15) }),
      more: park(),
    },
    'not-met': {
      '49.9': withFacts({ area_total: stated(100), area_for_residents: stated(49.9) }),
      '49.9999': withFacts({ area_total: stated(100), area_for_residents: stated(49.9999) }),
    },
    'not-published': {
      'no part': without('area_for_residents'),
      'no whole': without('area_total'),
      'a whole of nothing': withFacts({ area_total: stated(0) }),
    },
    'not-applicable': { stated: withFacts({ area_for_residents: NA, area_total: NA }) },
  },
  '5.7': flagCases('transport_connection'),
  '5.8a1': {
    met: {
      'at 2 MW': withUtilities({ electricity: { total: 2 } }),
      'connection not told': withUtilities({ electricity: { connection: null } }),
    },
    'not-met': {
      'at 1.99 MW': withUtilities({ electricity: { total: 1.99 } }),
      'possible only': withUtilities({ electricity: { connection: 'possible' } }),
      absent: withUtilities({ electricity: { connection: 'absent', total: null } }),
    },
    'not-published': {
      'no supply told of': withUtilities({ electricity: null }),
      'no capacity': withUtilities({ electricity: { total: null } }),
    },
    'not-applicable': { stated: withUtilities({ electricity: { total: NOT_APPLICABLE } }) },
  },
  '5.8a2': {
    met: {
      'exactly 0.15': withFacts({
        area_free_useful: stated(31.4),
        power_connectable: stated(4.71),
      }),
      'by the free capacity': without('power_connectable'),
      // 5.27 − 0.56 is 4.71 on paper and a little less in binary.
      'exactly 0.15, as total less used': park({
        facts: facts({ power_connectable: SILENT }),
        utilities: utilities({ electricity: { total: 5.27, used: 0.56, free: 5.27 - 0.56 } }),
      }),
    },
    'not-met': {
      'just below': withFacts({
        area_free_useful: stated(31.4),
        power_connectable: stated(4.7099),
      }),
      'by the free capacity': park({
        facts: facts({ power_connectable: SILENT }),
        utilities: utilities({ electricity: { free: 4.7 } }),
      }),
      'no supply': park({
        facts: facts({ power_connectable: SILENT }),
        utilities: utilities({ electricity: { connection: 'absent', free: null } }),
      }),
    },
    'not-published': {
      'no hectares': without('area_free_useful'),
      'no capacity': park({
        facts: facts({ power_connectable: SILENT }),
        utilities: utilities({ electricity: { free: null } }),
      }),
      'stated not to apply': park({
        facts: facts({ power_connectable: NA }),
        utilities: utilities({ electricity: { free: null } }),
      }),
    },
    'not-applicable': {
      'no free hectare': withFacts({ area_free_useful: stated(0) }),
      stated: withFacts({ area_free_useful: NA }),
    },
  },
  '5.8a3': flagCases('power_node'),
  '5.8b': {
    met: {
      both: park(),
      'gas only': withUtilities({ heat: { connection: 'absent' } }),
      'heat only': withUtilities({ gas: null }),
    },
    'not-met': {
      neither: withUtilities({ gas: { connection: 'absent' }, heat: { connection: 'absent' } }),
      'possible only': withUtilities({
        gas: { connection: 'possible' },
        heat: { connection: 'absent' },
      }),
    },
    'not-published': {
      'one silent, one absent': withUtilities({ gas: null, heat: { connection: 'absent' } }),
    },
    'not-applicable': {
      stated: withUtilities({
        gas: { connection: NOT_APPLICABLE },
        heat: { connection: NOT_APPLICABLE },
      }),
    },
  },
  '5.8c': {
    met: { both: park() },
    'not-met': {
      'no wastewater': withUtilities({ sewage: { connection: 'absent' } }),
      'possible only': withUtilities({ water: { connection: 'possible' } }),
    },
    'not-published': { 'one silent': withUtilities({ water: { connection: null } }) },
    'not-applicable': {
      stated: withUtilities({
        water: { connection: NOT_APPLICABLE },
        sewage: { connection: NOT_APPLICABLE },
      }),
    },
  },
  '5.8d': {
    met: { connected: park(), possible: withUtilities({ internet: { connection: 'possible' } }) },
    'not-met': { absent: withUtilities({ internet: { connection: 'absent' } }) },
    'not-published': { silent: withUtilities({ internet: null }) },
    'not-applicable': { stated: withUtilities({ internet: { connection: NOT_APPLICABLE } }) },
  },
  '5.9': {
    met: {
      'the day before': withFacts({
        hazard_assessed_on: stated('2024-05-31'),
        decision_date: stated('2024-06-01'),
      }),
      'no risk, so no measures': withFacts({
        hazard_risk_found: stated(false),
        hazard_measures: SILENT,
      }),
      'measures, whatever was found': without('hazard_risk_found'),
      'stated that there is no decision': withFacts({ decision_date: NA }),
    },
    'not-met': {
      'the same day': withFacts({ hazard_assessed_on: stated('2024-06-01') }),
      after: withFacts({ hazard_assessed_on: stated('2025-01-10') }),
      'a risk without measures': withFacts({ hazard_measures: stated(false) }),
    },
    'not-published': {
      nothing: silentPark(),
      'no decision date': without('decision_date'),
      'a risk, measures not told of': without('hazard_measures'),
      'only the measures do not apply': withFacts({ hazard_measures: NA }),
    },
    'not-applicable': {
      stated: withFacts({
        hazard_assessed_on: NA,
        decision_date: NA,
        hazard_risk_found: NA,
        hazard_measures: NA,
      }),
    },
  },
  '5.10': {
    met: { 'all seven': park() },
    'not-met': {
      'one of seven': withFacts({ fire_alarm: stated(false) }),
      'one fails, others silent': park({
        facts: { ...silentFacts(), industrial_safety: stated(false) },
      }),
    },
    'not-published': {
      'six of seven': without('fire_training'),
      'one stated not to apply': withFacts({ fire_reservoirs: NA }),
    },
    'not-applicable': {
      stated: withFacts({
        fire_reservoirs: NA,
        fire_extinguishing: NA,
        fire_alarm: NA,
        fire_evacuation_plans: NA,
        fire_briefings: NA,
        fire_training: NA,
        industrial_safety: NA,
      }),
    },
  },
  '5.11': {
    met: { both: park() },
    'not-met': { one: withFacts({ resilient_infrastructure: stated(false) }) },
    'not-published': { silent: without('engineering_measures') },
    'not-applicable': {
      stated: withFacts({ engineering_measures: NA, resilient_infrastructure: NA }),
    },
  },
  '6': {
    met: { both: park() },
    'not-met': { 'no charter': withFacts({ company_charter: stated(false) }) },
    'not-published': { silent: without('company_director') },
    'not-applicable': {
      'no company': withFacts({ company_director: NA, company_charter: NA }),
    },
  },
  '7': {
    met: {
      'all four': park(),
      'by address': park({
        reports: park().reports.map((each) => ({
          ...each,
          submittedOn: null,
          url: 'https://example.org/report',
        })),
      }),
      'all since creation': park({
        facts: facts({ decision_date: stated('2026-07-01') }),
        reports: [report('2026-Q3')],
      }),
    },
    'not-met': {
      'one lapsed': park({ reports: park().reports.slice(1) }),
      'only older ones': park({ reports: [report('2024-Q1')] }),
      'on the park alone': park({
        reports: park().reports.map((each) => ({ ...each, coversCompany: false })),
      }),
      'submitted later than today': park({
        reports: park().reports.map((each) => ({ ...each, submittedOn: '2026-11-22' })),
      }),
    },
    'not-published': {
      'no reports at all': park({ reports: [] }),
      'subjects not told of': park({
        reports: park().reports.map((each) => ({ ...each, coversPark: null })),
      }),
      'neither day nor address': park({
        reports: park().reports.map((each) => ({ ...each, submittedOn: null })),
      }),
    },
    'not-applicable': {
      'no full quarter yet': withFacts({ decision_date: stated('2026-07-02') }),
      'created this year, month not told': park({
        facts: facts({ decision_date: SILENT, created_in: stated('2026') }),
      }),
      'no company': park({ reports: [], facts: facts({ company_name: NA }) }),
    },
  },
  '8.1': {
    met: {
      both: park(),
      'by number': withFacts({ company_registered: SILENT, company_tax_registered: SILENT }),
    },
    'not-met': { 'not on tax record': withFacts({ company_tax_registered: stated(false) }) },
    'not-published': {
      silent: withFacts({ company_registered: SILENT, company_registration: SILENT }),
    },
    'not-applicable': {
      'no company': withFacts({ company_registered: NA, company_tax_registered: NA }),
    },
  },
  '8.2': {
    met: { none: park(), 'own energy': withFacts({ company_production: stated('own-energy') }) },
    'not-met': { other: withFacts({ company_production: stated('other') }) },
    'not-published': { silent: without('company_production') },
    'not-applicable': { 'no company': withFacts({ company_production: NA }) },
  },
  '9': {
    met: { 'on the site': park(), 'on the portal': without('register_published') },
    'not-met': { 'stated closed': withFacts({ register_published: stated(false) }) },
    'not-published': { nothing: silentPark() },
    'not-applicable': { stated: withFacts({ register_published: NA }) },
  },
  '10.1': itemCases('created_in', ['status', 'legal_basis', 'company_name', 'company_form']),
  '10.2': {
    met: {
      complete: park(),
      'by outline': park({ facts: facts({ latitude: SILENT, longitude: SILENT }) }),
      'by point': park({ boundary: null }),
    },
    'not-met': NOWHERE,
    'not-published': {
      'no region': park({ region: null }),
      'no address': without('address'),
      'no exact place': park({ boundary: null, facts: facts({ longitude: SILENT }) }),
    },
    'not-applicable': ALWAYS_ASKED,
  },
  '10.3': {
    met: {
      complete: park(),
      'absent ones have no capacity': withUtilities({
        internet: { connection: 'absent', total: null },
      }),
      'gas alone': withUtilities({ heat: null }),
    },
    'not-met': NOWHERE,
    'not-published': {
      nothing: silentPark(),
      'no wastewater': withUtilities({ sewage: null }),
      'no capacity': withUtilities({ water: { total: null } }),
      'no gas, heat not told of': withUtilities({ gas: { connection: 'absent' }, heat: null }),
      'heat without capacity': withUtilities({
        gas: { connection: 'absent' },
        heat: { total: null },
      }),
    },
    'not-applicable': ALWAYS_ASKED,
  },
  '10.4': {
    met: {
      'all listed': park(),
      'none as yet': park({ residents: [], facts: facts({ residents_count: stated(0) }) }),
      'a name withheld': park({
        residents: [resident('r1', { fields: { full_name: WITHHELD, short_name: EMPTY } })],
        facts: facts({ residents_count: SILENT }),
      }),
    },
    'not-met': NOWHERE,
    'not-published': {
      nothing: silentPark(),
      'a number alone': park({ residents: [] }),
      'fewer than stated': withFacts({ residents_count: stated(3) }),
      'one without a name': registered({ fields: { full_name: EMPTY, short_name: EMPTY } }),
    },
    'not-applicable': {
      stated: park({ residents: [], facts: facts({ residents_count: NA }) }),
    },
  },
  '10.5': {
    met: {
      complete: park(),
      'a leased building needs no free area': park({
        buildings: [building({ occupancy: 'leased', freeArea: null })],
      }),
    },
    'not-met': NOWHERE,
    'not-published': {
      nothing: silentPark(),
      'no buildings': park({ buildings: [] }),
      'a plot’s occupancy': park({ plots: [plot('p1', { occupancy: null })] }),
      'a free plot’s area': park({ plots: [plot('p1', { area: null })] }),
      'a building’s area': park({ buildings: [building({ floorArea: null })] }),
      'a free capacity': withUtilities({ electricity: { free: null } }),
    },
    'not-applicable': ALWAYS_ASKED,
  },
  '10.6': itemCases('terms_incentives_law', [
    'terms_who',
    'terms_steps',
    'terms_days',
    'terms_documents',
    'lease_years_least',
    'lease_years_most',
    'terms_rent',
    'terms_fees',
    'terms_incentives',
  ]),
  '10.7': {
    met: {
      'all nine services': park(),
      'some not offered': park({
        services: services().map((each) => ({ ...each, offered: each.number !== '7' })),
      }),
    },
    'not-met': NOWHERE,
    'not-published': {
      nothing: silentPark(),
      'eight of nine': park({ services: services().slice(1) }),
      'the form of the company': without('company_form'),
    },
    'not-applicable': {
      'no company': park({ services: [], facts: facts({ company_name: NA }) }),
    },
  },
  '10.8': itemCases('contact_email', ['contact_address', 'contact_phone']),
  '11.10/1': {
    met: { 'a park always has a name': park() },
    'not-met': 'a park without a name does not load',
    'not-published': { 'no register': park({ residents: [] }) },
    'not-applicable': ALWAYS_ASKED,
  },
  '11.10/2': groupCases({ fields: { full_name: EMPTY, short_name: EMPTY } }),
  '11.10/3': groupCases({ fields: { address: EMPTY } }),
  '11.10/4': groupCases({ fields: { tin: EMPTY } }),
  '11.10/5': groupCases({ fields: { production: EMPTY } }),
  '11.10/6': groupCases({ fields: { contract_until: EMPTY } }),
  '11.10/7': groupCases({ fields: { contacts: EMPTY } }),
  '11.10/8': groupCases({ fields: { entered_on: EMPTY } }),
  '11.10/9': endedCases({ fields: { ended_on: EMPTY } }),
  '11.10/10': endedCases({ fields: { ended_ground: EMPTY } }),
  '11.10/11': groupCases({ fields: { permits: EMPTY } }),
};

/** Every park of the table, and the two ends. */
const PARKS: readonly Park[] = [
  park(),
  silentPark(),
  withFacts({ status: stated('operating') }),
  registered({ fields: { other: EMPTY } }),
  ...Object.values(CASES).flatMap((cases) =>
    OUTCOME_ORDER.flatMap((outcome) => {
      const found = cases[outcome];
      return typeof found === 'string' ? [] : Object.values(found);
    }),
  ),
];

const RESULTS = PARKS.map((each) => requirementResults(each, AS_OF));

describe.each(REQUIREMENTS)('%s', (clause) => {
  const cases = CASES[clause];
  if (cases === undefined) throw new Error(`No cases for ${clause}`);
  for (const outcome of OUTCOME_ORDER) {
    const found = cases[outcome];
    if (typeof found === 'string') {
      test(`is never ${outcome}: ${found}`, () => {
        const those = RESULTS.flat().filter((result) => result.clause === clause);
        expect(those.map((result) => result.outcome)).not.toContain(outcome);
      });
      continue;
    }
    test.each(Object.entries(found))(`${outcome}: %s`, (_, of) => {
      expect(outcomeOf(clause, of)).toBe(outcome);
    });
  }
});

test('the clauses stand in the order of the Regulation', () => {
  const eleven = Array.from({ length: 11 }, (_, index) => `11.10/${index + 1}`);
  const eight = Array.from({ length: 8 }, (_, index) => `10.${index + 1}`);
  expect(REQUIREMENTS).toEqual(
    [
      '5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8a1 5.8a2 5.8a3 5.8b 5.8c 5.8d 5.9 5.10 5.11'.split(' '),
      '6 7 8.1 8.2 9'.split(' '),
      eight,
      eleven,
    ].flat(),
  );
  expect(Object.keys(CASES)).toHaveLength(REQUIREMENTS.length);
});

test('a complete park meets everything, a silent one is not published throughout', () => {
  expect(countOutcomes(requirementResults(park(), AS_OF))).toEqual({
    met: REQUIREMENTS.length,
    'not-met': 0,
    'not-published': 0,
    'not-applicable': 0,
  });
  expect(countOutcomes(requirementResults(silentPark(), AS_OF))).toEqual({
    met: 0,
    'not-met': 0,
    'not-published': REQUIREMENTS.length,
    'not-applicable': 0,
  });
});

test('every regime is held to the same measure', () => {
  const zone = park({ regime: 'free-economic-zone' });
  expect(requirementResults(zone, AS_OF)).toEqual(requirementResults(park(), AS_OF));
});

test('outcomes are counted by clause over parks', () => {
  const results = [park(), silentPark(), silentPark()].map((each) =>
    requirementResults(each, AS_OF),
  );
  const counts = countByClause(results);
  expect([...counts.keys()]).toEqual(REQUIREMENTS);
  expect(counts.get('5.7')).toEqual({
    met: 1,
    'not-met': 0,
    'not-published': 2,
    'not-applicable': 0,
  });
});

describe('figures', () => {
  test('0.15 of any number of hectares is what it is on paper', () => {
    const holds = (hectares: number, power: number) =>
      outcomeOf(
        '5.8a2',
        silentPark({
          facts: {
            ...silentFacts(),
            area_free_useful: stated(hectares),
            power_connectable: stated(power),
          },
        }),
      );
    for (const tenths of [1, 2, 3, 7, 11, 19, 31, 70, 314, 333, 1001, 4999]) {
      const kilowatts = tenths * 15;
      expect(holds(tenths / 10, kilowatts / 1000), `${kilowatts} kW`).toBe('met');
      expect(holds(tenths / 10, (kilowatts - 1) / 1000), `${kilowatts} kW`).toBe('not-met');
    }
  });

  test('power for free hectares is shown with its sum', () => {
    expect(evidenceOf('5.8a2', park(), 'power-per-free-hectare')).toEqual({
      free: 14.4,
      hectares: 31.4,
      each: 0.15,
      needed: 4.71,
    });
  });

  test('a share below the limit is never shown as the limit', () => {
    const below = withFacts({ area_total: stated(100), area_for_residents: stated(49.9999) });
    expect(evidenceOf('5.6', below, 'share-for-residents')).toMatchObject({ share: 49.99 });
  });

  test('a distance is measured from the outlines, not taken as stated', () => {
    const values = evidenceOf('5.2', park({ plots: drawn(0, 2.5) }), 'plots-far');
    expect(values).toMatchObject({ plots: 'p0 p1', limit: 2 });
    expect(Number(values['km'])).toBeGreaterThan(2.35);
    expect(Number(values['km'])).toBeLessThan(2.45);
  });

  test('what is missing is named', () => {
    const partial = withFacts({ contact_email: SILENT, contact_phone: SILENT });
    expect(evidenceOf('10.8', partial, 'missing')).toEqual({
      items: 'contact_phone contact_email',
    });
  });

  test('withheld fields are counted', () => {
    const secret = registered({ fields: { tin: WITHHELD, registration_number: WITHHELD } });
    expect(evidenceOf('11.10/4', secret, 'register-withheld')).toEqual({ count: 2 });
  });

  test('an individual has no short name to state', () => {
    const person = registered({ kind: 'individual', fields: { short_name: EMPTY } });
    expect(outcomeOf('11.10/2', person)).toBe('met');
  });

  test('“other data” is no gap, and that is said', () => {
    const none = registered({ fields: { other: EMPTY } });
    expect(outcomeOf('11.10/4', none)).toBe('met');
    expect(evidenceOf('11.10/4', none, 'reading-11-10-other')).toEqual({});
  });
});

test('5.8 says that it speaks of parks being created', () => {
  const noteOf = (of: Park) =>
    resultOf('5.8b', of)
      .evidence.map(({ code }) => code)
      .filter((code) => code.startsWith('reading-5-8-'));
  expect(noteOf(park())).toEqual([]);
  expect(noteOf(withFacts({ status: stated('memorandum') }))).toEqual([]);
  expect(noteOf(withFacts({ status: stated('operating') }))).toEqual(['reading-5-8-operating']);
  expect(noteOf(withFacts({ status: stated('unknown') }))).toEqual(['reading-5-8-status']);
  expect(noteOf(without('status'))).toEqual(['reading-5-8-status']);
});

test('quarters end before they are due', () => {
  expect(quarterOf('2026-11-21')).toBe('2026-Q4');
  expect(quarterStart('2026-Q3')).toBe('2026-07-01');
  expect(endedQuarters('2026-11-21', 4)).toEqual(['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4']);
  expect(endedQuarters('2026-09-30', 1)).toEqual(['2026-Q2']);
  expect(endedQuarters('2026-10-01', 1)).toEqual(['2026-Q3']);
  expect(endedQuarters('2026-01-01', 2)).toEqual(['2025-Q4', '2025-Q3']);
  expect(outcomeOf('7', park(), '2026-12-31')).toBe('met');
  expect(outcomeOf('7', park(), '2027-01-01')).toBe('not-met');
});

describe('logic with silence', () => {
  const NONE: readonly Outcome[] = [];
  test.each([
    [['met', 'met'], 'met', 'met'],
    [['met', 'not-met'], 'not-met', 'met'],
    [['met', 'not-published'], 'not-published', 'met'],
    [['not-met', 'not-published'], 'not-met', 'not-published'],
    [['not-met', 'not-met'], 'not-met', 'not-met'],
    [['met', 'not-applicable'], 'not-published', 'met'],
    [['not-met', 'not-applicable'], 'not-met', 'not-published'],
    [['not-applicable', 'not-published'], 'not-published', 'not-published'],
    [['not-applicable', 'not-applicable'], 'not-applicable', 'not-applicable'],
    [NONE, 'not-applicable', 'not-applicable'],
  ] as const)('%j: all %s, any %s', (parts, all, any) => {
    expect(allOf(parts)).toBe(all);
    expect(anyOf(parts)).toBe(any);
  });
});

describe('words', () => {
  const found = RESULTS.flat().flatMap(({ evidence }) => evidence);

  test('every message has the same places in all languages', () => {
    for (const [key, text] of Object.entries(MESSAGES)) {
      for (const language of LANGUAGES) {
        expect(textIn(text, language).trim(), key).not.toBe('');
        expect(placesOf(textIn(text, language)), key).toEqual(placesOf(text.ky));
      }
    }
  });

  test('every clause has a title', () => {
    const titles = Object.keys(MESSAGES).filter((key) => key.startsWith('requirement.'));
    expect(titles).toEqual(REQUIREMENTS.map(clauseKey));
    expect(clauseTitle('11.10/6', 'en')).toMatch(/contract/);
  });

  test('every outcome rests on something', () => {
    for (const { clause, evidence } of RESULTS.flat()) {
      expect(
        evidence.some((piece) => !isReading(piece)),
        clause,
      ).toBe(true);
    }
  });

  test('every piece of evidence can be said in every language, without a gap', () => {
    for (const piece of found) {
      for (const language of LANGUAGES) {
        const text = evidenceText(piece, language);
        expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(text).toMatch(/\.$/);
      }
    }
  });

  test('every evidence code with a message is used', () => {
    const codes = new Set(found.map(({ code }) => `evidence.${code}`));
    const messages = Object.keys(MESSAGES).filter((key) => key.startsWith('evidence.'));
    expect(messages.filter((key) => !codes.has(key))).toEqual([]);
  });

  test('figures are written as each language writes them', () => {
    const piece: Evidence = {
      code: 'power-per-free-hectare',
      values: { free: 14.4, hectares: 31.4, each: 0.15, needed: 4.71 },
    };
    expect(evidenceText(piece, 'en')).toBe('14.4 MW spare. Needed: 31.4 ha × 0.15 = 4.71 MW.');
    expect(evidenceText(piece, 'ru')).toContain('31,4 га × 0,15 = 4,71 МВт');
    const quarters: Evidence = { code: 'reports-missing', values: { quarters: '2026-Q3 2026-Q2' } };
    expect(evidenceText(quarters, 'ky')).toBe(
      'Отчет жок: 2026-жылдын 3-кварталы, 2026-жылдын 2-кварталы.',
    );
    const items: Evidence = {
      code: 'missing',
      values: { items: 'contact_email register-tin service-2' },
    };
    expect(evidenceText(items, 'en')).toBe(
      'Not published: E-mail; Taxpayer identification number; service 2 of clause 13.',
    );
  });
});
