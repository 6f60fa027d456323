import { type Language, textIn } from '../../../words/language.ts';
import { translator } from '../../../words/translate.ts';
import type { Park } from '../../../engine/parks/model.ts';
import { freePlots, parksByRegion } from '../../../engine/parks/totals.ts';
import { regionName } from '../../../engine/schema/park-codes.ts';
import { plotIdOf } from './compared.ts';
import { plotName } from './rows.ts';
import { capitalized } from '../../../engine/programme/words.ts';

/** What a column can be added of: fetched when a reader asks for it, so that the page stays small. */
export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** Sites by their regions, the fictional ones last and said to be so. */
export function parkChoices(parks: readonly Park[], language: Language): ChoiceGroup[] {
  const t = translator(language);
  const of = (name: string, members: readonly Park[]): ChoiceGroup => ({
    name,
    choices: members.map((park) => ({ id: park.id, name: textIn(park.name, language) })),
  });
  const regions = parksByRegion(parks.filter(({ sample }) => !sample));
  return [
    ...regions.map(({ region, parks: members }) =>
      of(region === null ? t('parks.region-none') : regionName(region, language), members),
    ),
    of(
      capitalized(t('compare.sample')),
      parks.filter(({ sample }) => sample),
    ),
  ].filter(({ choices }) => choices.length > 0);
}

/** Free plots by the parks they lie in. */
export function plotChoices(parks: readonly Park[], language: Language): ChoiceGroup[] {
  return parks
    .map((park) => ({
      name: textIn(park.name, language),
      choices: freePlots([park]).map(({ plot }) => ({
        id: plotIdOf(park.id, plot.id),
        name: plotName({ park, plot }, language),
      })),
    }))
    .filter(({ choices }) => choices.length > 0);
}
