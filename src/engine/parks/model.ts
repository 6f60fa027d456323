import type { Localized } from '../../words/language.ts';
import type { Source } from '../programme/model.ts';
import type { NotApplicable, NotStated } from '../schema/field.ts';
import type {
  CONNECTIONS,
  CURRENCIES,
  GROUNDS,
  OCCUPANCIES,
  PRICE_BASES,
  REGIMES,
  REGIONS,
  SERVICES,
  UTILITIES,
} from '../schema/park-codes.ts';
import type { FactName, FactValue } from '../schema/park-facts.ts';
import type { OpenParkTable, PARK_TABLES } from '../schema/park-tables.ts';
import type { Row } from '../schema/table.ts';

export type Regime = keyof typeof REGIMES;
export type Region = keyof typeof REGIONS;
export type UtilityKind = keyof typeof UTILITIES;
export type ServiceNumber = keyof typeof SERVICES;
export type Ground = keyof typeof GROUNDS;

/** A cell of a park's table: a value, not published (`null`), or not applicable. */
export type Answer<Value> = Value | NotStated | NotApplicable;

/** Where a statement comes from: its document, the date it bears, the day it was checked. */
export interface Citation {
  readonly source: Source;
  /** `2022-02-15`, `2022-02`, `2022`; `null` where the source bears no date. */
  readonly statedOn: string | null;
  readonly checkedOn: string;
}

/** What is known of one fact about a park. Silence is an answer of its own. */
export type Fact<Value> =
  | { readonly state: 'stated'; readonly value: Value; readonly citation: Citation }
  | { readonly state: 'not-published' }
  | { readonly state: 'not-applicable' };

export type Facts = { readonly [Name in FactName]: Fact<FactValue<Name>> };

/** A capacity in the unit of its kind (`UTILITY_UNITS`). Free is stated, or total minus used. */
export interface Utility {
  readonly kind: UtilityKind;
  readonly connection: Answer<keyof typeof CONNECTIONS>;
  readonly total: Answer<number>;
  readonly used: Answer<number>;
  readonly free: Answer<number>;
  /** Voltage or pressure in words: `110/10 kV`, `0.3 MPa`. */
  readonly level: Answer<string>;
  readonly point: Answer<string>;
  readonly distanceKm: Answer<number>;
  readonly fee: Answer<string>;
  readonly tariff: Answer<number>;
  readonly tariffCurrency: Answer<keyof typeof CURRENCIES>;
  /** What the tariff is for: `kWh`, `m³`. */
  readonly tariffUnit: Answer<string>;
  readonly tariffFrom: Answer<string>;
  readonly provider: Answer<string>;
  readonly asOf: Answer<string>;
  readonly citation: Citation;
}

export interface Price {
  readonly amount: number;
  readonly currency: keyof typeof CURRENCIES;
  readonly basis: keyof typeof PRICE_BASES;
}

/** One plot. Areas in ha, distance in km. */
export interface Plot {
  readonly id: string;
  readonly area: Answer<number>;
  readonly largestPiece: Answer<number>;
  readonly divisible: Answer<boolean>;
  readonly occupancy: Answer<keyof typeof OCCUPANCIES>;
  readonly permittedUse: Answer<string>;
  readonly allowsIndustry: Answer<boolean>;
  readonly cadastralNumber: Answer<string>;
  readonly onCadastre: Answer<boolean>;
  /** Shares a border with another plot of the territory (5.2). */
  readonly adjacent: Answer<boolean>;
  /** To the nearest other plot of the territory (5.2), where stated; geometry wins over it. */
  readonly distanceKm: Answer<number>;
  readonly atBoundary: Readonly<Record<UtilityKind, Answer<boolean>>>;
  readonly price: Price | null;
  readonly terms: Answer<string>;
  readonly availableFrom: Answer<string>;
  readonly geometry: Polygon | null;
  readonly citation: Citation;
}

