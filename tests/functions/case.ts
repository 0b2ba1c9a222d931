import { column } from './call';

/*
 * The case of Drenthe, typed anew from the published tables (CBS, Kerncijfers wijken en buurten; letter of the
 * provincial executive of 18 April 2023), so that the tests do not read the data under test.
 */

export const names = column(
  'Aa en Hunze',
  'Assen',
  'Borger-Odoorn',
  'Coevorden',
  'De Wolden',
  'Emmen',
  'Hoogeveen',
  'Meppel',
  'Midden-Drenthe',
  'Noordenveld',
  'Tynaarlo',
  'Westerveld',
);

export const inhabitants2024 = column(
  25845,
  69701,
  26014,
  35725,
  24580,
  109346,
  56591,
  35810,
  34092,
  31686,
  34736,
  20003,
);

export const inhabitants2025 = column(
  25935,
  70392,
  26049,
  35860,
  24672,
  109678,
  56906,
  36271,
  34021,
  31751,
  35011,
  19983,
);

/** Contributions of 2025 at a budget of 1,518,461.50 and a fixed amount of 25,000, as the design shows them. */
export const contributions2025 = column(
  61730.32,
  124692.32,
  61891.77,
  75786.55,
  59941.6,
  180330.93,
  105592.84,
  76368.62,
  73182.07,
  69967.2,
  74584.16,
  53300.82,
);
