import type { DescribedFunction } from '../../i18n/functions/signatures';
import type { HelpPage } from './order';

/** Where one goes on to from the page of a function. */
export const relatedFunctions: Readonly<Record<DescribedFunction, readonly HelpPage[]>> = {
  PROVINCE: ['CONTRIBUTION', 'TOTALRANGE', 'sources'],
  CONTRIBUTION: ['CONTRIBUTIONOF', 'SPLIT', 'EXPLAIN', 'PROVINCE', 'contributions'],
  CONTRIBUTIONOF: ['CONTRIBUTION', 'SPLIT', 'contributions'],
  SPLIT: ['CONTRIBUTION', 'EXPLAIN', 'contributions'],
  EXPLAIN: ['SPLIT', 'CONTRIBUTION', 'cell'],
  TOTALRANGE: ['PROVINCE', 'sources'],
  ALLOCATE: ['APPORTION', 'CONTRIBUTION', 'settlement'],
  STRIPS: ['STRIPPOOL', 'BALANCE', 'strips', 'sources'],
  STRIPPOOL: ['STRIPS', 'APPORTION', 'strips'],
  APPORTION: ['STRIPPOOL', 'ALLOCATE', 'sources'],
  INHABITANTS: ['CONTRIBUTION', 'STRIPS', 'sources'],
  INDEXED: ['SCENARIO', 'PROVINCE'],
  BALANCE: ['STATEMENT', 'LEDGERCHECK', 'strips'],
  STATEMENT: ['BALANCE', 'LEDGERCHECK', 'strips'],
  LEDGERCHECK: ['STATEMENT', 'checks', 'strips'],
  SCENARIO: ['COMPARE', 'BRIDGE', 'scenarios'],
  COMPARE: ['SCENARIO', 'BRIDGE', 'comparing'],
  BRIDGE: ['COMPARE', 'SCENARIO', 'bridge'],
};
