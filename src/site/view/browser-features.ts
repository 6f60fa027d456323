import { browsers, features } from 'web-features';
import packages from '../../../package.json' with { type: 'json' };

/** What the pages use of newer browsers, by its name in the data of web-features. */
const USED = {
  // Without these a tool does not work or a page does not look as meant.
  'js-modules': 'needed',
  'array-by-copy': 'needed',
  'array-group': 'needed',
  'cascade-layers': 'needed',
  'media-query-range-syntax': 'needed',
  'viewport-unit-variants': 'needed',
  'container-queries': 'needed',
  has: 'needed',
  // Without these nothing is missed.
  scripting: 'extra',
  'text-wrap-balance': 'extra',
  'details-content': 'extra',
} as const satisfies Record<string, 'needed' | 'extra'>;

export type UsedFeature = keyof typeof USED;
type BrowserId = keyof typeof browsers;

/** A feature and the version of each browser that it is in from; none where it is in no version. */
export interface UsedIn {
  readonly feature: UsedFeature;
  /** In English, as the data have it. */
  readonly name: string;
  readonly needed: boolean;
  readonly from: Readonly<Partial<Record<BrowserId, string>>>;
}

export const FEATURES: readonly UsedIn[] = (Object.keys(USED) as UsedFeature[]).map((feature) => {
  const use = USED[feature];
  const data = features[feature];
  if (data?.kind !== 'feature') throw new Error(`web-features has no feature «${feature}»`);
  const { name, status } = data;
  return { feature, name, needed: use === 'needed', from: status.support };
});

/** The oldest version of a browser that has everything needed, and the day it came out. */
export interface Least {
  readonly browser: BrowserId;
  /** As its makers call it. */
  readonly name: string;
  readonly version: string;
  /** ISO date. */
  readonly released: string;
}

export const LEAST: readonly Least[] = (Object.keys(browsers) as BrowserId[]).map((browser) => {
  const { name, releases } = browsers[browser];
  const indexes = FEATURES.filter(({ needed }) => needed).map(({ from }) =>
    releases.findIndex(({ version }) => version === from[browser]),
  );
  // Releases stand in their order: the last that a needed feature came with is the least.
  const release = indexes.includes(-1) ? undefined : releases[Math.max(...indexes)];
  if (release === undefined) {
    throw new Error(`${name} has no version with everything that the pages need`);
  }
  return { browser, name, version: release.version, released: release.date };
});

/** Where the versions come from. */
export const SOURCE = {
  version: packages.dependencies['web-features'],
  address: 'https://github.com/web-platform-dx/web-features',
};
