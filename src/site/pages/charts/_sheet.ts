import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ChartDrawing from '../../components/takeaway/ChartDrawing.astro';
import { formatDate } from '../../../words/dates.ts';
import { translator } from '../../../words/translate.ts';
import { portal } from '../../portal.ts';
import { elementIn, type Element } from '../../../engine/publish/markup.ts';
import { plain } from '../../../engine/publish/plain-style.ts';
import { CHARTS, chartText } from '../../takeaway/charts.ts';
import { sheetOf } from '../../takeaway/sheet.ts';
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
  const { page, place } = CHARTS[chart];
  return sheetOf(plain(elementIn(markup, 'svg', 'chart-wide')), {
    ...chartText(chart, portal, language),
    language,
    portal: t('site.name'),
    licence: t('foot.licence', { licence: 'CC BY 4.0' }),
    updated: `${t('foot.updated')}: ${formatDate(portal.catalog.portal.updated_on, language)}`,
    address: new URL(`${pageAddress(language, page)}#${place}`, site).href,
  });
}
