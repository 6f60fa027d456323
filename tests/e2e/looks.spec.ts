import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITE_ADDRESS, test } from './browsing.ts';
import { summary } from './faults.ts';
import { fileOf, fingerprint, GROUPS, windowsOf, workOf, type Looked } from './look-plan.ts';
import type { Page } from './site.ts';
import { faultsOf, look, visit, type Watched } from './visit.ts';

/**
 * Opens every page of the site once and writes down all that one look can tell, in every window that
 * the page needs. Judging is left to pages.spec.ts; what is wrong is said at once all the same.
 */
test.describe.configure({ mode: 'parallel' });

/** `npm test -- --changed` does not open again what was opened in this form before. */
const SEEN = process.env['LOOK'] === 'changed' ? '.cache/test/seen' : null;

for (const group of GROUPS) {
  const work = { type: 'work', description: String(workOf(group)) };
  test(`${group.name} × ${group.pages.length}`, { annotation: work }, async ({ watched }) => {
    const looked: Looked[] = [];
    for (const page of group.pages) looked.push(...(await seenBefore(page, watched)));
    const file = fileOf(group);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(looked));
    for (const fault of summary(faultsOf(looked.map((one) => one.visit)))) {
      process.stdout.write(`    seen: ${fault}\n`);
    }
  });
}

async function seenBefore(page: Page, watched: Watched): Promise<Looked[]> {
  if (SEEN === null) return lookAt(page, watched);
  const file = join(SEEN, `${fingerprint(page)}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Looked[];
  } catch {
    const looked = await lookAt(page, watched);
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(file, JSON.stringify(looked));
    return looked;
  }
}

async function lookAt(page: Page, watched: Watched): Promise<Looked[]> {
  const looked: Looked[] = [];
  for (const [index, { window, rules }] of windowsOf(page).entries()) {
    const { name, width, height, colorScheme } = window;
    await watched.tab.setViewportSize({ width, height });
    await watched.tab.emulateMedia({ colorScheme });
    const seen =
      index === 0
        ? await visit(watched, SITE_ADDRESS + page.address, rules)
        : await look(watched, rules);
    looked.push({ address: page.address, window: name, visit: seen });
  }
  return looked;
}
