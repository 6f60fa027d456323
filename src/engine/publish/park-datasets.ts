import {
  type Language,
  LANGUAGES,
  type Localized,
  ownText,
  type Written,
} from '../../words/language.ts';
import { unitCode } from '../../words/units.ts';
import type { Answer, Citation, Fact, Park, Price, PublicField } from '../parks/model.ts';
import { buildings } from '../schema/buildings.ts';
import {
  code,
  NOT_APPLICABLE,
  optional,
  orNotApplicable,
  reference,
  text,
  translatable,
  yesNo,
  type Field,
} from '../schema/field.ts';
import { UTILITY_UNITS } from '../schema/park-codes.ts';
import { PARK_FACTS, type FactName } from '../schema/park-facts.ts';
import { parkDocument } from '../schema/park.ts';
import { plots } from '../schema/plots.ts';
import { parkProvenance, provenance } from '../schema/provenance.ts';
import { reports } from '../schema/reports.ts';
import { residents } from '../schema/residents.ts';
import { services } from '../schema/services.ts';
import type { Fields, Row, Table } from '../schema/table.ts';
import { utilities } from '../schema/utilities.ts';
import { asking } from '../schema/words.ts';
import { datasetOf, type Dataset } from './dataset.ts';

/** Files of the parks under `/data/`: the real ones alone, whoever asks. */
export const parkDatasets = (parks: readonly Park[]): Dataset[] =>
  datasetsOf(parks.filter(({ sample }) => !sample));

/** The same files of the fictional parks, for `/data/samples/`; none when there are no such parks. */
export function sampleDatasets(parks: readonly Park[]): Dataset[] {
  const samples = parks.filter(({ sample }) => sample);
  return samples.length === 0 ? [] : datasetsOf(samples);
}

function datasetsOf(parks: readonly Park[]): Dataset[] {
  return [
    parksDataset(parks),
    factsDataset(parks),
    utilitiesDataset(parks),
    plotsDataset(parks),
    buildingsDataset(parks),
    servicesDataset(parks),
    residentsDataset(parks),
    reportsDataset(parks),
  ];
}

const parkField = reference(
  'parks',
  asking(
    null,
    ['Парк', 'Парк', 'Park'],
    ['Парктын идентификатору.', 'Идентификатор парка.', 'Identifier of the park.'],
  ),
);

/** A table of rows that belong to parks, with the park as its first column. */
function ofParks<F extends Fields>({ name, title, description, key, fields }: Table<F>) {
  return {
    name,
    title,
    description,
    key: ['park', ...key],
    fields: { park: parkField, ...fields },
  };
}

type Published<T> = Row<T> & { readonly park: string };

const cited = ({ source, statedOn, checkedOn }: Citation) => ({
  source: source.id,
  stated_on: statedOn,
  checked_on: checkedOn,
});

const priced = (price: Price | null) => ({
  price: price?.amount ?? null,
  price_currency: price?.currency ?? null,
  price_basis: price?.basis ?? null,
});

// Parks, one a row

const sampleField = yesNo(
  asking(
    null,
    ['Үлгү', 'Образец', 'Sample'],
    [
      'Ойдон чыгарылган парк – жарыялоонун үлгүсү гана.',
      'Вымышленный парк — только образец публикации.',
      'A fictional park: only a sample of a publication.',
    ],
  ),
);

const NAME = asking('10.1', ['Аталышы', 'Название', 'Name']);

const languageTitle = (title: Written, language: Language): Written => ({
  ky: `${title.ky}, ${language}`,
  ru: `${title.ru}, ${language}`,
  en: `${title.en}, ${language}`,
});

/** A fact as it stands in the wide file: one column, or three for a text in three languages. */
function factFields(name: FactName): [string, Field<unknown>][] {
  const { field, clause, localized } = PARK_FACTS[name];
  const asked: Field<unknown> = { ...field, ...(clause === null ? {} : { clause }) };
  const own = optional(orNotApplicable(asked));
  if (!localized) return [[name, own]];
  return LANGUAGES.map((language): [string, Field<unknown>] => [
    `${name}_${language}`,
    { ...own, language, title: languageTitle(field.title, language) },
  ]);
}

const FACT_NAMES = Object.keys(PARK_FACTS) as FactName[];

