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
  const input = new SplitInput({ budget, inhabitants, fixed, share, province });
  input.budget.single();
  if (!input.sideways) input.inhabitants.shaped([input.municipalities, 1]);
  const { names } = municipalityNames(namesRaw, input);
  return { split: input.split(0), names, language };
}
