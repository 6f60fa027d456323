import { isTied } from '../../engine/programme/programme.ts';
import { publishedDatasets, type Content } from '../../engine/publish/published.ts';
import { goneItems, type Gone } from '../../engine/releases/history.ts';
import { regionName, REGIONS } from '../../engine/schema/park-codes.ts';
import { textsOf } from '../../engine/schema/table.ts';
import type { PageEntry } from '../../engine/search/entries.ts';
import { inEach } from '../../words/language.ts';
import { MESSAGES, type MessageKey } from '../../words/messages/index.ts';
import { translator } from '../../words/translate.ts';
import { ITEM_PATHS } from './change-words.ts';
import { GUIDES, guideHead, HAS_GUIDES } from './guides.ts';

/** A page of the portal. */
export interface SitePage {
  /** The address within a language: `programme/costs/`. */
  readonly path: string;
  /** What links call it, and what it says of itself; `null` where a record of the search does. */
  readonly entry: PageEntry | null;
  /** Out of search engines, of the sitemap and of the portal's own search. */
  readonly hidden: boolean;
}

/** A page of its own: a line of the list. */
interface Line {
  readonly path: string;
  readonly title: MessageKey;
  readonly detail: MessageKey;
  /** Named in the header, in a column of the footer. */
  readonly header?: true;
  readonly footer?: 'sections' | 'checking';
  readonly hidden?: true;
  /** Kept on the device of every reader, for reading without a connection. */
  readonly kept?: true;
  /** Where only some portals have the page. */
  readonly where?: (content: Content) => boolean;
  /** The pages of one kind that stand under it. */
  readonly below?: (content: Content) => readonly SitePage[];
}

/**
 * Every page of the portal, in the order of its navigation: header, footer, sitemap, search, what is
 * kept offline and what search engines are told read it here. A page that isn't listed does not build.
 */
const LINES: readonly Line[] = [
  { path: '', title: 'site.home', detail: 'home.description' },
  {
    path: 'programme/',
    title: 'nav.programme',
    detail: 'programme.lede',
    footer: 'sections',
  },
  {
    path: 'programme/measures/',
    title: 'nav.measures',
    detail: 'measures.title',
    header: true,
    footer: 'sections',
    below: ({ programme }) =>
      programme.measures.map(({ id }) => record(`programme/measures/${id}/`)),
  },
  {
    path: 'programme/directions/',
    title: 'nav.directions',
    detail: 'directions.title',
    header: true,
    footer: 'sections',
    below: ({ programme }) =>
      programme.directions.map(({ id }) => record(`programme/directions/${id}/`)),
  },
  {
    path: 'programme/costs/',
    title: 'nav.costs',
    detail: 'costs.description',
    header: true,
    footer: 'sections',
  },
  {
    path: 'programme/bodies/',
    title: 'nav.bodies',
    detail: 'bodies.title',
    header: true,
    footer: 'sections',
    below: ({ programme }) => programme.bodies.map(({ id }) => record(`programme/bodies/${id}/`)),
  },
  {
    path: 'programme/tie-out/',
    title: 'nav.tie-out',
    detail: 'tie-out.lede',
    footer: 'checking',
    where: ({ programme, catalog }) => isTied(programme, catalog.sourceLines),
  },
  {
    path: 'programme/irregularities/',
    title: 'nav.irregularities',
    detail: 'irregularities.lede',
    footer: 'checking',
  },
  {
    path: 'parks/',
    title: 'nav.parks',
    detail: 'parks.title',
    header: true,
    footer: 'sections',
    below: ({ parks }) => [
      ...parks.map(({ id, sample }) => record(`parks/${id}/`, sample)),
      ...Object.keys(REGIONS).map((region) =>
        listed({
          path: `parks/regions/${region}/`,
          title: inEach((language) =>
            translator(language)('region.title', { region: regionName(region, language) }),
          ),
          detail: MESSAGES['nav.parks'],
        }),
      ),
    ],
  },
  { path: 'parks/plots/', title: 'nav.plots', detail: 'plots.title' },
  { path: 'parks/compare/', title: 'compare.title', detail: 'compare.lede' },
  { path: 'parks/requirements/', title: 'nav.requirements', detail: 'requirements.title' },
  {
    path: 'data/',
    title: 'nav.data',
    detail: 'data.lede',
    header: true,
    footer: 'sections',
    below: (content) => publishedDatasets(content).map(({ name }) => record(`data/${name}/`)),
  },
  { path: 'data/practices/', title: 'catalogue.practices', detail: 'practices.lede' },
  { path: 'data/check/', title: 'check.title', detail: 'check.lede' },
  {
    path: 'changes/',
    title: 'nav.changes',
    detail: 'changes.lede',
    footer: 'sections',
    below: ({ catalog }) =>
      catalog.releases.map(({ version, note }) =>
        listed({
          path: `changes/${version}/`,
          title: inEach((language) => translator(language)('changes.release', { version })),
          detail: note,
        }),
      ),
  },
  {
    path: 'sources/',
    title: 'nav.sources',
    detail: 'sources.lede',
    footer: 'checking',
    below: ({ catalog: { tables, sourceLines } }) =>
      tables.sources
        .filter(({ id }) => sourceLines.has(id))
        .map((source) =>
          listed({
            path: `sources/${source.id}/`,
            title: textsOf(source, 'title'),
            detail: MESSAGES['source-text.title'],
          }),
        ),
  },
  { path: 'glossary/', title: 'nav.glossary', detail: 'glossary.lede', footer: 'checking' },
  { path: 'about/', title: 'nav.about', detail: 'about.lede', footer: 'checking' },
  {
    path: 'about/guides/',
    title: 'guides.title',
    detail: 'guides.lede',
    footer: 'checking',
    where: () => HAS_GUIDES,
    below: () =>
      GUIDES.map((guide) =>
        listed({
          path: `about/guides/${guide}/`,
          title: inEach((language) => guideHead(guide, language).title),
          detail: inEach((language) => guideHead(guide, language).lede),
        }),
      ),
  },
  {
    path: 'about/accessibility/',
    title: 'nav.accessibility',
    detail: 'accessibility.lede',
    footer: 'checking',
  },
  { path: 'about/privacy/', title: 'nav.privacy', detail: 'privacy.lede', footer: 'checking' },
  { path: 'about/browsers/', title: 'browsers.title', detail: 'browsers.lede' },
  { path: 'about/build/', title: 'build.title', detail: 'build.lede', footer: 'checking' },
  { path: 'search/', title: 'search.label', detail: 'search.lede', hidden: true, kept: true },
  { path: 'offline/', title: 'offline.title', detail: 'offline.lede', hidden: true, kept: true },
];

