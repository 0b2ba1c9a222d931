import { Button, Link, makeStyles, mergeClasses, Textarea } from '@fluentui/react-components';
import { useId, useRef, useState, type ChangeEvent } from 'react';
import { COLLECTIVE, openings as bookOpenings, PROVINCE, sumOf } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { refusalSentence } from '../../../i18n/ledger/refusals';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { saveText } from '../../data/save-file';
import { useBooking } from '../../data/use-booking';
import { useLedger, type Command } from '../../ledger-context';
import { openingsTemplate, readOpenings } from '../../ledger/import';
import { BookingRefusal } from '../../parts/ledger/BookingRefusal';
import { EntryPreview } from '../../parts/ledger/EntryPreview';
import { fieldProps, FormField } from '../../parts/ledger/FormField';
import { focusField, FormShell } from '../../parts/ledger/FormShell';
import { useLayout } from '../../parts/layout';
import { useHidden } from '../../parts/hidden';
import { Message } from '../../parts/Message';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  bad: { margin: 0, paddingInlineStart: '22px', overflowWrap: 'anywhere' },
  text: { fontFamily: 'monospace', minHeight: '112px' },
});

/** Lines that are shown as wrong before the rest is only counted. */
const SHOWN = 20;

/** Opening balances from a file or from pasted lines: all of them or none. */
export function ImportPage() {
  const styles = useStyles();
  const layout = useLayout();
  const hidden = useHidden();
  const pane = usePane();
  const { texts, format, language, alert } = pane;
  const { card, books, holders, tryOut, back, replace } = useLedger();
  const words = texts.ledgerForms.import;
  const { booking, book } = useBooking();
  const form = useRef<HTMLFormElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const { openings, bad } = readOpenings(text, { books, holders: [...holders, COLLECTIVE, PROVINCE] }, pane);
  const command: Command = (now, stamp) => bookOpenings(now, stamp, openings);
  const outcome = tryOut(command);
  const sentence =
    outcome.ok || openings.length === 0
      ? undefined
      : refusalSentence(outcome.refusal.code, outcome.refusal.params, language);
  const total = sumOf(openings.map(({ strips }) => strips));
  const wrong = bad.length === 1 ? words.badOne : fill(words.bad, { count: bad.length });
  const one = openings.length === 1;
  const submit = (): void => {
    if (text.trim() === '' || bad.length > 0 || sentence || openings.length === 0) {
      focusField(form.current, 'lines');
      alert(bad.length > 0 ? wrong : (sentence ?? words.empty));
      return;
    }
    void book(command, () =>
      fill(one ? words.saidOne : words.said, { count: openings.length, strips: stripsText(total, language) }),
    ).then((bookings) => bookings && replace(undefined));
  };
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // The same file may be chosen again after it was mended.
    event.target.value = '';
    void file?.text().then(setText);
  };
  return (
    <FormShell
      id={id}
      form={form}
      title={words.title}
      dirty={text !== ''}
      busy={booking.state === 'busy'}
      submit={
        openings.length === 0 || bad.length > 0
          ? words.submitNone
          : one
            ? words.submitOne
            : fill(words.submit, { count: openings.length })
      }
      onSubmit={submit}
      onLeave={back}
    >
      <p className={layout.note}>
        {words.intro} {words.columns}
      </p>
      <BookingRefusal booking={booking} onRetry={submit} />
      <div className={styles.bar}>
        <Button onClick={() => chooser.current?.click()}>{words.file}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className={hidden}
          tabIndex={-1}
          aria-hidden="true"
          onChange={choose}
        />
        <Link
          as="button"
          type="button"
          onClick={() =>
            saveText(
              openingsTemplate(holders, card, format.date(card.start), language),
              words.templateName,
              'text/csv;charset=utf-8',
            )
          }
        >
          {words.template}
        </Link>
      </div>
      <FormField
        form={id}
        name="lines"
        label={words.paste}
        error={bad.length > 0 ? { text: wrong } : undefined}
      >
        <Textarea
          {...fieldProps(id, 'lines', { error: bad.length > 0 ? wrong : undefined })}
          resize="vertical"
          spellCheck={false}
          textarea={{ className: styles.text, wrap: 'off' }}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </FormField>
      {bad.length > 0 ? (
        <ul className={mergeClasses(layout.note, styles.bad)}>
          {bad.slice(0, SHOWN).map(({ line, text: why }) => (
            <li key={line}>
              <b>{fill(words.line, { line })}</b>: {why}
            </li>
          ))}
          {bad.length > SHOWN ? <li>…</li> : null}
        </ul>
      ) : null}
      {sentence ? <Message intent="error" title={sentence} /> : null}
      {openings.length > 0 && bad.length === 0 ? (
        <>
          <p className={layout.note} role="status">
            {fill(one ? words.goodOne : words.good, {
              count: openings.length,
              strips: stripsText(total, language),
            })}
          </p>
          <EntryPreview
            heads={[texts.cards.onCard, texts.ledgerForms.date, texts.ledgerForms.strips]}
            rows={openings.map(({ holder, card: label, date, strips, description }) => ({
              name: holderName(holder, language),
              note: description,
              figures: [label, format.date(date), format.number(strips)],
            }))}
          />
        </>
      ) : null}
    </FormShell>
  );
}
