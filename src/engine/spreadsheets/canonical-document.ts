import { Document, isMap, isScalar, parseDocument, Scalar, YAMLMap } from 'yaml';
import { openText } from '../catalog/decode.ts';
import { readLeaves } from '../catalog/read-document.ts';
import { FIRST, LANGUAGES } from '../../words/language.ts';
import type { FrozenTable } from '../releases/frozen.ts';
import type { Field } from '../schema/field.ts';
import { canonicalOf } from './canonical-cell.ts';
import type { Question, QuestionSheet } from './layout.ts';

/** The cells of a question that are answered in, by the columns of its sheet. */
export type AnswerPart = 'value' | `value_${string}` | (typeof CITATION)[number];

const TEXTS = LANGUAGES.map((language): AnswerPart => `value_${language}`);
const CITATION = ['source', 'stated_on', 'checked_on'] as const;

export const ANSWER_PARTS: readonly AnswerPart[] = ['value', ...TEXTS, ...CITATION];

/** Texts of the cells of one question; an empty one is absent. */
export type Answer = ReadonlyMap<AnswerPart, string>;

/** Answers by the codes of their questions. */
export type Answers = ReadonlyMap<string, Answer>;

/** A YAML file as it would stand. */
export interface CanonicalDocument {
  readonly bytes: Uint8Array;
  /** The file says what it said: it is not to be written. */
  readonly isSame: boolean;
  readonly states: { readonly before: FrozenTable | undefined; readonly after: FrozenTable };
}

const isCitation = (part: AnswerPart): boolean => CITATION.some((name) => name === part);

/** The cells in which a question may be answered. */
export const partsOf = ({ inThreeLanguages, isFact }: Question): readonly AnswerPart[] => [
  ...(inThreeLanguages && !isFact ? [] : (['value'] as const)),
  ...(inThreeLanguages ? TEXTS : []),
  ...(isFact ? CITATION : []),
];

/** The field of a part of an answer: that of the question, or of the column of its citation. */
export const fieldOf = (
  sheet: QuestionSheet,
  question: Question,
  part: AnswerPart,
): Field<unknown> => (isCitation(part) ? sheet.columns[part] : undefined) ?? question.field;

/**
 * Puts answers into the YAML file of an owner. `columns` are those that were sent: a part of an answer
 * in no column, and a question in no row, stay as they are. What means the same stays as it is written; comments
 * and the order of the keys stay; new keys come where the schema has them.
 */
export function canonicalDocument(
  sheet: QuestionSheet,
  sent: Answers,
  columns: readonly (string | null)[],
  file: string,
  before: Uint8Array | undefined,
): CanonicalDocument {
  const old = before === undefined ? null : answersIn(sheet, file, before);
  const document = documentOf(file, before);
  let isSame = before !== undefined;
  const after = new Map<string, Answer>();
  for (const question of sheet.questions) {
    const was: Answer = old?.get(question.code) ?? new Map();
    const answer = sent.get(question.code);
    const now = answer === undefined ? was : canonicalAnswer(sheet, question, answer, was, columns);
    after.set(question.code, now);
    if (ANSWER_PARTS.every((part) => was.get(part) === now.get(part))) continue;
    isSame = false;
    writeAnswer(document, sheet, question, now);
  }
  const text = document.toString({ lineWidth: 0 });
  return {
    bytes: isSame && before !== undefined ? before : new TextEncoder().encode(text),
    isSame,
    states: {
      before: old === null ? undefined : tableOf(sheet, old),
      after: tableOf(sheet, after),
    },
  };
}

/** Answers as a table, so that they are compared like the rows of one. */
const tableOf = ({ name, questions }: QuestionSheet, answers: Answers): FrozenTable => ({
  dataset: name,
  key: ['code'],
  columns: ['code', ...ANSWER_PARTS],
  rows: questions.flatMap(({ code }) => {
    const answer = answers.get(code);
    if (answer === undefined || answer.size === 0) return [];
    return [[code, ...ANSWER_PARTS.map((part) => answer.get(part) ?? '')]];
  }),
});

