import { nameKey, type Entry, type EntryField } from '../../../domain/ledger';
import { holderName, ledgerTexts } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useLedger } from '../../ledger-context';
import { rowArea } from '../../ledger/desk';
import { Message } from '../Message';

/** Rows of a holder that were changed outside the pane: what stood there, what stands there now. */
export function EditedMessages(props: { readonly holder: string; readonly onChecks: () => void }) {
  const { texts, language, format, goTo } = usePane();
  const { ledger } = useLedger();
  const words = texts.cards;
  const rows = new Map(ledger.table.rows.map(({ row, entry }) => [row, entry]));
  const edited = ledger.audit.problems.filter(
    ({ code, holder, original }) =>
      code === 'edited' &&
      [holder, original?.holder ?? holder].some((each) => nameKey(each) === nameKey(props.holder)),
  );
  const shown = (entry: Entry | undefined, field: EntryField): string => {
    const value = entry?.[field];
    if (value === undefined || value === '') return words.edited.blank;
    if (typeof value === 'number') return format.number(value);
    if (field === 'date') return format.date(value);
    if (field === 'holder') return holderName(value, language);
    if (field === 'type') return ledgerTexts[language].types[value as Entry['type']];
    return value;
  };
  return (
    <>
      {edited.map(({ row = 0, original, changed = [] }) => (
        <Message
          key={row}
          intent="error"
          title={fill(words.edited.title, { row: row + 1 })}
          actions={[
            {
              label: words.toRow,
              onClick: () => goTo(rowArea(ledger, row)),
            },
            { label: words.toChecks, onClick: props.onChecks },
          ]}
        >
          {changed.length === 0
            ? words.edited.unknown
            : changed
                .map((field) =>
                  fill(words.edited.was, {
                    field: ledgerTexts[language].fields[field],
                    was: shown(original, field),
                    now: shown(rows.get(row), field),
                  }),
                )
                .join(' ')}
        </Message>
      ))}
    </>
  );
}
