import { DomainError } from '../../domain/error';
import { allocateNotes, apportionNotes, stripPoolNotes, stripsNotes } from './share-notes';
import { indexedNotes, inhabitantsNotes, provinceNotes, totalRangeNotes } from './amount-notes';
import { bridgeNotes, compareNotes } from './compare-notes';
import { balanceNotes, ledgerCheckNotes, statementNotes } from './ledger-notes';
import type { CellNotes, CellQuestion, Words } from './notes';
import { scenarioNotes } from './scenario-notes';
import { explainNotes, splitNotes } from './split-notes';

type Teller = (question: CellQuestion, words: Words) => CellNotes | undefined;

const tellers: Readonly<Record<string, Teller>> = {
  PROVINCE: provinceNotes,
  TOTALRANGE: totalRangeNotes,
  INDEXED: indexedNotes,
  INHABITANTS: inhabitantsNotes,
  STRIPS: stripsNotes,
  STRIPPOOL: stripPoolNotes,
  APPORTION: apportionNotes,
  ALLOCATE: allocateNotes,
  BALANCE: balanceNotes,
  STATEMENT: statementNotes,
  LEDGERCHECK: ledgerCheckNotes,
  SCENARIO: scenarioNotes,
  COMPARE: compareNotes,
  BRIDGE: bridgeNotes,
  SPLIT: splitNotes,
  EXPLAIN: explainNotes,
};

/**
 * How the figure in a cell comes about. Nothing where the cell shows an error, where an argument is something that the
 * pane cannot read, or where the function refuses it.
 */
export function notesOf(question: CellQuestion, words: Words): CellNotes | undefined {
  if (question.value.kind === 'error') return undefined;
  try {
    return Object.hasOwn(tellers, question.name) ? tellers[question.name](question, words) : undefined;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