/** The answers that the file gives. */
function answersIn(sheet: QuestionSheet, file: string, bytes: Uint8Array): Answers {
  const read = readLeaves(file, bytes);
  const leaves = new Map('leaves' in read ? read.leaves.map(({ key, found }) => [key, found]) : []);
  return new Map(
    sheet.questions.map((question) => {
      const parts = ANSWER_PARTS.flatMap((part): [AnswerPart, string][] => {
        const found = keysOf(question, part)
          .map((key) => leaves.get(key)?.trim() ?? '')
          .find((text) => text !== '');
        return found === undefined ? [] : [[part, found]];
      });
      return [question.code, new Map(parts)];
    }),
  );
}

/** The keys under which the file may have a part of an answer, as `leaves` name them. */
function keysOf({ key, inThreeLanguages, isFact }: Question, part: AnswerPart): string[] {
  if (part === 'value') return isFact ? [key, `${key}.value`] : inThreeLanguages ? [] : [key];
  if (isCitation(part)) return isFact ? [`${key}.${part}`] : [];
  const language = part.slice('value_'.length);
  if (!inThreeLanguages) return [];
  return [`${key}.${language}`, ...(isFact ? [`${key}.value.${language}`] : [])];
}

/** The question and the part of its answer that a key of the file holds. */
export function answerAt(
  sheet: QuestionSheet,
  key: string,
): { readonly question: Question; readonly part: AnswerPart } | null {
  for (const question of sheet.questions) {
    const part = ANSWER_PARTS.find((one) => keysOf(question, one).includes(key));
    if (part !== undefined) return { question, part };
    if (key === question.key) {
      return { question, part: question.inThreeLanguages ? `value_${FIRST}` : 'value' };
    }
  }
  return null;
}

/** The answer in canonical form; a part that means the same as before keeps its text. */
function canonicalAnswer(
  sheet: QuestionSheet,
  question: Question,
  sent: Answer,
  was: Answer,
  columns: readonly (string | null)[],
): Answer {
  const parts = partsOf(question).flatMap((part): [AnswerPart, string][] => {
    if (!columns.includes(part)) return keptPart(was, part);
    const text = sent.get(part)?.trim() ?? '';
    if (text === '') return [];
    const write = canonicalOf(fieldOf(sheet, question, part));
    const before = was.get(part);
    const canonical = write(text);
    return [[part, before !== undefined && write(before) === canonical ? before : canonical]];
  });
  return new Map(parts);
}

/** What was not sent stays as it is. */
function keptPart(was: Answer, part: AnswerPart): [AnswerPart, string][] {
  const text = was.get(part);
  return text === undefined ? [] : [[part, text]];
}

function documentOf(file: string, bytes: Uint8Array | undefined): Document {
  const opened = bytes === undefined ? null : openText(file, bytes);
  const text = opened !== null && 'text' in opened ? opened.text : '';
  // The failsafe schema leaves every value the text that it is.
  const document = parseDocument(text, { schema: 'failsafe' });
  return isMap(document.contents) && document.errors.length === 0
    ? document
    : new Document(new YAMLMap(), { schema: 'failsafe' });
}

type Path = readonly string[];

function writeAnswer(
  document: Document,
  sheet: QuestionSheet,
  question: Question,
  answer: Answer,
): void {
  const path = question.key.split('.');
  if (answer.size === 0 && isOptional(question)) {
    remove(document, path);
  } else {
    const added = path.findIndex((_, depth) => !document.hasIn(path.slice(0, depth + 1)));
    if (question.isFact) writeFact(document, path, sheet, question, answer);
    else writeValue(document, path, question, answer);
    if (added >= 0) sortIn(document, path.slice(0, added), path[added] ?? '', sheet);
  }
}

const isOptional = ({ isFact, field }: Question): boolean => isFact || !field.required;

