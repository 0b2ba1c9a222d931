import { COLLECTIVE, nameKey, type Card, type Share } from '../../domain/ledger';
import { fill } from '../../i18n/pane';
import type { PaneContextValue } from '../context';
import { cardViews, stripRule } from './strips';
import type { WorkbookData } from './workbook';

type Words = Pick<PaneContextValue, 'texts' | 'format'>;

/**
 * Inhabitants of a municipality in the year in which a card begins; where they are not known, the last ones known
 * before it, or else the first ones.
 */
export function inhabitantsOn(data: WorkbookData, card: Card, holder: string): number | undefined {
  const row = data.municipalities.find(({ name }) => nameKey(name) === nameKey(holder));
  const year = Number(card.start.slice(0, 4));
  const known = [...(row?.inhabitants.keys() ?? [])].sort((a, b) => a - b);
  return row?.inhabitants.get(known.filter((each) => each <= year).at(-1) ?? known[0] ?? year);
}

/** What everyone gets on a card by the sheet Strippen, each with the reason; the collective card where it gets any. */
export function entitlementShares(
  data: WorkbookData,
  card: Card,
  collective: number,
  { texts, format }: Words,
): readonly Share[] {
  const words = texts.ledgerForms.grantAll;
  const view = cardViews(data).find(({ label }) => nameKey(label) === nameKey(card.label));
  const rule = stripRule(data);
  const shares = (view?.rows ?? []).flatMap(({ name, strips, agreed }): Share[] => {
    if (strips === undefined || strips === 0) return [];
    const inhabitants = inhabitantsOn(data, card, name);
    const extra = rule && inhabitants !== undefined ? Math.floor(inhabitants / rule.per) : undefined;
    const byRule =
      rule &&
      extra !== undefined &&
      strips === Math.min(Math.max(rule.base + extra, rule.minimum), rule.maximum);
    const why = agreed
      ? words.agreed
      : byRule
        ? fill(words.why, {
            inhabitants: format.number(inhabitants ?? 0),
            base: rule.base,
            extra,
            minimum: rule.minimum,
            maximum: rule.maximum,
          })
        : words.byRule;
    return [{ holder: name, strips, description: why }];
  });
  return collective > 0
    ? [...shares, { holder: COLLECTIVE, strips: collective, description: words.collective }]
    : shares;
}
