import type { Language } from '../i18n/language';
import { regionTexts, workbookTexts } from '../i18n/workbook';
import { definedNames, journal, modelTables, tableNames } from '../tables/names';
import type { Area, WorkbookPlan } from '../workbook/port';
import { assumptionsSheet } from './assumptions';
import { budgetSheet } from './budget';
import { checksSheet } from './checks';
import { contributionsSheet } from './contributions';
import { councilSheet } from './council';
import type { ModelData } from './data';
import { areas, firstRow, stripLayout, type Context, type SheetKey } from './layout';
import { journalSheet, ledgerSheet } from './ledger';
import { menuSheet } from './menu';
import { municipalitiesSheet } from './municipalities';
import { notesSheet } from './notes';
import { settlementSheet } from './settlement';
import { scenariosSheet } from './scenarios';
import { stripsSheet } from './strips';
import { styles } from './styles';

export type { ModelData } from './data';
export { drentheData } from './drenthe';
export { exampleBookings } from './example';
export { regionData, type RegionFacts } from './region';

export interface ModelOptions {
  readonly language: Language;
  /** Namespace of the custom functions, `FLEX` or `FLEXDEV`. */
  readonly namespace: string;
  /** Names of the sheets that the workbook has; ours give way to them. */
  readonly existingSheets: readonly string[];
  readonly data: ModelData;
  /** Only these sheets, for a workbook that has the others; the journal comes with the register. */
  readonly only?: readonly SheetKey[];
}

/** The sheets of the model in the order of their tabs. */
export const sheetOrder: readonly SheetKey[] = [
  'notes',
  'municipalities',
  'budget',
  'contributions',
  'strips',
  'menu',
  'ledger',
  'settlement',
  'assumptions',
  'scenarios',
  'council',
  'checks',
];

interface Tables {
  has(name: string): boolean;
}

const ledgerSheets = new Map<string, readonly SheetKey[]>([
  [tableNames.menu, ['menu']],
  [tableNames.ledger, ['ledger']],
]);
/** Sheets without a table of their own come with the assumptions that they show. */
const scenarioSheets = new Map<string, readonly SheetKey[]>([
  [tableNames.assumptions, ['assumptions', 'scenarios', 'council']],
]);

/** The sheets that the strip ledger needs and a workbook with these tables does not have yet. */
export function missingLedgerSheets(tables: Tables): readonly SheetKey[] {
  return missingSheets(ledgerSheets, tables);
}

/** The sheets that scenarios need and a workbook with these tables does not have yet. */
export function missingScenarioSheets(tables: Tables): readonly SheetKey[] {
  return missingSheets(scenarioSheets, tables);
}

function missingSheets(
  needed: ReadonlyMap<string, readonly SheetKey[]>,
  tables: Tables,
): readonly SheetKey[] {
  return [...needed].filter(([table]) => !tables.has(table)).flatMap(([, sheets]) => sheets);
}

/** The generated workbook as data: what "insert model" makes in every host. */
export function buildModel(options: ModelOptions): WorkbookPlan {
  const texts = (options.data.origin === 'stated' ? regionTexts : workbookTexts)[options.language];
  const context: Context = {
    texts,
    sheets: freeNames(texts.sheets, options.existingSheets),
    namespace: options.namespace,
    data: options.data,
    language: options.language,
  };
  const keys = options.only ?? sheetOrder;
  const makers = {
    notes: notesSheet,
    municipalities: municipalitiesSheet,
    budget: budgetSheet,
    contributions: contributionsSheet,
    strips: stripsSheet,
    menu: menuSheet,
    ledger: ledgerSheet,
    settlement: settlementSheet,
    assumptions: assumptionsSheet,
    scenarios: scenariosSheet,
    council: councilSheet,
    checks: checksSheet,
  } as const;
  const hasJournal = options.existingSheets.some(
    (name) => name.toLowerCase() === journal.sheet.toLowerCase(),
  );
  return {
    sheets: [
      ...keys.map((key) => makers[key](context)),
      ...(keys.includes('ledger') && !hasJournal ? [journalSheet(context)] : []),
    ],
    names: options.only ? [] : definedAreas(context),
    checkStyles: { good: styles.good, bad: styles.bad },
    activate: context.sheets[options.only?.[0] ?? 'contributions'],
  };
}

/** Only the hidden sheet of the journal, empty, for a workbook that has lost it; `activate` is the sheet to show. */
export function journalPlan(language: Language, activate: string): WorkbookPlan {
  const sheet = journalSheet({ texts: workbookTexts[language], data: { bookings: [] } });
  return { sheets: [sheet], names: [], checkStyles: { good: styles.good, bad: styles.bad }, activate };
}

/** Whether a workbook with these tables holds our model, whole or in part. */
export function hasModel(tables: readonly string[]): boolean {
  return modelTables.some((name) => tables.includes(name));
}

/** Our sheet names, each with a number behind it where the workbook has that name (Excel ignores case). */
function freeNames(
  wanted: Readonly<Record<SheetKey, string>>,
  existing: readonly string[],
): Readonly<Record<SheetKey, string>> {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const free = (name: string): string => {
    for (let attempt = 1; ; attempt += 1) {
      const candidate = attempt === 1 ? name : `${name} (${attempt})`;
      if (!taken.has(candidate.toLowerCase())) return candidate;
    }
  };
  const pairs = sheetOrder.map((key): [SheetKey, string] => [key, free(wanted[key])]);
  return Object.fromEntries(pairs) as Record<SheetKey, string>;
}

function definedAreas(context: Context): WorkbookPlan['names'] {
  const all = areas(context);
  const rule = (index: number): Area => ({
    sheet: context.sheets.strips,
    row: firstRow + index,
    column: stripLayout(context.data).rule + 1,
    rows: 1,
    columns: 1,
  });
  return [
    { name: definedNames.years, area: all.years },
    { name: definedNames.budget, area: all.budgetLine('budget') },
    { name: definedNames.share, area: all.budgetLine('share') },
    { name: definedNames.decided, area: all.budgetLine('decided') },
    { name: definedNames.fixed, area: all.budgetLine('fixed') },
    { name: definedNames.inhabitantsYear, area: all.budgetLine('inhabitantsYear') },
    { name: definedNames.publishedBudget, area: all.budgetLine('publishedBudget') },
    { name: definedNames.publishedProvince, area: all.budgetLine('publishedProvince') },
    { name: definedNames.parties, area: { ...all.contributions, column: 0, columns: 1 } },
    { name: definedNames.counted, area: all.counted },
    { name: definedNames.contributions, area: all.contributions },
    { name: definedNames.holders, area: { ...all.entitlements, column: 0, columns: 1 } },
    { name: definedNames.entitlements, area: all.entitlements },
    { name: definedNames.perStrip, area: rule(0) },
    { name: definedNames.stripBase, area: rule(1) },
    { name: definedNames.stripMinimum, area: rule(2) },
    { name: definedNames.stripMaximum, area: rule(3) },
    { name: definedNames.stripRounding, area: rule(4) },
  ];
}
