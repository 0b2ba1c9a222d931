import { COLLECTIVE, nameKey } from '../../domain/ledger';
import type { Language } from '../../i18n/language';
import { holderName } from '../../i18n/ledger';
import { tableNames } from '../../tables/names';
import { reference } from '../../workbook/address';
import { countedCells, lineFormula, splitFormula, yearArguments, type ReadyFormula } from './formulas';
import { statementColumns } from './looks';
import type { WorkbookData } from './workbook';

export const functionNames = [
  'CONTRIBUTION',
  'SPLIT',
  'EXPLAIN',
  'CONTRIBUTIONOF',
  'PROVINCE',
  'TOTALRANGE',
  'ALLOCATE',
  'STRIPS',
  'STRIPPOOL',
  'APPORTION',
  'INHABITANTS',
  'INDEXED',
  'BALANCE',
  'STATEMENT',
  'LEDGERCHECK',
  'SCENARIO',
  'COMPARE',
  'BRIDGE',
] as const;
/** The functions as a formula calls them. */
export function namesWith(namespace: string): readonly string[] {
  return functionNames.map((name) => `${namespace}.${name}`);
}

export type FunctionName = (typeof functionNames)[number];

/** A ledger of two bookings with the columns that matter. */
const ledger = [
  '{"Nummer","Datum","Kaart","Houder","Soort","Strippen","Uren","Hoort bij"',
  '"B-1","2025-01-02","2025","Emmen","toekenning",14,"",""',
  '"B-2","2025-03-10","2025","Emmen","gebruik",3,24,""}',
].join(';');

/** Two scenarios for three municipalities, with the columns that matter. */
const scenarios = [
  [
    '{"Scenario","Vanaf jaar","Aanname","Waarde"',
    '"Besluit",2025,"begroting",1518461.5',
    '"Besluit",2025,"vast bedrag",25000',
    '"Doorgaan","","gebaseerd op","Besluit"',
    '"Doorgaan",2026,"loonindex",0.035}',
  ].join(';'),
  '{"Gemeente","Inwoners 2025";"Assen",70392;"Emmen",109678;"Meppel",36271}',
].join(',');

/** Examples that work in any workbook: the figures stand in the formula. Size as they fill the sheet. */
const examples: Readonly<Record<FunctionName, readonly [args: string, rows: number, columns: number]>> = {
  CONTRIBUTION: ['1518461.5,{70392;109678;36271},25000', 3, 1],
  SPLIT: ['1518461.5,{"Assen";"Emmen";"Meppel"},{70392;109678;36271},25000', 6, 7],
  EXPLAIN: ['1518461.5,{"Assen";"Emmen";"Meppel"},{70392;109678;36271},25000', 11, 3],
  CONTRIBUTIONOF: ['"Assen",1518461.5,{"Assen";"Emmen";"Meppel"},{70392;109678;36271},25000', 1, 1],
  PROVINCE: ['1518461.5', 1, 1],
  TOTALRANGE: ['501092.3', 1, 2],
  ALLOCATE: ['1000,{1;2;4}', 3, 1],
  STRIPS: ['{70392;109678;36271}', 3, 1],
  STRIPPOOL: ['37,{70392;109678;36271}', 3, 1],
  APPORTION: ['10,{53;24;23}', 3, 1],
  INHABITANTS: ['"Assen",2025', 1, 1],
  INDEXED: ['1000,{0.03,0.025}', 1, 2],
  BALANCE: [`${ledger},"Emmen"`, 1, 1],
  STATEMENT: [ledger, 3, statementColumns.overview],
  // A line for each of the eight columns that it lacks, and for both rows, which have no check code.
  LEDGERCHECK: [ledger, 11, 3],
  SCENARIO: [`${scenarios},"Doorgaan"`, 6, 3],
  COMPARE: [`${scenarios},{"Besluit","Doorgaan"},,,2026`, 6, 5],
  BRIDGE: [`${scenarios},"Besluit","Doorgaan",,2026`, 11, 2],
};

/** What stands before the language in the functions that give words. */
const beforeLanguage: Partial<Readonly<Record<FunctionName, string>>> = {
  SPLIT: ',,,',
  EXPLAIN: ',,,',
  STATEMENT: ',,,,',
  LEDGERCHECK: ',',
  SCENARIO: ',,,',
  COMPARE: ',',
  BRIDGE: ',',
};

function inWords(name: FunctionName, language: Language): string {
  const before = language === 'nl' ? undefined : beforeLanguage[name];
  return before === undefined ? '' : `${before}"${language}"`;
}

/** A formula to begin with: over the cells of the model where there is one, else an example with figures. */
export function starter(
  name: FunctionName,
  namespace: string,
  language: Language,
  data: WorkbookData | undefined,
): ReadyFormula {
  const model =
    data && (fromLedger(name, namespace, language, data) ?? fromModel(name, namespace, language, data));
  if (model) return model;
  const [args, rows, columns] = examples[name];
  const formula = `=${namespace}.${name}(${args}${inWords(name, language)})`;
  return { formula, rows, columns, name, example: true };
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Over the ledger of the workbook. */
function fromLedger(
  name: FunctionName,
  namespace: string,
  language: Language,
  { ledger: view, holders: entitled }: WorkbookData,
): ReadyFormula | undefined {
  if (!view) return undefined;
  const holders = (): readonly string[] => view.audit.accounts.list().map(({ holder }) => holder);
  const call = (more: string, rows: number, columns: number): ReadyFormula => ({
    name,
    formula: `=${namespace}.${name}(${tableNames.ledger}[#All]${more}${inWords(name, language)})`,
    rows,
    columns,
  });
  switch (name) {
    case 'BALANCE':
      return call(`,${quoted(holderName(holders()[0] ?? entitled[0]?.name ?? COLLECTIVE, language))}`, 1, 1);
    case 'STATEMENT':
      return call('', new Set(holders().map(nameKey)).size + 2, statementColumns.overview);
    case 'LEDGERCHECK':
      return call('', 1 + Math.max(1, view.audit.problems.length + view.table.missing.length), 3);
    default:
      return undefined;
  }
}

function fromModel(
  name: FunctionName,
  namespace: string,
  language: Language,
  data: WorkbookData,
): ReadyFormula | undefined {
  const year = data.years[data.years.length - 1];
  const of = year && yearArguments(data, year.column);
  const counted = year && countedCells(data, year.column);
  if (!of || !counted) return undefined;
  const rest = [of.fixed, of.share, of.decided].join(',');
  const call = (args: string, rows: number, columns = 1): ReadyFormula => ({
    name,
    formula: `=${namespace}.${name}(${args})`,
    rows,
    columns,
  });
  switch (name) {
    case 'SPLIT':
      return splitFormula(namespace, of, language);
    case 'CONTRIBUTION':
      return call(`${of.budget},${of.inhabitants},${rest}`, of.count);
    case 'PROVINCE':
      return call(`${of.budget},${of.share}`, 1);
    case 'CONTRIBUTIONOF':
      return lineFormula(namespace, of, data.parties[0]?.name ?? '');
    case 'EXPLAIN':
      return splitFormula(namespace, of, language, 'EXPLAIN');
    case 'STRIPS':
      return call(reference(counted), of.count);
    default:
      return undefined;
  }
}