const linesOf = (content: Content): Line[] => LINES.filter(({ where }) => where?.(content) ?? true);

/** The pages that the header or a column of the footer names. */
export const navigation = (
  content: Content,
  place: 'header' | NonNullable<Line['footer']>,
): PageEntry[] =>
  linesOf(content)
    .filter(({ header, footer }) => (place === 'header' ? header : footer === place))
    .map(entryOf);

/** What is kept on every device from the first visit on, by its address within a language. */
export const KEPT_PAGES: readonly string[] = LINES.filter(({ kept }) => kept).map(
  ({ path }) => path,
);

const known = new WeakMap<Content, ReadonlyMap<string, SitePage>>();

/** Every page of a portal by its address within a language. */
function pagesByPath(content: Content): ReadonlyMap<string, SitePage> {
  const pages =
    known.get(content) ??
    new Map(
      [
        ...linesOf(content).flatMap((line) => [
          { path: line.path, entry: entryOf(line), hidden: line.hidden ?? false },
          ...(line.below?.(content) ?? []),
        ]),
        ...removedItems(content).map((item) => record(removedPath(item), true)),
      ].map((page) => [page.path, page]),
    );
  known.set(content, pages);
  return pages;
}

/** Every page of a portal, each once. */
export const sitePages = (content: Content): SitePage[] => [...pagesByPath(content).values()];

/** What is listed of a page. One that is missing from the list stops the build. */
export function listedPage(content: Content, path: string): SitePage {
  const page = pagesByPath(content).get(path);
  if (page === undefined) throw new Error(`${path} is missing in src/site/view/pages.ts`);
  return page;
}

/** The pages that the search finds by themselves; records stand in it with all they say. */
export const foundPages = (content: Content): PageEntry[] =>
  sitePages(content).flatMap(({ entry, hidden }) => (entry === null || hidden ? [] : [entry]));

/**
 * Items that were released and are no more: their addresses stay. A fictional park may have taken
 * the name of one: its own page stands there then.
 */
export function removedItems(content: Content): Gone[] {
  const taken = new Set(content.parks.map(({ id }) => `parks/${id}/`));
  return goneItems(content).filter((item) => !taken.has(removedPath(item)));
}

export const removedPath = ({ kind, id }: Pick<Gone, 'kind' | 'id'>): string =>
  `${ITEM_PATHS[kind]}${id}/`;

const entryOf = ({ path, title, detail }: Line): PageEntry => ({
  path,
  title: MESSAGES[title],
  detail: MESSAGES[detail],
});

/** A page of a kind that has no record in the search. */
const listed = (entry: PageEntry): SitePage => ({ path: entry.path, entry, hidden: false });

/** The page of a record: the search finds the record itself. */
const record = (path: string, hidden = false): SitePage => ({ path, entry: null, hidden });
