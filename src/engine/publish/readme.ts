import { type Language, textIn } from '../../words/language.ts';
import { MESSAGES } from '../../words/messages/index.ts';
import type { Content } from './content.ts';
import { licenceText } from './statements.ts';

/** `README.ky.txt`: what an archive holds, for whoever finds it years later without the site. */
export function readme(content: Content, language: Language): string {
  const { catalog, datasets, home } = content;
  const say = (key: keyof typeof MESSAGES): string => textIn(MESSAGES[key], language);
  const lines = [
    `${catalog.portal.name}. ${say('nav.data')}`,
    home.page(language, 'data/'),
    '',
    `${say('catalogue.updated')}: ${catalog.portal.updated_on}`,
    `${say('catalogue.version')}: ${content.version}`,
    '',
    say('data.licence-title'),
    textIn(licenceText(catalog), language),
    '',
    say('data.format-title'),
    ...(
      [
        'data.format-csv',
        'data.format-empty',
        'data.format-zero',
        'data.format-na',
        'data.format-money',
        'catalogue.parquet-na',
      ] as const
    ).map((key) => `- ${say(key)}`),
    '',
    say('data.files'),
    ...datasets.flatMap(({ name, title, description }) => [
      `- ${name}.csv, .xlsx, .json, .parquet: ${textIn(title, language)}`,
      `  ${textIn(description, language)}`,
    ]),
    `- parks.geojson: ${say('catalogue.places')}`,
    `- datapackage.json, *.csv-metadata.json: ${say('catalogue.for-programs')}`,
    `- checksums.txt: ${say('catalogue.checksums')} (SHA-256)`,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
