import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ChartDrawing from '../../charts/ChartDrawing.astro';
import { formatDate } from '../../../words/dates.ts';
import { translator } from '../../../words/translate.ts';
import { portal } from '../../portal.ts';
import { elementIn, type Element } from '../../charts/takeaway/markup.ts';
import { plain } from '../../charts/takeaway/plain-style.ts';
import { chartNamed } from '../../charts/charts.ts';
import { sheetOf } from '../../charts/takeaway/sheet.ts';
import { pageAddress } from '../../view/address.ts';
import type { ChartProps } from './_paths.ts';

/** The wide drawing of a chart as a file of its own. */
export async function chartSheet(
  { language, chart }: ChartProps,
  site: URL | undefined,
): Promise<Element> {
  const container = await AstroContainer.create();
  const markup = await container.renderToString(ChartDrawing, { props: { language, chart } });
  const t = translator(language);
  const { page, place, text } = chartNamed(chart);
  return sheetOf(plain(elementIn(markup, 'svg', 'chart-wide')), {
    ...text(portal, language),
    language,
    portal: t('site.name'),
    licence: t('foot.licence', { licence: 'CC BY 4.0' }),
    updated: `${t('foot.updated')}: ${formatDate(portal.catalog.portal.updated_on, language)}`,
    address: new URL(`${pageAddress(language, page)}#${place}`, site).href,
  });
}
