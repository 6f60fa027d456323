/**
 * The boxes of notes. Excel keeps them as a drawing of its own old kind (VML, ECMA-376 part 4,
 * 19.4) and shows a note in the box it is given, cutting off what does not fit in.
 */

/** Where a note stands, counted from 0. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

export interface SheetSizes {
  /** Of columns, in signs. */
  readonly widths: readonly number[];
  /** Of the first rows, in points; the others are as Excel makes them. */
  readonly heights: readonly number[];
}

/** In pixels, for the 11 points that Excel writes with. */
const BOX = { width: 380, line: 19, padding: 14, signs: 50 } as const;
const SIGN = 7;
const COLUMN_PADDING = 5;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const PIXELS_PER_POINT = 4 / 3;
/** From the cell to the box. */
const GAP = 12;
/** Drawing numbers that one sheet may use. */
const SHAPES_PER_SHEET = 1024;

const linesIn = (note: string): number =>
  note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / BOX.signs)), 0);

/** Where a length ends that begins in a cell: the cell, and the pixels into it. */
function endOf(first: number, length: number, sizeOf: (index: number) => number) {
  let index = first;
  let left = length;
  while (left > sizeOf(index)) {
    left -= sizeOf(index);
    index += 1;
  }
  return { index, offset: Math.round(left) };
}

/** The drawing of a sheet's notes, each box as high as its text needs. */
export function noteDrawing(sheet: number, notes: readonly Note[], sizes: SheetSizes): string {
  const first = sheet * SHAPES_PER_SHEET + 1;
  const shapes = notes.map((note, index) => shapeOf(first + index, note, sizes));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}

function shapeOf(id: number, { row, column, note }: Note, sizes: SheetSizes): string {
  const { widths, heights } = sizes;
  const height = linesIn(note) * BOX.line + BOX.padding;
  const widthOf = (index: number): number => {
    const width = widths[index];
    return width === undefined ? DEFAULT_WIDTH : width * SIGN + COLUMN_PADDING;
  };
  const heightOf = (index: number): number => {
    const points = heights[index];
    return points === undefined ? DEFAULT_HEIGHT : points * PIXELS_PER_POINT;
  };
  const right = endOf(column + 1, GAP + BOX.width, widthOf);
  const bottom = endOf(row, height, heightOf);
  const anchor = [column + 1, GAP, row, 0, right.index, right.offset, bottom.index, bottom.offset];
  const points = (pixels: number): string => (pixels / PIXELS_PER_POINT).toFixed(1);
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${points(BOX.width)}pt;height:${points(height)}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
    '</v:shape>',
  ].join('');
}
