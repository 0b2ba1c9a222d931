import type { DomainError } from '../../domain/error';
import { renderProblem } from '../../i18n/errors';
import { fill } from '../../i18n/pane';
import type { PaneContextValue } from '../context';
import { sentence } from './format';
import type { CaseOutcome } from './split';
import { cellText } from './split';

type Words = Pick<PaneContextValue, 'texts' | 'format' | 'language'>;

/** A refusal of the domain in the pane's words. */
export function domainText(
  error: DomainError,
  { texts, format, language }: Words,
  about: { readonly names: readonly string[]; readonly participants: number },
): string {
  const { contributions } = texts;
  const { params } = error;
  const cents = (key: string): bigint => {
    const value = params[key];
    return typeof value === 'bigint' ? value : 0n;
  };
  if (error.code === 'fixed-beyond-municipal-part') {
    const count = BigInt(Math.max(1, about.participants));
    return fill(contributions.fixedBeyond, {
      fixed: format.euro(cents('fixed')),
      municipal: format.euro(cents('municipal')),
      most: format.euro(cents('municipal') / count),
    });
  }
  if (error.code === 'total-row') {
    return fill(contributions.totalRow, { name: about.names[Number(params.row)] ?? '' });
  }
  // Whoever takes part is counted by inhabitants here, whatever the domain calls its weights.
  return sentence(renderProblem(language, error.code, { argument: 'inhabitants', ...params }));
}

/** A problem with a title and a sentence. */
export function problemText(
  outcome: Extract<CaseOutcome, { ok: false }>,
  words: Words,
  about: { readonly names: readonly string[]; readonly participants: number },
): { readonly title: string; readonly body: string } {
  const { contributions } = words.texts;
  const { problem } = outcome;
  switch (problem.kind) {
    case 'no-budget':
      return { title: contributions.emptyTitle, body: contributions.emptyBody };
    case 'no-municipalities':
      return { title: contributions.noMunicipalities, body: contributions.noMunicipalitiesBody };
    case 'incomplete': {
      const { missing, missingDetail, missingBody } = words.texts.checks;
      const names = problem.names.join(', ');
      return { title: missing, body: `${fill(missingDetail, { names })} ${missingBody}` };
    }
    case 'unreadable':
      return {
        title: contributions.cannotSplit,
        body: fill(contributions.unreadable, {
          cell: cellText(problem.cell),
          input: words.format.value(problem.value),
        }),
      };
    case 'refused':
      return { title: contributions.cannotSplit, body: domainText(problem.error, words, about) };
  }
}
