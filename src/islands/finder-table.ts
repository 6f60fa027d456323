import type { Match, Matches, Need } from '../parks/matching.ts';
import type { Published } from '../publish/dataset.ts';
import type { Colophon, Column, Format, Place, ViewTable } from '../publish/view-table.ts';
import { fileNameOf } from '../view/file-name.ts';
import { nameOf, type Voice } from '../view/finder-words.ts';

const GROUPS = ['full', 'near', 'unknown'] as const;

interface Shown {
  readonly matches: Matches;
  /** The needs that were asked, in the order of the list. */
  readonly asked: readonly Exclude<Need, 'free'>[];
  readonly sample: boolean;
  readonly query: URLSearchParams;
  readonly colophon: Omit<Colophon, 'address'>;
}

/**
 * The list as a table, or its first rows: what each row is, how it stands to every need, and where
 * its park is.
 */
export function finderTable(
  { matches, asked, sample, query, colophon }: Shown,
  voice: Voice,
  most: number,
): ViewTable {
  const { say } = voice;
  const needs: readonly Need[] = ['free', ...asked];
  const columns: Column[] = [
    { code: 'group', title: say('finder.column-group') },
    { code: 'kind', title: say('finder.kind') },
    { code: 'park', title: 'park' },
    { code: 'park_name', title: say('plots.park') },
    { code: 'id', title: '№' },
    { code: 'region', title: say('parks.column-region') },
    { code: 'regime', title: say('parks.column-regime') },
    { code: 'area_ha', title: say('finder.column-area') },
    { code: 'floor_m2', title: say('finder.column-floor') },
    ...needs.flatMap((need): Column[] => {
      const name = need === 'free' ? say('finder.free-now') : nameOf(need, voice);
      const outcome = { code: `${need}_outcome`, title: say('finder.column-outcome', { name }) };
      return need === 'free' ? [outcome] : [{ code: need, title: name }, outcome];
    }),
    { code: 'sample', title: 'sample' },
  ];
  const all = GROUPS.flatMap((group) =>
    matches[group].slice(0, most).map((found) => ({ group, found })),
  ).slice(0, most);
  return {
    fileName: fileNameOf('finder', query, colophon.updatedOn),
    columns,
    rows: all.map(({ group, found }) => [
      group,
      ...identity(found, voice),
      ...found.findings.flatMap(({ need, state, have, price }): Published[] =>
        need === 'free' ? [state] : [price?.amount ?? have, state],
      ),
      sample,
    ]),
    places: all.map(({ found }) => placeOf(found)),
    colophon: { ...colophon, address: location.href },
  };
}

function identity({ candidate }: Match, { language }: Voice): Published[] {
  const { park, kind } = candidate;
  const plot = kind === 'plot' ? candidate.plot : null;
  const building = kind === 'building' ? candidate.building : null;
  return [
    kind,
    park.id,
    park.name[language],
    plot?.id ?? building?.id ?? null,
    park.region,
    park.regime,
    plot?.area ?? null,
    building?.floor ?? null,
  ];
}

const placeOf = ({ candidate: { park } }: Match): Place | null =>
  park.place === undefined ? null : { type: 'Point', coordinates: park.place };

/** Bytes of a row in each format, roughly. */
export function bytesOfRow({ columns, rows }: ViewTable): Record<Format, number> {
  const letters = new TextEncoder().encode(rows.flat().join(',')).length;
  const text = letters / Math.max(1, rows.length);
  const codes = columns.reduce((sum, { code }) => sum + code.length + 6, 0);
  return { csv: text, json: text + codes, geojson: text + codes + 120, xlsx: text / 2 };
}
