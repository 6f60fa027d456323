/** Widths of the letters of Source Sans 3 at weight 400, in thousandths of the size. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [200, ' \u00a0'],
  [250, "',.:;ijl|’·І"],
  [300, '!()-[]fI{}'],
  [350, '/\\rt'],
  [400, 'г'],
  [425, '*?"sz«»“”'],
  [450, 'cxзстхэ'],
  [475, 'JLYvyуҮү–'],
  [500, '0123456789#$+<=>F^_aegk~Гавекчьё×'],
  [525, 'ESTVXЕТУХдляЁ'],
  [550, 'AZ`bdhnopquАЗбнопрцө'],
  [575, 'CKPRБКРСЬЭЯийң'],
  [600, '&BВЧъ'],
  [625, 'DGЛм'],
  [650, 'HNUДИЙНПЦҢ'],
  [675, 'OQОыӨ'],
  [700, 'ж'],
  [725, 'MwМФЪф'],
  [750, 'шщю'],
  [800, 'WЫ—'],
  [825, '%mЖ'],
  [875, '@ШЩ'],
  [900, 'Ю№'],
  [950, '…'],
];

const UNKNOWN_WIDTH = 600;
/** How much wider than 400 the weight 600 is set. */
const BOLD = 1.035;

const widthOfLetter = new Map(
  WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is set, in pixels: an estimate within a few per cent. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  const thousandths = Array.from(text).reduce(
    (sum, letter) => sum + (widthOfLetter.get(letter) ?? UNKNOWN_WIDTH),
    0,
  );
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

export interface Room extends Type {
  readonly width: number;
  readonly lines: number;
}

/** The text broken into lines that fit the room; what doesn't fit ends in «…». */
export function linesOf(text: string, room: Room): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    if (lines.length === room.lines - 1) return [...lines, clipped(rest, room)];
    const line = firstLine(rest, room);
    lines.push(line);
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

/** The text, or as much of it as fits the width with «…» in place of the rest. */
export function clipped(text: string, room: Type & { readonly width: number }): string {
  if (widthOf(text, room) <= room.width) return text;
  return `${start(text, { ...room, width: room.width - widthOf('…', room) }).trimEnd()}…`;
}

/** As many whole words as fit one line; a word too long ends at its hyphen, or where it must. */
function firstLine(text: string, room: Room): string {
  const fitting = start(text, room);
  if (fitting.length === text.length || text[fitting.length] === ' ') return fitting;
  const space = fitting.lastIndexOf(' ');
  if (space > 0) return fitting.slice(0, space);
  const hyphen = fitting.lastIndexOf('-') + 1;
  return hyphen > 1 ? fitting.slice(0, hyphen) : fitting;
}

/** The letters that fit the width: at least one, so that every line gets on. */
function start(text: string, room: Type & { readonly width: number }): string {
  let taken = '';
  let width = 0;
  for (const letter of text) {
    width += widthOf(letter, room);
    if (width > room.width && taken !== '') break;
    taken += letter;
  }
  return taken;
}
