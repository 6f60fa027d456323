/**
 * What `npm test` holds a change against. A gate begins when those it comes after have passed and a
 * processor is free; `seconds` is about what it takes alone on one core of a quiet machine, which is
 * what the estimate starts from.
 */
export interface Gate {
  readonly name: string;
  readonly after: readonly string[];
  readonly seconds: number;
  readonly checks: readonly Check[];
}

/** One process. A runner of tests counts for itself and says how far it is; a script passes or fails. */
export interface Check {
  readonly script: string;
  readonly args: readonly string[];
  readonly runner?: 'vitest' | 'playwright';
}

const script = (path: string, ...args: string[]): Check => ({ script: path, args });

const vitest = (project: string, ...args: readonly string[]): Check => ({
  script: 'node_modules/vitest/vitest.mjs',
  args: [
    'run',
    `--project=${project}`,
    '--reporter=src/ops/gates/vitest-reporter.ts',
    '--passWithNoTests',
    ...args,
  ],
  runner: 'vitest',
});

const playwright = (...args: readonly string[]): Check => ({
  script: 'node_modules/playwright/cli.js',
  args: ['test', '--reporter=src/ops/gates/playwright-reporter.ts', ...args],
  runner: 'playwright',
});

/** More arguments for the runners of a gate: which of its tests to run. */
export type Narrowed = Readonly<Partial<Record<string, readonly string[]>>>;

/** All gates, the longest way first. */
export const gates = (narrowed: Narrowed = {}): readonly Gate[] => [
  {
    name: 'build',
    after: [],
    seconds: 80,
    checks: [script('src/ops/commands/build.ts'), script('tests/e2e/variants.ts')],
  },
  {
    name: 'types',
    after: [],
    seconds: 20,
    checks: [
      script('node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
    ],
  },
  {
    name: 'lint',
    after: [],
    seconds: 12,
    checks: [
      script(
        'node_modules/eslint/bin/eslint.js',
        ...['.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content'],
        ...['--cache-location', '.cache/eslint'],
      ),
      script(
        'node_modules/prettier/bin/prettier.cjs',
        ...['.', '--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
        ...['--cache-location', '.cache/prettier'],
      ),
      script('node_modules/knip/bin/knip.js', '--no-progress'),
    ],
  },
  {
    // What must hold of the data of this portal, said to those who edit them.
    name: 'data',
    after: [],
    seconds: 4,
    checks: [vitest('data', ...(narrowed['data'] ?? []))],
  },
  {
    name: 'unit',
    after: [],
    seconds: 10,
    checks: [vitest('unit', ...(narrowed['unit'] ?? []))],
  },
  {
    name: 'integration',
    after: [],
    seconds: 10,
    checks: [vitest('integration', ...(narrowed['integration'] ?? []))],
  },
  {
    name: 'browser',
    after: ['build'],
    seconds: 400,
    checks: [playwright(...(narrowed['browser'] ?? []))],
  },
];
