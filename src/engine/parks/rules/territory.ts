import { NOT_APPLICABLE } from '../../schema/field.ts';
import { threshold } from '../../schema/threshold-names.ts';
import { nearestPlotKm } from '../geometry.ts';
import type { Evidence, Fact, Outcome, Park, Plot } from '../model.ts';
import { allOf, anyOf } from '../tri-state.ts';
import {
  answerOutcome,
  atLeast,
  evidence,
  figure,
  flagOutcome,
  flags,
  itemised,
  judgement,
  list,
  missing,
  numberOf,
  rule,
  together,
  valueOf,
  type Judgement,
} from './rule.ts';

/** 5.2: «2 км алыс эмес», so 2 km itself passes. */
const FARTHEST_PLOT_KM = threshold('farthest-plot');

/** 5.6: «50 пайыздан кем эмеси», so 50 itself passes. */
const LEAST_SHARE = threshold('least-share');

/** A plot this large a part of the territory is the whole of it; figures are rounded. */
const WHOLE = 0.99;

/**
 * 5.6 names «аймагынын, имараттарынын жана курулмаларынын аянты» and does not say whether the
 * three areas are pooled or each taken alone. This function is the reading; replace it here.
 */
function designatedArea({ facts }: Park): { designated: Fact<number>; whole: Fact<number> } {
  return { designated: facts.area_for_residents, whole: facts.area_total };
}

const ids = (plots: readonly Plot[]): string => list(plots.map(({ id }) => id));

/** The evidence for the plots that there are, nothing where there are none. */
const forPlots = (plots: readonly Plot[], make: (plots: string) => Evidence): Evidence[] =>
  plots.length === 0 ? [] : [make(ids(plots))];

/** 5.1. A plot with a cadastral number is on the register. */
function onCadastre(plot: Plot): Outcome {
  const stated = answerOutcome(plot.onCadastre);
  return stated !== 'met' && stated !== 'not-met' && typeof plot.cadastralNumber === 'string'
    ? 'met'
    : stated;
}

/**
 * 5.1 speaks of the plots on the outer edge («тышкы аймак менен чектешкен»). The fact answers for
 * exactly these, so it goes before the plots. Without it every plot is counted, and that is said.
 */
function cadastre(park: Park): Judgement {
  const stated = flagOutcome(park.facts.on_cadastre);
  const { plots } = park;
  if (stated !== 'not-published' || plots.length === 0) return flags(park, 'on_cadastre');
  const those = (outcome: Outcome) => plots.filter((plot) => onCadastre(plot) === outcome);
  const off = those('not-met');
  const unknown = plots.filter((plot) => !['met', 'not-met'].includes(onCadastre(plot)));
  return judgement(
    allOf(plots.map(onCadastre)),
    evidence('plots-on-cadastre', { count: those('met').length, total: plots.length }),
    ...forPlots(off, (names) => evidence('plots-off-cadastre', { plots: names })),
    ...forPlots(unknown, (names) => evidence('plots-cadastre-unknown', { plots: names })),
    ...(plots.length > 1 ? [evidence('reading-5-1')] : []),
  );
}

/** 5.1. The outlines of all plots draw the outer boundary as well as a line of its own does. */
function boundary({ boundary: line, plots }: Park): Judgement {
  const drawn =
    line !== null || (plots.length > 0 && plots.every(({ geometry }) => geometry !== null));
  return drawn
    ? judgement('met', evidence('published', { items: 'boundary' }))
    : judgement('not-published', missing('boundary'));
}

interface Distance {
  readonly plot: Plot;
  readonly adjacent: boolean;
  /** To the nearest other plot, km; `null` where it can't be told, or an adjacent plot needs none. */
  readonly km: number | null;
  readonly measured: boolean;
}

/** To the metre, upwards: what is farther than 2 km is never written as 2 km. */
const wholeMetres = (km: number): number => Math.ceil(figure(km * 1000)) / 1000;

/**
 * Geometry goes before a stated distance. While some other plot has no outline, the measured
 * distance is only an upper bound, so it settles the matter only when it is short enough.
 */
