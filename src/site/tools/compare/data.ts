import type { Cell } from '../../../engine/parks/comparison.ts';
import type { Language } from '../../../words/language.ts';
import { comparisonAddress, comparisonFileAddress, parkAddress } from '../../view/address.ts';
import type { ChoiceGroup } from './choices.ts';
import type { ComparisonFile } from './rows.ts';
import { isPlotId, parkOfId } from './compared.ts';

/** One column of the comparison: a park, or a plot with what it shares with its park. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly sample: boolean;
  /** The page that tells all about it, with its sources. */
  readonly address: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A column, or why there is none: nobody is called so, or the network failed. */
export type Found = Column | 'unknown' | 'failed';

/** Reads the columns from the files of their parks, each park's file once. */
export async function findColumns(
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, Found>> {
  const parks = [...new Set(ids.map(parkOfId))];
  const files = new Map(
    await Promise.all(parks.map(async (park) => [park, await fileOf(park, language)] as const)),
  );
  return new Map(ids.map((id) => [id, columnOf(id, files.get(parkOfId(id)), language)]));
}

function columnOf(
  id: string,
  file: ComparisonFile | 'unknown' | 'failed' | undefined,
  language: Language,
): Found {
  if (file === undefined || typeof file === 'string') return file ?? 'failed';
  const { sample, items } = file;
  const [park] = items;
  const item = items.find((candidate) => candidate.id === id);
  if (park === undefined || item === undefined) return 'unknown';
  const [parkId = '', plotId = ''] = id.split('/');
  const page = parkAddress(language, parkId);
  return {
    id,
    name: item.name,
    sample,
    address: isPlotId(id) ? `${page}#plot-${plotId}` : page,
    cells: { ...park.cells, ...item.cells },
  };
}

const kept = new Map<string, ComparisonFile>();

async function fileOf(
  park: string,
  language: Language,
): Promise<ComparisonFile | 'unknown' | 'failed'> {
  const address = comparisonFileAddress(language, park);
  const known = kept.get(address);
  if (known !== undefined) return known;
  try {
    const response = await fetch(address);
    if (response.status === 404) return 'unknown';
    if (!response.ok) return 'failed';
    const file = (await response.json()) as ComparisonFile;
    kept.set(address, file);
    return file;
  } catch {
    return 'failed';
  }
}

/** What can be added: parks, or free plots. */
export async function choicesOf(
  kind: 'parks' | 'plots',
  language: Language,
): Promise<readonly ChoiceGroup[]> {
  const response = await fetch(`${comparisonAddress(language)}${kind}.json`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as readonly ChoiceGroup[];
}
