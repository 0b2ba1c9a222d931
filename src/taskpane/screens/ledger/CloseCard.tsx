import { Input, Select } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { closeCard, closingLines, isQuantity, sumOf, type Closing } from '../../../domain/ledger';
import { holderName } from '../../../i18n/ledger';
import { refusalSentence } from '../../../i18n/ledger/refusals';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useBooking } from '../../data/use-booking';
import { useLedger, type Command } from '../../ledger-context';
import { typedDate, typedNumber } from '../../ledger/booking-form';
import { BookingRefusal } from '../../parts/ledger/BookingRefusal';
import { EntryPreview } from '../../parts/ledger/EntryPreview';
import { FormChoice } from '../../parts/ledger/FormChoice';
import { fieldProps, FormField } from '../../parts/ledger/FormField';
import { focusField, FormShell } from '../../parts/ledger/FormShell';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';

/** Closing a card: when, what happens to free strips, and every entry that it will write. */
export function CloseCard() {
  const layout = useLayout();
  const { texts, format, language, alert } = usePane();
  const { card, cards, holders, books, tryOut, back, replace } = useLedger();
  const words = texts.ledgerForms.close;
  const { booking, book } = useBooking();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const later = cards.filter(({ start }) => start > card.start);
  const [policy, setPolicy] = useState<'expire' | 'carry'>('expire');
  const [into, setInto] = useState(later[0]?.label ?? '');
  const [cap, setCap] = useState('');
  const [date, setDate] = useState<string>();
  const shownDay = date ?? format.date(card.end);
  const limit = cap.trim() === '' ? undefined : typedNumber(cap, language);
  const isBadCap = cap.trim() !== '' && (limit === undefined || limit < 0 || !isQuantity(limit));
  const capError = isBadCap
    ? fill(texts.booking.form.unreadable, { input: cap.trim(), example: '2' })
    : undefined;
  const carries = policy === 'carry' && into !== '';
  const closing: Closing = {
    card: card.label,
    date: typedDate(shownDay, language),
    holders: holders.filter((holder) => {
      const { total, used, reserved } = books.accounts.balance(holder, card.label);
      return total !== 0 || used !== 0 || reserved !== 0;
    }),
    ...(carries ? { into } : {}),
    ...(carries && limit !== undefined && !isBadCap ? { cap: limit } : {}),
  };
  const lines = closingLines(books, closing);
  const command: Command = (now, stamp) => closeCard(now, stamp, closing);
  const outcome = tryOut(command);
  const count = outcome.ok ? outcome.bookings.reduce((sum, { entries }) => sum + entries.length, 0) : 0;
  const { code, params } = outcome.ok ? { code: '', params: {} } : outcome.refusal;
  const sentence = outcome.ok ? undefined : refusalSentence(code, params, language);
  const dateError = ['bad-date', 'outside-card'].includes(code) ? sentence : undefined;
  const below = lines
    .filter(({ available }) => available < 0)
    .map(({ holder }) => holderName(holder, language));
  const submit = (): void => {
    if (capError) {
      focusField(form.current, 'cap');
      return;
    }
    if (dateError) {
      focusField(form.current, 'date');
      return;
    }
    if (sentence) {
      alert(sentence);
      return;
    }
    void book(command, () => fill(words.said, { card: card.label, count: lines.length })).then(
      (bookings) => bookings && replace(undefined),
    );
  };
  const figures = (pick: (line: (typeof lines)[number]) => number): string =>
    format.number(sumOf(lines.map(pick)));
  return (
    <FormShell
      id={id}
      form={form}
      title={words.title}
      sub={fill(texts.cards.card, { card: card.label })}
      dirty={date !== undefined || cap !== '' || policy === 'carry'}
      busy={booking.state === 'busy'}
      submit={fill(count > 0 ? words.submit : words.submitNone, { card: card.label, count })}
      onSubmit={submit}
      onLeave={back}
    >
      <p className={layout.note}>{words.intro}</p>
      <BookingRefusal booking={booking} onRetry={submit} />
      {below.length > 0 ? (
        <Message intent="error" title={fill(words.below, { names: below.join(', ') })} />
      ) : sentence && !dateError ? (
        <Message intent="error" title={sentence} />
      ) : null}
      <FormField form={id} name="date" label={words.date} error={dateError ? { text: dateError } : undefined}>
        <Input
          {...fieldProps(id, 'date', { error: dateError })}
          autoComplete="off"
          value={shownDay}
          onChange={(_event, { value }) => setDate(value)}
        />
      </FormField>
      <FormChoice
        label={words.what}
        choices={[
          { value: 'expire', text: words.expire },
          { value: 'carry', text: words.carry },
        ]}
        chosen={policy}
        onChoose={setPolicy}
      />
      {policy === 'carry' && later.length === 0 ? <Message intent="info" title={words.noNext} /> : null}
      {policy === 'carry' && later.length > 0 ? (
        <>
          <FormField form={id} name="into" label={words.into}>
            <Select
              {...fieldProps(id, 'into', {})}
              value={into}
              onChange={(_event, { value }) => setInto(value)}
            >
              {later.map(({ label }) => (
                <option key={label} value={label}>
                  {fill(texts.cards.card, { card: label })}
                </option>
              ))}
            </Select>
          </FormField>
          <FormField
            form={id}
            name="cap"
            label={words.cap}
            note={words.capNote}
            error={capError ? { text: capError } : undefined}
          >
            <Input
              {...fieldProps(id, 'cap', { note: words.capNote, error: capError })}
              inputMode="decimal"
              autoComplete="off"
              value={cap}
              onChange={(_event, { value }) => setCap(value)}
            />
          </FormField>
        </>
      ) : null}
      {lines.length > 0 ? (
        <>
          <EntryPreview
            heads={[words.free, words.carried, words.expired, words.reserved]}
            rows={lines.map(({ holder, available, carried, expired, reserved }) => ({
              name: holderName(holder, language),
              figures: [available, carried, expired, reserved].map((value) => format.number(value)),
            }))}
            total={[
              figures(({ available }) => available),
              figures(({ carried }) => carried),
              figures(({ expired }) => expired),
              figures(({ reserved }) => reserved),
            ]}
          />
          {count > 0 ? (
            <p className={layout.note}>{fill(words.entries, { count, holders: lines.length })}</p>
          ) : null}
        </>
      ) : (
        <p className={layout.body}>{fill(words.done, { card: card.label })}</p>
      )}
    </FormShell>
  );
}
