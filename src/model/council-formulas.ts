import { CAUSES } from '../domain/scenario';
import { scenarioTables } from '../tables/names';
import { a1 } from '../workbook/address';
import { absolute, councilColumns, councilRows, yearsIn, type CouncilLine } from './council-layout';
import type { Context } from './layout';
import { rectangle } from './sheet';

/**
 * The formulas of the page, without their `=`. What an input cell lacks goes to the functions as `?`, for without a
 * party they would answer for all, and among scenarios they pass over a blank: so the error says what is missing.
 */
export function councilFormulas({ namespace, data, language, texts }: Context) {
  const rows = councilRows(data);
  const input = (row: number): string => absolute(rectangle(row, councilColumns.years));
  const orAsked = (cell: string): string => `IF(TRIM(${cell})="","?",${cell})`;
  const [party, chosen, compared] = [rows.party, rows.scenario, rows.compared].map((row) =>
    orAsked(input(row)),
  );
  const settings = [rows.party, rows.scenario, rows.compared].map((row) =>
    absolute(rectangle(row, councilColumns.total)),
  );
  const [firstYear, assumedFrom, assumedUntil] = settings;
  const years = absolute(yearsIn(rows.years));
  const yearAt = (index: number): string => a1(rectangle(rows.years, councilColumns.years + index));
  const header = `INDEX(${namespace}.SCENARIO(${scenarioTables},${chosen}),1,0)`;
  const line = (scenario: string, measure: CouncilLine): string =>
    `IF(${years}="","",INDEX(${namespace}.SCENARIO(${scenarioTables},${scenario},"${measure}",${party}),2,${years}-${assumedFrom}+2))`;
  const compare = (year: string): string =>
    `${namespace}.COMPARE(${scenarioTables},IF({1,0},${compared},${chosen}),"cumulative","",${year},"${language}")`;
  const atEnd = compare(`MAX(${years})`);
  const atStart = compare(`MIN(${years})-1`);
  const below = `SEQUENCE(ROWS(${atEnd})-1,1,2)`;
  /** Net from the first year to the last; a scenario that begins later has nothing before it. */
  const net = (columns: string): string => {
    const before = `INDEX(${atStart},${below},${columns})`;
    return `INDEX(${atEnd},${below},${columns})-IF(ISNUMBER(${before}),${before},0)`;
  };
  const { decide } = texts.council;
  const sum = a1(rectangle(rows.line('total'), councilColumns.total));
  return {
    assumedFrom: `MIN(${header})`,
    assumedUntil: `MAX(${header})`,
    /** The first year as it was chosen, if it is one of the assumptions. */
    firstYear: `IF(AND(${firstYear}=INT(${firstYear}),${firstYear}>=${assumedFrom},${firstYear}<=${assumedUntil}),${firstYear},NA())`,
    /** The year after the one before it, until the assumptions end. */
    nextYear: (index: number): string => {
      const last = yearAt(index - 1);
      return `IF(${last}="","",IF(${last}+1>${assumedUntil},"",${last}+1))`;
    },
    /** The sentence, once there is an amount to decide on; till then what is wrong with the amount. */
    decision: `IF(ISNUMBER(${sum}),"${decide.scenario}"&${input(rows.scenario)}&"${decide.party}"&${input(rows.party)}&"${decide.years}"&MIN(${years})&"${decide.until}"&MAX(${years})&"${decide.amount}",${sum})`,
    chosenLine: (measure: CouncilLine): string => line(chosen, measure),
    comparedTotal: line(compared, 'total'),
    causes: (year: string): string =>
      `IF(${year}="","",INDEX(${namespace}.BRIDGE(${scenarioTables},${compared},${chosen},${party},${year}),{${CAUSES.map((_, index) => index + 3).join(';')}},2))`,
    /** All parties; beside them chosen, compared and difference: net until the last year, less net until before the first. */
    parties: `INDEX(${atEnd},${below},1)`,
    effect: `ROUND(${net('{3,2,3}')}-IF({0,0,1},${net('2')},0),2)`,
    /** The sum of a row; nothing where it has nothing, and the error where it has one. */
    sum: (row: number): string => {
      const cells = a1(yearsIn(row));
      return `IF(SUMPRODUCT(--(${cells}<>""))=0,"",ROUND(SUM(${cells}),2))`;
    },
    /** The same, and nothing unless every year has a figure. */
    wholeSum: (row: number): string => {
      const cells = a1(yearsIn(row));
      return `IF(SUMPRODUCT(--(${cells}<>""))<COUNT(${years}),"",ROUND(SUM(${cells}),2))`;
    },
    /**
     * The same of a cause. Only the first cause has formulas of its own, from which the others are filled: where these
     * have an error, so have all.
     */
    causeSum: (row: number): string => {
      const [first, cells] = [a1(yearsIn(rows.causes)), a1(yearsIn(row))];
      return `IF(ISERROR(SUM(${first})),SUM(${first}),IF(SUMPRODUCT(--(${cells}<>""))=0,"",ROUND(SUM(${cells}),2)))`;
    },
    /** A word beside a row that is not empty. */
    unlessEmpty: (row: number, word: string): string => {
      const cells = a1(yearsIn(row));
      return `IF(COUNT(${cells})+SUMPRODUCT(--ISERROR(${cells}))=0,"","${word}")`;
    },
    differs: (from: string, to: string): string =>
      `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),ROUND(${to}-${from},2),"")`,
  };
}
