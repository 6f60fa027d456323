import type { Language } from '../../../words/language.ts';
import type { Asked, Progress, Question, Questions, Said } from './protocol.ts';
import workerAddress from './check-worker.ts?worker&url';

/** What TypeScript's own types leave out: the strings that a policy makes are strings to them. */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
    };
  }
}

/** The name that the security policy of the page allows; see docs/decisions/0008. */
export const WORKER_POLICY = 'achyk-check-worker';

/** The address of a worker is a script made out of a string, so the one that there is is vouched for. */
const policy =
  typeof window === 'undefined'
    ? undefined
    : window.trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => workerAddress });

export { workerAddress };

/** The worker stopped, or was stopped, before it answered. */
export class Stopped extends Error {}

interface Waiting {
  resolve(answer: Questions[Question]['answer']): void;
  reject(reason: Error): void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** The worker as the page sees it: questions and their answers. */
export class CheckLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended: Stopped | null = null;

  constructor() {
    this.#worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress);
    this.#worker.onmessage = ({ data }: MessageEvent<Said>) => this.#hear(data);
    this.#worker.onerror = ({ message }) => this.stop(message);
  }

  /** Loads the worker and what files are checked against: all that the page fetches after it. */
  static async open(baseline: string, language: Language): Promise<CheckLink> {
    const link = new CheckLink();
    try {
      await link.ask('open', { baseline: await textOf(baseline), language });
    } catch (error) {
      link.stop();
      throw error;
    }
    return link;
  }

  ask<Kind extends Question>(
    question: Kind,
    asked: Questions[Kind]['asked'],
    onProgress?: (progress: Progress) => void,
  ): Promise<Questions[Kind]['answer']> {
    if (this.#ended !== null) return Promise.reject(this.#ended);
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      this.#worker.postMessage({ id, question, asked } satisfies Asked);
    });
  }

  /** Ends the worker in the middle of whatever it does. */
  stop(reason = ''): void {
    this.#worker.terminate();
    this.#ended = new Stopped(reason);
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
  }

  #hear(said: Said): void {
    const waiting = this.#waiting.get(said.id);
    if (waiting === undefined) return;
    if ('progress' in said) {
      waiting.onProgress?.(said.progress);
      return;
    }
    this.#waiting.delete(said.id);
    if ('failed' in said) waiting.reject(new Error(said.failed));
    else waiting.resolve(said.answer);
  }
}

const texts = new Map<string, string>();

/** The text of a file, fetched once: a stopped check is begun again without a connection too. */
async function textOf(address: string): Promise<string> {
  const known = texts.get(address);
  if (known !== undefined) return known;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const text = await response.text();
  texts.set(address, text);
  return text;
}
