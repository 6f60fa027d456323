import type { Matches } from '../../../engine/parks/matching.ts';
import type { Region } from '../../../engine/parks/model.ts';

/** What the list shows, as the map can: how many in each region, and where something fits. */
export interface MapShown {
  readonly total: number;
  /** `''` for what has no region. */
  readonly counts: ReadonlyMap<Region | '', number>;
  /** Parks in the list; `true` where something of theirs fits every need. */
  readonly parks: ReadonlyMap<string, boolean>;
}

export function mapShown({ full, near, unknown }: Matches): MapShown {
  const counts = new Map<Region | '', number>();
  const parks = new Map<string, boolean>();
  for (const group of [full, near, unknown]) {
    for (const { candidate } of group) {
      const { id, region } = candidate.park;
      counts.set(region ?? '', (counts.get(region ?? '') ?? 0) + 1);
      parks.set(id, parks.get(id) === true || group === full);
    }
  }
  return { total: full.length + near.length + unknown.length, counts, parks };
}

/** Makes the page's own map show the same set as the list. */
export function showOnMap(
  map: ParentNode,
  { counts, parks }: MapShown,
  chosen: Region | null,
  nameOf: (region: Region, count: number) => string,
): void {
  for (const mark of map.querySelectorAll<SVGElement>('[data-region]')) {
    const region = (mark.dataset['region'] ?? '') as Region | '';
    const count = counts.get(region) ?? 0;
    write(mark.querySelector('[data-count] tspan'), String(count));
    if (region === '') {
      mark.toggleAttribute('data-away', count === 0);
      continue;
    }
    mark.querySelector('circle')?.classList.toggle('map-count-none', count === 0);
    const words = mark.querySelector('[data-count] text');
    words?.classList.toggle('chart-on-fill', count > 0);
    words?.classList.toggle('chart-soft', count === 0);
    mark.setAttribute('aria-label', nameOf(region, count));
    if (region === chosen) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  }
  for (const mark of map.querySelectorAll<SVGElement>('[data-park]')) {
    const fits = parks.get(mark.dataset['park'] ?? '');
    mark.toggleAttribute('data-away', fits === undefined);
    mark.querySelector('.map-park')?.classList.toggle('map-park-other', fits !== true);
  }
}

/** The region whose mark was pressed, where the press asks for nothing else (a new tab). */
export function regionPressed(event: {
  readonly target: EventTarget;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}): string | null {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  if (!(event.target instanceof Element)) return null;
  const mark = event.target.closest<SVGElement>('[data-region]');
  return mark?.dataset['region'] || null;
}

function write(element: Element | null, text: string): void {
  if (element) element.textContent = text;
}
