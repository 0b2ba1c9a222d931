import { dateOfIso, dateOfSerial, type CalendarDate } from '../../i18n/date';
import { workbookTexts } from '../../i18n/workbook';
import { budgetRows, readBudget, type BudgetYear } from '../../tables/budget';
import { columnOf, numberOf, textOf } from '../../tables/cells';
import { readCards as readLedgerCards, type CardFault } from '../../tables/cards';
import { readChecks, type CheckRow } from '../../tables/checks';
import { readMenu, type MenuRow } from '../../tables/menu';
import { readMunicipalities, type MunicipalityRow } from '../../tables/municipalities';
import { definedNames, modelTables, tableNames } from '../../tables/names';
import type { Block, TableBlock, WorkbookPort, WorkbookStatus } from '../../workbook/port';
import { WorkbookError } from '../../workbook/port';
import type { Card as LedgerCard } from '../../domain/ledger';
import { readLedgerView, type LedgerView } from '../ledger/view';
import { ruleNames, scenarioView, type ScenarioView } from '../scenario/view';
import { partiesOf, type Party } from './parties';

export type NameKey = keyof typeof definedNames;

/** What is known of a set of inhabitants. */
export interface PopulationFacts {
  readonly date: CalendarDate | string;
  /** Its key where the status is one of ours in either language, else as it stands. */
  readonly status: string;
  readonly source: string;
}

/** A table of strip cards: the card's label, in order. */
export interface Card {
  readonly label: string;
}

/** Everything that the pane shows of a workbook, read in one go. */
export interface WorkbookData {
  readonly status: WorkbookStatus;
  /** Of our model at least one table and one named row are there. */
  readonly hasModel: boolean;
  /** Tables and named rows of our model that are gone, by name. */
  readonly missing: readonly string[];
  readonly municipalities: readonly MunicipalityRow[];
  /** Whose the rows of the contributions are. */
  readonly parties: readonly Party[];
  /** Whose the rows of the entitlements are. */
  readonly holders: readonly Party[];
  readonly years: readonly BudgetYear[];
  readonly population: ReadonlyMap<number, PopulationFacts>;
  readonly cards: readonly Card[];
  readonly checks: readonly CheckRow[] | undefined;
  /** The cards with their days, as bookings need them; a card whose days cannot be read is left out. */
  readonly ledgerCards: readonly LedgerCard[];
  /** What is wrong in the table of the cards. */
  readonly cardFaults: readonly CardFault[];
  readonly menu: readonly MenuRow[];
  /** The strip ledger; absent where the workbook has none. */
  readonly ledger: LedgerView | undefined;
  /** The scenarios; absent where the workbook has none. */
  readonly scenarios: ScenarioView | undefined;
  readonly tables: ReadonlyMap<string, TableBlock>;
  readonly blocks: ReadonlyMap<NameKey, Block>;
}

const blockKeys: readonly NameKey[] = [
  ...budgetRows,
  'parties',
  'counted',
  'contributions',
  'holders',
  'entitlements',
  ...ruleNames,
];

/** Names that came later, with the figures beside them: absent in an older workbook, which is no fault. */
const later: Partial<Readonly<Record<NameKey, NameKey>>> = {
  parties: 'counted',
  holders: 'entitlements',
  publishedBudget: 'publishedProvince',
};