function parksDataset(parks: readonly Park[]): Dataset {
  const { fields } = parkDocument;
  const names = LANGUAGES.map((language): [string, Field<unknown>] => [
    `name_${language}`,
    {
      ...translatable(text({ ...NAME, language }), language),
      title: languageTitle(NAME.title, language),
    },
  ]);
  const table = {
    ...parkDocument,
    description: {
      ky: 'Парктар жана аянттар, ар бири бир сап. Бош уяча: жарыяланган эмес; NA: колдонулбайт. Ар бир маанинин булагы park-facts файлында.',
      ru: 'Парки и площадки, по строке на каждую. Пустая ячейка: не опубликовано; NA: не применяется. Источник каждого значения в файле park-facts.',
      en: 'Parks and sites, one a row. Empty cell: not published; NA: not applicable. The source of each value is in the file park-facts.',
    },
    fields: {
      id: fields.id,
      ...Object.fromEntries(names),
      sample: sampleField,
      regime: fields.regime,
      region: fields.region,
      ...Object.fromEntries(FACT_NAMES.flatMap(factFields)),
      checked_on: provenance.checked_on,
    },
  };
  const rows = parks.map((park) => ({
    id: park.id,
    ...inLanguages('name', park.name),
    sample: park.sample,
    regime: park.regime,
    region: park.region,
    ...Object.fromEntries(FACT_NAMES.flatMap((name) => factCells(park, name))),
    checked_on: park.checkedOn,
  }));
  return datasetOf(table, rows);
}

const inLanguages = (name: string, texts: Localized): Record<string, string | null> =>
  Object.fromEntries(
    LANGUAGES.map((language) => [`${name}_${language}`, ownText(texts, language)]),
  );

function factCells(park: Park, name: FactName): [string, unknown][] {
  const fact: Fact<unknown> = park.facts[name];
  if (!PARK_FACTS[name].localized) {
    const own = fact.state === 'stated' ? fact.value : silence(fact);
    return [[name, own]];
  }
  return LANGUAGES.map((language) => [
    `${name}_${language}`,
    fact.state === 'stated' ? ownText(fact.value as Localized, language) : silence(fact),
  ]);
}

const silence = ({ state }: Fact<unknown>) => (state === 'not-applicable' ? NOT_APPLICABLE : null);

// Facts, one a row, each with its source

const factState = code(
  {
    stated: { ky: 'жарыяланган', ru: 'опубликовано', en: 'published' },
    'not-published': { ky: 'жарыяланган эмес', ru: 'не опубликовано', en: 'not published' },
    'not-applicable': { ky: 'колдонулбайт', ru: 'не применяется', en: 'not applicable' },
  },
  asking(null, ['Абалы', 'Состояние', 'State']),
);

const optionalText = (...title: readonly [string, string, string]) =>
  optional(text(asking(null, title)));

const factsTable = {
  name: 'park-facts',
  key: ['park', 'fact'],
  title: { ky: 'Парктар жөнүндө фактылар', ru: 'Факты о парках', en: 'Facts on parks' },
  description: {
    ky: 'Ар бир парк боюнча ар бир факт: мааниси, Жобонун аны талап кылган пункту, булагы, көрсөтүлгөн жана текшерилген күнү. Жарыяланбагандар да бар.',
    ru: 'Каждый факт по каждому парку: значение, пункт Положения, который его требует, источник, дата сведений и дата проверки. Неопубликованные тоже есть.',
    en: 'Every fact of every park: its value, the clause of the Regulation that asks for it, its source, the date stated and the date checked. Those not published are here too.',
  },
  fields: {
    park: parkField,
    fact: text(asking(null, ['Факт', 'Факт', 'Fact'])),
    clause: optionalText('Жобонун пункту', 'Пункт Положения', 'Clause of the Regulation'),
    state: factState,
    value: optionalText('Мааниси', 'Значение', 'Value'),
    value_ky: optionalText('Мааниси, ky', 'Значение, ky', 'Value, ky'),
    value_ru: optionalText('Мааниси, ru', 'Значение, ru', 'Value, ru'),
    value_en: optionalText('Мааниси, en', 'Значение, en', 'Value, en'),
    unit: optionalText('Бирдиги', 'Единица', 'Unit'),
    source: optional(parkProvenance.source),
    stated_on: parkProvenance.stated_on,
    checked_on: optional(parkProvenance.checked_on),
  },
};

function factsDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    FACT_NAMES.map((name) => {
      const { field, clause } = PARK_FACTS[name];
      const fact: Fact<unknown> = park.facts[name];
      return {
        park: park.id,
        fact: name,
        clause,
        state: fact.state,
        ...valueCells(name, fact),
        unit: field.unit === undefined ? null : unitCode(field.unit),
        ...(fact.state === 'stated' ? cited(fact.citation) : {}),
      };
    }),
  );
  return datasetOf(
    factsTable,
    rows.map((row) => ({ ...NO_FACT, ...row })),
  );
}

const NO_FACT = {
  value: null,
  value_ky: null,
  value_ru: null,
  value_en: null,
  source: null,
  stated_on: null,
  checked_on: null,
};

