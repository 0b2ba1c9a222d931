import { a1 } from '../workbook/address';
import type { Area, SheetPlan } from '../workbook/port';
import { verdictOf } from './contributions';
import { countedIn } from './counted';
import { areas, cellIn, firstRow, refer, type Context } from './layout';
import {
  checkedTerms,
  decidedArgument,
  isChosen,
  putTerms,
  termCell,
  termColumn,
  termRow,
  yearIndex,
} from './settlement-terms';
import { formula, rectangle, SheetBuilder, type Content } from './sheet';
import { formats, styles, tabColors, widths } from './styles';

/** Columns of the parties, and of the inhabitants that count for them. */
const columns = [
  'party',
  'advance',
  'planned',
  'sameKey',
  'final',
  'cost',
  'key',
  'invoice',
  'difference',
  'due',
  'check',
] as const;
type Column = (typeof columns)[number];
const at = (column: Column): number => columns.indexOf(column);
const counted = { planned: columns.length + 1, final: columns.length + 2 } as const;
/** Columns of which the total is known beforehand. */
const expectedColumns = ['planned', 'sameKey', 'final', 'cost', 'key'] as const satisfies readonly Column[];

const header = firstRow + Object.keys(termRow).length + 3;
const province = header + 1;
const first = header + 2;

function rowsOf({ data }: Context) {
  const total = first + data.municipalities.length;
  return { total, expected: total + 1, adds: total + 2, kept: total + 4, explanations: total + 6 };
}

/** The cells of the sheet that say whether it is in order. */
export function settlementChecks(context: Context): readonly Area[] {
  const { total, adds } = rowsOf(context);
  const sheet = context.sheets.settlement;
  return [
    ...checkedTerms.map((term) => ({ sheet, ...rectangle(termRow[term], termColumn.check) })),
    { sheet, ...rectangle(province, at('check'), total - province + 1) },
    { sheet, ...rectangle(adds, at('planned'), 1, expectedColumns.length) },
  ];
}

/**
 * Sheet Afrekening: one year after its end. Final less advance for every party, with its causes, which add up to the
 * cent; the same as `settle` of the domain.
 */
export function settlementSheet(context: Context): SheetPlan {
  const words = context.texts.settlement;
  const rows = rowsOf(context);
  const sheet = new SheetBuilder(
    context.sheets.settlement,
    tabColors.result,
    [
      widths.text - 2,
      ...columns.slice(1).map(() => widths.amount + 2),
      widths.gap,
      widths.amount + 2,
      widths.amount + 2,
    ],
    // The header of the terms would be no header for the parties beneath them.
    { rows: 0, columns: 1 },
  );
  sheet.put(0, 0, words.title, styles.title);
  sheet.put(1, 0, words.sentence, styles.sentence);
  sheet.put(2, 0, words.marks, styles.assumption);
  putTerms(sheet, context, columns.length);

  sheet.put(header - 1, 0, words.parties, styles.section);
  sheet.put(header - 1, 1, words.identity, styles.sentence);
  sheet.putRow(
    header,
    0,
    columns.map((column) => words.columns[column]),
    styles.headerRight,
  );
  sheet.style(rectangle(header, 0), { align: 'left' });
  sheet.style(rectangle(header, at('check')), styles.center);
  sheet.putRow(
    header,
    counted.planned,
    [words.columns.countedPlanned, words.columns.countedFinal],
    styles.headerRight,
  );

  putAmounts(sheet, context);
  for (let row = province; row < rows.total; row += 1) putCauses(sheet, context, row);
  putTotals(sheet, context);

  const parties = rows.total - province;
  sheet.style(rectangle(province, at('advance'), parties), styles.input);
  sheet.style(rectangle(province, at('advance'), parties + 2, columns.length - 2), {
    numberFormat: formats.amount,
  });
  for (const row of [province, rows.total])
    sheet.style(rectangle(row, at('advance'), 1, columns.length - 2), { numberFormat: formats.euro });
  sheet.style(rectangle(first, counted.planned, parties, 2), { numberFormat: formats.count });
  sheet.style(rectangle(rows.total, 0, 1, columns.length), styles.total);
  sheet.style(rectangle(rows.total, counted.planned, 1, 2), styles.total);
  words.explanations.forEach(([subject, text], index) => {
    sheet.put(rows.explanations + index, 0, subject, styles.muted);
    sheet.put(rows.explanations + index, 1, text, styles.muted);
  });
  return sheet.build();
}

