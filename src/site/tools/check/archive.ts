import { type Language, textIn } from '../../../words/language.ts';
import { fillMessage } from '../../../words/message.ts';
import { checkPage } from '../../../words/messages/check-page.ts';
import { toZip } from '../../../engine/publish/zip.ts';
import { residents } from '../../../engine/schema/residents.ts';
import type { Submission } from '../../../engine/spreadsheets/submission.ts';
import type { Archive } from './protocol.ts';

const REGISTER = residents.file.split('/').at(-1) ?? residents.file;

/** Whether a file is a register of residents, which is not for everyone as it is kept. */
export const isRegister = (path: string): boolean => path.endsWith(`/${REGISTER}`);

/** Where a file lies in the folder of the portal. */
const pathInPortal = (path: string): string => `data/${path}`;

/** What the archive of the mended files holds; `null` when there are none. */
export function archiveFor({ owner, files }: Submission): Archive | null {
  if (files.size === 0) return null;
  const name = owner?.kind === 'park' ? owner.id : (owner?.kind ?? 'sources');
  return {
    name: `achyk-${name}-${new Date().toISOString().slice(0, 10)}.zip`,
    files: [...files.keys()].map(pathInPortal),
    restricted: [...files.keys()].some(isRegister),
  };
}

/** The files, each where it belongs, and a README that says so. */
export function archiveOf({ files }: Submission, language: Language): Uint8Array<ArrayBuffer> {
  const paths = [...files.keys()];
  const text = (word: keyof typeof checkPage) =>
    fillMessage(textIn(checkPage[word], language), language, {});
  const readme = [
    text('check.readme-title'),
    '',
    text('check.readme-text'),
    ...(paths.some(isRegister) ? ['', text('check.archive-restricted')] : []),
    '',
    ...paths.map(pathInPortal),
    '',
  ];
  const entries = paths.map((path): [string, Uint8Array] => [
    pathInPortal(path),
    files.get(path) ?? new Uint8Array(),
  ]);
  // Notepad of older Windows knows no other line end.
  return new Uint8Array(
    toZip({ 'README.txt': readme.join('\r\n'), ...Object.fromEntries(entries) }),
  );
}
