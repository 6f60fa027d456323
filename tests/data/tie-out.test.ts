import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  ASSUMPTIONS,
  normalForm,
  numberOf,
  readSourceTable,
  SourceTableError,
  type SourceRow,
} from '../../src/engine/programme/source-table.ts';
import {
  namesNotListed,
  readYears,
  tieOut,
  type TiedTables,
  type TieOut,
} from '../../src/engine/programme/tie-out.ts';
import { CELLS } from '../../src/engine/schema/costs.ts';
import type { Fields, Row, Table } from '../../src/engine/schema/table.ts';
import { TABLES } from '../../src/engine/schema/tables.ts';

const SEED = readFileSync('seeds/000_7c48ef2007725264.txt', 'utf8');
const source = readSourceTable(SEED);

/** The rows of a table as the schema reads them; a cell it can't read fails the tests. */
function rowsOf<F extends Fields>(table: Table<F>): Row<Table<F>>[] {
  const csv = readFileSync(`data/${table.file}`, 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((cells) => {
    const values = Object.entries(table.fields).map(([name, field]) => {
      const reading = field.read(cells[name] ?? '');
      if (!reading.ok) throw new Error(`${table.file}, ${name}: ${reading.fault.code}`);
      return [name, reading.value];
    });
    return Object.fromEntries(values) as Row<Table<F>>;
  });
}

const tables: TiedTables = {
  measures: rowsOf(TABLES.measures),
  directions: rowsOf(TABLES.directions),
  costs: rowsOf(TABLES.costs),
  bodies: rowsOf(TABLES.bodies),
  'measure-bodies': rowsOf(TABLES['measure-bodies']),
};

function row(number: string): SourceRow {
  const found = source.rows.find((candidate) => numberOf(candidate) === number);
  if (found === undefined) throw new Error(`no row ${number}`);
  return found;
}

function values(number: string): (number | null)[] {
  return CELLS.map((cell) => row(number).cells[cell].value);
}

/** The seed with one of its lines changed. */
function withLine(number: number, change: (line: string) => string): string {
  return SEED.split('\n')
    .map((line, index) => (index === number - 1 ? change(line) : line))
    .join('\n');
}

function tieLine(number: number, from: string, to: string): TieOut {
  const text = withLine(number, (line) => line.replace(from, to));
  expect(text, `line ${number} has no «${from}»`).not.toBe(SEED);
  return tieOut(readSourceTable(text), tables);
}

/** The tables with the rows of one of them changed. */
function withRows<Name extends keyof TiedTables>(
  name: Name,
  change: (rows: TiedTables[Name]) => TiedTables[Name],
): TiedTables {
  return { ...tables, [name]: change(tables[name]) };
}

type Changed<Row> = Partial<Row> & Readonly<Record<string, unknown>>;

function withMeasure(id: string, change: Changed<TiedTables['measures'][number]>): TiedTables {
  return withRows('measures', (rows) =>
    rows.map((measure) => (measure.id === id ? { ...measure, ...change } : measure)),
  );
}

function withCost(id: string, change: Partial<TiedTables['costs'][number]>): TiedTables {
  return withRows('costs', (rows) =>
    rows.map((cost) => (cost.measure === id ? { ...cost, ...change } : cost)),
  );
}

describe('the reading of the source', () => {
  it('finds 49 rows under the numbers 1 to 45, five of them under № 1', () => {
    expect(source.rows.map(numberOf)).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      ...Array.from({ length: 44 }, (_, index) => String(index + 2)),
    ]);
  });

  it('finds 15 directions and the rows beside which they are printed', () => {
    const starts = source.rows.filter(({ direction }) => direction !== null);
    expect(starts.map(numberOf).join(' ')).toBe('1.1 2 3 8 10 12 14 18 24 25 29 34 37 38 42');
  });

  it('finds 21 abbreviations, 14 of them of organisations', () => {
    expect(source.abbreviations).toHaveLength(21);
    expect(source.abbreviations.filter(({ organisation }) => organisation)).toHaveLength(14);
    expect(source.abbreviations.find(({ short }) => short === 'ФМ')).toEqual({
      short: 'ФМ',
      long: 'Кыргыз Республикасынын Финансы министрлиги',
      text: 'ФМ – Кыргыз Республикасынын Финансы министрлиги',
      lines: { from: 1538, to: 1538 },
      organisation: true,
    });
  });

  it('keeps the heading, which runs over two lines', () => {
    expect(source.heading.lines).toEqual({ from: 1, to: 3 });
    expect(source.heading.text).toMatch(/^2030-жылга чейин .* ресурстук наркын баалоо форматы$/);
  });

  it('tells the direction of № 1 from the title that begins with the same abbreviation', () => {
    expect(row('1.1')).toMatchObject({
      number: '1',
      part: 1,
      lines: { from: 4, to: 21 },
      direction: {
        text: 'CRIRSCO стандартын бара-бара киргизүү',
        lines: { from: 6, to: 12 },
      },
      title: { text: 'CRIRSCOдо расмий мүчөлүк алуу', lines: { from: 14, to: 16 } },
      bodies: { names: ['ЖРЭТКМ', 'КГК'], lines: { from: 18, to: 18 } },
      timeFrame: { text: '2026-жыл' },
      unit: { text: 'миң сом', lines: { from: 18, to: 20 } },
      figures: { from: 21, to: 21 },
    });
  });

  it('reads a row without a number, its parties and its spaced number', () => {
    expect(row('1.2')).toMatchObject({
      number: '1',
      part: 2,
      lines: { from: 23, to: 39 },
      direction: null,
      title: { text: '“Компетенттүү адамдарды” окутуу жана аттестациялоо' },
      bodies: { names: ['ЖРЭТКМ', 'ЮЖ', 'Кыргыз Республикасынын резиденттери'] },
      timeFrame: { text: 'Жыл сайын' },
    });
    expect(row('1.2').cells.b2_c1).toMatchObject({
      printed: '35 000',
      value: 35000,
      brokenBy: 'space',
    });
  });

  it('does not take a capital inside the title of 1.5 for the end of a direction', () => {
    expect(row('1.5')).toMatchObject({ direction: null, title: { lines: { from: 78, to: 90 } } });
  });

  it('puts together the number of № 2 that is broken over two lines', () => {
    expect(row('2').cells.b2_c1).toMatchObject({
      printed: '15700 0',
      value: 157000,
      brokenBy: 'line',
    });
    expect(values('2')).toEqual([157000, 0, 0, 157000, 157000, 0, 0, 157000, 0, 0, 0, 0]);
    expect(row('2')).toMatchObject({
      lines: { from: 101, to: 147 },
      figures: { from: 142, to: 147 },
      direction: { lines: { from: 103, to: 111 } },
    });
  });

  it('goes on with the titles of № 7, 11 and 39 below their figures, after the page ended', () => {
    const split = source.rows.filter(({ titleEnd }) => titleEnd !== null);
    expect(split.map(numberOf)).toEqual(['7', '11', '39']);
    expect(row('7')).toMatchObject({
      lines: { from: 273, to: 311 },
      titleEnd: { from: 305, to: 311 },
    });
    expect(row('7').title.text).toMatch(/мамлекеттик органдар үчүн .* платформаны иштеп чыгуу$/);
    expect(row('11').title.text).toMatch(/берүүчү мыйзам актыларына оңдоолорду киргизүү$/);
    expect(row('39')).toMatchObject({
      lines: { from: 1246, to: 1285 },
      bodies: { names: ['ЖРЭТКМ', 'ИУА', 'ЭКМ', 'ИЖБИМ', 'УИА'] },
    });
    expect(row('39').title.text).toMatch(/каржылоо куралдарын иштеп чыгуу, .* субсидиялоо$/);
  });

  it('takes the lone 0 of № 10 for its twelfth number and the 11 below it for the next row', () => {
    expect(values('10')).toEqual(Array(12).fill(0));
    expect(row('10').figures).toEqual({ from: 415, to: 417 });
  });

  it('reads № 12, whose direction follows the number without a blank line', () => {
    expect(row('12')).toMatchObject({
      lines: { from: 458, to: 476 },
      direction: { text: 'Жагымдуу салык режимин түзүү' },
      title: { text: 'Салыктык башкарууну өркүндөтүү' },
      bodies: { names: ['ЖРЭТКМ', 'МСК', 'ЭКМ'] },
      timeFrame: { text: '2027-жыл' },
    });
  });

  it('keeps the unexplained name in № 27', () => {
    expect(row('27').bodies.names).toEqual(['ЖРЭТКМ', 'ТИМ', 'ИУА', 'КР ИУА']);
    expect(row('27').timeFrame?.text).toBe('2027-жыл');
    expect(row('27').cells.b1_total.value).toBe(7000);
  });

  it('keeps the units as printed, in Russian in № 25 and twice in № 28', () => {
    expect(row('25').unit.text).toBe('тыс сом');
    expect(row('28').unit.text).toBe('миң сом миң сом');
    expect(new Set(source.rows.map(({ unit }) => unit.text)).size).toBe(3);
  });

  it('leaves the first cell of № 34 empty, and does not make it a zero', () => {
    expect(values('34')).toEqual([null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(row('34').cells.b1_c1).toEqual({
      printed: null,
      value: null,
      brokenBy: null,
      places: [],
    });
    expect(row('34').lines).toEqual({ from: 1079, to: 1117 });
  });

  it('finds no time frame in № 35 and 36, and one everywhere else', () => {
    const without = source.rows.filter(({ timeFrame }) => timeFrame === null);
    expect(without.map(numberOf)).toEqual(['35', '36']);
    expect(row('35').bodies.text).toBe('ЖРЭТКМ, ТИМ, ИУА');
  });

  it('reads № 42, whose direction and title begin with the same word', () => {
    expect(row('42')).toMatchObject({
      direction: { text: 'Критикалык минералдар-дын кластерлерин түзүү' },
      title: { lines: { from: 1361, to: 1373 } },
      bodies: {
        names: ['ЖРЭТКМ', 'КГК', 'ИУА', '“Кыргызалтын” ААК', '“Кыргызгеология” МИ', 'УИА'],
        lines: { from: 1375, to: 1385 },
      },
    });
  });

  it('ends № 45 before the list of abbreviations', () => {
    expect(row('45')).toMatchObject({
      lines: { from: 1469, to: 1504 },
      direction: null,
      titleEnd: null,
    });
    expect(row('45').bodies.names).toHaveLength(7);
  });

  it('lists the names that the document does not explain', () => {
    expect(namesNotListed(source)).toEqual([
      { name: 'Кыргыз Республикасынын резиденттери', numbers: ['1.2'] },
      { name: 'СӨМИМ', numbers: ['4', '5', '6', '7'] },
      { name: 'КР ИУА', numbers: ['25', '26', '27'] },
    ]);
  });

  it('states each assumption once', () => {
    expect(new Set(ASSUMPTIONS).size).toBe(ASSUMPTIONS.length);
  });

  it('compares texts without white space and hyphens, and with everything else', () => {
    expect(normalForm('маалыматтар-\nды')).toBe(normalForm('маалыматтарды'));
    expect(normalForm('2026–2028')).not.toBe(normalForm('20262028'));
  });

  it('reads the years of a printed time frame, and admits what it does not know', () => {
    expect(readYears('2025–2030-жылдар')).toMatchObject({ year_from: 2025, year_to: 2030 });
    expect(readYears('2027-жыл')).toMatchObject({ year_from: 2027, year_to: 2027 });
    expect(readYears('Жыл сайын')?.period_kind).toBe('yearly');
    expect(readYears('Туруктуу негизде')?.period_kind).toBe('ongoing');
    expect(readYears(null)?.period_kind).toBe('not-stated');
    expect(readYears('жакында')).toBeNull();
  });
});

describe('a text that is not the table', () => {
  const fault = (text: string): unknown => {
    try {
      return readSourceTable(text);
    } catch (error) {
      return error;
    }
  };

  it('is refused, and the line to look at is named', () => {
    expect(fault('')).toMatchObject({ fault: 'no-table', line: 1 });
    expect(fault('Катыш сөздөр')).toBeInstanceOf(SourceTableError);
    expect(fault(withLine(1143, (line) => line.replace(' 0 ', ' ')))).toMatchObject({
      fault: 'too-few-numbers',
      line: 1143,
    });
    expect(fault(withLine(1143, (line) => `${line} 7`))).toMatchObject({
      fault: 'too-many-numbers',
      line: 1143,
    });
    expect(fault(withLine(45, () => 'жок'))).toMatchObject({ fault: 'no-bodies', line: 41 });
    expect(fault(SEED.slice(0, SEED.indexOf('Кыскартуулардын тизмеси')))).toMatchObject({
      fault: 'no-abbreviations',
    });
  });
});

describe('the tie-out of the real tables', () => {
  const result = tieOut(source, tables);

  it('finds no difference', () => {
    const said = result.differences.map(
      ({ number, field, lines, inSource, inData }) =>
        `measure ${number ?? '–'}, ${field}: the source prints “${inSource ?? 'nothing'}” on lines ${lines?.from ?? '–'} to ${lines?.to ?? '–'}, the data say “${inData ?? 'nothing'}”`,
    );
    expect(said, 'what data/programme says is not what the source prints: correct the data').toEqual([]);
    expect(result.ties).toBe(true);
  });

  it('has compared every row, number, name and line', () => {
    const tied = (checked: number) => ({ checked, tied: checked });
    expect(result.counts).toEqual({
      row: tied(49),
      number: tied(49),
      title: tied(49),
      direction: tied(15),
      'fill-down': tied(49),
      bodies: tied(49),
      'time-frame': tied(49),
      unit: tied(49),
      cell: tied(588),
      lines: tied(49 * 3 + 15 + 15),
      abbreviation: tied(15),
    });
  });

  it('finds that all arithmetic holds, except where the empty cell of № 34 is needed', () => {
    for (const identities of [result.identities.inSource, result.identities.inData]) {
      expect(identities).toEqual({
        holds: 341,
        unknown: 2,
        broken: 0,
        exceptions: [
          { number: '34', identity: 'b1_sum', result: 'unknown' },
          { number: '34', identity: 'c1_gap', result: 'unknown' },
        ],
      });
    }
  });

  it('adds up to 773 685 thousand som on both sides, and so does each direction', () => {
    const { total, directions } = result.sums;
    expect(total).toEqual({ inSource: 773_685, inData: 773_685 });
    expect(directions.map(({ inSource }) => inSource)).toEqual([
      72_185, 157_000, 253_000, 8_000, 0, 0, 10_000, 133_000, 33_000, 11_000, 25_500, 1_000, 0,
      24_000, 46_000,
    ]);
    expect(directions.every(({ inSource, inData }) => inSource === inData)).toBe(true);
  });
});

/** Whether a planted difference is the only one: of data that differ already, nothing is shown below. */
const ties = tieOut(source, tables).ties;

describe.runIf(ties)('a change in the source', () => {
  it.each([
    { what: 'a number', line: 1143, from: '1000', to: '7000', number: '35', field: 'b1_c1' },
    { what: 'a broken number', line: 144, from: '15700', to: '15800', number: '2', field: 'b2_c1' },
    {
      what: 'a spaced number',
      line: 219,
      from: '20 000',
      to: '20 100',
      number: '4',
      field: 'b1_c1',
    },
    { what: 'a zero', line: 1117, from: ' 0 ', to: ' 4 ', number: '34', field: 'b1_c2' },
    {
      what: 'a digit made a letter',
      line: 356,
      from: '8000',
      to: '8О00',
      number: '8',
      field: 'b1_total',
    },
    { what: 'a year', line: 410, from: '2026', to: '2028', number: '10', field: 'time-frame' },
    { what: "a row's number", line: 722, from: '21', to: '91', number: '91', field: 'number' },
    {
      what: 'a digit in a title',
      line: 480,
      from: '2030',
      to: '2031',
      number: '13',
      field: 'title',
    },
    { what: 'a letter in a title', line: 1283, from: 'ин', to: 'он', number: '39', field: 'title' },
    {
      what: 'a letter in a direction',
      line: 951 - 6,
      from: 'К',
      to: 'Г',
      number: '29',
      field: 'direction',
    },
    {
      what: 'a letter in a body',
      line: 1331,
      from: 'ЖРЭТКМ',
      to: 'ЖРЭТКН',
      number: '41',
      field: 'bodies',
    },
    { what: 'the unit', line: 863, from: 'сом', to: 'сон', number: '25', field: 'unit' },
    {
      what: 'an abbreviation',
      line: 1538,
      from: 'ФМ',
      to: 'ФН',
      number: null,
      field: 'abbreviation',
    },
  ])('in $what is one difference, and names row $number', ({ line, from, to, number, field }) => {
    const { ties, differences } = tieLine(line, from, to);
    expect(ties).toBe(false);
    expect(differences).toHaveLength(1);
    expect(differences).toMatchObject([{ number, field }]);
  });

  it('in a digit is noticed on every line of the table that has one', () => {
    const lines = SEED.split('\n').slice(3, 1504);
    const missed = lines.flatMap((line, index) => {
      const number = index + 4;
      const digits = [...line.matchAll(/\d/g)];
      const chosen = digits[number % digits.length];
      if (chosen === undefined) return [];
      const other = String((Number(chosen[0]) + 1) % 10);
      const changed = line.slice(0, chosen.index) + other + line.slice(chosen.index + 1);
      return notices(withLine(number, () => changed)) ? [] : [`${number}: ${changed}`];
    });
    expect(missed).toEqual([]);
  }, 30_000);

  it('breaks the arithmetic that rests on it', () => {
    const { identities, sums } = tieLine(1143, '1000', '7000');
    expect(identities.inSource.exceptions).toEqual(
      expect.arrayContaining([
        { number: '35', identity: 'b1_sum', result: 'broken' },
        { number: '35', identity: 'c1_gap', result: 'broken' },
      ]),
    );
    expect(identities.inData.broken).toBe(0);
    expect(sums.total).toEqual({ inSource: 773_685, inData: 773_685 });
  });
});

/** Whether a changed seed is told apart from the real one: by a difference or by a refusal. */
function notices(text: string): boolean {
  try {
    return !tieOut(readSourceTable(text), tables).ties;
  } catch (error) {
    return error instanceof SourceTableError;
  }
}

describe.runIf(ties)('a change in the tables', () => {
  const only = (changed: TiedTables) => tieOut(source, changed).differences;

  it('in one number is one difference, and names the row and its lines', () => {
    expect(only(withCost('27', { b1_total: 7001 }))).toEqual([
      {
        measureId: '27',
        number: '27',
        field: 'b1_total',
        lines: { from: 911, to: 911 },
        inSource: '7000',
        inData: '7001',
      },
    ]);
  });

  it('in a number as printed is found, even where it only loses its space', () => {
    expect(only(withCost('1-2', { b2_c1_printed: '35000' }))).toMatchObject([
      { number: '1.2', field: 'b2_c1', inSource: '35 000', inData: '35000' },
    ]);
  });

  it('that makes the empty cell of № 34 a zero is found', () => {
    expect(only(withCost('34', { b1_c1: 0 }))).toMatchObject([
      { number: '34', field: 'b1_c1', inSource: null, inData: '0' },
    ]);
  });

  it('that swaps ИУА and УИА is found in each place where the name is kept', () => {
    const swap = (id: string, from: string, to: string) =>
      withRows('measure-bodies', (links) =>
        links.map((link) =>
          link.measure === id && link.body === from ? { ...link, body: to } : link,
        ),
      );
    expect(only(withMeasure('37', { bodies_printed: 'УИА, ЮМ' }))).toMatchObject([
      { measureId: '37', field: 'bodies', inSource: 'ИУА, ЮМ', inData: 'УИА, ЮМ' },
    ]);
    expect(only(swap('37', 'iua', 'uia'))).toMatchObject([
      { measureId: '37', field: 'bodies', inData: 'УИА, ЮМ' },
    ]);
    expect(only(swap('4', 'soitm', 'msk'))).toMatchObject([{ measureId: '4', field: 'bodies' }]);
    expect(only(swap('37', 'iua', 'nobody'))).toMatchObject([{ measureId: '37', field: 'bodies' }]);
  });

  it('that drops or adds a body of a row is found', () => {
    const links = tables['measure-bodies'];
    const dropped = links.filter(({ measure, position }) => measure !== '42' || position !== 6);
    const added = links.concat(
      links.filter(({ measure, position }) => measure === '42' && position === 6),
    );
    for (const changed of [dropped, added]) {
      expect(only(withRows('measure-bodies', () => changed))).toMatchObject([
        { number: '42', field: 'bodies' },
      ]);
    }
  });

  it('in a year, a time frame, a unit, a title or a number is one difference', () => {
    expect(only(withMeasure('7', { year_to: 2030 }))).toMatchObject([
      { field: 'time-frame', inSource: 'years 2025–2028', inData: 'years 2025–2030' },
    ]);
    expect(only(withMeasure('35', { period_printed: '2026-жыл' }))).toMatchObject([
      { field: 'time-frame', inSource: null, inData: '2026-жыл' },
    ]);
    expect(only(withMeasure('25', { unit_printed: 'миң сом' }))).toMatchObject([
      { field: 'unit', inSource: 'тыс сом' },
    ]);
    expect(only(withMeasure('12', { title_ky: 'Салыктык башкаруу' }))).toMatchObject([
      { number: '12', field: 'title' },
    ]);
    expect(only(withMeasure('12', { number: '13' }))).toMatchObject([
      { measureId: '12', number: '12', field: 'number', inData: '13' },
    ]);
  });

  it('in a direction, its first measure, or the direction of a measure is one difference', () => {
    const withDirection = (id: string, change: Changed<TiedTables['directions'][number]>) =>
      withRows('directions', (rows) =>
        rows.map((direction) => (direction.id === id ? { ...direction, ...change } : direction)),
      );
    const [first] = tables.directions;
    expect(only(withDirection(first?.id ?? '', { title_ky: 'Башка' }))).toMatchObject([
      { number: '1.1', field: 'direction', inData: 'Башка' },
    ]);
    expect(only(withDirection(first?.id ?? '', { first_measure: '2' }))).toMatchObject([
      { number: '1.1', field: 'direction', inSource: '1-1', inData: '2' },
    ]);
    expect(only(withMeasure('7', { direction: first?.id ?? '' }))).toMatchObject([
      { number: '7', field: 'fill-down' },
    ]);
  });

  it('in the lines that a fact claims to come from is one difference', () => {
    const lines = { from: 9, to: 9 };
    expect(only(withMeasure('7', { source_place: lines }))).toMatchObject([
      { number: '7', field: 'lines', inSource: 'L273-L311', inData: 'L9' },
    ]);
    expect(only(withCost('7', { source_place: lines }))).toMatchObject([
      { number: '7', field: 'figures-lines', inSource: 'L304' },
    ]);
  });

  it('that loses or invents a row is found', () => {
    const without = withRows('measures', (rows) => rows.filter(({ id }) => id !== '23'));
    const twice = withRows('measures', (rows) =>
      rows.concat(rows.slice(5, 6).map((measure) => ({ ...measure }))),
    );
    const twoCosts = withRows('costs', (rows) =>
      rows.concat(rows.slice(5, 6).map((cost) => ({ ...cost }))),
    );
    const noCosts = withRows('costs', (rows) => rows.filter(({ measure }) => measure !== '23'));
    expect(only(without)).toMatchObject([
      { number: '23', field: 'row', lines: { from: 768, to: 797 }, inData: null },
    ]);
    expect(only(twice)).toMatchObject([{ measureId: '2', field: 'row', inSource: null }]);
    expect(only(twoCosts)).toMatchObject([{ measureId: '2', field: 'row', inSource: null }]);
    expect(only(noCosts)).toMatchObject([{ measureId: '23', number: '23', field: 'row' }]);
  });
});