/** What was invoiced, what was planned, the actual cost by the planned key and by the agreed one. */
function putAmounts(sheet: SheetBuilder, context: Context): void {
  const { data, namespace, texts } = context;
  const all = areas(context);
  const count = data.municipalities.length;
  const ofYear = (line: Area): Content =>
    formula(`INDEX(${refer(line, sheet.name)},1,${yearIndex(context, sheet.name)})`);
  const years = { rows: 1, columns: data.years.length };
  const cost = termCell('final', 'cost');
  const byKey = [
    ['sameKey', 'planned'],
    ['final', 'final'],
  ] as const;

  sheet.put(province, 0, texts.contributions.province);
  sheet.put(province, at('planned'), ofYear(all.budgetLine('province')));
  for (const [column, key] of byKey) {
    const decided = termCell(key, 'decided');
    const byShare = `${namespace}.PROVINCE(${cost},${termCell(key, 'share')})`;
    sheet.put(province, at(column), formula(`IF(LEN(${decided})=0,${byShare},${decided})`));
    const inhabitants = a1(rectangle(first, counted[key], count));
    const more = [termCell(key, 'fixed'), termCell(key, 'share'), decidedArgument(key)].join(',');
    sheet.put(first, at(column), formula(`${namespace}.CONTRIBUTION(${cost},${inhabitants},${more})`));
  }
  const [plannedYear, finalYear] = (['planned', 'final'] as const).map((of) =>
    termCell(of, 'inhabitantsYear'),
  );
  data.municipalities.forEach(({ name }, index) => {
    const row = first + index;
    // Typed and no reference: advances are typed beside it, and must not come to stand beside another name.
    sheet.put(row, 0, name);
    sheet.put(row, at('planned'), ofYear({ ...cellIn(all.contributions, index, 0), ...years }));
    sheet.put(row, counted.planned, ofYear({ ...cellIn(all.counted, index, 0), ...years }));
    const other = countedIn(context, index, sheet.name, {
      year: termCell('final', 'year'),
      reference: finalYear,
    });
    // The same date is the same key, whatever was typed on Contributions.
    const same = a1(rectangle(row, counted.planned));
    sheet.put(row, counted.final, formula(`IF(${finalYear}=${plannedYear},${same},${other})`));
  });
}

/** The causes of one party's difference, what is due, and whether they add up. */
function putCauses(sheet: SheetBuilder, context: Context, row: number): void {
  const cell = (column: Column): string => a1(rectangle(row, at(column)));
  const less = (from: Column, what: Column): Content => formula(`ROUND(${cell(from)}-${cell(what)},2)`);
  sheet.put(row, at('advance'), formula(cell('planned')));
  sheet.put(row, at('cost'), less('sameKey', 'planned'));
  sheet.put(row, at('key'), less('final', 'sameKey'));
  sheet.put(row, at('invoice'), less('planned', 'advance'));
  sheet.put(row, at('difference'), less('final', 'advance'));
  sheet.put(
    row,
    at('due'),
    formula(
      `IF(${isChosen(context, 'settle')},${cell('difference')},IF(${isChosen(context, 'keep')},0,NA()))`,
    ),
  );
  const sum = (['advance', 'cost', 'key', 'invoice'] as const).map(cell).join('+');
  const adds = verdictOf(context, `${sum}-${cell('final')}`);
  // An advance that was not filled in is no advance of nothing; nor are amounts that a function left blank.
  const amounts = (['planned', 'sameKey', 'final'] as const).map(cell).join(',');
  const { settlement, contributions } = context.texts;
  const filled = `IF(LEN(${cell('advance')})=0,"${settlement.empty}",${adds})`;
  const known = `IF(COUNT(${amounts})<3,"${contributions.fault}",${filled})`;
  const own = row < first ? undefined : refer(cellIn(areas(context).names, row - first, 0), sheet.name);
  const moved = `IF(${cell('party')}<>${own},"${settlement.moved}",${known})`;
  sheet.put(row, at('check'), formula(own === undefined ? known : moved), styles.center);
}

/** The totals, what they should be, and what stays with the team. */
function putTotals(sheet: SheetBuilder, context: Context): void {
  const words = context.texts.settlement;
  const { total, expected, adds, kept } = rowsOf(context);
  const totalCell = (column: Column): string => a1(rectangle(total, at(column)));
  const [planned, cost] = [termCell('planned', 'cost'), termCell('final', 'cost')];
  const shouldBe: Readonly<Record<(typeof expectedColumns)[number], string>> = {
    planned,
    sameKey: `ROUND(${cost},2)`,
    final: `ROUND(${cost},2)`,
    cost: `ROUND(${cost}-${planned},2)`,
    key: '0',
  };
  sheet.put(total, 0, words.total);
  for (const column of columns.slice(1, -1)) {
    const area = a1(rectangle(province, at(column), total - province));
    sheet.put(total, at(column), formula(`ROUND(SUM(${area}),2)`));
  }
  for (const column of [counted.planned, counted.final])
    sheet.put(total, column, formula(`SUM(${a1(rectangle(first, column, total - first))})`));
  const causes = (['advance', 'cost', 'key', 'invoice'] as const).map(totalCell).join('+');
  sheet.put(
    total,
    at('check'),
    formula(verdictOf(context, `${causes}-${totalCell('final')}`)),
    styles.center,
  );
  sheet.put(expected, 0, words.expected, styles.muted);
  sheet.put(adds, 0, words.adds, styles.muted);
  for (const column of expectedColumns) {
    const should = a1(rectangle(expected, at(column)));
    sheet.put(expected, at(column), formula(shouldBe[column]), styles.muted);
    sheet.put(adds, at(column), formula(verdictOf(context, `${totalCell(column)}-${should}`)), styles.center);
  }
  sheet.put(kept, 0, words.kept, styles.bold);
  sheet.put(kept, 1, formula(`ROUND(${totalCell('due')}-${totalCell('difference')},2)`), styles.bold, {
    numberFormat: formats.euro,
  });
  sheet.check(rectangle(province, at('check'), total - province + 1));
  sheet.check(rectangle(adds, at('planned'), 1, expectedColumns.length));
}
