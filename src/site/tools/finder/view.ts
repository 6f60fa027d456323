import { CURRENCY } from '../../../words/chosen.ts';
import type { Needs, SupplyNeed } from '../../../engine/parks/matching.ts';
import type { Region, Regime } from '../../../engine/parks/model.ts';
import { CURRENCIES } from '../../../engine/schema/park-codes.ts';
import { amount, choice, codecOf, oneOf, type Codec, type Parameter } from '../../view/codec.ts';

/** What the finder shows: real sites or fictional examples, and the needs. */
export interface FinderView extends Needs {
  readonly sites: 'real' | 'examples';
}

export interface FinderChoices {
  readonly regions: readonly Region[];
  readonly regimes: readonly Regime[];
  /** False when the fictional parks are hidden: then there is nothing to switch to. */
  readonly examples: boolean;
}

export const CURRENCY_CODES: readonly string[] = Object.keys(CURRENCIES);
export const BASIS_CODES = ['m2-year', 'm2-month', 'ha-year', 'once'] as const;

/** The least that can be asked for: a need of nothing is none. */
const LEAST = 0.000001;

/** `yes`: a connection; `500`: so much of it free, in the unit of the supply. */
function supply(most: number): Parameter<SupplyNeed> {
  const capacity = amount({ least: LEAST, most });
  return {
    initial: null,
    read: (text) => (text === 'yes' ? 'yes' : (capacity.read(text) ?? undefined)),
    write: (value) => (value === null ? '' : String(value)),
  };
}

/**
 * The view in the address: `?area=5&power=3&gas=yes&rail=5`. Areas in ha (the floor in m²), power in
 * MW, gas in m³/h, heat in Gcal/h, water and sewage in m³ a day, internet in Mbit/s, distances in km.
 */
export function finderCodec({ regions, regimes, examples }: FinderChoices): Codec<FinderView> {
  return codecOf<FinderView>({
    sites: oneOf(examples ? (['real', 'examples'] as const) : (['real'] as const), 'real'),
    kind: choice(['plot', 'building'] as const),
    area: amount({ least: LEAST, most: 100_000 }),
    piece: amount({ least: LEAST, most: 100_000 }),
    floor: amount({ least: LEAST, most: 10_000_000 }),
    power: amount({ least: LEAST, most: 10_000 }),
    gas: supply(10_000_000),
    heat: supply(100_000),
    water: amount({ least: LEAST, most: 10_000_000 }),
    sewage: supply(10_000_000),
    internet: supply(10_000_000),
    rail: amount({ most: 10_000 }),
    road: amount({ most: 10_000 }),
    border: amount({ most: 10_000 }),
    airport: amount({ most: 10_000 }),
    price: amount({ least: LEAST, most: 100_000_000 }),
    currency: oneOf(CURRENCY_CODES, CURRENCY),
    basis: oneOf(BASIS_CODES, 'm2-year'),
    region: choice(regions),
    regime: choice(regimes),
  });
}
