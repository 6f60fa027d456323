import type { Language } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import { formatBytes } from '../../../words/numbers.ts';
import { estimatedBytes } from '../../../engine/publish/view-size.ts';
import type { Format } from '../../../engine/publish/view-table.ts';
import type { DownloadWords } from './words.ts';

/** What the button of a format says: all of it, and what is enough beside a button that says the rest. */
export function downloadLabel(
  format: Format,
  count: number,
  bytesOfRow: number,
  words: Pick<DownloadWords, 'download' | 'short'>,
  language: Language,
): { readonly whole: string; readonly short: string } {
  const size = formatBytes(estimatedBytes(format, count, bytesOfRow), language);
  const values = { count, format: format === 'geojson' ? 'GeoJSON' : format.toUpperCase(), size };
  return {
    whole: fillMessage(words.download, language, values),
    short: fillMessage(words.short, language, values),
  };
}
