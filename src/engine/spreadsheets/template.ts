import type { Language } from '../../words/language.ts';
import { sheetsOf, type OwnerKind } from './layout.ts';
import { writeBook } from './template-book.ts';
import { emptyContents, ownerIn, type Contents } from './template-contents.ts';
import { guideSheet, type GuideFacts } from './template-guide.ts';
import { Lists } from './template-lists.ts';
import type { Speech } from './template-notes.ts';
import { questionSheet } from './template-questions.ts';
import type { Making } from './template-sheet.ts';
import { tableSheet } from './template-table.ts';

/** Whose workbooks there are, as they are named in addresses and commands. */
export const OWNER_KINDS: readonly OwnerKind[] = ['park', 'programme'];

/** What a workbook is made from. */
export interface TemplateInput {
  readonly kind: OwnerKind;
  readonly language: Language;
  readonly contents: Contents;
  /** Data of the same kind that the examples in the notes are taken from. */
  readonly examples: Contents;
  readonly guide: GuideFacts;
}

/**
 * The workbook of an owner, filled with its data: a sheet that explains, a sheet a table, and the
 * words of the lists on a hidden one. The workbook of a park holds its whole register, restricted
 * fields included. The same input gives the same bytes.
 */
export function writeTemplate(input: TemplateInput): Promise<Uint8Array> {
  const { kind, language, contents, examples, guide } = input;
  const sheets = sheetsOf(kind);
  const speech: Speech = { kind, language, sheets };
  const lists = new Lists();
  const filled = sheets.map((sheet) => {
    const making: Making = {
      speech,
      lists,
      rows: contents.get(sheet.name) ?? [],
      examples: examples.get(sheet.name) ?? [],
    };
    return sheet.form === 'table' ? tableSheet(sheet, making) : questionSheet(sheet, making);
  });
  const owner = ownerIn(contents, kind, language);
  const book = [guideSheet(guide, owner, speech), ...filled, lists.sheet()];
  return writeBook(book, String(book[0]?.rows[0]?.[0]?.value ?? ''), guide.day);
}

/** A workbook without data, for whoever wants to begin. */
export const blankTemplate = (input: Omit<TemplateInput, 'contents'>): Promise<Uint8Array> =>
  writeTemplate({ ...input, contents: emptyContents(input.kind) });
