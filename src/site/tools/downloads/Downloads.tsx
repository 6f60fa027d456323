import { useState, type ReactElement } from 'react';
import type { Language } from '../../../words/language.ts';
import type { Format, ViewTable } from '../../../engine/publish/view-table.ts';
import { downloadLabel } from './label.ts';
import type { DownloadWords } from './words.ts';

interface Props {
  readonly language: Language;
  readonly words: DownloadWords;
  /** Rows that are shown. */
  readonly count: number;
  /** Average bytes of a row. */
  readonly bytes: Readonly<Partial<Record<Format, number>>>;
  readonly formats: readonly Format[];
  table(): Promise<ViewTable>;
}

/** A button a format; the first says how many rows, all say what size. */
export default function Downloads(props: Props): ReactElement {
  const { language, words, count, bytes, formats, table } = props;
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  const save = async (format: Format): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      const { saveTable } = await import('./download.ts');
      await saveTable(await table(), format, words);
    } catch {
      setFailed(true);
    }
    setBusy(false);
  };

  return (
    <div className="downloads">
      <div className="button-group">
        {formats.map((format, index) => {
          const label = downloadLabel(format, count, bytes[format] ?? 0, words, language);
          const text = index === 0 ? label.whole : label.short;
          return (
            <button
              key={format}
              type="button"
              className={index === 0 ? 'button primary' : 'button'}
              aria-label={label.whole}
              aria-busy={busy}
              onClick={() => {
                if (!busy) void save(format);
              }}
            >
              {text}
            </button>
          );
        })}
      </div>
      <p className="small download-failed" role="alert">
        {failed && words.failed}
      </p>
    </div>
  );
}
