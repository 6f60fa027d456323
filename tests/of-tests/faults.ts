import '../../src/ops/commands/node-version.ts';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run test:faults`: plants one fault after another into a copy of the built site and sees that the
 * browser tests find it and name the page and what is wrong. `-- --only link` takes those whose name
 * holds the word. Needs a built `dist/`.
 */
interface Planting {
  readonly name: string;
  /** The file of the site that is changed. */
  readonly file: string;
  readonly change: (text: string) => string;
  /** Which tests look for it: a spec, or the page that is opened. */
  readonly spec: string;
  readonly tests?: string;
  readonly look?: string;
  /** What must stand in the report: the page and the rule. */
  readonly told: readonly RegExp[];
}

const DIST = 'dist';
const COPY = '.cache/faulty';
const PAGE = 'ky/about/privacy/';
const html = `${PAGE}index.html`;
const page = /ky\/about\/privacy\//;

/** The one script that every page has. */
const everyScript = (): string => {
  const [, src = ''] =
    /<script type="module" src="\/([^"]+)"/.exec(readFileSync(join(DIST, html), 'utf8')) ?? [];
  return src;
};
const style = (): string =>
  join('_astro', readdirSync(join(DIST, '_astro')).find((file) => file.endsWith('.css')) ?? '');

const inMain = (markup: string) => (text: string) => text.replace('</main>', `${markup}</main>`);
const after = (code: string) => (text: string) => `${text}\n${code}\n`;

/** Seen when the page is opened. */
const seen = (
  name: string,
  change: Planting['change'],
  told: RegExp,
  file: string = html,
): Planting => ({ name, file, change, spec: 'pages', look: PAGE, told: [page, told] });

const plantings: readonly Planting[] = [
  seen(
    'text that is too pale',
    after('main p { color: #ccc !important; background: #fff !important }'),
    /axe color-contrast/,
    style(),
  ),
  seen('a field without a label', inMain('<input type="text">'), /axe label/),
  seen('a picture without words', inMain('<img src="/icon.svg">'), /axe image-alt/),
  seen('a script that the policy refuses', inMain('<script>1</script>'), /refused inline/),
  seen(
    'a page wider than a phone',
    inMain('<svg width="900" height="9" role="img" aria-label="x"></svg>'),
    /px wide in a window of 320 px/,
  ),
  seen('no language', (text) => text.replace(/<html lang="ky"/, '<html'), /no lang/),
  seen(
    'another language than the address says',
    (text) => text.replace(/<html lang="ky"/, '<html lang="ru"'),
    /ky\/about\/privacy\/ says ru/,
  ),
  seen('no title', (text) => text.replace(/<title>[^<]*<\/title>/, '<title></title>'), /no title/),
  seen(
    'an error on the console',
    after("console.error('planted')"),
    /console: planted/,
    everyScript(),
  ),
  seen(
    'a script that fails',
    after("setTimeout(() => { throw new Error('planted') })"),
    /script: planted/,
    everyScript(),
  ),
  seen(
    'a promise that nobody catches',
    after("Promise.reject(new Error('unkept'))"),
    /script: unkept/,
    everyScript(),
  ),
  seen(
    'a file from another host',
    inMain('<img alt="" src="https://example.org/x.png">'),
    /https:\/\/example\.org\/x\.png|img-src refused/,
  ),
  seen('a file that is not there', inMain('<img alt="" src="/no-such.png">'), /404 .*no-such\.png/),
  seen('a second h1', inMain('<h1>Дагы</h1>'), /a second h1/),
  seen('a heading that skips a level', inMain('<h2>a</h2><h4>b</h4>'), /h4 after h2/),
  seen('a figure that is none', inMain('<p>NaN сом</p>'), /«NaN»/),
  {
    name: 'a link that leads nowhere',
    file: html,
    change: inMain('<a href="/ky/no-such-page/">x</a>'),
    spec: 'links',
    told: [/ky\/about\/privacy\/index\.html/, /no-such-page\/ leads nowhere/],
  },
  {
    name: 'a link to a place that its page lacks',
    file: html,
    change: inMain('<a href="/ky/glossary/#nowhere">x</a>'),
    spec: 'links',
    told: [/ky\/about\/privacy/, /names no place on its page: #nowhere/],
  },
  {
    name: 'a page left out of the sitemap',
    file: 'sitemap.xml',
    change: (text) => text.replace(/<url><loc>[^<]*\/ky\/glossary\/<\/loc>.*?<\/url>/s, ''),
    spec: 'links',
    told: [/ky\/glossary\/index\.html/, /not in the sitemap/],
  },
  {
    name: 'a canonical address that is another page’s',
    file: html,
    change: (text) =>
      text.replace(/(<link rel="canonical" href="[^"]*)about\/privacy\//, '$1glossary/'),
    spec: 'links',
    told: [/ky\/about\/privacy/, /canonical is/],
  },
  {
    name: 'a translation that does not lead back',
    file: html,
    change: (text) =>
      text.replace(/(hreflang="ru"[^>]*href="[^"]*)about\/privacy\//, '$1glossary/'),
    spec: 'links',
    told: [/ky\/about\/privacy/, /does not lead back/],
  },
  {
    name: 'an id that stands twice',
    file: html,
    change: inMain('<p id="twice"></p><p id="twice"></p>'),
    spec: 'html',
    told: [/ky\/about\/privacy\/index\.html:\d+/, /no-dup-id/],
  },
  {
    name: 'markup that is no HTML',
    file: html,
    change: inMain('<ul><p>x</p></ul>'),
    spec: 'html',
    told: [/ky\/about\/privacy\/index\.html:\d+/, /element-permitted-content/],
  },
  {
    name: 'a stale count on the first page',
    file: 'en/index.html',
    change: (text) => text.replace(/(<dd[^>]*>\s*)49(?=\D)/, '$148'),
    spec: 'reading',
    tests: 'main figures',
    told: [/main figures stand on \/en\//, /"48"/],
  },
  {
    name: 'a wrong figure on a measure',
    file: 'ky/programme/measures/45/index.html',
    change: (text) => text.replace(/(#cell-45-b1_c1">\s*)\d/, '$19'),
    spec: 'reading',
    tests: 'measure 45 reads',
    told: [/measure 45 reads as the data say: ky/, /9\d+/],
  },
  {
    name: 'a file that differs from what the receipt says',
    file: 'data/measures.csv',
    change: after('x'),
    spec: 'receipt',
    told: [/checksum/, /data\/measures\.csv/],
  },
];

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
if (!existsSync(DIST)) throw new Error('Build the site first: npm run build');

let found = 0;
const chosen = plantings.filter(({ name }) => name.includes(values.only));
for (const { name, file, change, spec, tests, look, told } of chosen) {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(DIST, COPY, { recursive: true });
  const text = readFileSync(join(COPY, file), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`«${name}» changes nothing in ${file}: its place is gone.`);
  writeFileSync(join(COPY, file), changed);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/playwright/cli.js',
      ...['test', `${spec}.spec.ts`, '--reporter=line', '--quiet'],
      ...(tests === undefined ? [] : ['-g', tests]),
    ],
    {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      env: { ...process.env, OUT_DIR: COPY, ...(look !== undefined && { LOOK_AT: look }) },
    },
  );
  const report = stdout + stderr;
  const untold = told.filter((sign) => !sign.test(report));
  const good = status !== 0 && untold.length === 0;
  if (good) found += 1;
  process.stdout.write(`${good ? 'found ' : 'MISSED'} ${name}\n`);
  if (!good) process.stdout.write(`       untold: ${untold.join(', ')}\n${report.slice(-3000)}\n`);
}
rmSync(COPY, { recursive: true, force: true });
process.stdout.write(`\n${found} passed, ${chosen.length - found} failed\n`);
process.exitCode = found === chosen.length ? 0 : 1;
