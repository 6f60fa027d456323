import { textIn } from '../../../words/language.ts';
import type { Match, Matches, Need } from '../../../engine/parks/matching.ts';
import type { Published } from '../../../engine/publish/dataset.ts';
import type { Colophon, Column, Place, ViewTable } from '../../../engine/publish/view-table.ts';
import { fileNameOf } from '../downloads/file-name.ts';
import type { Voice } from './words.ts';

const GROUPS = ['full', 'near', 'unknown'] as const;

interface Shown {
  readonly matches: Matches;
  /** The needs that were asked, in the order of the list. */
  readonly needs: readonly Exclude<Need, 'free'>[];
  readonly sample: boolean;
  readonly query: URLSearchParams;
  /** What a need is called. */
  nameOf(need: Exclude<Need, 'free'>): string;
  readonly colophon: Omit<Colophon, 'address'>;
}

/** The list as a table: what each row is, how it stands to every need, and where its park is. */
export function finderTable(
  { matches, needs: asked, sample, query, colophon, nameOf }: Shown,
  voice: Voice,
): ViewTable {
  const { say } = voice;
  const needs: readonly Need[] = ['free', ...asked];
  const columns: Column[] = [
    { code: 'group', title: say('finder.column-group') },
    { code: 'kind', title: say('finder.kind') },
    { code: 'park', title: 'park' },
    { code: 'park_name', title: say('plots.park') },
    { code: 'id', title: say('number.column') },
    { code: 'region', title: say('parks.column-region') },
    { code: 'regime', title: say('parks.column-regime') },
    { code: 'area_ha', title: say('finder.column-area') },
    { code: 'floor_m2', title: say('finder.column-floor') },
    ...needs.flatMap((need): Column[] => {
      const name = need === 'free' ? say('finder.free-now') : nameOf(need);
      const outcome = { code: `${need}_outcome`, title: say('finder.column-outcome', { name }) };
      return need === 'free' ? [outcome] : [{ code: need, title: name }, outcome];
    }),
    { code: 'sample', title: 'sample' },
  ];
  const all = GROUPS.flatMap((group) => matches[group].map((found) => ({ group, found })));
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
    textIn(park.name, language),
    plot?.id ?? building?.id ?? null,
    park.region,
    park.regime,
    plot?.area ?? null,
    building?.floor ?? null,
  ];
}

const placeOf = ({ candidate: { park } }: Match): Place | null =>
  park.place === undefined ? null : { type: 'Point', coordinates: park.place };
