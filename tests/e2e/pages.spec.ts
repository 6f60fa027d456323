import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { summary } from './faults.ts';
import { fileOf, GROUPS, windowsOf, WINDOWS, type Looked } from './look-plan.ts';
import { faultsOf, QUESTIONS } from './visit.ts';

/** What looks.spec.ts saw of every page, judged question by question. */
test.describe.configure({ mode: 'parallel' });

for (const [kind, groups] of Map.groupBy(GROUPS, (group) => group.kind)) {
  const planned = groups.flatMap(({ pages }) =>
    pages.flatMap((page) =>
      windowsOf(page).map(({ window }) => ({ ...page, window: window.name })),
    ),
  );
  let read: readonly Looked[] | null = null;
  const looked = (): readonly Looked[] =>
    (read ??= groups.flatMap(
      (group) => JSON.parse(readFileSync(fileOf(group), 'utf8')) as Looked[],
    ));
  const count = groups.reduce((sum, { pages }) => sum + pages.length, 0);

  test.describe(`${kind} × ${count}`, { annotation: { type: 'work', description: '0.02' } }, () => {
    test('every page was opened in every window that it needs', () => {
      const where = ({ address, window }: { address: string; window: string }): string =>
        `${address} ${window}`;
      expect(looked().map(where).sort()).toEqual(planned.map(where).sort());
    });

    test('every page says the language that its address names', () => {
      const wrong = looked().flatMap(({ address, visit: { lang } }) => {
        const { language } = planned.find((page) => page.address === address) ?? {};
        return language === undefined || language === lang ? [] : [`${address} says ${lang}`];
      });
      expect(wrong).toEqual([]);
    });

    for (const window of WINDOWS.filter(({ name }) => planned.some((one) => one.window === name))) {
      for (const question of Object.keys(QUESTIONS)) {
        test(`${window.name}: ${question}`, () => {
          const seen = looked().filter((one) => one.window === window.name);
          expect(
            summary(
              faultsOf(
                seen.map(({ visit }) => visit),
                [question],
              ),
            ),
          ).toEqual([]);
        });
      }
    }
  });
}
