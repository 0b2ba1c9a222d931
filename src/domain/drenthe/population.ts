/** The figures of one year: on its first of January. */
export interface PopulationSet {
  readonly year: number;
  /** ISO date. */
  readonly referenceDate: string;
  readonly status: 'definitive' | 'provisional';
  readonly source: string;
}

/** In the order of the figures of each municipality. */
export const POPULATION_SETS: readonly PopulationSet[] = [
  { year: 2022, source: 'CBS, Wijk- en buurtkaart 2022' },
  { year: 2023, source: 'CBS, Wijk- en buurtkaart 2023' },
  {
    year: 2024,
    source: 'CBS, Wijk- en buurtkaart 2024; Kerncijfers wijken en buurten 2024 (85984NED)',
  },
  { year: 2025, source: 'CBS, Kerncijfers wijken en buurten 2025 (86165NED)' },
].map(({ year, source }) => ({ year, referenceDate: `${year}-01-01`, status: 'definitive', source }));

export interface Municipality {
  /** Code of Statistics Netherlands (CBS). */
  readonly code: string;
  readonly name: string;
  /** On the reference date of each of `POPULATION_SETS`. */
  readonly inhabitants: readonly number[];
}

/** The twelve municipalities of Drenthe. Definitive figures; provisional ones in circulation differ by up to 21. */
export const MUNICIPALITIES: readonly Municipality[] = [
  { code: 'GM1680', name: 'Aa en Hunze', inhabitants: [25_579, 25_724, 25_845, 25_935] },
  { code: 'GM0106', name: 'Assen', inhabitants: [68_979, 69_414, 69_701, 70_392] },
  { code: 'GM1681', name: 'Borger-Odoorn', inhabitants: [25_681, 25_919, 26_014, 26_049] },
  { code: 'GM0109', name: 'Coevorden', inhabitants: [35_517, 35_700, 35_725, 35_860] },
  { code: 'GM1690', name: 'De Wolden', inhabitants: [24_511, 24_602, 24_580, 24_672] },
  { code: 'GM0114', name: 'Emmen', inhabitants: [107_856, 108_765, 109_346, 109_678] },
  { code: 'GM0118', name: 'Hoogeveen', inhabitants: [55_857, 56_433, 56_591, 56_906] },
  { code: 'GM0119', name: 'Meppel', inhabitants: [34_761, 35_464, 35_810, 36_271] },
  { code: 'GM1731', name: 'Midden-Drenthe', inhabitants: [33_689, 33_987, 34_092, 34_021] },
  { code: 'GM1699', name: 'Noordenveld', inhabitants: [31_238, 31_591, 31_686, 31_751] },
  { code: 'GM1730', name: 'Tynaarlo', inhabitants: [34_221, 34_592, 34_736, 35_011] },
  { code: 'GM1701', name: 'Westerveld', inhabitants: [19_854, 19_860, 20_003, 19_983] },
];

/** The municipality with this name or GM code, in any case and whatever blanks around it. */
export function municipalityOf(nameOrCode: string): Municipality | undefined {
  const key = nameOrCode.trim().toLowerCase();
  return MUNICIPALITIES.find(({ name, code }) => name.toLowerCase() === key || code.toLowerCase() === key);
}

/** Inhabitants on 1 January of a year, by name or GM code; undefined if either is unknown. */
export function inhabitantsOf(nameOrCode: string, year: number): number | undefined {
  const set = POPULATION_SETS.findIndex((each) => each.year === year);
  return municipalityOf(nameOrCode)?.inhabitants[set];
}
