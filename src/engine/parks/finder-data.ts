import type { Localized } from '../../words/language.ts';
import { NOT_APPLICABLE, NOT_STATED } from '../schema/field.ts';
import type { CONNECTIONS } from '../schema/park-codes.ts';
import type {
  Answer,
  Building,
  Facts,
  Park,
  Plot,
  Price,
  Region,
  Regime,
  UtilityKind,
} from './model.ts';

/**
 * What the finder knows of a park, as plain JSON: it is written once at build, is the same in every
 * language, and holds public figures only. A figure that is absent is not published.
 */
export interface FinderPark {
  readonly id: string;
  readonly name: Localized;
  readonly region: Region | null;
  readonly regime: Regime;
  /** Of the whole territory, ha. Not what is free. */
  readonly area?: Told<number>;
  readonly contact?: Contact;
  readonly place?: readonly [longitude: number, latitude: number];
  readonly km: Readonly<Partial<Record<Destination, Told<number>>>>;
  readonly supplies: Readonly<Partial<Record<Supply, Supplied>>>;
  /** Those that may be taken: free, reserved, or silent about it. */
  readonly plots: readonly FinderPlot[];
  readonly buildings: readonly FinderBuilding[];
  /** How many are taken; they are counted and not listed. */
  readonly taken: { readonly plots: number; readonly buildings: number };
  /** It says something of its plots, or of its buildings, be they all taken. */
  readonly tellsPlots: boolean;
  readonly tellsBuildings: boolean;
}

/** A figure, or the answer that the question does not arise. Silence is its absence. */
export type Told<Value> = Value | 'NA';

export type Destination = 'rail' | 'road' | 'border' | 'airport';

const SUPPLIES = ['electricity', 'gas', 'heat', 'water', 'sewage', 'internet'] as const;
export type Supply = (typeof SUPPLIES)[number];

interface Supplied {
  readonly connection?: Told<keyof typeof CONNECTIONS>;
  /** In the unit of its kind. */
  readonly free?: Told<number>;
}

interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
}

interface Offer {
  readonly id: string;
  readonly occupancy?: Told<'free' | 'reserved' | 'leased'>;
  readonly price?: Price;
  /** What is stated to stand at the boundary of the plot, and what is stated not to. */
  readonly at: readonly UtilityKind[];
  readonly without: readonly UtilityKind[];
}

/** Areas in ha. */
export interface FinderPlot extends Offer {
  readonly area?: Told<number>;
  readonly piece?: Told<number>;
}

/** Areas in m². */
export interface FinderBuilding extends Offer {
  readonly floor?: Told<number>;
  readonly powerKw?: Told<number>;
}

/** Every park with what may be taken there. */
export function finderParks(parks: readonly Park[]): FinderPark[] {
  return parks.map(finderPark);
}

function finderPark(park: Park): FinderPark {
  const plots = park.plots.filter(({ occupancy }) => occupancy !== 'leased');
  const buildings = park.buildings.filter(mayBeTaken);
  const { facts } = park;
  return shorn({
    id: park.id,
    name: park.name,
    region: park.region,
    regime: park.regime,
    area: toldFact(facts.area_total),
    contact: contactOf(facts),
    place: placeOf(park),
    km: shorn({
      rail: toldFact(facts.km_rail),
      road: toldFact(facts.km_motorway),
      border: toldFact(facts.km_border),
      airport: toldFact(facts.km_airport),
    }),
    supplies: suppliesOf(park),
    plots: plots.map(finderPlot),
    buildings: buildings.map((building) => finderBuilding(building, park.plots)),
    taken: {
      plots: park.plots.length - plots.length,
      buildings: park.buildings.length - buildings.length,
    },
    tellsPlots: park.plots.length > 0,
    tellsBuildings: park.buildings.length > 0,
  });
}

/** Some of it is stated to be free, or nothing is said against it. */
function mayBeTaken({ freeArea, occupancy }: Building): boolean {
  return typeof freeArea === 'number' ? freeArea > 0 : occupancy !== 'leased';
}

function finderPlot(plot: Plot): FinderPlot {
  // A plot that may not be divided is one piece.
  const whole = plot.divisible === false ? plot.area : plot.largestPiece;
  return shorn({
    id: plot.id,
    occupancy: told(plot.occupancy),
    area: told(plot.area),
    piece: told(typeof plot.largestPiece === 'number' ? plot.largestPiece : whole),
    price: plot.price ?? undefined,
    ...standing(plot),
  });
}

function finderBuilding(building: Building, plots: readonly Plot[]): FinderBuilding {
  const plot = plots.find(({ id }) => id === building.plot);
  return shorn({
    id: building.id,
    occupancy: told(building.occupancy),
    floor: told(building.freeArea),
    powerKw: told(building.powerKw),
    price: building.price ?? undefined,
    ...(plot ? standing(plot) : { at: [], without: [] }),
  });
}

function standing({ atBoundary }: Plot): Pick<Offer, 'at' | 'without'> {
  const kinds = Object.keys(atBoundary) as UtilityKind[];
  return {
    at: kinds.filter((kind) => atBoundary[kind] === true),
    without: kinds.filter((kind) => atBoundary[kind] === false),
  };
}

function suppliesOf({ utilities }: Park): FinderPark['supplies'] {
  return Object.fromEntries(
    SUPPLIES.flatMap((supply) => {
      const row = utilities.find(({ kind }) => kind === supply);
      return row
        ? [[supply, shorn({ connection: told(row.connection), free: told(row.free) })]]
        : [];
    }),
  );
}

function contactOf({ contact_phone, contact_email, website }: Facts): Contact | undefined {
  const contact = shorn({
    phone: contact_phone.state === 'stated' ? contact_phone.value : undefined,
    email: contact_email.state === 'stated' ? contact_email.value : undefined,
    website: website.state === 'stated' ? website.value : undefined,
  });
  return Object.keys(contact).length > 0 ? contact : undefined;
}

function placeOf({ facts }: Park): readonly [number, number] | undefined {
  const { longitude, latitude } = facts;
  return longitude.state === 'stated' && latitude.state === 'stated'
    ? [longitude.value, latitude.value]
    : undefined;
}

function told<Value>(answer: Answer<Value>): Told<Value> | undefined {
  if (answer === NOT_STATED) return undefined;
  return answer === NOT_APPLICABLE ? 'NA' : (answer as Value);
}

function toldFact(
  fact: Facts['area_total' | 'km_rail' | 'km_motorway' | 'km_border' | 'km_airport'],
): Told<number> | undefined {
  if (fact.state === 'stated') return fact.value;
  return fact.state === 'not-applicable' ? 'NA' : undefined;
}

type Shorn<Value> = {
  [Name in keyof Value as undefined extends Value[Name] ? never : Name]: Value[Name];
} & {
  [Name in keyof Value as undefined extends Value[Name] ? Name : never]?: Exclude<
    Value[Name],
    undefined
  >;
};

/** Without what is not published: it needs no place in the file. */
function shorn<Value extends object>(value: Value): Shorn<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, held]) => held !== undefined),
  ) as Shorn<Value>;
}
