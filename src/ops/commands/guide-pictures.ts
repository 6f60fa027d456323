import './node-version.ts';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { BUILT_IN, type BuiltIn } from '../../words/locale.ts';
import { formatBytes } from '../../words/numbers.ts';
import { measures } from '../../engine/schema/measures.ts';
import { plots } from '../../engine/schema/plots.ts';
import { reports } from '../../engine/schema/reports.ts';
import { residents } from '../../engine/schema/residents.ts';
import { sheetName, sheetsOf } from '../../engine/spreadsheets/layout.ts';
import { findBrowser } from './browser.mjs';
import { missingPrograms, workInOffice, type Step } from './office.ts';
import { release } from './release.ts';
import { run } from './run.ts';
import { address, listen, site } from './serve.ts';
import { template } from './template.ts';

/**
 * `npm run guides:pictures`: makes the pictures of the guides again, in three languages, from a site
 * built for the exercise that the guides follow and from workbooks opened in LibreOffice.
 * Needs LibreOffice, Xvfb, ImageMagick and a Chromium.
 */
const root = resolve(import.meta.dirname, '../../..');
const work = mkdtempSync(join(tmpdir(), 'achyk-pictures-'));
const dataDir = join(work, 'data');
const seedsDir = join(root, 'seeds');

/** How wide a page is, and a sheet: what is seen of a screen that is wider. */
const PAGE = { width: 880, height: 900 };
const SHEET = { width: 1000, height: 400, toolbars: 78, statusBar: 22, screen: 2200 };
const QUALITY = 70;

/** A unit within a number, and a word that is not in the list. */
const MISTAKES: Readonly<Record<BuiltIn, readonly [area: string, occupancy: string]>> = {
  ky: ['3,2 га', 'ээленген'],
  ru: ['3,2 га', 'занят'],
  en: ['3.2 ha', 'occupied'],
};

const MISPRINT = 'CRISCO';
const NAME = 'CRIRSCO';

