import { spawn } from 'node:child_process';
import type { Check } from './gates.ts';
import type { Told } from './told.ts';

/** How many checks of a gate passed and failed; what failed, to be run again alone. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Heard {
  readonly fault: (test: string, text: string) => void;
  readonly said: (text: string) => void;
  /** How far a runner is: ended tests of all, and the share of the work that is done. */
  readonly progress: (ended: number, all: number, share: number) => void;
}

/** Runs one check on the Node that runs this one. A runner that crashes without a count is one failure. */
export function outcomeOf({ script, args, runner }: Check, heard: Heard): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', runner === undefined ? 'ignore' : 'ipc'],
    });
    let output = '';
    let passed = 0;
    let failed = 0;
    let all = 0;
    let work = { done: 0, all: 0 };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('message', (told: Told) => {
      if (told.kind === 'planned') {
        all = told.tests;
        work = { ...work, all: told.work };
      }
      if (told.kind === 'fault') heard.fault(told.test, told.text);
      if (told.kind === 'said') heard.said(told.text);
      if (told.kind === 'ended') {
        if (told.passed) passed += 1;
        else failed += 1;
        work.done += told.work;
      }
      heard.progress(
        passed + failed,
        Math.max(all, passed + failed),
        work.done / Math.max(work.all, 1),
      );
    });
    child.once('error', (error) => (output += error.message));
    child.once('close', (code, signal) => {
      const ended = signal === null ? `exit code ${String(code)}` : signal;
      if (code === 0 && runner === undefined) passed = 1;
      else if (code !== 0 && failed === 0) {
        heard.fault([script, ...args].join(' '), output.trim() || ended);
        failed = 1;
      }
      resolve({ passed, failed });
    });
  });
}
