import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.ts';
import { portal } from '../../src/site/portal.ts';
import {
  byMeasuresNamed,
  cellTotals,
  measuresNaming,
  responsibleBodies,
  totalCost,
  yearsOf,
} from '../../src/engine/programme/totals.ts';
import { BOM, csvOf } from '../../src/engine/publish/csv.ts';
import {
  element,
  elementIn,
  written,
  type Element,
} from '../../src/site/charts/takeaway/markup.ts';
import { pictureOf } from '../../src/site/charts/takeaway/picture.ts';
import { colour, lightTokens, plain, rulesOf } from '../../src/site/charts/takeaway/plain-style.ts';
import { drawPng } from '../../src/site/charts/takeaway/png.ts';
import { ALPHABET, runsOf } from '../../src/site/charts/takeaway/typeface.ts';
import type { Cell } from '../../src/engine/schema/costs.ts';
import { CHART_NAMES, chartNamed } from '../../src/site/charts/charts.ts';
import { EMBED_POLICY, EMBED_STYLE } from '../../src/site/charts/takeaway/embed-style.ts';
import { frameCode, frameHeights } from '../../src/site/charts/takeaway/frame.ts';
import {
  MOST_PICTURED,
  pictureFile,
  picturedPages,
  pictureWords,
} from '../../src/site/charts/takeaway/pictures.ts';
import { sheetOf } from '../../src/site/charts/takeaway/sheet.ts';

const { programme, parks } = portal;

