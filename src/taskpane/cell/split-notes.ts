import { cellTexts } from '../../i18n/cell';
import { centSentence, stepTexts } from '../data/steps';
import type { CellNotes, CellQuestion, Words } from './notes';

/** How many steps all municipalities have in common, and how many lead to the part of the province. */
const COMMON = 5;
const TO_PROVINCE = 2;
const TO_MUNICIPAL = 3;

/** The rows of the province and of the total; a municipality has a page of its own. */
export function splitNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { case: of, place } = question;
  if (!of || place.row === 0 || of.split.lines.length === 0) return undefined;
  const steps = stepTexts(of, 0, words);
  if (place.row === 1) return { groups: [{ steps: steps.slice(0, TO_PROVINCE) }] };
  const [budget, ...parts] = steps.slice(0, TO_MUNICIPAL);
  return {
    groups: [
      {
        addUp: true,
        steps: [...parts, { ...budget, how: cellTexts[words.language].together }],
      },
    ],
  };
}

/** The steps that the table itself has, in the words of the pane. */
export function explainNotes({ case: of }: CellQuestion, words: Words): CellNotes | undefined {
  if (!of || of.split.lines.length === 0) return undefined;
  return {
    sentences: [cellTexts[words.language].explained, centSentence(of, words)],
    groups: [{ steps: stepTexts(of, 0, words).slice(0, COMMON) }],
  };
}
