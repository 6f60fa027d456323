import { loadCatalog, type Catalog, type DataFiles } from '../../../engine/catalog/catalog.ts';
import type { Outcome } from '../../../engine/parks/model.ts';
import { parksOf } from '../../../engine/parks/parks.ts';
import { requirementResults } from '../../../engine/parks/requirements.ts';
import type { Baseline } from '../../../engine/publish/baseline.ts';
import { residents } from '../../../engine/schema/residents.ts';
import type { Submission } from '../../../engine/spreadsheets/submission.ts';
import type { ClauseChange } from './protocol.ts';

/**
 * How the park answers the clauses as published and how it would; `null` where the data are not a
 * park's or something is to be mended first. There is no register to check against: where none was
 * sent, an outcome changes only if what was sent changes it without any register too.
 */
export function clauseChanges(
  { owner, catalog, tables }: Submission,
  baseline: Baseline,
  data: DataFiles,
): ClauseChange[] | null {
  if (owner?.kind !== 'park' || catalog === null) return null;
  const published = baseline.outcomes[owner.id];
  const withRegister = tables.some(({ name }) => name === residents.name);
  const bare = published === undefined || withRegister ? null : outcomesNow(data, owner.id);
  return Array.from(outcomesOf(catalog, owner.id), ([clause, outcome]) => {
    const before = published?.[clause] ?? null;
    const same = before !== null && bare?.get(clause) === outcome;
    return { clause, before, after: same ? before : outcome };
  });
}

function outcomesNow(data: DataFiles, park: string): ReadonlyMap<string, Outcome> | null {
  const loaded = loadCatalog(data);
  return loaded.ok ? outcomesOf(loaded.catalog, park) : null;
}

function outcomesOf(catalog: Catalog, id: string): ReadonlyMap<string, Outcome> {
  const parks = parksOf({ ...catalog, parks: catalog.parks.filter(({ head }) => head.id === id) });
  const results = parks.flatMap((park) => requirementResults(park, catalog.portal.updated_on));
  return new Map(results.map(({ clause, outcome }) => [clause, outcome]));
}
