import { LANGUAGES, type Language, type Localized, textIn } from '../../words/language.ts';
import { translator } from '../../words/translate.ts';
import type { Park } from '../../engine/parks/model.ts';
import type { Cost, Direction, Programme } from '../../engine/programme/model.ts';
import type { Published } from '../../engine/publish/dataset.ts';
import { VARIANTS, type Variant } from '../drawings/drawing.ts';
import type { Rule } from '../view/computed.ts';

/** What charts are made from; the portal has it all. */
export interface ChartContent {
  readonly programme: Programme;
  readonly parks: readonly Park[];
}

/** What is said around a chart, the same on its page, in a frame and in a picture. */
export interface ChartText {
  /** The question the chart answers, or what it shows. */
  readonly title: string;
  /** How the drawing is called for those who don't see it. */
  readonly label: string;
  readonly sentences: readonly string[];
  /** By which rule the portal computed them; `null` for what the source states. */
  readonly rule: Rule | null;
  /** The sentences, each with the word that the portal computed it: where no link can stand. */
  readonly answer: readonly string[];
  /** How the marks are read. */
  readonly note: string;
  readonly source: string;
}

/** The figures of a chart as they are drawn: a row a mark, codes followed by their words. */
export interface ChartFigures {
  readonly header: readonly string[];
  /** Amounts are thousand som. A cost of 0 is stated, an empty one is not. */
  readonly rows: readonly (readonly Published[])[];
}

/** What a chart's folder says of it. */
interface Parts<State, Words, Placed> {
  /** The page it stands on, and its place there. */
  readonly page: string;
  readonly place: string;
  /** What is drawn: the sums and nothing of their looks. */
  readonly state: (content: ChartContent) => State;
  readonly words: (content: ChartContent, language: Language) => Words;
  /** The state in pixels. */
  readonly layOut: (state: State, variant: Variant, words: Words) => Placed;
  readonly text: (content: ChartContent, language: Language) => Omit<ChartText, 'answer'>;
  readonly figures: (state: State, content: ChartContent) => ChartFigures;
}

/** A chart that stands on a page and is taken away: as a picture, as figures, in a frame. */
export interface Chart<
  State = unknown,
  Words = unknown,
  Placed extends { readonly height: number } = { readonly height: number },
> {
  readonly page: string;
  readonly place: string;
  readonly state: (content: ChartContent) => State;
  readonly words: (content: ChartContent, language: Language) => Words;
  readonly text: (content: ChartContent, language: Language) => ChartText;
  readonly figures: (content: ChartContent) => ChartFigures;
  /** The chart in one width, laid out. */
  readonly placed: (content: ChartContent, language: Language, variant: Variant) => Placed;
  /** All that its drawing is made of. */
  readonly drawn: (
    content: ChartContent,
    language: Language,
  ) => {
    readonly label: string;
    readonly words: Words;
    readonly drawings: readonly { readonly variant: Variant; readonly placed: Placed }[];
  };
}

/** A chart out of the parts in its folder. Its sums are computed once, whoever asks for them. */
export function chartOf<State, Words, Placed extends { readonly height: number }>({
  page,
  place,
  words,
  layOut,
  ...parts
}: Parts<State, Words, Placed>): Chart<State, Words, Placed> {
  const states = new WeakMap<ChartContent, { readonly state: State }>();
  const state = (content: ChartContent): State => {
    const known = states.get(content) ?? { state: parts.state(content) };
    states.set(content, known);
    return known.state;
  };
  const text = (content: ChartContent, language: Language): ChartText => {
    const written = parts.text(content, language);
    const computed = translator(language)('notice.computed');
    return {
      ...written,
      answer: written.sentences.map((one) => (written.rule ? `${one} (${computed})` : one)),
    };
  };
  return {
    page,
    place,
    state,
    words,
    text,
    figures: (content) => parts.figures(state(content), content),
    placed: (content, language, variant) =>
      layOut(state(content), variant, words(content, language)),
    drawn: (content, language) => {
      const spoken = words(content, language);
      return {
        label: text(content, language).label,
        words: spoken,
        drawings: VARIANTS.map((variant) => ({
          variant,
          placed: layOut(state(content), variant, spoken),
        })),
      };
    },
  };
}

/** What a chart of the programme's table names as its source. */
export const tableSource = ({ measures }: Programme, language: Language): string =>
  translator(language)('costs.source', { rows: measures.length });

/** The heads of a column of codes and of its words in every language. */
export const worded = (name: string): string[] => [
  name,
  ...LANGUAGES.map((language) => `${name}_${language}`),
];

export const inLanguages = (text: Localized): string[] =>
  LANGUAGES.map((language) => textIn(text, language));

export const directionCells = ({ id, short }: Direction): Published[] => [
  id,
  ...inLanguages(short),
];

export function costCell(cost: Cost): number | null {
  if (cost.state === 'amount') return cost.amount;
  return cost.state === 'zero' ? 0 : null;
}
