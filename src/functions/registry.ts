import { allocate } from './allocate';
import { apportion } from './apportion';
import { balance } from './balance';
import { bridge } from './bridge';
import { compare } from './compare';
import { contribution } from './contribution';
import { contributionOf } from './contribution-of';
import { explain } from './explain';
import { indexed } from './indexed';
import { inhabitants } from './inhabitants';
import { ledgerCheck } from './ledger-check';
import { province } from './province';
import type { FlexFunction } from './result';
import { scenario } from './scenario';
import { split } from './split';
import { statement } from './statement';
import { stripPool } from './strip-pool';
import { strips } from './strips';
import { totalRange } from './total-range';

/** Every function by its id, which is also its name behind the namespace. Ids never change. */
export const flexFunctions = {
  PROVINCE: province,
  CONTRIBUTION: contribution,
  CONTRIBUTIONOF: contributionOf,
  SPLIT: split,
  EXPLAIN: explain,
  TOTALRANGE: totalRange,
  ALLOCATE: allocate,
  STRIPS: strips,
  STRIPPOOL: stripPool,
  APPORTION: apportion,
  INHABITANTS: inhabitants,
  INDEXED: indexed,
  BALANCE: balance,
  STATEMENT: statement,
  LEDGERCHECK: ledgerCheck,
  SCENARIO: scenario,
  COMPARE: compare,
  BRIDGE: bridge,
} as const satisfies Readonly<Record<string, FlexFunction>>;

export type FunctionId = keyof typeof flexFunctions;
