import { MUNICIPALITIES, PROVINCE, TOGETHER, type AssumptionRow } from '../../domain/scenario';
import { nameKey } from '../../domain/party';
import { fill } from '../../i18n/pane';
import { scenarioTexts } from '../../i18n/scenario';
import type { PaneContextValue } from '../context';
import { noBreak, sentence } from '../data/format';
import type { Amount, Council, YearSpan } from './council';
import type { Exit } from './council-exits';
import type { Source } from './council-sources';
import { valueText } from './values';

export type Words = Pick<PaneContextValue, 'texts' | 'language' | 'format'>;

/** The years as one: `2026–2030`. */
export function spanText({ from, until }: YearSpan): string {
  return from === until ? String(from) : `${from}–${until}`;
}

/** All years of the page. */
export function yearsText({ spans }: Pick<Council, 'spans'>): string {
  const [first] = spans;
  return first === undefined ? '' : spanText({ from: first.from, until: spans[spans.length - 1].until });
}

/** A party within a sentence. */
export function partyName(party: string, { texts }: Words): string {
  return nameKey(party) === PROVINCE ? texts.council.theProvince : party;
}

/** What the council is asked, with the amounts; what is recurring and what is not as the assumptions type it. */
export function decisionText(council: Council, words: Words): string {
  const { format } = words;
  const texts = words.texts.council.decision;
  const party = partyName(council.party, words);
  const about = { party, Party: sentence(party), name: council.proposed, years: yearsText(council) };
  const sum = (amount: Amount): bigint | undefined =>
    council.amounts.find((line) => line.amount === amount)?.total;
  const [total = 0n, recurring = 0n, oneOff = 0n, vat = 0n, cover = 0n, net = 0n] = (
    ['total', 'contribution', 'oneOff', 'vat', 'cover', 'net'] as const
  ).map(sum);
  const parts = [
    fill(texts.recurring, { amount: format.euro(recurring) }),
    oneOff === 0n ? texts.noOneOff : fill(texts.oneOff, { amount: format.euro(oneOff) }),
    ...(vat === 0n ? [] : [fill(texts.vat, { amount: format.euro(vat) })]),
  ];
  return noBreak(
    [
      fill(nameKey(council.party) === PROVINCE ? texts.province : texts.council, about),
      total === 0n
        ? fill(texts.paysNothing, about)
        : fill(texts.pays, { ...about, total: format.euro(total), parts: parts.join(', ') }),
      ...(cover === 0n ? [] : [fill(texts.cover, { amount: format.euro(cover), net: format.euro(net) })]),
      budgetedText(council, words),
    ].join(' '),
  );
}

function budgetedText({ amounts }: Council, { texts, format }: Words): string {
  const words = texts.council.decision;
  const [budgeted, gap] = (['budgeted', 'gap'] as const).map((key) =>
    amounts.find(({ amount }) => amount === key),
  );
  if (budgeted?.total === undefined || gap?.total === undefined) {
    const isSome = budgeted?.values.some((value) => value !== undefined) ?? false;
    return isSome ? words.budgetedPart : words.budgetedNone;
  }
  if (gap.total === 0n) return words.budgetedSame;
  const size = gap.total < 0n ? -gap.total : gap.total;
  return fill(gap.total > 0n ? words.budgetedMore : words.budgetedLess, {
    budgeted: format.euro(budgeted.total),
    gap: format.euro(size),
  });
}

/** Why the party pays more or less, a sentence for each cause; the last one is what they make together. */
export function differenceTexts(
  council: Council,
  words: Words,
): { readonly causes: readonly string[]; readonly sum: string } {
  const texts = words.texts.council.difference;
  const { format } = words;
  const { difference } = council;
  const party = partyName(council.party, words);
  const years = yearsText(council);
  if (!difference) return { causes: [], sum: texts.nothing };
  if (difference.causes.length === 0)
    return { causes: [], sum: fill(texts.none, { Party: sentence(party), years }) };
  const change = difference.to - difference.from;
  const sums = change > 0n ? texts.sumMore : change < 0n ? texts.sumLess : texts.sumSame;
  const size = (amount: bigint): string => noBreak(format.euro(amount < 0n ? -amount : amount));
  return {
    causes: [
      ...difference.causes.map(({ cause, amount }) =>
        fill(amount > 0n ? texts.more : texts.less, {
          cause: texts.causes[cause],
          party,
          amount: size(amount),
        }),
      ),
      ...(difference.causes.length < Object.keys(texts.causes).length ? [texts.rest] : []),
    ],
    sum: fill(sums, { amount: size(change), years }),
  };
}

/** At most so many that leave are told of one by one. */
const EXITS = 2;

/** What is assumed of leaving, a text for each municipality that does. */
export function exitTexts({ exits: { leaving, rules } }: Council, words: Words): readonly string[] {
  const texts = words.texts.council.exits;
  if (leaving.length > 0) {
    const more = leaving.length - EXITS;
    return [
      ...leaving.slice(0, EXITS).map((exit) => exitText(exit, words)),
      ...(more > 0 ? [more === 1 ? texts.moreOne : fill(texts.more, { count: more })] : []),
    ];
  }
  if (rules.length === 0) return [texts.none];
  return [fill(texts.rules, { rules: rules.map((row) => assumptionText([row], words)).join('; ') })];
}

function exitText({ party, year, budget, phaseYears, costs }: Exit, words: Words): string {
  const texts = words.texts.council.exits;
  const { format } = words;
  const bearers: Readonly<Record<string, string>> = {
    [PROVINCE]: texts.province,
    [TOGETHER]: texts.together,
    [MUNICIPALITIES]: texts.municipalities,
  };
  return noBreak(
    [
      fill(texts.leaves, { party, year }),
      fill(texts[budget], { party, count: format.number(phaseYears) }),
      ...costs.map((cost) =>
        fill(texts.cost, {
          year: cost.year,
          amount: format.euro(cost.amount),
          bearer: bearers[cost.bearer] ?? cost.bearer,
        }),
      ),
      ...(costs.length === 0 ? [texts.costNone] : []),
    ].join(' '),
  );
}

/** An assumption with its values and their years: `loonindex: 3,5 % (2026–2030)`. */
export function assumptionText(rows: readonly AssumptionRow[], words: Words): string {
  const { assumptions } = scenarioTexts[words.language];
  const [{ key, party }] = rows;
  const whose = party === '' ? '' : `${partyName(party, words)}, `;
  const values = rows.map((row) => {
    const years = rowYears(row, words);
    return `${valueText(row, words)}${years === '' ? '' : ` (${years})`}`;
  });
  return `${whose}${assumptions[key]}: ${values.join(', ')}`;
}

function rowYears({ from, until }: AssumptionRow, { texts }: Words): string {
  const words = texts.council.sources;
  if (from !== undefined && until !== undefined) return spanText({ from, until });
  if (from !== undefined) return fill(words.from, { year: from });
  return until === undefined ? '' : fill(words.until, { year: until });
}

/** Where an assumption comes from, in one line: published or not, the source, and what was noted with it. */
export function sourceText({ isPublished, source, note }: Source, { texts }: Words): string {
  const words = texts.council.sources;
  const kind = isPublished ? words.published : words.assumption;
  return noBreak([`${kind}, ${source === '' ? words.noSource : source}`, note].filter(Boolean).join('. '));
}
