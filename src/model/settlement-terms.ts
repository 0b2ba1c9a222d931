import { a1 } from '../workbook/address';
import { inhabitantsColumn } from './counted';
import type { budgetRow } from './layout';
import { areas, firstRow, headerRow, refer, type Context } from './layout';
import { formula, rectangle, type Content, type SheetBuilder } from './sheet';
import { formats, styles } from './styles';

/** Rows of what was planned and what was agreed in the end, on top of the sheet Afrekening. */
export const termRow = {
  year: firstRow,
  cost: firstRow + 1,
  share: firstRow + 2,
  decided: firstRow + 3,
  fixed: firstRow + 4,
  inhabitantsYear: firstRow + 5,
  choice: firstRow + 6,
} as const;
type Term = keyof typeof termRow;

/** Its columns. */
export const termColumn = { planned: 1, final: 2, check: 3, note: 4 } as const;

/** Terms that have to be in order before anything can be settled. */
export const checkedTerms = ['year', 'inhabitantsYear', 'choice'] as const satisfies readonly Term[];

/** A term as a formula of the sheet refers to it. */
export function termCell(of: 'planned' | 'final', term: Term): string {
  return a1(rectangle(termRow[term], termColumn[of]), true);
}

/** The decided amount of the province as an argument: "" and never a blank cell, which some hosts hand over as 0. */
export function decidedArgument(of: 'planned' | 'final'): string {
  const cell = termCell(of, 'decided');
  return `IF(LEN(${cell})=0,"",${cell})`;
}

/** Which of the model's years is settled, from 1, as an expression on `sheet`; #N/A if it is none. */
export function yearIndex(context: Context, sheet: string): string {
  return `MATCH(${termCell('final', 'year')},${refer(areas(context).years, sheet, true)},0)`;
}

/** Whether the word in the cell of the choice is this one. */
export function isChosen({ texts }: Context, choice: 'settle' | 'keep'): string {
  return `LOWER(TRIM(${termCell('final', 'choice')}))="${texts.settlement.choices[choice]}"`;
}

/** The year, the cost and the key: beside what Budget has, what it became. `width` is that of the sheet's table. */
export function putTerms(sheet: SheetBuilder, context: Context, width: number): void {
  const { data, texts } = context;
  const words = texts.settlement;
  const all = areas(context);
  sheet.putRow(headerRow, 0, [words.item, words.planned, words.final, words.check, words.note]);
  sheet.style(rectangle(headerRow, 0, 1, width), styles.header);
  sheet.style(rectangle(headerRow, termColumn.planned, 1, 2), styles.right);
  sheet.style(rectangle(headerRow, termColumn.check), styles.center);

  const onBudget = (key: keyof typeof budgetRow): string =>
    `INDEX(${refer(all.budgetLine(key), sheet.name)},1,${yearIndex(context, sheet.name)})`;
  const emptyIfEmpty = (value: string): string => `IF(LEN(${value})=0,"",${value})`;
  const same = (term: Term): Content => formula(termCell('planned', term));
  const checked = (good: string, otherwise: string): Content =>
    formula(`IF(${good},"${texts.good}","${otherwise}")`);
  const line = (
    term: Term,
    of: {
      readonly planned?: Content;
      readonly final: Content;
      readonly check?: Content;
      readonly format?: string;
    },
  ): void => {
    const row = termRow[term];
    sheet.put(row, 0, words.rows[term]);
    if (of.planned !== undefined) sheet.put(row, termColumn.planned, of.planned);
    sheet.put(row, termColumn.final, of.final, styles.input);
    sheet.style(rectangle(row, termColumn.planned, 1, 2), {
      align: 'right',
      ...(of.format === undefined ? {} : { numberFormat: of.format }),
    });
    if (of.check !== undefined) sheet.put(row, termColumn.check, of.check, styles.center);
    sheet.put(row, termColumn.note, words.notes[term], styles.muted);
  };
  line('year', {
    final: data.years[data.years.length - 1].year,
    format: formats.plain,
    check: checked(`ISNUMBER(${yearIndex(context, sheet.name)})`, words.yearUnknown),
  });
  line('cost', {
    planned: formula(`ROUND(${onBudget('budget')},2)`),
    final: same('cost'),
    format: formats.euro,
    // No fault: the year may still run. But nobody should take the budget for what was spent.
    check: formula(
      `IF(${termCell('final', 'cost')}=${termCell('planned', 'cost')},"${words.asPlanned}","${words.filled}")`,
    ),
  });
  line('share', { planned: formula(onBudget('share')), final: same('share'), format: formats.rate });
  line('decided', {
    planned: formula(emptyIfEmpty(onBudget('decided'))),
    final: formula(emptyIfEmpty(termCell('planned', 'decided'))),
    format: formats.money,
  });
  line('fixed', { planned: formula(onBudget('fixed')), final: same('fixed'), format: formats.money });
  line('inhabitantsYear', {
    planned: formula(onBudget('inhabitantsYear')),
    final: same('inhabitantsYear'),
    format: formats.plain,
    check: checked(
      `ISNUMBER(${inhabitantsColumn(context, termCell('final', 'inhabitantsYear'))})`,
      words.noInhabitants,
    ),
  });
  line('choice', {
    final: words.choices.settle,
    check: checked(`OR(${isChosen(context, 'settle')},${isChosen(context, 'keep')})`, words.choiceUnknown),
  });
  sheet.check(rectangle(firstRow, termColumn.check, Object.keys(termRow).length));
}
