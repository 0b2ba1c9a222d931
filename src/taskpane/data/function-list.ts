import type { Language } from '../../i18n/language';
import { reference } from '../../workbook/address';
import { countedCells, lineFormula, splitFormula, yearArguments, type ReadyFormula } from './formulas';
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
] as const;
export type FunctionName = (typeof functionNames)[number];

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
};

const words = new Set<FunctionName>(['SPLIT', 'EXPLAIN']);

/** A formula to begin with: over the cells of the model where there is one, else an example with figures. */
export function starter(
  name: FunctionName,
  namespace: string,
  language: Language,
  data: WorkbookData | undefined,
): ReadyFormula {
  const model = data && fromModel(name, namespace, language, data);
  if (model) return model;
  const [args, rows, columns] = examples[name];
  const inWords = words.has(name) && language !== 'nl' ? `,,,"${language}"` : '';
  return { formula: `=${namespace}.${name}(${args}${inWords})`, rows, columns, name, example: true };
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
