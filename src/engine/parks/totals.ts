import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import { REGIONS } from '../schema/park-codes.ts';
import { NOT_APPLICABLE, NOT_STATED } from '../schema/field.ts';
import type { Answer, Citation, Facts, Park, Plot, Region } from './model.ts';

/** Above this the list of sites names regions only, and each region lists its sites. */
export const MOST_LISTED = 60;

/** A plot with the park it lies in. */
export interface ParkPlot {
  readonly park: Park;
  readonly plot: Plot;
}

/** The number in a cell, or 0 where it is not published or does not apply. */
export const numberIn = (answer: Answer<number>): number =>
  answer === NOT_STATED || answer === NOT_APPLICABLE ? 0 : answer;

/** Plots that are stated to be free. Silence is not freedom. */
export function freePlots(parks: readonly Park[]): ParkPlot[] {
  return parks.flatMap((park) =>
    park.plots.filter(({ occupancy }) => occupancy === 'free').map((plot) => ({ park, plot })),
  );
}

/** Area of the free plots, ha. */
export const freeArea = (park: Park): number =>
  freePlots([park]).reduce((sum, { plot }) => sum + numberIn(plot.area), 0);

/** Parks of each region that has any, regions in their order, those without a region last. */
export function parksByRegion(
  parks: readonly Park[],
): { readonly region: Region | null; readonly parks: readonly Park[] }[] {
  const regions: (Region | null)[] = [...(Object.keys(REGIONS) as Region[]), null];
  return regions
    .map((region) => ({ region, parks: parks.filter((park) => park.region === region) }))
    .filter(({ parks: own }) => own.length > 0);
}

/** How many of the facts that a clause asks for are stated, and how many are asked for. */
export function publishedFacts(facts: Facts): {
  readonly published: number;
  readonly asked: number;
} {
  const asked = (Object.keys(PARK_FACTS) as FactName[]).filter(
    (name) => PARK_FACTS[name].clause !== null && facts[name].state !== 'not-applicable',
  );
  return {
    asked: asked.length,
    published: asked.filter((name) => facts[name].state === 'stated').length,
  };
}

/** The share of the facts asked of all parks together that are stated, 0 to 1. */
export function publishedShare(parks: readonly Park[]): number {
  const counts = parks.map(({ facts }) => publishedFacts(facts));
  const asked = counts.reduce((sum, count) => sum + count.asked, 0);
  const published = counts.reduce((sum, count) => sum + count.published, 0);
  return asked === 0 ? 0 : published / asked;
}

/** Every citation in a park's data. */
export function citationsOf(park: Park): Citation[] {
  const facts = Object.values(park.facts).flatMap((fact) =>
    fact.state === 'stated' ? [fact.citation] : [],
  );
  const rows = [
    ...park.utilities,
    ...park.plots,
    ...park.buildings,
    ...park.services,
    ...park.residents,
    ...park.reports,
  ];
  return [...facts, ...rows.map(({ citation }) => citation)];
}
