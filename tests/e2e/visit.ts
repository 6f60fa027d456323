import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page as Tab } from 'playwright/test';
import type { Fault } from './faults.ts';

/** Everything that one look at a page in a window of one size can tell. */
export interface Visit {
  readonly url: string;
  /** Errors of scripts, rejected promises, errors on the console. */
  readonly errors: readonly string[];
  /** What the page's own content security policy refused. */
  readonly refusals: readonly string[];
  /** Requests to other hosts. */
  readonly strangers: readonly string[];
  /** Files of the site that were asked for and did not come. */
  readonly missing: readonly string[];
  readonly width: number;
  readonly room: number;
  readonly lang: string;
  readonly title: string;
  /** The level of each heading in the order of the page. */
  readonly headings: readonly number[];
  /** Text that only a mistake writes: `undefined`, `NaN`, a name in braces. */
  readonly brokenWords: readonly string[];
  readonly axe: readonly AxeFault[];
}

interface AxeFault {
  readonly rule: string;
  readonly help: string;
  readonly count: number;
  readonly example: string;
}

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    refusals: string[];
  }
}

export const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export const EVERY_RULE: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

/** Which rules of axe are asked; contrast, the slowest, asks of each letter what stands behind it. */
export type Rules = 'all' | 'without contrast' | 'contrast';

const RULES: Readonly<Record<Rules, RunOptions>> = {
  all: EVERY_RULE,
  'without contrast': { ...EVERY_RULE, rules: { 'color-contrast': { enabled: false } } },
  contrast: { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast'] } },
};

/** Enough to recognise something by. */
const LONGEST = 160;

/** A tab that is kept from page to page, and what it was heard to say since the last address. */
export interface Watched {
  readonly tab: Tab;
  readonly heard: { errors: string[]; strangers: string[]; missing: string[] };
  /** Forgets what was heard so far. */
  forget(): void;
  /** All that was heard since, and what the page's policy refused. */
  complaints(): Promise<string[]>;
}

/** Listens to all that goes wrong in a tab from now on. */
export async function watch(tab: Tab): Promise<Watched> {
  const heard: Watched['heard'] = { errors: [], strangers: [], missing: [] };
  // There before the page; the debugging protocol is not governed by the page's security policy.
  await tab.addInitScript(AXE);
  await tab.addInitScript(() => {
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refusals.push(`${event.effectiveDirective} refused ${event.blockedURI}`);
    });
  });
  tab.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A missing file is named only by where the message comes from.
    const text = /^Failed to load/.test(message.text())
      ? `${message.text()} ${message.location().url}`
      : message.text();
    heard.errors.push(`console: ${text.slice(0, LONGEST)}`);
  });
  tab.on('pageerror', (error) => heard.errors.push(`script: ${error.message}`));
  tab.on('response', (response) => {
    if (response.status() >= 400) heard.missing.push(`${response.status()} ${response.url()}`);
  });
  tab.on('request', (request) => {
    const url = new URL(request.url());
    const page = tab.url();
    const home = URL.canParse(page) ? new URL(page).origin : '';
    const own = request.isNavigationRequest() || url.origin === home || url.protocol === 'data:';
    if (!own) heard.strangers.push(url.href);
  });
  return {
    tab,
    heard,
    forget: () => Object.values(heard).forEach((list) => void (list.length = 0)),
    complaints: async () => [
      ...Object.values(heard).flat(),
      ...(await tab.evaluate(() => window.refusals)),
    ],
  };
}

/** Brings every island to life: those that wait to be seen are shown. */
export async function awaken(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    const asleep = 'astro-island[ssr]:not([client="media"])';
    if (document.querySelector(asleep) === null) return;
    for (const island of document.querySelectorAll('astro-island[client="visible"]')) {
      (island.firstElementChild ?? island).scrollIntoView();
    }
    while (document.querySelector(asleep) !== null) await new Promise(requestAnimationFrame);
    window.scrollTo(0, 0);
  });
}

/** Opens an address and looks at the page. */
export async function visit(watched: Watched, url: string, rules: Rules): Promise<Visit> {
  watched.forget();
  await watched.tab.goto(url);
  return look(watched, rules);
}

/** Looks at the page that is open, in the window as it is now. */
export async function look({ tab, heard }: Watched, rules: Rules): Promise<Visit> {
  await awaken(tab);
  const seen = await tab.evaluate(() => {
    const { documentElement: html } = document;
    const mistake = /\b(undefined|NaN|null)\b|\[object |\{[a-zA-Z][\w-]*\}|\uFFFD/;
    const broken: string[] = [];
    // Asked of the whole first: of hundreds of pages none has any.
    if (mistake.test(document.body.textContent)) {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        if (node.parentElement?.closest('script, style, code, pre, textarea')) continue;
        const text = node.nodeValue ?? '';
        const [found] = mistake.exec(text) ?? [];
        if (found) broken.push(`«${found}» in «${text.trim().slice(0, 80)}»`);
      }
    }
    return {
      refusals: window.refusals,
      width: html.scrollWidth,
      room: html.clientWidth,
      lang: html.lang,
      title: document.title,
      headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((heading) => heading.checkVisibility())
        .map(({ tagName }) => Number(tagName.slice(1))),
      brokenWords: broken,
    };
  });
  const found = await axe(tab, rules);
  return {
    url: tab.url(),
    errors: [...heard.errors],
    strangers: [...heard.strangers],
    missing: [...heard.missing],
    ...seen,
    axe: found,
  };
}

/** What axe finds on the page as it stands. */
export async function axe(tab: Tab, rules: Rules = 'all'): Promise<AxeFault[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(AXE);
  const { violations } = await tab.evaluate(
    (options) => window.axe.run(document, options),
    RULES[rules],
  );
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    count: nodes.length,
    example: nodes[0]?.html.slice(0, LONGEST) ?? '',
  }));
}

/** The questions that are asked of every visit, each with what is wrong. */
export const QUESTIONS: Readonly<Record<string, (visit: Visit) => readonly string[]>> = {
  'no script fails and the console is quiet': ({ errors }) => errors,
  'the content security policy refuses nothing': ({ refusals }) => refusals,
  'no other host is asked for anything': ({ strangers }) => strangers,
  'every file that is asked for comes': ({ missing }) => missing,
  'nothing scrolls sideways': ({ width, room }) =>
    width > room ? [`${width} px wide in a window of ${room} px`] : [],
  'it has a title and says its language': ({ title, lang }) => [
    ...(title.trim() === '' ? ['no title'] : []),
    ...(lang === '' ? ['no lang'] : []),
  ],
  'its headings begin with one h1 and skip no level': ({ headings }) =>
    headings.flatMap((level, index) => {
      const before = headings[index - 1] ?? 0;
      if (level === 1 && index > 0) return ['a second h1'];
      return level > before + 1
        ? [`h${level} after ${before === 0 ? 'nothing' : `h${before}`}`]
        : [];
    }),
  'no word of it is a mistake of a program': ({ brokenWords }) => brokenWords,
  'axe finds nothing': ({ axe: found }) =>
    found.map(({ rule, help, count, example }) => `axe ${rule}: ${help} (${count} × ${example})`),
};

/** Everything wrong with some visits, by question. */
export const faultsOf = (visits: readonly Visit[], questions = Object.keys(QUESTIONS)): Fault[] =>
  visits.flatMap((seen) =>
    questions.flatMap((question) =>
      (QUESTIONS[question]?.(seen) ?? []).map((what) => ({
        what,
        where: new URL(seen.url).pathname + new URL(seen.url).search,
      })),
    ),
  );
