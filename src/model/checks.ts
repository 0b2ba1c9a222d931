import type { WorkbookTexts } from '../i18n/workbook';
import { ledgerTexts } from '../i18n/ledger';
import { tableNames } from '../tables/names';
import { reference } from '../workbook/address';
import type { Area, SheetPlan } from '../workbook/port';
import { balancesArea, freeColumn } from './balances';
import { checkFormulas } from './check-formulas';
import type { budgetRow } from './layout';
import {
  areas,
  contributionLayout,
  firstRow,
  headerRow,
  municipalityColumns,
  stripLayout,
  type Context,
} from './layout';
import { allScenariosRead } from './scenarios';
import { settlementChecks } from './settlement';
import { formula, rectangle, SheetBuilder, type Content } from './sheet';
import { styles, tabColors, widths } from './styles';

type CheckKey = keyof WorkbookTexts['checks']['items'];

interface Check {
  readonly key: CheckKey;
  /** Only where the figures are those of Drenthe. */
  readonly of?: 'drenthe';
  readonly result: Content;
  readonly place: Area;
}

/** Sheet Controle: table `FlexChecks`, one row for every check of the workbook, with what to do. */
export function checksSheet(context: Context): SheetPlan {
  const texts = context.texts.checks;
  const { columns } = context.texts;
  const sheet = new SheetBuilder(context.sheets.checks, tabColors.explanation, [
    widths.year,
    widths.text + 16,
    widths.check + 6,
    widths.text + 40,
    widths.text + 50,
    widths.name,
  ]);
  sheet.put(0, 0, texts.title, styles.title);
  sheet.put(1, 0, texts.sentence, styles.sentence);
  sheet.putRow(
    headerRow,
    0,
    [columns.checkId, columns.check, columns.result, columns.detail, columns.advice, columns.place],
    styles.header,
  );
  const checks = checkList(context).filter(({ of }) => of === undefined || of === context.data.origin);
  checks.forEach(({ key, result, place }, index) => {
    const row = firstRow + index;
    const { name, detail, advice } = texts.items[key];
    sheet.putRow(row, 0, [
      `C${String(index + 1).padStart(2, '0')}`,
      name,
      result,
      detail,
      advice,
      reference(place),
    ]);
  });
  // Long advice on more lines: the cell beside it is not empty.
  sheet.style(rectangle(firstRow, 0, checks.length, 6), styles.wrap);
  sheet.style(rectangle(firstRow, 3, checks.length, 2), styles.muted);
  sheet.table(tableNames.checks, rectangle(headerRow, 0, checks.length + 1, 6));
  sheet.check(rectangle(firstRow, 2, checks.length));
  return sheet.build();
}

/** Rows under the table of municipalities in which a name is noticed. */
const roomForMore = 100;

