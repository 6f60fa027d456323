import { describe } from '../engine/catalog/describe.ts';
import { loadCatalog, type Catalog } from '../engine/catalog/catalog.ts';
import { readDataFiles } from '../engine/catalog/files.ts';
import type { Park } from '../engine/parks/model.ts';
import { parksOf } from '../engine/parks/parks.ts';
import { samplesShown, withoutSamples } from '../engine/parks/samples.ts';
import type { Programme } from '../engine/programme/model.ts';
import { programmeOf } from '../engine/programme/programme.ts';
import { readSourceTable, type SourceTable } from '../engine/programme/source-table.ts';
import { tieOut, type TieOut } from '../engine/programme/tie-out.ts';
import { baselineOf, type Baseline } from '../engine/publish/baseline.ts';
import type { OwnerKind } from '../engine/spreadsheets/layout.ts';
import {
  emptyContents,
  exampleContents,
  type Contents,
} from '../engine/spreadsheets/template-contents.ts';

/** What the pages gather from: the checked catalog and the linked programme, read once a build. */
export interface Portal {
  readonly catalog: Catalog;
  readonly programme: Programme;
  /** Real parks, then the fictional ones unless they are hidden. */
  readonly parks: readonly Park[];
  /** The programme's table as the text of the source prints it: where each of its cells stands. */
  readonly sourceTable: SourceTable | null;
  /** The data compared with the text of the source; `null` where the portal keeps no such text. */
  readonly tieOut: TieOut | null;
  /** The open part of the files, for the page that checks new ones against it. */
  readonly baseline: Baseline;
  /** What the examples in blank workbooks are taken from: the programme and a fictional park. */
  readonly examples: Readonly<Record<OwnerKind, Contents>>;
}

function load(): Portal {
  const data = readDataFiles(process.env['DATA_DIR'] || 'data', 'seeds');
  const loaded = loadCatalog(data);
  if (!loaded.ok) {
    // Whoever builds reads English in the rest of what the tools say.
    // eslint-disable-next-line no-restricted-syntax -- the language of the build's own messages
    throw new Error(loaded.problems.map((problem) => describe(problem, 'en')).join('\n'));
  }
  const shown = samplesShown(loaded.catalog.portal.samples, process.env['SAMPLES']);
  const catalog = shown ? loaded.catalog : withoutSamples(loaded.catalog);
  const text = catalog.sourceLines.get(catalog.programme.source);
  const sourceTable = text === undefined ? null : readSourceTable(text.join('\n'));
  const parks = parksOf(catalog);
  return {
    catalog,
    programme: programmeOf(catalog),
    parks,
    sourceTable,
    tieOut: sourceTable && tieOut(sourceTable, catalog.tables),
    baseline: baselineOf(data, parks, catalog.portal.updated_on),
    examples: {
      programme: exampleContents('programme', data.files),
      park: shown ? exampleContents('park', data.files) : emptyContents('park'),
    },
  };
}

export const portal: Portal = load();
