import { type Language, textIn } from '../../../words/language.ts';
import { MESSAGES } from '../../../words/messages/index.ts';
import type { XlsxWords } from '../../../engine/publish/view-file.ts';

/** What the buttons of a download and its files say. */
export interface DownloadWords extends XlsxWords {
  /** A template with places for `count`, `format` and `size`. */
  readonly download: string;
  /** The same without the count, where another button says it. */
  readonly short: string;
  readonly failed: string;
}

/** For pages to hand to what runs in the browser. */
export function downloadWords(language: Language): DownloadWords {
  return {
    rows: textIn(MESSAGES['data.rows'], language),
    about: textIn(MESSAGES['view.file-about'], language),
    title: textIn(MESSAGES['view.file-title'], language),
    address: textIn(MESSAGES['sources.address'], language),
    licence: textIn(MESSAGES['data.licence-title'], language),
    source: textIn(MESSAGES['source.title'], language),
    updatedOn: textIn(MESSAGES['foot.updated'], language),
    download: textIn(MESSAGES['view.download'], language),
    short: textIn(MESSAGES['view.download-short'], language),
    failed: textIn(MESSAGES['result.download-failed'], language),
  };
}
