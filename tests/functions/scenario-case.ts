/*
 * Two scenarios for four municipalities, typed by hand as the tables stand in a workbook. "Besluit" has the budget of
 * 2024 and 2025; "Door" is based on it with an index of 3.5 % in 2026 and 2027, and Meppel leaves in 2027.
 */

export type Cell = string | number | boolean | null;

export const headers = {
  nl: ['Scenario', 'Partij', 'Vanaf jaar', 'T/m jaar', 'Aanname', 'Waarde', 'Eenheid', 'Bron', 'Opmerking'],
  en: ['Scenario', 'Party', 'From year', 'Until year', 'Assumption', 'Value', 'Unit', 'Source', 'Note'],
} as const;

const line = (
  scenario: string,
  name: string,
  value: Cell,
  from: number | null = null,
  until: number | null = null,
  party: string | null = null,
): Cell[] => [scenario, party, from, until, name, value, null, 'zelf bedacht', null];

export const assumptions: readonly Cell[][] = [
  [...headers.nl],
  line('Besluit', 'begroting', 1_518_461.5, 2024),
  line('Besluit', 'aandeel provincie', 0.33, 2024),
  line('Besluit', 'vast bedrag', 25_000, 2024),
  line('Besluit', 'budget provincie', 1_000_000, 2024),
  line('Door', 'gebaseerd op', 'Besluit'),
  line('Door', 'loonindex', 0.035, 2026, 2027),
  line('Door', 'doet mee', 'nee', 2027, null, 'Meppel'),
];

export const municipalities: readonly Cell[][] = [
  [
    'Code',
    'Gemeente',
    'Doet mee vanaf',
    'Doet mee t/m',
    'Inwoners 2024',
    'Inwoners 2025',
    'Afgesproken strippen',
  ],
  ['GM0106', 'Assen', null, null, 69_701, 70_392, null],
  ['GM0114', 'Emmen', null, null, 109_346, 109_678, null],
  ['GM0119', 'Meppel', null, null, 35_811, 36_271, 10],
  ['GM1701', 'Westerveld', null, null, 20_003, 19_983, null],
];

/** A table with one cell changed; rows count from 1 below the header. */
export function changed(table: readonly Cell[][], row: number, column: number, value: unknown): unknown[][] {
  return table.map((cells, index) =>
    index === row ? cells.map((cell, at) => (at === column ? value : cell)) : [...cells],
  );
}
