/** The methods of apportionment. Hamilton is the largest remainder with the Hare quota; the others are divisor methods. */
export const METHODS = ['hamilton', 'dhondt', 'sainte-lague', 'huntington-hill', 'dean', 'adams'] as const;
export type Method = (typeof METHODS)[number];
export type DivisorMethod = Exclude<Method, 'hamilton'>;

/**
 * The rounding of a divisor method. A claim of x = weight / divisor earns every unit whose signpost it reaches;
 * signpost k stands between k and k + 1 units.
 */
export interface Rounding {
  /** How many signposts x reaches, in floating point. */
  readonly units: (x: number) => number;
  /** Signpost k in floating point. */
  readonly signpost: (k: number) => number;
  /** Signpost k to the given power, up to a constant, as exact factors: those above the line and those below. */
  readonly factors: (k: number) => readonly [above: readonly number[], below: readonly number[]];
  readonly power: 1 | 2;
}

/** Balinski and Young, Fair Representation (1982), table of the five traditional divisor methods. */
export const ROUNDINGS: Readonly<Record<DivisorMethod, Rounding>> = {
  dhondt: {
    units: Math.floor,
    signpost: (k) => k + 1,
    factors: (k) => [[k + 1], []],
    power: 1,
  },
  'sainte-lague': {
    units: (x) => Math.floor(x + 0.5),
    signpost: (k) => k + 0.5,
    factors: (k) => [[2 * k + 1], []],
    power: 1,
  },
  'huntington-hill': {
    units: (x) => Math.floor(x) + (x * x >= Math.floor(x) * (Math.floor(x) + 1) ? 1 : 0),
    signpost: (k) => Math.sqrt(k * (k + 1)),
    factors: (k) => [[k, k + 1], []],
    power: 2,
  },
  dean: {
    units: (x) => Math.floor(x) + (x * (Math.floor(x) + 0.5) >= Math.floor(x) * (Math.floor(x) + 1) ? 1 : 0),
    signpost: (k) => (k * (k + 1)) / (k + 0.5),
    factors: (k) => [[k, k + 1], [2 * k + 1]],
    power: 1,
  },
  adams: {
    units: (x) => Math.floor(x) + 1,
    signpost: (k) => k,
    factors: (k) => [[k], []],
    power: 1,
  },
};