/** The value as a code or number in `value`, and in words where there are words for it. */
function valueCells(name: FactName, fact: Fact<unknown>): Record<string, unknown> {
  if (fact.state !== 'stated') return {};
  const { localized } = PARK_FACTS[name];
  const field: Field<unknown> = PARK_FACTS[name].field;
  if (localized) return inLanguages('value', fact.value as Localized);
  const written = field.write(fact.value);
  const words = field.codes?.[written];
  const value = typeof fact.value === 'string' ? written : fact.value;
  return { value, ...(words === undefined ? {} : inLanguages('value', words)) };
}

// The tables of the parks

const utilityUnit = optional(
  text(
    asking(
      '5.8',
      ['Кубаттуулуктун бирдиги', 'Единица мощности', 'Unit of capacity'],
      [
        'Жалпы, колдонулган жана бош кубаттуулуктун бирдиги.',
        'Единица общей, использованной и свободной мощности.',
        'Unit of the total, used and spare capacity.',
      ],
    ),
  ),
);

function utilitiesDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    park.utilities.map((utility): Published<typeof utilities> => ({
      park: park.id,
      kind: utility.kind,
      connection: utility.connection,
      total: utility.total,
      used: utility.used,
      free: utility.free,
      level: utility.level,
      point: utility.point,
      distance_km: utility.distanceKm,
      fee: utility.fee,
      tariff: utility.tariff,
      tariff_currency: utility.tariffCurrency,
      tariff_unit: utility.tariffUnit,
      tariff_from: utility.tariffFrom,
      provider: utility.provider,
      as_of: utility.asOf,
      ...cited(utility.citation),
    })),
  );
  const unit = {
    field: utilityUnit,
    after: 'kind',
    value: ({ kind }: (typeof rows)[number]) => UTILITY_UNITS[kind],
  };
  return datasetOf(ofParks(utilities), rows, { unit });
}

function plotsDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    park.plots.map((plot): Published<typeof plots> => ({
      park: park.id,
      id: plot.id,
      area: plot.area,
      largest_piece: plot.largestPiece,
      divisible: plot.divisible,
      occupancy: plot.occupancy,
      permitted_use: plot.permittedUse,
      allows_industry: plot.allowsIndustry,
      cadastral_number: plot.cadastralNumber,
      on_cadastre: plot.onCadastre,
      adjacent: plot.adjacent,
      distance_km: plot.distanceKm,
      ...plot.atBoundary,
      ...priced(plot.price),
      terms: plot.terms,
      available_from: plot.availableFrom,
      ...cited(plot.citation),
    })),
  );
  return datasetOf(ofParks(plots), rows);
}

function buildingsDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    park.buildings.map((building): Published<typeof buildings> => ({
      park: park.id,
      id: building.id,
      plot: building.plot,
      use: building.use,
      floor_area: building.floorArea,
      free_area: building.freeArea,
      height: building.height,
      floor_load: building.floorLoad,
      crane: building.crane,
      power_kw: building.powerKw,
      occupancy: building.occupancy,
      ...priced(building.price),
      ...cited(building.citation),
    })),
  );
  return datasetOf(ofParks(buildings), rows);
}

function servicesDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    park.services.map(({ number, offered, price, citation }): Published<typeof services> => ({
      park: park.id,
      service: number,
      offered,
      price,
      ...cited(citation),
    })),
  );
  return datasetOf(ofParks(services), rows);
}

/** A field of the public register; of a withheld one nothing but its name in `withheld`. */
function registerCell(field: PublicField): Answer<string> {
  if (field.state === 'stated') return field.value;
  return field.state === 'not-applicable' ? NOT_APPLICABLE : null;
}

const ended = yesNo(asking('11.10/9', ['Статусу токтотулган', 'Статус прекращён', 'Status ended']));

function residentsDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    park.residents.map(({ fields, citation, ...resident }) => ({
      park: park.id,
      id: resident.id,
      kind: resident.kind,
      plot: resident.plot,
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, registerCell(field)]),
      ),
      ended: resident.ended,
      withheld: Object.entries(fields)
        .flatMap(([name, field]) => (field.state === 'withheld' ? [`${name}:${field.ground}`] : []))
        .join('; '),
      ...cited(citation),
    })),
  );
  const { withheld, source, stated_on, checked_on, ...own } = residents.fields;
  const table = ofParks({
    ...residents,
    fields: {
      ...own,
      ended,
      withheld: optional(text(withheld)),
      source,
      stated_on,
      checked_on,
    },
  });
  return datasetOf(table, rows);
}

function reportsDataset(parks: readonly Park[]): Dataset {
  const rows = parks.flatMap((park) =>
    park.reports.map((report): Published<typeof reports> => ({
      park: park.id,
      quarter: report.quarter,
      submitted_on: report.submittedOn,
      covers_park: report.coversPark,
      covers_company: report.coversCompany,
      url: report.url,
      ...cited(report.citation),
    })),
  );
  return datasetOf(ofParks(reports), rows);
}
