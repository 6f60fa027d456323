import type { Park, Region } from '../../../engine/parks/model.ts';
import { placeOf } from '../../drawings/country/place.ts';
import type { Point } from '../../drawings/plane.ts';
import { MAP_REGIONS } from '../../drawings/country/regions.ts';

export interface RegionCount {
  readonly region: Region;
  readonly count: number;
}

/** A park whose place is published. */
export interface MapMarker {
  readonly park: Park;
  /** Longitude and latitude. */
  readonly place: Point;
  /** It operates, or has a free plot; otherwise its mark is broken. */
  readonly solid: boolean;
}

/** Real parks and invented ones are never counted or drawn together. */
export interface CountryMapState {
  /** All eight regions, with 0 where no site is known. */
  readonly regions: readonly RegionCount[];
  /** Sites whose region is not published. */
  readonly elsewhere: number;
  readonly markers: readonly MapMarker[];
  readonly samples: readonly MapMarker[];
}

/**
 * The map of sites: a number for each region, a mark for each park with coordinates. Where there
 * are too many to tell apart, `marked` is false and the numbers stand alone.
 */
export function countryMapOf(parks: readonly Park[], marked = true): CountryMapState {
  const real = parks.filter(({ sample }) => !sample);
  const countOf = (region: Region | null) => real.filter((park) => park.region === region).length;
  return {
    regions: MAP_REGIONS.map((region) => ({ region, count: countOf(region) })),
    elsewhere: countOf(null),
    markers: marked ? real.flatMap(markerOf) : [],
    samples: parks.filter(({ sample }) => sample).flatMap(markerOf),
  };
}

function markerOf(park: Park): MapMarker[] {
  const place = placeOf(park);
  return place ? [{ park, place, solid: isOpen(park) }] : [];
}

function isOpen({ facts, plots }: Park): boolean {
  const operates = facts.status.state === 'stated' && facts.status.value === 'operating';
  return operates || plots.some(({ occupancy }) => occupancy === 'free');
}
