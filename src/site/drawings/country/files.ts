import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from '../plane.ts';

/** The borders and waters of the map, as the data folder keeps them. */
const FOLDER = join(process.env['DATA_DIR'] || 'data', 'map');

/** TopoJSON with the object `regions`, whose geometries carry the codes of `regions.csv`. */
export interface Topology {
  readonly transform?: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: {
    readonly regions: {
      readonly geometries: readonly {
        readonly id: string;
        readonly arcs: readonly (readonly number[])[];
      }[];
    };
  };
}

interface Waters {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly (readonly Point[])[] };
  }[];
}

function read<Content>(name: string, none: Content): Content {
  const file = join(FOLDER, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : none;
}

export const topology = read<Topology>('regions.topojson', {
  arcs: [],
  objects: { regions: { geometries: [] } },
});

/** The shores of lakes, for the reader's bearings. */
export const WATERS: readonly (readonly Point[])[] = read<Waters>('waters.geojson', {
  features: [],
}).features.flatMap(({ geometry }) => geometry.coordinates.map((ring) => ring.slice(0, -1)));
