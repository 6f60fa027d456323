import { type Language, textIn } from '../../words/language.ts';
import { GUIDE_MESSAGES } from '../../words/messages/spreadsheets.ts';
import { NOT_APPLICABLE_CODE } from '../schema/field.ts';
import { GUIDE_TITLE, sheetName, type OwnerKind } from './layout.ts';
import type { BookCell, BookSheet, Look } from './template-book.ts';
import { say, type Speech } from './template-notes.ts';

/** What the first sheet says of the portal and of the owner. */
export interface GuideFacts {
  readonly portal: string;
  /** Where to send what is filled in; `null` where the portal states no address. */
  readonly contact: string | null;
  /** The day of the data, `2026-11-21`. */
  readonly day: string;
}

const WIDTHS = { label: 30, text: 110 } as const;

type Line = readonly [label: string, text: string, look?: Look];

/**
 * The first sheet: whose data these are, how they are filled in, what an empty cell means. `owner`
 * is nobody's in a blank workbook.
 */
export function guideSheet(facts: GuideFacts, owner: string | null, speech: Speech): BookSheet {
  const { kind, language } = speech;
  const title = kind === 'park' ? GUIDE_MESSAGES['title-park'] : GUIDE_MESSAGES['title-programme'];
  const lines = [
    ...ownerLines(facts, owner, speech),
    ...cautionLines(owner, speech),
    ...paragraphs(say(GUIDE_MESSAGES.fill, language), fillingLines(speech)),
    ...section(say(GUIDE_MESSAGES.states, language), stateLines(kind, language)),
    ...section(
      say(GUIDE_MESSAGES.sheets, language),
      speech.sheets.map((sheet): Line => [
        sheetName(sheet, language),
        textIn(sheet.description, language),
      ]),
    ),
    ...paragraphs(say(GUIDE_MESSAGES.after, language), afterLines(facts, language)),
  ];
  return {
    name: sheetName({ title: GUIDE_TITLE }, language),
    columns: [
      { width: WIDTHS.label, look: 'text' },
      { width: WIDTHS.text, look: 'text' },
    ],
    rows: [
      [{ value: say(title, language, { portal: facts.portal }), look: 'headline' }],
      ...lines.map(([label, text, look = 'text']): BookCell[] => [
        { value: label, look: look === 'caution' ? 'caution' : 'label' },
        { value: text, look },
      ]),
    ],
    rules: [],
    heights: [30],
    frozen: null,
    hidden: false,
  };
}

const section = (heading: string, lines: readonly Line[]): Line[] => [
  ['', ''],
  [heading, ''],
  ...lines,
];

/** Lines that have no label of their own: the heading stands beside the first. */
const paragraphs = (heading: string, lines: readonly string[]): Line[] => [
  ['', ''],
  ...lines.map((line, index): Line => [index === 0 ? heading : '', line]),
];

const titleOf = (name: string, { sheets, language }: Speech): string => {
  const sheet = sheets.find((one) => one.name === name);
  return sheet === undefined ? name : sheetName(sheet, language);
};

function ownerLines({ day }: GuideFacts, owner: string | null, speech: Speech): Line[] {
  const { kind, language } = speech;
  const dayLine: Line = [say(GUIDE_MESSAGES.day, language), day];
  if (kind === 'programme') {
    return owner === null ? [] : [[titleOf('programme', speech), owner], dayLine];
  }
  const label = say(GUIDE_MESSAGES.park, language);
  const sheet = titleOf('park', speech);
  return owner === null
    ? [[label, say(GUIDE_MESSAGES['new-park'], language, { sheet })]]
    : [[label, owner], dayLine];
}

function cautionLines(owner: string | null, speech: Speech): Line[] {
  if (speech.kind === 'programme') return [];
  const { language } = speech;
  const message = GUIDE_MESSAGES[owner === null ? 'restricted-blank' : 'restricted'];
  const text = say(message, language, { sheet: titleOf('residents', speech) });
  return [[say(GUIDE_MESSAGES.caution, language), text, 'caution']];
}

function fillingLines(speech: Speech): string[] {
  const { kind, language } = speech;
  const sheet = titleOf('sources', speech);
  const isPark = kind === 'park';
  return [
    say(GUIDE_MESSAGES.rows, language),
    say(isPark ? GUIDE_MESSAGES.notes : GUIDE_MESSAGES['notes-programme'], language),
    say(GUIDE_MESSAGES.colours, language),
    say(GUIDE_MESSAGES.lists, language),
    say(GUIDE_MESSAGES.questions, language, { sheet: titleOf(kind, speech) }),
    say(GUIDE_MESSAGES.sources, language, { sheet }),
    say(GUIDE_MESSAGES.removing, language, { sheet }),
    ...(isPark ? [say(GUIDE_MESSAGES.territory, language)] : []),
  ];
}

function stateLines(kind: OwnerKind, language: Language): Line[] {
  const empty =
    kind === 'park' ? GUIDE_MESSAGES['empty-means-park'] : GUIDE_MESSAGES['empty-means-programme'];
  return [
    [say(GUIDE_MESSAGES.value, language), say(GUIDE_MESSAGES['value-means'], language)],
    ['0', say(GUIDE_MESSAGES['zero-means'], language)],
    [say(GUIDE_MESSAGES.empty, language), say(empty, language)],
    ...(kind === 'park'
      ? [[NOT_APPLICABLE_CODE, say(GUIDE_MESSAGES['na-means'], language)] satisfies Line]
      : []),
  ];
}

function afterLines({ contact }: GuideFacts, language: Language): string[] {
  return [
    say(GUIDE_MESSAGES.check, language, { path: `/${language}/data/check/` }),
    contact === null
      ? say(GUIDE_MESSAGES['send-nobody'], language)
      : say(GUIDE_MESSAGES.send, language, { contact }),
  ];
}
