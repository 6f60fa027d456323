import type { Value } from '../../words/message.ts';
import type { PublishingMessage } from '../../words/messages/publishing.ts';

/** Why nothing is published. Whoever asked is told in their language; the live site is as it was. */
export class Refusal extends Error {
  readonly reason: PublishingMessage;
  readonly values: Readonly<Record<string, Value>>;

  constructor(reason: PublishingMessage, values: Readonly<Record<string, Value>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}