function distanceOf(plot: Plot, drawn: readonly Plot[], total: number): Distance {
  const adjacent = plot.adjacent === true;
  if (adjacent) return { plot, adjacent, km: null, measured: false };
  const stated = numberOf(plot.distanceKm);
  const measured = nearestPlotKm(plot, drawn);
  if (measured !== null) {
    const settles = drawn.length === total || atLeast(FARTHEST_PLOT_KM, measured);
    if (settles) return { plot, adjacent, km: wholeMetres(measured), measured: true };
  }
  return { plot, adjacent, km: stated, measured: false };
}

const near = ({ km }: Distance): boolean => km !== null && atLeast(FARTHEST_PLOT_KM, km);
const greatest = (distances: readonly Distance[]): number =>
  distances.reduce((most, { km }) => Math.max(most, km ?? 0), 0);

function distanceOutcome(distance: Distance): Outcome {
  if (distance.adjacent || near(distance)) return 'met';
  return distance.km === null ? 'not-published' : 'not-met';
}

/**
 * 5.2. Each plot is adjacent to another, or its nearest other plot is no farther than 2 km. A
 * territory of one plot has no other to compare it with: the condition does not apply. Where only
 * one plot is published and it is not the whole area, the others are not known: not published.
 */
function proximity(park: Park): Judgement {
  const { plots, facts } = park;
  const [only, ...rest] = plots;
  if (only === undefined) return judgement('not-published', missing('plots'));
  const drawn = plots.filter(({ geometry }) => geometry !== null);
  const distances = plots.map((plot) => distanceOf(plot, drawn, plots.length));
  if (rest.length === 0 && distances.every((each) => distanceOutcome(each) === 'not-published')) {
    const area = numberOf(only.area);
    const whole = valueOf(facts.area_total);
    const wholeTerritory = area !== null && whole !== null && atLeast(area, whole * WHOLE);
    const statedAlone = only.adjacent === NOT_APPLICABLE && only.distanceKm === NOT_APPLICABLE;
    return wholeTerritory || statedAlone
      ? judgement('not-applicable', evidence('single-plot'))
      : judgement('not-published', evidence('lone-plot'));
  }
  const adjacent = distances.filter((each) => each.adjacent);
  const apart = distances.filter((each) => !each.adjacent);
  const close = apart.filter(near);
  const far = apart.filter((each) => distanceOutcome(each) === 'not-met');
  const unknown = apart.filter((each) => distanceOutcome(each) === 'not-published');
  const named = (some: readonly Distance[], make: (names: string) => Evidence): Evidence[] =>
    forPlots(
      some.map(({ plot }) => plot),
      make,
    );
  const limit = FARTHEST_PLOT_KM;
  return judgement(
    allOf(distances.map(distanceOutcome)),
    evidence('plots-adjacent', { count: adjacent.length, total: plots.length }),
    ...named(close, (names) =>
      evidence('plots-near', { plots: names, km: greatest(close), limit }),
    ),
    ...named(far, (names) => evidence('plots-far', { plots: names, km: greatest(far), limit })),
    ...named(unknown, (names) => evidence('plots-distance-unknown', { plots: names })),
    ...named(
      apart.filter(({ measured }) => measured),
      (names) => evidence('distance-measured', { plots: names }),
    ),
    ...(apart.length > 0 ? [evidence('reading-5-2')] : []),
  );
}

/** 5.3. The area, and at least one of the two analyses («же болбосо»). No minimum is set. */
function areaByAnalysis({ facts }: Park): Judgement {
  const { area_total: area, needs_analysis: needs, site_analysis: site } = facts;
  const analyses = [
    ['needs_analysis', flagOutcome(needs)],
    ['site_analysis', flagOutcome(site)],
  ] as const;
  const given =
    area.state === 'stated'
      ? judgement('met', evidence('area', { hectares: area.value }), evidence('reading-5-3'))
      : judgement(area.state, ...itemised([['area_total', area.state]]));
  return together(
    given,
    judgement(anyOf(analyses.map(([, outcome]) => outcome)), ...itemised(analyses)),
  );
}