function checkList(context: Context): readonly Check[] {
  const { data, namespace, sheets, texts } = context;
  const all = areas(context);
  const split = contributionLayout(data);
  const strips = stripLayout(data);
  const table = municipalityColumns(data);
  const years = data.years.length;
  const count = data.municipalities.length;

  const on = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
    sheet,
    ...rectangle(row, column, rows, columns),
  });
  const { orProblem, good, orInfo, unlessErrors, allAre, noErrors } = checkFormulas(texts);
  const line = (key: keyof typeof budgetRow): Area => all.budgetLine(key);
  const wherePublished = (published: Area, agrees: Area): string => {
    const count = `COUNT(${reference(published)})`;
    const good = `COUNTIF(${reference(agrees)},"${texts.good}")`;
    return `IF(${count}=0,"${texts.budget.unpublished}",${orInfo(`${good}=${count}`)})`;
  };

  const adds = on(sheets.contributions, split.adds, split.years, 1, years);
  const amounts = on(sheets.contributions, firstRow, split.years, count + 1, years);
  const stripCells = on(
    sheets.strips,
    firstRow,
    strips.byRule,
    count,
    strips.entitlement + data.cards.length - 1,
  );
  const rowsAdd = on(sheets.contributions, split.adds, split.sum);
  const status = on(sheets.municipalities, firstRow, table.population + 2, data.population.length);
  const populationYears = on(sheets.municipalities, firstRow, table.population, data.population.length);
  const minimum = reference(on(sheets.strips, firstRow + 2, strips.rule + 1));
  const maximum = reference(on(sheets.strips, firstRow + 3, strips.rule + 1));
  const inhabitants = reference(all.allInhabitants);
  const names = reference(all.names);
  const belowNames = reference({ ...all.names, rows: all.names.rows + roomForMore });
  const parties = reference(on(sheets.contributions, split.municipalities, 0, count));
  const agreed = reference(all.agreed);
  const rule = reference(all.byRule);
  const terms = reference(all.terms);
  const from = reference({ ...all.terms, columns: 1 });
  const until = reference({ ...all.terms, column: all.terms.column + 1, columns: 1 });
  const amountErrors = noErrors(amounts);
  const stripErrors = noErrors(stripCells);
  const ledger = `${tableNames.ledger}[#All]`;
  const balances = balancesArea(context);
  const holders = { ...balances, rows: count, columns: 1 };
  const settlement = settlementChecks(context);
  const populationHeader = data.population.map(({ year }) => year).join(',');

  return [
    {
      key: 'budgetFilled',
      result: good(`AND(COUNT(${reference(line('budget'))})=${years},MIN(${reference(line('budget'))})>=0)`),
      place: line('budget'),
    },
    { key: 'noErrors', result: good(`${amountErrors}+${stripErrors}=0`), place: amounts },
    { key: 'addsUp', result: unlessErrors(amountErrors, orProblem(allAre(adds))), place: adds },
    { key: 'rowsAddUp', result: unlessErrors(amountErrors, orProblem(allAre(rowsAdd))), place: rowsAdd },
    {
      key: 'fixedFits',
      result: unlessErrors(noErrors(line('municipal')), orProblem(allAre(line('fixedFits')))),
      place: line('fixed'),
    },
    {
      key: 'provinceAgrees',
      result: unlessErrors(
        noErrors(line('province')),
        wherePublished(line('publishedProvince'), line('provinceAgrees')),
      ),
      place: line('provinceAgrees'),
    },
    {
      key: 'budgetAgrees',
      result: formula(wherePublished(line('publishedBudget'), line('budgetAgrees'))),
      place: line('budgetAgrees'),
    },
    {
      key: 'inhabitantsComplete',
      result: good(`COUNTIF(${inhabitants},">0")=ROWS(${inhabitants})*COLUMNS(${inhabitants})`),
      place: all.allInhabitants,
    },
    {
      key: 'inhabitantsCbs',
      of: 'drenthe',
      // A municipality that CBS figures are not known for is no fault either.
      result: formula(
        orInfo(
          `SUMPRODUCT(ABS(${inhabitants}-${namespace}.INHABITANTS(${reference(all.codes)},{${populationHeader}})))=0`,
        ),
      ),
      place: all.allInhabitants,
    },
    {
      key: 'populationDefinitive',
      result: formula(
        `IF(COUNTIF(${reference(status)},"${texts.populationStatus.definitive}")=COUNT(${reference(populationYears)}),"${texts.good}","${texts.checks.differs}")`,
      ),
      place: status,
    },
    {
      key: 'namesUnique',
      // A municipality added to the table has no row on the other sheets by itself, and would pay nothing unseen.
      result: good(
        `AND(SUMPRODUCT(--(COUNTIF(${names},${names})=1))=ROWS(${names}),SUMPRODUCT((${belowNames}<>"")*(COUNTIF(${parties},${belowNames})=0))=0)`,
      ),
      place: all.names,
    },
    {
      key: 'participation',
      result: good(
        `AND(COUNT(${terms})=COUNTA(${terms}),SUMPRODUCT((${from}<>"")*(${until}<>"")*(${from}>${until}))=0)`,
      ),
      place: all.terms,
    },
    {
      key: 'stripsInBounds',
      // Who takes no part has no strips, and is not below the minimum.
      result: unlessErrors(
        stripErrors,
        orProblem(
          `AND(COUNTIFS(${rule},">0",${rule},"<"&${minimum})=0,MAX(${rule})<=${maximum},${minimum}<=${maximum})`,
        ),
      ),
      place: all.byRule,
    },
    {
      key: 'stripsWhole',
      result: good(
        `AND(COUNT(${agreed})=COUNTA(${agreed}),SUMPRODUCT(ABS(${agreed}-INT(${agreed})))=0,COUNTIF(${agreed},"<0")=0)`,
      ),
      place: all.agreed,
    },
    {
      key: 'stripsAgreed',
      result: unlessErrors(stripErrors, orInfo(`SUMPRODUCT(ABS(${rule}-${reference(all.entitlements)}))=0`)),
      place: all.entitlements,
    },
    { key: 'third', of: 'drenthe', result: texts.checks.info, place: line('gap') },
    {
      key: 'proportional',
      of: 'drenthe',
      result: texts.checks.info,
      place: on(sheets.strips, firstRow, strips.rule, 5, 2),
    },
    {
      key: 'ledgerInOrder',
      result: good(
        `INDEX(${namespace}.LEDGERCHECK(${ledger},"${context.language}"),2,2)="${ledgerTexts[context.language].inOrder}"`,
      ),
      place: on(sheets.ledger, headerRow, 0),
    },
    {
      key: 'ledgerNotOverdrawn',
      result: unlessErrors(
        noErrors(balances),
        orProblem(`MIN(${data.cards.map((_, card) => reference(freeColumn(context, card))).join(',')})>=0`),
      ),
      place: balances,
    },
    {
      key: 'ledgerGranted',
      result: unlessErrors(
        noErrors(balances),
        orInfo(
          data.cards
            .map(({ card }, index) => {
              const given = `${namespace}.BALANCE(${ledger},${reference(holders)},"${card}","","granted")`;
              const entitled = reference({
                ...all.entitlements,
                column: all.entitlements.column + index,
                columns: 1,
              });
              return `SUMPRODUCT(ABS(IFNA(${given},0)-${entitled}))`;
            })
            .join('+') + '=0',
        ),
      ),
      place: all.entitlements,
    },
    {
      key: 'settlementAdds',
      result: unlessErrors(amountErrors, orProblem(`AND(${settlement.map(allAre).join(',')})`)),
      place: settlement[settlement.length - 2],
    },
    {
      key: 'scenariosRead',
      result: good(allScenariosRead(context)),
      place: on(sheets.assumptions, headerRow, 0),
    },
  ];
}
