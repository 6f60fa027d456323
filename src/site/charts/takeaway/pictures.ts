import { type Language, textIn } from '../../../words/language.ts';
import { formatMillion, formatNumber, formatShare } from '../../../words/numbers.ts';
import { translator } from '../../../words/translate.ts';
import { publishedShare } from '../../../engine/parks/totals.ts';
import type { Portal } from '../../portal.ts';
import { amountOf, measuresNaming, shareOf, totalCost } from '../../../engine/programme/totals.ts';
import type { PictureWords } from './picture.ts';
import { REGIMES, regionName } from '../../../engine/schema/park-codes.ts';
import { factText } from '../../../engine/parks/words.ts';
import { costText, periodText } from '../../../engine/programme/words.ts';

/**
 * The most items of one kind that have pictures of their own. Where there are more, they all show
 * the picture of the page above them: thousands of pictures would be most of the site's weight.
 */
export const MOST_PICTURED = 400;

type Content = Pick<Portal, 'programme' | 'parks'>;

const known = new WeakMap<Content, ReadonlySet<string>>();

/** The pages with a picture of their own, by their address within a language; home is empty. */
export function picturedPages(content: Content): ReadonlySet<string> {
  const pages = known.get(content) ?? new Set(pagesOf(content));
  known.set(content, pages);
  return pages;
}

function pagesOf({ programme, parks }: Content): string[] {
  const each = (folder: string, items: readonly { readonly id: string }[]): string[] =>
    items.length > MOST_PICTURED ? [] : items.map(({ id }) => `${folder}${id}/`);
  return [
    '',
    'programme/costs/',
    ...each('programme/measures/', programme.measures),
    ...each('programme/directions/', programme.directions),
    ...each('programme/bodies/', programme.bodies),
    'parks/',
    ...each('parks/', parks),
  ];
}

/** The file of the picture that a page shows: its own, or that of the nearest page above it. */
export function pictureFile(path: string, language: Language, content: Content): string {
  const pages = picturedPages(content);
  let page = path;
  while (page !== '' && !pages.has(page)) page = page.replace(/[^/]*\/?$/, '');
  return `pictures/${pictureName(page, language)}.png`;
}

/** `ky`, `ky/programme/measures/12`: the place of a picture among the pictures. */
export const pictureName = (page: string, language: Language): string =>
  `${language}/${page}`.replace(/\/$/, '');

/** What the picture of a page says: the page's own figure. */
export function pictureWords(page: string, language: Language, content: Content): PictureWords {
  const { programme, parks } = content;
  const t = translator(language);
  const total = totalCost(programme.measures);
  const common = { over: t('site.name'), kind: '', sample: '' };
  const table = t('takeaway.source-table');
  const computed = t('notice.computed');
  const million = (amount: number) => ({
    figure: formatMillion(amount, language),
    unit: t('unit.million-som'),
  });
  const id = page.replace(/\/$/, '').split('/').at(-1);
  const found = <Item extends { readonly id: string }>(
    folder: string,
    items: readonly Item[],
  ): Item | undefined =>
    page.startsWith(folder) ? items.find((item) => item.id === id) : undefined;

  const measure = found('programme/measures/', programme.measures);
  if (measure) {
    const { cost } = measure;
    const stated = cost.state !== 'not-stated';
    return {
      ...common,
      kind: t('measure.name', { number: measure.number }),
      title: textIn(measure.title, language),
      figure: stated ? formatNumber(amountOf(cost), language) : costText(cost, language),
      unit: stated ? t('unit.thousand-som') : '',
      notes: [`${t('measure.cost')} · ${periodText(measure.schedule, language)}`, table],
    };
  }
  const direction = found('programme/directions/', programme.directions);
  if (direction) {
    const cost = totalCost(direction.measures);
    const share = formatShare(shareOf(cost, total), language);
    return {
      ...common,
      kind: `${t('measure.direction')} ${direction.number}`,
      title: textIn(direction.title, language),
      ...million(cost),
      notes: [
        `${t('measure.cost')}, ${computed} · ${t('measures.column-share')}: ${share} · ${t('count.measures', { count: direction.measures.length })}`,
        table,
      ],
    };
  }
  const body = found('programme/bodies/', programme.bodies);
  if (body) {
    const measures = measuresNaming(programme, body);
    const cost = t('amount.million-som', { amount: formatMillion(totalCost(measures), language) });
    return {
      ...common,
      kind: textIn(body.abbreviation, language),
      title: textIn(body.name, language),
      figure: t('count.measures', { count: measures.length }),
      unit: '',
      notes: [`${t('body.cost-of-measures')}: ${cost}, ${computed}`, table],
    };
  }
  const sites = parks.filter(({ sample }) => !sample);
  const park = found('parks/', parks);
  if (park) {
    const region =
      park.region === null ? t('parks.region-none') : regionName(park.region, language);
    return {
      ...common,
      kind: textIn(REGIMES[park.regime], language),
      title: textIn(park.name, language),
      figure: formatShare(publishedShare([park]), language),
      unit: '',
      notes: [
        t('parks.facts-published'),
        `${region} · ${factText('status', park.facts.status, language)}`,
      ],
      sample: park.sample ? t('sample.band') : '',
    };
  }
  if (page === 'parks/') {
    return {
      ...common,
      title: t('parks.title'),
      figure: String(sites.length),
      unit: t('parks.sites', { count: sites.length }),
      notes: [`${formatShare(publishedShare(sites), language)}: ${t('parks.facts-published')}`],
    };
  }
  return {
    ...common,
    title: page === 'programme/costs/' ? t('costs.title') : textIn(programme.title, language),
    ...million(total),
    notes: [t('fact.total'), table],
  };
}