/** A building or premises. Areas in m², height in m, loads in t. */
export interface Building {
  readonly id: string;
  readonly plot: string | null;
  readonly use: Answer<string>;
  readonly floorArea: Answer<number>;
  readonly freeArea: Answer<number>;
  readonly height: Answer<number>;
  readonly floorLoad: Answer<number>;
  readonly crane: Answer<number>;
  readonly powerKw: Answer<number>;
  readonly occupancy: Answer<keyof typeof OCCUPANCIES>;
  readonly price: Price | null;
  readonly citation: Citation;
}

export interface Service {
  readonly number: ServiceNumber;
  readonly offered: Answer<boolean>;
  readonly price: Answer<string>;
  readonly citation: Citation;
}

/** A report to the Cabinet of Ministers for one quarter (point 7). */
export interface Report {
  /** `2026-Q3` */
  readonly quarter: string;
  readonly submittedOn: Answer<string>;
  readonly coversPark: Answer<boolean>;
  readonly coversCompany: Answer<boolean>;
  readonly url: Answer<string>;
  readonly citation: Citation;
}

/** A field of the register that may be read by anyone, or the ground on which it may not. */
export type PublicField =
  | { readonly state: 'stated'; readonly value: string }
  | { readonly state: 'not-published' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'withheld'; readonly ground: Ground };

/** The eleven groups of 11.10; `REGISTER_FIELDS` in `register.ts` says which fields each holds. */
export type RegisterField =
  | 'full_name'
  | 'short_name'
  | 'location'
  | 'address'
  | 'registration_number'
  | 'tin'
  | 'other'
  | 'production'
  | 'contract_number'
  | 'contract_subject'
  | 'contract_until'
  | 'contract_date'
  | 'contacts'
  | 'entered_on'
  | 'ended_on'
  | 'ended_ground'
  | 'permits';

declare const madePublic: unique symbol;

/**
 * A resident as the public may see it. Only `publicRegister` makes one, so a page or a file
 * that takes this type cannot be given a restricted field.
 */
export interface PublicResident {
  readonly [madePublic]: true;
  readonly id: string;
  readonly kind: 'legal-entity' | 'foreign-branch' | 'individual';
  readonly plot: string | null;
  readonly ended: boolean;
  readonly fields: Readonly<Record<RegisterField, PublicField>>;
  readonly citation: Citation;
}

/** A row of the register as it is published; only `publicRows` makes one. */
export type PublicRow = Row<typeof PARK_TABLES.residents> & {
  readonly [madePublic]: true;
  /** Whether the status has ended; said also where its day and ground are withheld. */
  readonly ended: boolean;
};

/** WGS 84, longitude and latitude, outer ring first, closed (RFC 7946). */
export interface Polygon {
  readonly type: 'Polygon';
  readonly coordinates: readonly (readonly (readonly [number, number])[])[];
}

export interface Park {
  readonly id: string;
  readonly name: Localized;
  /** Invented, to show what a complete publication looks like. Carried to the last pixel and file. */
  readonly sample: boolean;
  readonly regime: Regime;
  readonly region: Region | null;
  readonly facts: Facts;
  readonly utilities: readonly Utility[];
  readonly plots: readonly Plot[];
  readonly buildings: readonly Building[];
  readonly services: readonly Service[];
  readonly residents: readonly PublicResident[];
  readonly reports: readonly Report[];
  readonly boundary: Polygon | null;
  /** The latest day on which any of its data was checked. */
  readonly checkedOn: string;
  /**
   * The rows of its tables as they are published: as kept, of the register the open part alone; one
   * that bears no date has that of its source.
   */
  readonly rows: {
    readonly [Name in OpenParkTable]: readonly Row<(typeof PARK_TABLES)[Name]>[];
  } & { readonly residents: readonly PublicRow[] };
}

/** The outcome of one testable condition of the Regulation. */
export type Outcome = 'met' | 'not-met' | 'not-published' | 'not-applicable';

export interface RequirementResult {
  /** `5.8a`, `10.3`, `11.10/6`: see `REQUIREMENTS` in `requirements.ts`. */
  readonly clause: string;
  readonly outcome: Outcome;
  /** A message key with its values: what the outcome rests on, with its figures. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}
