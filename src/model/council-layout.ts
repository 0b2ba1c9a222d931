import { CAUSES } from '../domain/scenario';
import type { ModelData } from './data';
import { rectangle } from './sheet';
import { a1 } from '../workbook/address';
import type { Rectangle } from '../workbook/port';

/** Years that fit beside each other on a page in portrait. */
export const shownYears = 5;

/** Columns of the page: words, a column for each year, and the total. */
export const councilColumns = { words: 0, years: 1, total: 1 + shownYears, count: 2 + shownYears } as const;

/** What the page shows of the party year by year, as measures of FLEX.SCENARIO. */
export const councilLines = [
  'contribution',
  'one_off',
  'vat',
  'total',
  'cover',
  'net',
  'budgeted',
  'gap',
  'per_inhabitant',
  'strips',
  'room',
] as const;
export type CouncilLine = (typeof councilLines)[number];

/** Rows for the user's own words under risks, and the least there are under leaving. */
export const typedRows = 3;

const inputs = 4;
const decision = inputs + 4;
const years = decision + 6;
const bridge = years + councilLines.length + 2;
const causes = bridge + 5;
const effect = causes + CAUSES.length + 1;

/** Rows of the page; those below the parties depend on how many there are. */
export function councilRows(data: ModelData) {
  const parties = data.municipalities.length + 2;
  // A municipality that is added makes the list a row longer: two rows are free for it.
  const risks = effect + 1 + parties + 2;
  return {
    party: inputs,
    scenario: inputs + 1,
    compared: inputs + 2,
    decision,
    years,
    line: (line: CouncilLine) => years + 1 + councilLines.indexOf(line),
    bridge,
    /** Header of the bridge; the compared scenario, the chosen one and the difference come under it. */
    bridgeYears: bridge + 1,
    fromTotal: bridge + 2,
    toTotal: bridge + 3,
    difference: bridge + 4,
    causes,
    effect,
    parties,
    risks,
    exit: risks + 1 + typedRows,
  };
}

/** The years of one row, and a cell of them. */
export const yearsIn = (row: number): Rectangle => rectangle(row, councilColumns.years, 1, shownYears);
export const absolute = (area: Rectangle): string => a1(area, true);
