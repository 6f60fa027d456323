import type { Language } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import { exact } from '../../../engine/parks/words.ts';
import type { Capacity, CapacityState, Figure } from './state.ts';

export interface CapacityWords {
  /** «14,4»: an amount without its unit. */
  amount(amount: number): string;
  /** «МВт»: printed once, beside the free amount. */
  readonly unit: string;
  /** «колдонулат 9,6». */
  used(amount: string): string;
  /** «жалпы 24». */
  total(amount: string): string;
  /** «талап: бош 4,7»: with its clause, so that the upright line explains itself. */
  required(amount: string): string;
  /** «эсептелген»: follows a figure that the portal computed. */
  readonly computed: string;
  /** «жалпысы жарыяланган эмес», «колдонулганы …», «бош бөлүгү …». */
  notPublished(figure: Figure): string;
  /** «2 көрсөтүлбөгөн»: neither used nor free by the source's own figures. */
  unexplained(amount: string): string;
  /** «жарыяланган эмес»: nothing at all. */
  readonly nothing: string;
  /** «жок»: stated as absent. */
  readonly absent: string;
  /** «колдонулбайт»: the question does not arise. */
  readonly notApplicable: string;
}

/** The words of a capacity bar, in the unit of its utility. */
export function capacityWords(unit: string, language: Language): CapacityWords {
  const t = translator(language);
  return {
    amount: (amount) => exact(amount, language),
    unit,
    used: (amount) => t('capacity.used', { amount }),
    total: (amount) => t('capacity.total', { amount }),
    required: (amount) => t('capacity.required', { amount }),
    computed: t('notice.computed'),
    notPublished: (figure) => t(`capacity.no-${figure}`),
    unexplained: (amount) => t('capacity.unexplained', { amount }),
    nothing: t('notice.not-published'),
    absent: t('park.no'),
    notApplicable: t('notice.not-applicable'),
  };
}

/** The free amount in figures, or `null` where a word stands in its place. */
export function freeText({ capacity }: CapacityState, words: CapacityWords): string | null {
  if (capacity.kind === 'measured') return words.amount(capacity.free);
  if (capacity.kind === 'partial' && capacity.figure === 'free') {
    return words.amount(capacity.amount);
  }
  return null;
}

/** What stands in place of the free amount. */
export function silence({ capacity }: CapacityState, words: CapacityWords): string {
  switch (capacity.kind) {
    case 'absent':
      return words.absent;
    case 'not-applicable':
      return words.notApplicable;
    case 'partial':
      return words.notPublished('free');
    default:
      return words.nothing;
  }
}

/** The words under the bar: what is used at its start; what is required and the total at its end. */
export function captions(
  { capacity, requiredFree }: CapacityState,
  words: CapacityWords,
): { readonly start: string; readonly end: readonly string[] } {
  const required = requiredFree === null ? [] : [words.required(words.amount(requiredFree))];
  if (capacity.kind === 'measured') {
    const { total, used, unexplained, computed } = capacity;
    return {
      start: marked(words.used(words.amount(used)), computed === 'used', words),
      end: [
        ...required,
        ...(unexplained > 0 ? [words.unexplained(words.amount(unexplained))] : []),
        marked(words.total(words.amount(total)), computed === 'total', words),
      ],
    };
  }
  if (capacity.kind === 'partial') return ofPart(capacity, required, words);
  return { start: '', end: capacity.kind === 'not-applicable' ? [] : required };
}

function ofPart(
  { figure, amount }: Extract<Capacity, { kind: 'partial' }>,
  required: readonly string[],
  words: CapacityWords,
): { readonly start: string; readonly end: readonly string[] } {
  const used = figure === 'used' ? words.used(words.amount(amount)) : words.notPublished('used');
  const total =
    figure === 'total' ? words.total(words.amount(amount)) : words.notPublished('total');
  return { start: used, end: [...required, total] };
}

function marked(text: string, isComputed: boolean, { computed }: CapacityWords): string {
  return isComputed ? `${text} (${computed})` : text;
}

/** Whether the free amount itself is computed. */
export function isFreeComputed({ capacity }: CapacityState): boolean {
  return capacity.kind === 'measured' && capacity.computed === 'free';
}
