import { liveRelease } from '../deploy/folder.ts';
import { Refusal } from '../deploy/refusal.ts';
import type { Language } from '../../words/language.ts';
import type { Value } from '../../words/message.ts';
import { PUBLISHING_MESSAGES, type PublishingMessage } from '../../words/messages/publishing.ts';
import { inWords } from '../../words/translate.ts';

/** A message to the operator. */
export const say = (
  language: Language,
  message: PublishingMessage,
  values: Readonly<Record<string, Value>> = {},
): string => inWords(PUBLISHING_MESSAGES[message], language, values);

/**
 * Does what was asked and prints what it says, or why it was not done and what readers see now.
 * @returns the exit code
 */
export async function report(
  folder: string,
  language: Language,
  work: () => Promise<string> | string,
): Promise<0 | 1> {
  try {
    process.stdout.write(`${await work()}\n`);
    return 0;
  } catch (error) {
    const live = liveOrNone(folder);
    const lines =
      error instanceof Refusal
        ? [say(language, error.reason, error.values), say(language, 'untouched', { live })]
        : [say(language, 'failed', { live, error: String(error) })];
    process.stderr.write(`${lines.join('\n')}\n`);
    return 1;
  }
}

function liveOrNone(folder: string): string {
  try {
    return liveRelease(folder) ?? '∅';
  } catch {
    return '∅';
  }
}

/** Runs what was asked for; where that was not understood, or only help was, says how it is written. */
export async function runAsAsked<Options>(
  options: Options | string,
  usage: string,
  command: (options: Options) => Promise<number>,
): Promise<void> {
  if (typeof options === 'string') {
    (options === '' ? process.stdout : process.stderr).write(`${options}\n${usage}`.trimStart());
    process.exitCode = options === '' ? 0 : 2;
  } else {
    process.exitCode = await command(options);
  }
}
