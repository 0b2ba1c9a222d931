import type { DescribedFunction } from '../../functions/signatures';
import type { Language } from '../../language';
import type { FunctionExamples } from './example';
import { ledgerExamples } from './ledger';
import { scenarioExamples } from './scenario';
import { splitExamples } from './split';
import { unitExamples } from './units';

export type * from './example';

/** The worked examples of the help, by function; the names and words in their cells are those of the language. */
export function helpExamples(language: Language): Readonly<Record<DescribedFunction, FunctionExamples>> {
  return {
    ...splitExamples(language),
    ...unitExamples(language),
    ...ledgerExamples(language),
    ...scenarioExamples(language),
  };
}
