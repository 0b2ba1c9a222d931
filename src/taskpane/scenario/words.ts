import { PROVINCE, type AssumptionKey, type AssumptionValue } from '../../domain/scenario';
import { renderProblem } from '../../i18n/errors';
import { fill } from '../../i18n/pane';
import type { DomainError } from '../../domain/error';
import { sentence } from '../data/format';
import type { Change } from './changes';
import { isMoney, type Measure } from './measures';
import { labelOf, partyText, valueText, type Words } from './values';

/** Longest list of assumptions beside a cause. */
const LISTED = 3;

/** A party in a list. */
export function partyName(party: string, { language }: Pick<Words, 'language'>): string {
  return partyText(party, language);
}

/** A party within a sentence. */
export function partyInSentence(party: string, { texts }: Pick<Words, 'texts'>): string {
  return party === PROVINCE ? texts.scenarioViews.province : party;
}

/** An assumption as the sheet calls it, with the party that it is for. */
export function assumptionName(key: AssumptionKey, party: string, words: Words): string {
  const name = sentence(labelOf(key, words.language));
  if (party === '') return name;
  return fill(words.texts.scenarioViews.bridge.named, { name, of: partyName(party, words) });
}

/** The assumptions behind a cause: what they are in the one scenario and in the other. */
export function changesText(changes: readonly Change[], words: Words): string {
  const { bridge } = words.texts.scenarioViews;
  const one = ({ key, party, year, from, to }: Change): string => {
    const name = assumptionName(key, party, words);
    const value = (each: AssumptionValue | undefined): string =>
      each === undefined ? bridge.nothingAssumed : valueText({ key, value: each }, words);
    return fill(bridge.change, {
      name: year === undefined ? name : `${name} ${year}`,
      from: value(from),
      to: value(to),
    });
  };
  const shown = changes.slice(0, LISTED).map(one).join('; ');
  const more = changes.length - LISTED;
  return more > 0 ? fill(bridge.changes, { changes: shown, count: more }) : shown;
}

/** A figure of a measure; whole where figures are only compared. */
export function figureText(
  measure: Measure,
  amount: bigint | undefined,
  { texts, format }: Words,
  whole = false,
): string {
  if (amount === undefined) return texts.scenarioViews.unknown;
  if (!isMoney(measure)) return format.number(Number(amount) / 100, measure === 'hours' ? 0 : undefined);
  return whole && measure !== 'per_inhabitant' ? format.wholeEuro(amount) : format.euro(amount);
}

/** Why a scenario has no figures. */
export function refusalText({ code, params }: DomainError, { language }: Pick<Words, 'language'>): string {
  return sentence(renderProblem(language, code, { argument: 'inhabitants', ...params }));
}

/** A change with its sign: `+12,3 %`. */
export function partText(part: number | undefined, { format, texts }: Words): string {
  if (part === undefined) return texts.scenarioViews.unknown;
  const text = format.percent(part, 1);
  return part > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
