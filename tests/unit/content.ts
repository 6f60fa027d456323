import { portal } from '../../src/site/portal.ts';
import type { Content } from '../../src/engine/publish/content.ts';
import { homeAt } from '../../src/site/view/address.ts';
import { publishedDatasets } from '../../src/engine/publish/published.ts';

/** The real data as it is published, at an address that nobody has. */
export const content: Content = {
  catalog: portal.catalog,
  datasets: publishedDatasets(portal),
  home: homeAt(new URL('https://achyk.example/')),
  version: '1.2.3',
};
