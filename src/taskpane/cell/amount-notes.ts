import { PROVINCE_SHARE, provincePart } from '../../domain/contribution/province';
import { totalRange } from '../../domain/contribution/total-range';
import { municipalityOf, POPULATION_SETS } from '../../domain/drenthe/population';
import { centsOf, fractionOf, type Cents, type Fraction } from '../../domain/money';
import { indexed } from '../../domain/money/growth';
import { cellTexts } from '../../i18n/cell';
import { fill } from '../../i18n/pane';
import type { Resolved } from '../data/resolve';
import type { CellNotes, CellQuestion, NoteStep, Words } from './notes';
import { figureAt, isFilled, numberAt, numbersOf, textAt, type Place } from './reading';

/** Most steps of growth on show: the last ones. */
const SHOWN = 12;

/** The province part before and after rounding. */
export function provinceNotes({ args, place }: CellQuestion, words: Words): CellNotes | undefined {
  const budget = figureAt(args[0], place);
  const share = shareAt(args[1], place);
  if (budget === undefined || !share) return undefined;
  return { sentences: [partSentence(centsOf(budget), share, words)] };
}

/** Why this is the lowest or highest total, and what one cent further would give. */
export function totalRangeNotes({ args, place }: CellQuestion, words: Words): CellNotes | undefined {
  const contribution = figureAt(args[0]);
  const share = shareAt(args[1]);
  const range = contribution === undefined || !share ? undefined : totalRange(centsOf(contribution), share);
  if (!range || !share) return undefined;
  const isLowest = place.column === 0;
  const total = isLowest ? range.lowest : range.highest;
  const texts = cellTexts[words.language];
  const beyond = isLowest ? total - 1n : total + 1n;
  return {
    sentences: [
      partSentence(total, share, words),
      ...(beyond < 0n
        ? []
        : [
            fill(isLowest ? texts.centLess : texts.centMore, {
              amount: words.format.euro(provincePart(beyond, share)),
            }),
          ]),
    ],
  };
}

/** Every step of growth up to the cell. */
export function indexedNotes({ args, place }: CellQuestion, words: Words): CellNotes | undefined {
  const start = figureAt(args[0]);
  const columns = args[1]?.values?.[0]?.length ?? 0;
  const rates = numbersOf(args[1])?.slice(0, place.row * columns + place.column + 1);
  if (start === undefined || !rates || rates.length === 0) return undefined;
  const texts = cellTexts[words.language];
  const { format } = words;
  const amounts = [centsOf(start), ...indexed(centsOf(start), rates)];
  const steps = rates.map((rate, index): NoteStep => ({
    what: fill(texts.growth, { step: index + 1, rate: format.percent(rate) }),
    how: fill(texts.growthHow, {
      amount: format.euro(amounts[index]),
      factor: format.percent(Number((1 + rate).toFixed(12))),
    }),
    amount: format.euro(amounts[index + 1]),
  }));
  const first: NoteStep = { what: texts.growthStart, amount: format.euro(amounts[0]) };
  return { groups: [{ steps: steps.length > SHOWN ? steps.slice(-SHOWN) : [first, ...steps] }] };
}

/** Whose figure it is and of which day. */
export function inhabitantsNotes({ args, place }: CellQuestion, words: Words): CellNotes | undefined {
  const municipality = municipalityOf(textAt(args[0], { ...place, column: 0 }));
  const year = numberAt(args[1], { ...place, row: 0 });
  const set = POPULATION_SETS.findIndex((each) => each.year === year);
  if (!municipality || set < 0) return undefined;
  const { name, code, inhabitants } = municipality;
  return {
    sentences: [
      fill(cellTexts[words.language].inhabitants, {
        name,
        code,
        date: words.format.date(POPULATION_SETS[set].referenceDate),
        count: words.format.number(inhabitants[set]),
      }),
    ],
  };
}

function partSentence(budget: Cents, share: Fraction, { format, language }: Words): string {
  const exact = Number(budget * share.numerator) / Number(share.denominator) / 100;
  return fill(cellTexts[language].province, {
    share: format.percent(Number(share.numerator) / Number(share.denominator)),
    budget: format.euro(budget),
    exact: format.number(exact),
    result: format.euro(provincePart(budget, share)),
  });
}

/** The share of a place; `undefined` where what is given is no number. */
function shareAt(arg: Resolved | undefined, place?: Place): Fraction | undefined {
  const given = numberAt(arg, place);
  if (given !== undefined) return fractionOf(given);
  return isFilled(arg, place) ? undefined : PROVINCE_SHARE;
}
