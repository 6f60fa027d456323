import { relative } from 'node:path';
import type {
  FullConfig,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from 'playwright/types/testReporter';
import { tell } from './told.ts';

/** Tells `npm test` how far the browser tests are, and each fault at once. */
export default class ProgressReporter {
  onBegin(_config: FullConfig, suite: Suite): void {
    const tests = suite.allTests();
    const work = tests.reduce((sum, test) => sum + workOf(test), 0);
    tell({ kind: 'planned', tests: tests.length, work });
  }

  onTestEnd(test: TestCase, { status, errors }: TestResult): void {
    if (status === 'skipped') return;
    const passed = status === test.expectedStatus;
    if (!passed) {
      const { file, line } = test.location;
      const [, , , ...titles] = test.titlePath();
      tell({
        kind: 'fault',
        test: `${relative('', file)}:${line} ${titles.join(' › ')}`,
        text: errors.length === 0 ? status : errors.map(textOf).join('\n\n'),
      });
    }
    tell({ kind: 'ended', passed, work: workOf(test) });
  }

  onStdOut(chunk: string | Buffer): void {
    tell({ kind: 'said', text: String(chunk).trimEnd() });
  }

  onError(error: TestError): void {
    tell({ kind: 'fault', test: 'before the tests', text: textOf(error) });
    tell({ kind: 'ended', passed: false, work: 0 });
  }

  printsToStdio(): boolean {
    return false;
  }
}

const workOf = ({ annotations }: TestCase): number =>
  Number(annotations.find(({ type }) => type === 'work')?.description ?? 1);

function textOf({ message, value, snippet, stack }: TestError): string {
  const said = message ?? value ?? '';
  const [where = ''] = stack?.match(/^ +at .*tests\/.*$/m) ?? [];
  return [said, snippet ?? '', where].filter((part) => part !== '').join('\n');
}
