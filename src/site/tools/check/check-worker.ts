import { CheckSession } from './session.ts';
import type { Asked, Question, Questions, Said } from './protocol.ts';
import type { Baseline } from '../../../engine/publish/baseline.ts';

/** The worker of the page that checks files: it asks nothing of the network. */
let session: CheckSession | undefined;

const say = (said: Said): void => self.postMessage(said);

const sessionNow = (): CheckSession => {
  if (session === undefined) throw new Error('Internal error: nothing to check against yet');
  return session;
};

type Answering = {
  readonly [Kind in Question]: (
    asked: Questions[Kind]['asked'],
    id: number,
  ) => Questions[Kind]['answer'] | Promise<Questions[Kind]['answer']>;
};

const answers: Answering = {
  open: ({ baseline, language }) => {
    session = new CheckSession(JSON.parse(baseline) as Baseline, language);
    return null;
  },
  check: (request, id) => sessionNow().check(request, (progress) => say({ id, progress })),
  problems: (piece) => sessionNow().problems(piece),
  rows: (request) => sessionNow().rows(request),
  changes: (piece) => sessionNow().changes(piece),
  archive: () => sessionNow().archive(),
};

async function answer({ id, question, asked }: Asked): Promise<void> {
  try {
    // Each question comes with what belongs to it: the page's side of the protocol sees to that.
    const found = await (answers[question] as (asked: unknown, id: number) => unknown)(asked, id);
    say({ id, answer: found as Questions[Question]['answer'] });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
}

/** One question after another: whatever is asked is asked of the check before it. */
let answered = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<Asked>): void => {
  answered = answered.then(() => answer(data));
};
