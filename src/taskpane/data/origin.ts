import { inhabitantsOf, POPULATION_SETS } from '../../domain/drenthe';
import { fill } from '../../i18n/pane';
import type { PaneContextValue } from '../context';
import type { Case } from './split';
import type { WorkbookData } from './workbook';

/** How many municipalities are named before the rest is counted. */
const NAMED = 3;

/**
 * Whose the inhabitants of a split are. The name of Statistics Netherlands (CBS) is given to figures that are
 * theirs, for everyone who takes part. Where the workbook names another source, or of a year that we have no figures
 * of, its own word is passed on.
 */
export function originText(
  of: Case,
  data: WorkbookData,
  { texts, format }: Pick<PaneContextValue, 'texts' | 'format'>,
): string {
  const words = texts.contributions;
  const year = of.inhabitantsYear;
  const facts = year === undefined ? undefined : data.population.get(year);
  const values = facts && {
    source: facts.source.split(',')[0],
    status:
      facts.status === 'definitive' || facts.status === 'provisional' ? words[facts.status] : facts.status,
    date: format.date(facts.date),
  };
  const known = POPULATION_SETS.find((set) => set.year === year);
  if (facts?.status === 'stated') return fill(words.inhabitantsOwn, values ?? {});
  if (!known || (facts && !isOf(facts.source, known.source))) {
    return values ? fill(words.inhabitantsStated, values) : fill(words.inhabitantsYear, { year: year ?? '' });
  }
  const different = of.names.filter((name, index) => {
    const { takesPart, inhabitants } = of.split.lines[index];
    return takesPart && inhabitants !== inhabitantsOf(name, Number(year));
  });
  if (different.length === 0) {
    return values ? fill(words.inhabitantsOf, values) : fill(words.inhabitantsYear, { year: year ?? '' });
  }
  const named = different.slice(0, NAMED).join(', ');
  const rest = different.length - NAMED;
  return fill(different.length === 1 ? words.inhabitantsDifferOne : words.inhabitantsDifferMany, {
    count: different.length,
    names: rest > 0 ? fill(words.others, { names: named, count: rest }) : named,
  });
}

/** Whether a source is the same one: its author stands before the first comma. */
function isOf(source: string, known: string): boolean {
  return source.split(',')[0].trim() === known.split(',')[0];
}