/** Reads the workbook through the port. A name or table that is missing is simply absent. */
export async function readWorkbook(port: WorkbookPort): Promise<WorkbookData> {
  const status = await port.status();
  if (!modelTables.some((name) => status.tables.includes(name))) return { ...empty, status };
  const [tables, ledger, ...read] = await Promise.all([
    port.readTables(modelTables.filter((name) => name !== tableNames.ledger)),
    status.tables.includes(tableNames.ledger) ? optional(readLedgerView(port)) : undefined,
    ...blockKeys.map(async (key) => {
      const block = await optional(port.readBlock({ name: definedNames[key] }));
      return [key, block] as const;
    }),
  ]);
  const blocks = new Map<NameKey, Block>();
  for (const [key, block] of read) if (block && !lost(block)) blocks.set(key, block);
  if (tables.size === 0 || blocks.size === 0) return { ...empty, status };
  const table = tables.get(tableNames.municipalities);
  const municipalities = table ? readMunicipalities(table) : [];
  const checks = tables.get(tableNames.checks);
  const ledgerCards = readLedgerCards(tables.get(tableNames.cards) ?? { header: [], rows: [] });
  return {
    status,
    hasModel: true,
    missing: [
      ...modelTables.filter((name) => !(name === tableNames.ledger ? ledger : tables.has(name))),
      ...read.flatMap(([key, block]) => {
        const beside = later[key];
        const older = beside !== undefined && block === undefined && blocks.has(beside);
        return blocks.has(key) || older ? [] : [definedNames[key]];
      }),
    ],
    municipalities,
    parties: partiesOf(blocks.get('counted'), blocks.get('parties'), municipalities),
    holders: partiesOf(blocks.get('entitlements'), blocks.get('holders'), municipalities),
    years: readBudget(Object.fromEntries(budgetRows.map((key) => [key, blocks.get(key)?.cells[0]]))),
    population: readPopulation(tables.get(tableNames.population)),
    cards: readCards(tables.get(tableNames.cards)),
    checks: checks ? readChecks(checks) : undefined,
    ledgerCards: ledgerCards.cards,
    cardFaults: ledgerCards.faults,
    menu: readMenu(tables.get(tableNames.menu) ?? { header: [], rows: [] }),
    ledger,
    scenarios: scenarioView(
      tables,
      Object.fromEntries(ruleNames.map((key) => [key, blocks.get(key)?.cells[0]?.[0]])),
    ),
    tables,
    blocks,
  };
}

/** What it refers to is gone: every cell says so. */
function lost(block: Block): boolean {
  return block.cells.every((row) =>
    row.every(({ value }) => value.kind === 'error' && value.error === '#REF!'),
  );
}

/** Which of these are gone, by name; a later name counts where the workbook has it and it shows nothing. */
export function missingOf(data: WorkbookData, keys: readonly NameKey[]): readonly string[] {
  return keys.map((key): string => definedNames[key]).filter((name) => data.missing.includes(name));
}

const empty: Omit<WorkbookData, 'status'> = {
  hasModel: false,
  missing: [],
  municipalities: [],
  parties: [],
  holders: [],
  years: [],
  population: new Map(),
  cards: [],
  checks: undefined,
  ledgerCards: [],
  cardFaults: [],
  menu: [],
  ledger: undefined,
  scenarios: undefined,
  tables: new Map(),
  blocks: new Map(),
};

async function optional<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === 'missing') return undefined;
    throw error;
  }
}

function readPopulation(table: TableBlock | undefined): ReadonlyMap<number, PopulationFacts> {
  if (!table) return new Map();
  const [year, date, status, source] = (['year', 'referenceDate', 'status', 'source'] as const).map((key) =>
    columnOf(table, key),
  );
  return new Map(
    table.rows.flatMap((row): [number, PopulationFacts][] => {
      const key = numberOf(row[year]) ?? Number(textOf(row[year]) || NaN);
      if (!Number.isInteger(key)) return [];
      const serial = numberOf(row[date]);
      const text = textOf(row[date]);
      return [
        [
          key,
          {
            date: (serial === undefined ? dateOfIso(text) : dateOfSerial(serial)) ?? text,
            status: statusKey(textOf(row[status])),
            source: textOf(row[source]),
          },
        ],
      ];
    }),
  );
}

function readCards(table: TableBlock | undefined): readonly Card[] {
  if (!table) return [];
  const column = columnOf(table, 'card');
  return table.rows.map((row) => ({ label: textOf(row[column]) })).filter((card) => card.label !== '');
}

function statusKey(text: string): string {
  for (const { populationStatus } of Object.values(workbookTexts)) {
    for (const [key, word] of Object.entries(populationStatus)) {
      if (word.toLowerCase() === text.toLowerCase()) return key;
    }
  }
  return text;
}