/** The rows of a chart's file as a reader's program gets them. */
function rowsOf(chart: string): Record<string, string>[] {
  const { header, rows } = chartNamed(chart).figures(portal);
  return Papa.parse<Record<string, string>>(csvOf(header, rows).replace(BOM, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const sumOf = (rows: readonly Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + Number(row[column]), 0);

describe('the figures of a chart', () => {
  it('are a whole table: each row as long as the header, no column twice', () => {
    for (const chart of CHART_NAMES) {
      const { header, rows } = chartNamed(chart).figures(portal);
      expect(new Set(header).size).toBe(header.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
  });

  it('of directions are those of the table of directions', () => {
    for (const chart of ['section', 'directions'] as const) {
      const found = rowsOf(chart).map(({ direction, cost }) => [direction, Number(cost)]);
      const expected = programme.directions.map(({ id, measures }) => [id, totalCost(measures)]);
      expect(found.toSorted()).toEqual(expected.toSorted());
    }
    expect(sumOf(rowsOf('directions'), 'share')).toBeCloseTo(1, 4);
    expect(sumOf(rowsOf('section'), 'measures')).toBe(programme.measures.length);
  });

  it('of bodies add up to the table of bodies, body by body', () => {
    const byBody = Map.groupBy(rowsOf('bodies'), ({ body }) => body);
    const named = byMeasuresNamed(programme, responsibleBodies(programme));
    for (const body of named) {
      const measures = measuresNaming(programme, body);
      const rows = byBody.get(body.id) ?? [];
      expect(sumOf(rows, 'measures')).toBe(measures.length);
      expect(sumOf(rows, 'cost')).toBe(totalCost(measures));
    }
    expect(byBody.size).toBe(
      named.filter((body) => measuresNaming(programme, body).length > 0).length,
    );
  });

  it('of time frames give the table of years', () => {
    const rows = rowsOf('schedule');
    expect(rows).toHaveLength(programme.measures.length);
    const { from, to } = programme.years;
    for (let year = from; year <= to; year += 1) {
      const running = rows.filter(
        ({ period, period_from: first, period_to: last }) =>
          period === 'yearly' ||
          period === 'ongoing' ||
          (period === 'years' && Number(first) <= year && year <= Number(last)),
      );
      const expected = programme.measures.filter((measure) => {
        const span = yearsOf(measure, programme);
        return span !== null && span.from <= year && year <= span.to;
      });
      expect(running.map(({ measure }) => measure)).toEqual(expected.map(({ id }) => id));
      expect(sumOf(running, 'cost')).toBe(totalCost(expected));
    }
  });

  it('of sufficiency are the sums of the twelve cells', () => {
    const totals = cellTotals(programme);
    const rows = rowsOf('sufficiency');
    expect(rows).toHaveLength(12);
    for (const { block, column, sum } of rows) {
      expect(Number(sum)).toBe(totals[`${block}_${column}` as Cell]);
    }
  });

  it('of the map count every real site once and no invented one', () => {
    const real = parks.filter(({ sample }) => !sample);
    expect(parks.length).toBeGreaterThan(real.length);
    expect(sumOf(rowsOf('map'), 'sites')).toBe(real.length);
  });

  it('tell a cost of 0 from one that is not stated', () => {
    const costs = new Map(rowsOf('schedule').map(({ measure, cost }) => [measure, cost]));
    for (const { id, cost } of programme.measures) {
      const expected = { amount: /^[1-9]\d*$/, zero: /^0$/, 'not-stated': /^$/ }[cost.state];
      expect(costs.get(id)).toMatch(expected);
    }
  });
});

describe('a drawing without its page', () => {
  const drawn = (inside: string): Element =>
    plain(
      elementIn(`<p>x</p><svg class="chart chart-wide" width="9">${inside}</svg>`, 'svg', 'chart'),
    );

  it('has the colours of the light theme in place of classes', () => {
    const { children } = drawn('<rect class="chart-money" x="1"></rect><text>a</text>');
    expect(children.map((child) => (typeof child === 'string' ? {} : child.attributes))).toEqual([
      { x: '1', fill: '#ab5826' },
      { fill: '#14202a' },
    ]);
  });

  it('follows the sheets: the more exact rule wins, then the later', () => {
    const [soft, both] = drawn(
      '<text class="chart-soft">a</text><rect class="map-park map-park-other"/>',
    ).children;
    expect(written(soft as Element)).toContain(`fill="${colour('ink-2')}"`);
    expect(written(both as Element)).toContain(`fill="${colour('surface')}"`);
  });

  it('keeps the names of links as titles and drops what only a pointer needs', () => {
    const svg = written(
      drawn('<a href="/x" aria-label="A &amp; B"><rect class="chart-hit"/><path d="M0 0"/></a>'),
    );
    expect(svg).toContain('<g><title>A &amp; B</title><path d="M0 0"/></g>');
    expect(svg).not.toMatch(/href|aria|class|<rect/);
  });

  it('counts the dashes of a circle in pixels', () => {
    const circle = '<circle class="chart-unstated-circle" r="6" pathLength="12"/>';
    const svg = written(drawn(circle));
    const [, dash, gap] = /stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect((Number(dash) + Number(gap)) * 6).toBeCloseTo(2 * Math.PI * 6, 1);
    expect(svg).not.toContain('pathLength');
  });

  it('finds a literal for every variable of the charts’ sheets', () => {
    const tokens = lightTokens();
    const used = ['charts', 'park-charts'].flatMap((name) =>
      rulesOf(readFileSync(`src/site/drawings/${name}.css`, 'utf8')).flatMap(({ body }) =>
        Array.from(
          body.matchAll(/(?:fill|stroke|font-family): var\((--[\w-]+)\)/g),
          ([, one]) => one,
        ),
      ),
    );
    expect(used.length).toBeGreaterThan(60);
    expect(used.filter((name) => name === undefined || !(name in tokens))).toEqual([]);
    expect(tokens['--color-paper']).toBe('#f8f5ee');
  });
});

describe('the sheet of a chart', () => {
  const drawing = element('svg', { width: 520, height: 100 }, [
    element('text', { 'font-size': 15 }, ['Ңөү']),
  ]);
  const sheetIn = (language: (typeof LANGUAGES)[number], chart: string): string =>
    written(
      sheetOf(drawing, {
        ...chartNamed(chart).text(portal, language),
        language,
        licence: 'CC BY 4.0',
        updated: '2026',
        address: 'https://achyk.example/x/#y',
        portal: 'Ачык',
      }),
    );

  it('says the question, the answer, the source, the licence, the date and the address', () => {
    for (const language of LANGUAGES) {
      for (const chart of CHART_NAMES) {
        const { title, source } = chartNamed(chart).text(portal, language);
        const svg = sheetIn(language, chart);
        const text = svg.replace(/<(title|desc)>.*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
        const words = text.replace(/\s+/g, ' ');
        for (const said of [title, source, 'CC BY 4.0', '2026', 'https://achyk.example/x/#y']) {
          expect(words).toContain(said.replace(/\s+/g, ' '));
        }
      }
    }
  });

  it('keeps every line inside, and gives it its length for readers without the typeface', () => {
    const lines = Array.from(
      sheetIn('ky', 'sufficiency').matchAll(/<text x="(\d+)"[^>]* textLength="([\d.]+)"/g),
    );
    expect(lines.length).toBeGreaterThan(8);
    for (const [, x, length] of lines) expect(Number(x) + Number(length)).toBeLessThan(584);
  });
});

describe('a PNG', () => {
  const sheet = (fill: string): Element =>
    element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 40, height: 20 }, [
      element('rect', { width: 40, height: 20, fill }),
      element('text', { x: 2, y: 16, 'font-size': 14, fill: '#000000' }, ['Ңөү']),
    ]);

  it('has the size of the drawing times the scale, and the same bytes each time', async () => {
    const png = await drawPng(sheet('#fedcba'), 2);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([80, 40]);
    expect(await drawPng(sheet('#fedcba'), 2)).toEqual(png);
  });

  it('lists the colours it is drawn in', async () => {
    const png = await drawPng(sheet('#abcdef'));
    const palette = png.indexOf('PLTE') + 4;
    expect(png.subarray(palette, palette + 3).toString('hex')).toBe('abcdef');
    // Text was drawn: there are shades between the ground and the ink.
    expect(png.readUInt32BE(palette - 8)).toBeGreaterThan(5 * 3);
  });
});

describe('pictures of shared links', () => {
  const everyPicture = LANGUAGES.flatMap((language) =>
    Array.from(picturedPages(portal), (page) => ({
      page,
      words: pictureWords(page, language, portal),
    })),
  );

  it('are for the items, the costs, the parks and home, each once', () => {
    const { measures, directions, bodies } = programme;
    expect(picturedPages(portal).size).toBe(
      3 + measures.length + directions.length + bodies.length + parks.length,
    );
  });

  it('say «not stated» where the source states no cost, and never 0 for it', () => {
    for (const language of LANGUAGES) {
      for (const { id, cost } of programme.measures) {
        const { figure } = pictureWords(`programme/measures/${id}/`, language, portal);
        if (cost.state === 'not-stated') expect(figure).not.toMatch(/\d/);
        else
          expect(Number(figure.replace(/\D/g, ''))).toBe(cost.state === 'zero' ? 0 : cost.amount);
      }
    }
  });

  it('of invented parks say so, those of real ones do not', () => {
    for (const park of parks) {
      const { sample } = pictureWords(`parks/${park.id}/`, 'ky', portal);
      expect(sample !== '').toBe(park.sample);
      if (!park.sample) continue;
      const words = pictureWords(`parks/${park.id}/`, 'ky', portal);
      expect(written(pictureOf(words))).toContain('Үлгү (ойдон чыгарылган)');
    }
  });

  it('keep every line within the picture', () => {
    for (const { page, words } of everyPicture) {
      const heights = Array.from(
        written(pictureOf(words)).matchAll(/<text [^>]*y="([\d.]+)"/g),
        ([, y]) => Number(y),
      );
      expect(Math.max(...heights), page).toBeLessThan(620);
    }
  });

  it('have a typeface for every letter, of charts too', () => {
    const letters = new Set(
      [
        ...everyPicture.map(({ words }) => Object.values(words).flat().join('')),
        ...LANGUAGES.flatMap((language) =>
          CHART_NAMES.map((chart) =>
            Object.values(chartNamed(chart).text(portal, language)).flat().join(''),
          ),
        ),
        ...programme.directions.flatMap(({ short }) => Object.values(short)),
        ...programme.bodies.flatMap(({ abbreviation }) => Object.values(abbreviation)),
      ].join(''),
    );
    const known = Object.values(ALPHABET).join('');
    expect([...letters].filter((letter) => !known.includes(letter))).toEqual([]);
  });

  it('are shared with the page above where there are too many items', () => {
    const [measure] = programme.measures;
    if (!measure) throw new Error('No measure');
    const measures = Array.from({ length: MOST_PICTURED + 1 }, (_, index) => ({
      ...measure,
      id: String(index),
    }));
    const many = { programme: { ...programme, measures }, parks };
    expect(pictureFile('programme/measures/7/', 'ky', many)).toBe('pictures/ky.png');
    expect(pictureFile('programme/directions/3/', 'ky', many)).toBe(
      'pictures/ky/programme/directions/3.png',
    );
    expect(pictureFile('parks/plots/', 'ky', many)).toBe('pictures/ky/parks.png');
    expect(picturedPages(many).size).toBeLessThan(200);
  });

  it('set each letter in the file that has it', () => {
    expect(runsOf('№ 5 өңү')).toEqual([
      { subset: 'cyrillic', text: '№' },
      { subset: 'latin', text: ' 5 ' },
      { subset: 'cyrillic-ext', text: 'өңү' },
    ]);
  });
});

describe('a frame', () => {
  it('is told its height: of the wide drawing in a wide window, else of the narrow one', () => {
    const code = frameCode('https://x/embed/', 'A “b” & "c"', { wide: 700, narrow: 1100 });
    expect(code).toContain('title="A “b” &amp; &quot;c&quot;"');
    expect(code).toContain('height="1100"');
    expect(code).toContain('clamp(700px,(720px - 100vw)*9999,1100px)');
    expect(code).toContain('loading="lazy"');
    expect(frameCode('x', 'x', { wide: 700, narrow: 500 })).toContain(
      'clamp(500px,(100vw - 720px)*9999,700px)',
    );
  });

  it('has room for the drawing and its words in every language', () => {
    for (const language of LANGUAGES) {
      for (const chart of CHART_NAMES) {
        const { wide, narrow } = frameHeights(chartNamed(chart), portal, language);
        expect(Math.min(wide, narrow)).toBeGreaterThan(400);
        expect(Math.max(wide, narrow)).toBeLessThan(2000);
      }
    }
  });

  it('allows itself one style, by its hash, and no script', () => {
    expect(EMBED_POLICY).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; font-src data:/);
    expect(EMBED_POLICY).not.toMatch(/script|unsafe|http/);
    expect(/@theme|@import|<\/|url\((?!data:)/.exec(EMBED_STYLE)).toBeNull();
    expect(EMBED_STYLE.includes('--color-paper:#0f171d')).toBe(true);
  });
});
