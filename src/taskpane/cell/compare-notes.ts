import { CAUSES, bridgeOverYears, TOTAL, yearsOf, type Cause } from '../../domain/scenario';
import { cellTexts } from '../../i18n/cell';
import { fill } from '../../i18n/pane';
import { resultTexts } from '../../i18n/results';
import { changesBehind, type Change } from '../scenario/changes';
import { valueText } from '../scenario/values';
import { assumptionName } from '../scenario/words';
import type { CellNotes, CellQuestion, NoteGroup, NoteStep, Words } from './notes';
import { numberAt, textAt, textOf } from './reading';
import { bookOf, measureOf, partyNamed, type Book } from './scenario-book';
import { amountText, figureIn, figureNotes } from './scenario-notes';

/** A figure of one of the scenarios, or how two of them differ and why. */
export function compareNotes(question: CellQuestion, words: Words): CellNotes | undefined {
  const { args, place, label, header, value } = question;
  const book = bookOf(args);
  const measure = measureOf(args[3]);
  const names = args[2]?.values?.flat().map(textOf) ?? [];
  if (!book || !measure || place.row === 0 || place.column === 0 || names.length === 0) return undefined;
  const asked = numberAt(args[5]);
  const ofYear = asked ? asked : label?.kind === 'number' ? label.number : undefined;
  const party = asked ? partyNamed(textOf(label), book) : askedParty(textAt(args[4]), book);
  if (party === undefined) return undefined;
  const texts = cellTexts[words.language];
  if (ofYear === undefined) return { sentences: [texts.allYears] };
  if (place.column <= names.length) {
    const scenario = names[place.column - 1];
    return scenario ? figureNotes(book, { scenario, party, year: ofYear, measure }, words) : undefined;
  }
  const [from, to] = [names[0], names[1 + ((place.column - names.length - 1) % (names.length - 1))]];
  // A blank cell says that the two cannot be compared.
  if (!from || !to || textOf(value) === '') return undefined;
  const [before, after] = [from, to].map((scenario) =>
    figureIn(book, { scenario, measure, year: ofYear, party }),
  );
  if (before === undefined || after === undefined) return undefined;
  const years =
    measure === 'cumulative' ? yearsOf(book.input, to).filter((each) => each <= ofYear) : [ofYear];
  const amount = (figure: bigint): string => amountText(measure, figure, words);
  const difference = amount(after - before);
  const isPart = place.column > 2 * names.length - 1 && value.kind === 'number';
  return {
    groups: [
      {
        addUp: true,
        steps: [
          { what: from, amount: amount(before) },
          { what: to, amount: amount(after) },
          { what: texts.difference, how: fill(texts.minus, { to, from }), amount: difference },
          ...(isPart
            ? [
                {
                  what: textOf(header),
                  how: fill(texts.part, { difference, base: amount(before < 0n ? -before : before) }),
                  amount: words.format.percent(value.number),
                },
              ]
            : []),
        ],
      },
      ...changesGroup(book, { from, to, years, causes: CAUSES }, words),
    ],
  };
}

/** The way from the one scenario to the other, and what differs behind the cause of the row. */
export function bridgeNotes({ args, place, label }: CellQuestion, words: Words): CellNotes | undefined {
  const book = bookOf(args);
  const [from, to] = [textAt(args[2]), textAt(args[3])];
  const year = numberAt(args[5]) ?? 0;
  if (!book || from === '' || to === '' || place.row === 0 || place.column === 0) return undefined;
  const party = askedParty(textAt(args[4]), book);
  if (party === undefined) return undefined;
  const { input } = book;
  const ofTo = yearsOf(input, to);
  const years = year > 0 ? [year] : yearsOf(input, from).filter((each) => ofTo.includes(each));
  const bridge = bridgeOverYears(input, from, to, years, party === TOTAL ? undefined : party);
  const { format, language } = words;
  const names = resultTexts[language].scenario.causes;
  const cause = CAUSES.find((each) =>
    Object.values(resultTexts).some(({ scenario }) => scenario.causes[each] === textOf(label)),
  );
  return {
    groups: [
      {
        title:
          years.length === 1
            ? fill(cellTexts[language].bridgeYear, { year: years[0] })
            : cellTexts[language].bridge,
        addUp: true,
        steps: [
          { what: from, amount: format.euro(bridge.from) },
          ...CAUSES.filter((each) => bridge.causes[each] !== 0n || each === cause).map((each): NoteStep => ({
            what: names[each],
            amount: format.difference(bridge.causes[each]),
          })),
          { what: to, amount: format.euro(bridge.to) },
        ],
      },
      ...(cause ? changesGroup(book, { from, to, years, causes: [cause] }, words) : []),
    ],
  };
}

/** The assumptions that differ, each once. */
function changesGroup(
  { input }: Book,
  of: {
    readonly from: string;
    readonly to: string;
    readonly years: readonly number[];
    readonly causes: readonly Cause[];
  },
  words: Words,
): readonly NoteGroup[] {
  const texts = cellTexts[words.language];
  const steps = new Map<string, NoteStep>();
  for (const year of of.years)
    for (const cause of of.causes)
      for (const change of changesBehind(input, { from: of.from, to: of.to, year, cause })) {
        const { key, party, from, to } = change;
        const place = [key, party, from, to].join('\n');
        const step = changeStep(change, words);
        if (!steps.has(place))
          steps.set(
            place,
            of.years.length > 1 ? { ...step, what: `${step.what} ${change.year ?? year}` } : step,
          );
      }
  return steps.size === 0 ? [] : [{ title: texts.differ, steps: [...steps.values()] }];
}

function changeStep({ key, party, from, to }: Change, words: Words): NoteStep {
  const { nothingAssumed } = words.texts.scenarioViews.bridge;
  const text = (value: typeof from): string =>
    value === undefined ? nothingAssumed : valueText({ key, value }, words);
  return {
    what: assumptionName(key, party, words),
    how: fill(cellTexts[words.language].change, { from: text(from), to: text(to) }),
  };
}

const askedParty = (text: string, book: Book): string | undefined =>
  text === '' ? TOTAL : partyNamed(text, book);
