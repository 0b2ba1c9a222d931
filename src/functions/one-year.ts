import type { Split } from '../domain/contribution/split';
import type { Language } from '../i18n/language';
import { Argument } from './argument';
import { municipalityNames } from './names';
import { SplitInput } from './split-input';

/** The split of one year with the names of its lines, as SPLIT and EXPLAIN take it. */
export function oneYear(args: readonly unknown[]): {
  split: Split;
  names: readonly string[];
  language: Language;
} {
  const [budget, namesRaw, inhabitants, fixed, share, province, languageRaw] = args;
  const language = new Argument('language', languageRaw).choice(['nl', 'en'], 'nl');
  new Argument('budget', budget).required().single();
  const input = new SplitInput({ budget, inhabitants, fixed, share, province });
  if (!input.sideways) input.inhabitants.shaped([input.municipalities, 1]);
  const { argument, names } = municipalityNames(namesRaw, input);
  const split = input.split(0);
  const nameless = split.lines.findIndex((line, index) => line.takesPart && names[index] === '');
  if (nameless !== -1) {
    throw argument.cellProblem(...input.place(nameless, 0), 'missing');
  }
  return { split, names, language };
}