/** 5.4, plot by plot. Where a plot is silent, what is stated of the whole territory answers. */
function landUse(park: Park): Judgement {
  const { plots, facts } = park;
  if (plots.length === 0) return flags(park, 'land_allows_industry');
  const outcomeOf = (plot: Plot): Outcome => {
    const own = answerOutcome(plot.allowsIndustry);
    return own === 'not-published' ? flagOutcome(facts.land_allows_industry) : own;
  };
  const those = (...outcomes: readonly Outcome[]) =>
    plots.filter((plot) => outcomes.includes(outcomeOf(plot)));
  const stated = plots.every(({ allowsIndustry }) => allowsIndustry !== null)
    ? []
    : itemised([['land_allows_industry', flagOutcome(facts.land_allows_industry)]]);
  return judgement(
    allOf(plots.map(outcomeOf)),
    evidence('plots-allow-industry', { count: those('met').length, total: plots.length }),
    ...forPlots(those('not-met'), (names) => evidence('plots-forbid-industry', { plots: names })),
    ...forPlots(those('not-published', 'not-applicable'), (names) =>
      evidence('plots-industry-unknown', { plots: names }),
    ),
    ...stated,
  );
}

/** 5.5. Only an encumbrance that hinders («тоскоол болгон») fails. */
function encumbrances({ facts: { encumbrances: fact } }: Park): Judgement {
  if (fact.state !== 'stated') {
    return judgement(fact.state, ...itemised([['encumbrances', fact.state]]));
  }
  return judgement(
    fact.value === 'hindering' ? 'not-met' : 'met',
    evidence('encumbrances', { encumbrances: fact.value }),
    ...(fact.value === 'not-hindering' ? [evidence('reading-5-5')] : []),
  );
}

/** 5.6. Compared without division, so that 50 per cent is exactly 50. */
function shareForResidents(park: Park): Judgement {
  const { designated, whole } = designatedArea(park);
  if (designated.state !== 'stated' || whole.state !== 'stated' || whole.value === 0) {
    const parts = [
      ['area_for_residents', designated.state === 'stated' ? 'met' : designated.state],
      ['area_total', whole.state === 'stated' && whole.value > 0 ? 'met' : silence(whole)],
    ] as const;
    const silent = parts.filter(([, outcome]) => outcome !== 'met');
    return judgement(allOf(parts.map(([, outcome]) => outcome)), ...itemised(silent));
  }
  const enough = atLeast(designated.value * 100, whole.value * LEAST_SHARE);
  const share = Math.floor(figure((designated.value / whole.value) * 10_000)) / 100;
  return judgement(
    enough ? 'met' : 'not-met',
    evidence('share-for-residents', {
      share,
      designated: designated.value,
      hectares: whole.value,
      least: LEAST_SHARE,
    }),
    evidence('reading-5-6'),
  );
}

/** An area of nothing is no area that a share could be taken of. */
const silence = (fact: Fact<number>): 'not-published' | 'not-applicable' =>
  fact.state === 'stated' ? 'not-published' : fact.state;

/** 5.7. Yes or no: the text sets no distance and no frequency. */
function transport(park: Park): Judgement {
  const { outcome, evidence: answers } = flags(park, 'transport_connection');
  const km = valueOf(park.facts.km_settlement);
  return judgement(
    outcome,
    ...answers,
    ...(km === null ? [] : [evidence('settlement-distance', { km })]),
  );
}

/** 5.1–5.7: the territory. */
export const TERRITORY_RULES = [
  rule('5.1', [167, 171], (park) => together(cadastre(park), boundary(park))),
  rule('5.2', [173, 181], proximity),
  rule('5.3', [183, 191], areaByAnalysis),
  rule('5.4', [193, 197], landUse),
  rule('5.5', [199, 201], encumbrances),
  rule('5.6', [203, 211], shareForResidents),
  rule('5.7', [213, 215], transport),
] as const;
