import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { tell } from './told.ts';

/** Tells `npm test` how far the tests are, and each fault at once. */
export default class ProgressReporter implements Reporter {
  #planned = 0;

  onTestModuleCollected(module: TestModule): void {
    this.#planned += [...module.children.allTests()].length;
    tell({ kind: 'planned', tests: this.#planned, work: this.#planned });
  }

  onTestModuleEnd(module: TestModule): void {
    for (const { message, stack } of module.errors()) {
      this.#fault(relative('', module.moduleId), `${message}\n${stack ?? ''}`);
    }
  }

  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result();
    if (state === 'skipped' || state === 'pending') return;
    if (state === 'passed') return tell({ kind: 'ended', passed: true, work: 1 });
    const { line } = test.location ?? { line: 0 };
    this.#fault(
      `${relative('', test.module.moduleId)}:${line} ${test.fullName}`,
      errors
        .map(({ message, diff, stack }) => [message, diff, stack].filter(Boolean).join('\n'))
        .join('\n\n'),
    );
  }

  onTestRunEnd(
    _modules: readonly TestModule[],
    errors: readonly { message: string; stack?: string }[],
  ): void {
    for (const { message, stack = '' } of errors)
      this.#fault('outside the tests', `${message}\n${stack}`);
  }

  #fault(test: string, text: string): void {
    tell({ kind: 'fault', test, text });
    tell({ kind: 'ended', passed: false, work: 1 });
  }
}
