import type { Language } from '../i18n/language.ts';
import { MESSAGES } from '../i18n/messages/index.ts';
import type { XlsxWords } from '../publish/view-file.ts';

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
    rows: MESSAGES['data.rows'][language],
    about: MESSAGES['view.file-about'][language],
    title: MESSAGES['view.file-title'][language],
    address: MESSAGES['sources.address'][language],
    licence: MESSAGES['data.licence-title'][language],
    source: MESSAGES['source.title'][language],
    updatedOn: MESSAGES['foot.updated'][language],
    download: MESSAGES['view.download'][language],
    short: MESSAGES['view.download-short'][language],
    failed: MESSAGES['result.download-failed'][language],
  };
}
