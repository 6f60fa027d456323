import { expect, it } from 'vitest';
import { check } from '../../src/ops/commands/check.ts';

it('the data have no problems', () => {
  const { exitCode, stdout } = check({
    args: ['--lang', 'en'],
    dataDir: 'data',
    seedsDir: 'seeds',
    cwd: process.cwd(),
  });
  expect(exitCode, stdout).toBe(0);
});
