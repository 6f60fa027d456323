import { LANGUAGES, type Language } from '../../words/language.ts';
import { translator } from '../../words/translate.ts';
import { portal } from '../portal.ts';
import { atomFeed } from '../../engine/publish/atom.ts';
import { timelineOf } from '../../engine/releases/timeline.ts';
import { feedPath, fileAddress } from '../view/address.ts';
import { changesAddress, countsText, datasetTitle, noteIn } from '../view/change-words.ts';

/** A reader of feeds keeps what it has seen: older releases are on the page. */
const MOST_ENTRIES = 50;

/** The releases as a feed in one language. */
export function releasesFeed(language: Language, site: URL | undefined): string {
  const t = translator(language);
  const absolute = (address: string): string => new URL(address, site).href;
  const { portal: about } = portal.catalog;
  const { steps } = timelineOf(portal);
  const feedAddress = (one: Language): string => absolute(fileAddress(feedPath(one)));
  return atomFeed({
    language,
    title: `${t('site.name')}: ${t('nav.changes')}`,
    subtitle: t('changes.lede'),
    author: about.name,
    address: feedAddress(language),
    page: absolute(changesAddress(language)),
    translations: LANGUAGES.filter((other) => other !== language).map((other) => ({
      language: other,
      address: feedAddress(other),
    })),
    updatedOn: steps.at(-1)?.release.date ?? about.updated_on,
    rights: `${about.licence} ${about.licence_url}`,
    entries: steps
      .toReversed()
      .slice(0, MOST_ENTRIES)
      .map(({ release, changes }) => ({
        address: absolute(changesAddress(language, release.version)),
        title: t('changes.release', { version: release.version }),
        date: release.date,
        summary: noteIn(release.note, language),
        lines: changes.map(
          (change) =>
            `${datasetTitle(portal, change.dataset, language)}: ${countsText(change, language)}`,
        ),
      })),
  });
}