/** A value, or a text in three languages: a language that is empty while others are not is shown. */
function writeValue(document: Document, path: Path, question: Question, answer: Answer): void {
  const { field, inThreeLanguages } = question;
  const isText = inThreeLanguages && !answer.has('value');
  if (!isText) {
    writeScalar(document, path, answer.get('value') ?? '', field);
    return;
  }
  for (const language of LANGUAGES) {
    writeScalar(document, [...path, language], answer.get(`value_${language}`) ?? '', field);
  }
}

/** A fact is its value, or `value` beside a source and dates of its own. */
function writeFact(
  document: Document,
  path: Path,
  sheet: QuestionSheet,
  question: Question,
  answer: Answer,
): void {
  const cited = CITATION.filter((part) => answer.has(part));
  if (!isDetailed(document.getIn(path, true))) {
    if (cited.length === 0) {
      writeValue(document, path, question, answer);
      return;
    }
    const value = document.getIn(path, true);
    const detailed = new YAMLMap();
    if (value !== undefined) detailed.set('value', value);
    document.setIn(path, detailed);
  }
  if (answer.size > cited.length) writeValue(document, [...path, 'value'], question, answer);
  else document.deleteIn([...path, 'value']);
  for (const part of CITATION) {
    const text = answer.get(part);
    if (text === undefined) document.deleteIn([...path, part]);
    else writeScalar(document, [...path, part], text, fieldOf(sheet, question, part));
  }
}

const isDetailed = (node: unknown): boolean =>
  isMap(node) && ['value', ...CITATION].some((key) => node.has(key));

function writeScalar(document: Document, path: Path, text: string, field: Field<unknown>): void {
  const node = document.getIn(path, true);
  const scalar = isScalar(node) ? node : new Scalar(text);
  scalar.value = text;
  const isPlain = scalar.type === undefined || scalar.type === 'PLAIN';
  if (isPlain && field.type === 'string' && seemsNoText(text)) scalar.type = 'QUOTE_SINGLE';
  if (scalar === node) return;
  for (let depth = 1; depth < path.length; depth += 1) openMap(document, path.slice(0, depth));
  document.setIn(path, scalar);
}

/** A key may stand alone, as `facts:` does where there are none, and may have been one text. */
function openMap(document: Document, path: Path): void {
  if (!isMap(document.getIn(path, true))) document.setIn(path, new YAMLMap());
}

/** `2026-11`, `007` and `no` are texts here; other programs would take them for something else. */
function seemsNoText(text: string): boolean {
  const { contents, errors } = parseDocument(text, { schema: 'yaml-1.1' });
  return errors.length === 0 && isScalar(contents) && typeof contents.value !== 'string';
}

/** Takes a key away; the comment that stood above it stays, above the next one. */
function remove(document: Document, path: Path): void {
  const map = document.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return;
  const index = map.items.findIndex(({ key }) => nameOf(key) === path.at(-1));
  const key = map.items[index]?.key;
  const next = map.items[index + 1]?.key;
  if (isScalar(key) && isScalar(next) && key.commentBefore) {
    next.commentBefore = [key.commentBefore, next.commentBefore].filter(Boolean).join('\n');
    next.spaceBefore = key.spaceBefore === true || next.spaceBefore === true;
  }
  document.deleteIn(path);
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** Moves a key that was added last behind the one that precedes it in the order of the questions. */
function sortIn(document: Document, path: Path, name: string, sheet: QuestionSheet): void {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return;
  const added = map.items.pop();
  if (added === undefined) return;
  const order = keysUnder(sheet, path);
  const present = map.items.map(({ key }) => nameOf(key));
  const before = order.slice(0, order.indexOf(name)).findLast((one) => present.includes(one));
  map.items.splice(before === undefined ? 0 : present.indexOf(before) + 1, 0, added);
}

/** The keys that a map of the document may have, in the order of the questions. */
function keysUnder({ questions }: QuestionSheet, path: Path): readonly string[] {
  const paths = questions.map(({ key }) => key.split('.'));
  const below = paths.filter((one) => path.every((name, depth) => one[depth] === name));
  return [...new Set(below.map((one) => one[path.length] ?? ''))];
}
