import { resultTexts } from '../../i18n/results';
import { resultUnit, type Unit } from '../data/units';
import { isMoney } from '../scenario/measures';
import type { CellQuestion } from './notes';
import { textOf } from './reading';
import { measureOf } from './scenario-book';

/** What the figure in a cell counts; of the scenarios that follows from the measure that was asked for. */
export function unitOfCell(question: CellQuestion): Unit {
  const { name, args, place } = question;
  if (name !== 'SCENARIO' && name !== 'COMPARE') return resultUnit(name, place.column);
  const measure = measureOf(args[3]);
  // Years stand in the header of the one and in the first column of the other.
  if (measure === undefined || place.row === 0 || place.column === 0) return 'plain';
  const scenarios = args[2]?.values?.flat().length ?? 0;
  if (name === 'COMPARE' && place.column >= 2 * scenarios) return 'share';
  const memo = name === 'SCENARIO' ? memoUnit(textOf(question.label)) : undefined;
  return memo ?? (measure === 'gap_closed' ? 'share' : isMoney(measure) ? 'euro' : 'number');
}

/** Of a row below the parties, which has a unit of its own. */
function memoUnit(label: string): Unit | undefined {
  const is = (memo: 'jointHours' | 'jointShare' | 'hirePrice' | 'otherClaims'): boolean =>
    Object.values(resultTexts).some(({ scenario }) => scenario.memos[memo] === label);
  if (is('jointShare')) return 'share';
  if (is('jointHours')) return 'number';
  return is('hirePrice') || is('otherClaims') ? 'euro' : undefined;
}