try {
  const missing = missingPrograms(['soffice', 'xvfb-run', 'import']);
  if (missing.length > 0) throw new Error(`Not on this machine: ${missing.join(', ')}`);
  prepareExercise();
  const out = join(work, 'site');
  const built = await run('src/ops/commands/build.ts', [], {
    env: { DATA_DIR: dataDir, OUT_DIR: out, BASE_PATH: '/' },
  });
  if (built !== 0) throw new Error('The site of the exercise could not be built.');
  const server = await listen(site(out, '/'), 0);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let bytes = 0;
  for (const language of BUILT_IN) {
    const folder = join(root, 'docs/guides', language, 'pictures');
    mkdirSync(folder, { recursive: true });
    const pictures = [
      ...(await sheets(browser, language)),
      ...(await pages(
        browser,
        `${address(server, '/')}${language}/`,
        join(work, `broken-${language}.xlsx`),
      )),
    ];
    for (const [name, picture] of pictures) {
      writeFileSync(join(folder, `${name}.webp`), picture);
      bytes += picture.length;
    }
  }
  await browser.close();
  server.close();
  process.stdout.write(`The pictures of the guides are ready: ${formatBytes(bytes, 'en')}.\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** A copy of the data where a name was misprinted in release 1.0.0 and is corrected in 1.0.1. */
function prepareExercise(): void {
  cpSync(join(root, 'data'), dataDir, { recursive: true });
  rmSync(join(dataDir, 'releases'), { recursive: true });
  const file = join(dataDir, measures.file);
  const sound = readFileSync(file, 'utf8');
  const row = /^1-1,.*$/m;
  const misprinted = (line: string): string =>
    line.replace(new RegExp(`(членства в|membership of) ${NAME}`, 'g'), `$1 ${MISPRINT}`);
  const freeze = (...args: string[]): void => {
    const { exitCode, stdout, stderr } = release({
      args,
      dataDir,
      seedsDir,
      cwd: root,
      today: '2026-11-22',
    });
    if (exitCode !== 0) throw new Error(stdout + stderr);
  };
  writeFileSync(file, sound.replace(row, misprinted));
  freeze(
    '1.0.0',
    '--note',
    'Биринчи чыгарылыш',
    '--note-ru',
    'Первый выпуск',
    '--note-en',
    'First release',
    '--date',
    '2026-11-21',
  );
  writeFileSync(
    file,
    sound.replace(row, (line) => line.replace(/[^,]*$/, '2026-11-22')),
  );
  freeze(
    '1.0.1',
    '--note',
    '1.1-чаранын орусча жана англисче аталышы оңдолду',
    '--note-ru',
    'Исправлено название меры 1.1 на русском и английском',
    '--note-en',
    'The Russian and English title of measure 1.1 corrected',
  );
}

type Picture = readonly [name: string, webp: Buffer];

/** The sheets that the guides show, as LibreOffice shows them. */
async function sheets(browser: Browser, language: BuiltIn): Promise<Picture[]> {
  const view = (
    picture: string,
    sheet: Parameters<typeof sheetName>[0],
    corner: string,
    chosen: string,
    ...more: Step[]
  ): Step[] => [
    ['sheet', sheetName(sheet, language)],
    ['show', corner, chosen, '80'],
    ...more,
    ['picture', join(work, `${picture}.png`)],
  ];
  const [area, occupancy] = MISTAKES[language];
  const mistakes: Step[] = [
    ['sheet', sheetName(plots, language)],
    ['type', 'B4', area],
    ['type', 'E6', occupancy],
    ['save', join(work, `broken-${language}.xlsx`)],
  ];
  const [parkSheet] = sheetsOf('park');
  if (parkSheet === undefined) throw new Error('A park has no sheets.');
  const park = [
    ...view('workbook', parkSheet, 'A1', 'E3'),
    ...view('quarter-sheet', reports, 'A1', 'A9'),
    ...view('withhold-sheet', residents, 'T1', 'U3'),
    // Last, for its list stays open.
    ...view('plots', plots, 'A1', 'E5', ['list']),
  ];
  const programme = [
    ...view('programme-workbook', measures, 'A1', 'D3'),
    ...view('correction-sheet', measures, 'E1', 'F3'),
  ];
  const parkBook = await workbook(language, 'park', '--id', 'sample-a');
  const locale = language === 'en' ? 'en-GB' : 'ru-RU';
  const { screen, toolbars, height, statusBar } = SHEET;
  const size = { width: screen, height: toolbars + height + statusBar };
  workInOffice([['open', parkBook], ...park], locale, size);
  workInOffice([['open', parkBook], ...mistakes], locale);
  workInOffice([['open', await workbook(language, 'programme')], ...programme], locale, size);
  const taken = [...park, ...programme].flatMap(([step, file]) => (step === 'picture' ? file : []));
  const pictures: Picture[] = [];
  for (const file of taken) {
    if (file === undefined) continue;
    pictures.push([basename(file, '.png'), await cropped(browser, readFileSync(file))]);
  }
  return pictures;
}

async function workbook(language: BuiltIn, ...args: string[]): Promise<string> {
  const out = join(work, `${args[0]}-${language}.xlsx`);
  const { exitCode, stderr } = await template({
    args: [...args, '--lang', language, '--out', out],
    dataDir,
    seedsDir,
    cwd: work,
  });
  if (exitCode !== 0) throw new Error(stderr);
  return out;
}

/** The part of the screen with the cells: menus are in the language of the machine, not of the reader. */
async function cropped(browser: Browser, png: Buffer): Promise<Buffer> {
  const { width, height, toolbars } = SHEET;
  const page = await browser.newPage({ viewport: { width, height: height + toolbars } });
  await page.setContent(
    `<body style="margin:0"><img src="data:image/png;base64,${png.toString('base64')}">`,
  );
  const picture = await webp(page, { x: 0, y: toolbars, width, height });
  await page.close();
  return picture;
}

/** The pages that the guides show, or the parts of them. */
async function pages(browser: Browser, home: string, broken: string): Promise<Picture[]> {
  const page = await browser.newPage({ viewport: PAGE });
  const pictures: Picture[] = [];
  const views: readonly (readonly [name: string, path: string, part: string, height: number])[] = [
    ['park-page', 'parks/sample-a/', 'table:has(#plot-1)', 480],
    ['quarter-page', 'parks/sample-a/', '#reports', 420],
    ['withhold-page', 'parks/sample-a/', '#register .resident', 640],
    ['tie-out', 'programme/tie-out/', 'main', 560],
    ['correction-history', 'programme/measures/1-1/', '.history', 420],
    ['release', 'changes/1.0.1/', 'main', 700],
  ];
  for (const [name, path, part, height] of views) {
    await page.goto(home + path);
    await page.locator('.resident').evaluateAll(([first]) => first?.setAttribute('open', ''));
    await page.evaluate(() => document.fonts.ready);
    pictures.push([name, await partOf(page, part, height)]);
  }
  pictures.push(['check', await checked(page, home, broken)]);
  await page.close();
  return pictures;
}

/** What the page that checks files says of a workbook with two mistakes. */
async function checked(page: Page, home: string, workbook: string): Promise<Buffer> {
  await page.goto(`${home}data/check/`);
  await page.locator('input[type=file]').setInputFiles(workbook);
  await page.locator('.check-list li').nth(1).waitFor({ timeout: 60_000 });
  return partOf(page, '.check-report', 480);
}

/** The upper part of an element, no higher than asked. */
async function partOf(page: Page, selector: string, most: number): Promise<Buffer> {
  const box = await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, height } = element.getBoundingClientRect();
      return { y: top + window.scrollY, height };
    });
  const height = Math.round(Math.min(box.height, most));
  return webp(page, { x: 0, y: Math.round(box.y), width: PAGE.width, height });
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function webp(page: Page, clip: Clip): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { ...clip, scale: 1 },
    captureBeyondViewport: true,
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}
