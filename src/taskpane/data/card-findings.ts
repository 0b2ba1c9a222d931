import type { Language } from '../../i18n/language';
import { fill, type PaneTexts } from '../../i18n/pane';
import { columnTexts } from '../../i18n/workbook/columns';
import type { CardFault } from '../../tables/cards';
import { tableNames } from '../../tables/names';
import type { Finding } from './checks';
import type { WorkbookData } from './workbook';

/** What is wrong in the table of the cards, row by row: on a card that cannot be read nothing can be booked. */
export function cardFindings(
  { cardFaults, tables }: WorkbookData,
  { texts, language }: { readonly texts: PaneTexts; readonly language: Language },
): readonly Finding[] {
  const words = texts.cards.faults;
  const area = tables.get(tableNames.cards)?.area;
  return cardFaults.map((fault): Finding => {
    const { row, column, label, field, got } = fault;
    const place = area && {
      ...area,
      row: area.row + 1 + row,
      column: area.column + Math.max(0, column),
      rows: 1,
      columns: 1,
    };
    return {
      id: `card-${row}`,
      outcome: 'bad',
      title: fill(words[titleOf(fault)], { card: label, field: columnTexts[language][field] }),
      detail: got === '' ? words.blank : fill(words.got, { got }),
      advice: { card: words.nameBody, start: words.dayBody, end: words.dayBody, step: words.stepBody }[field],
      ...(place ? { place } : {}),
    };
  });
}

function titleOf({ field, isBeforeStart }: CardFault): 'unnamed' | 'order' | 'unreadable' {
  if (field === 'card') return 'unnamed';
  return isBeforeStart ? 'order' : 'unreadable';
}
