import { Input } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { grantAll, sumOf } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { refusalSentence } from '../../../i18n/ledger/refusals';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { dayOn } from '../../data/ledger-lines';
import { entitlementShares } from '../../data/shares';
import { useBooking } from '../../data/use-booking';
import { useLedger, type Command } from '../../ledger-context';
import { typedDate, typedNumber } from '../../ledger/booking-form';
import { BookingRefusal } from '../../parts/ledger/BookingRefusal';
import { EntryPreview } from '../../parts/ledger/EntryPreview';
import { fieldProps, FormField } from '../../parts/ledger/FormField';
import { focusField, FormShell } from '../../parts/ledger/FormShell';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';

/** The entitlements of a card for everyone at once, seen before they are recorded. */
export function GrantAll() {
  const layout = useLayout();
  const pane = usePane();
  const { texts, format, language, alert } = pane;
  const { data, card, today, tryOut, back, replace } = useLedger();
  const words = texts.ledgerForms.grantAll;
  const { booking, book } = useBooking();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [collective, setCollective] = useState('');
  const [date, setDate] = useState<string>();
  const shownDay = date ?? format.date(dayOn(card, today));
  const strips = collective.trim() === '' ? 0 : typedNumber(collective, language);
  const unreadable =
    strips === undefined || strips < 0
      ? fill(texts.booking.form.unreadable, { input: collective.trim(), example: '24' })
      : undefined;
  const shares = entitlementShares(data, card, unreadable ? 0 : (strips ?? 0), pane);
  const total = sumOf(shares.map((share) => share.strips));
  const command: Command = (books, stamp) =>
    grantAll(books, stamp, { card: card.label, shares, date: typedDate(shownDay, language) });
  const outcome = tryOut(command);
  const { code, params } = outcome.ok ? { code: '', params: {} } : outcome.refusal;
  const sentence = outcome.ok ? undefined : refusalSentence(code, params, language);
  const dateError = ['bad-date', 'outside-card'].includes(code) ? sentence : undefined;
  const submit = (): void => {
    if (unreadable) {
      focusField(form.current, 'collective');
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
    void book(command, () =>
      fill(words.said, { strips: stripsText(total, language), count: shares.length }),
    ).then((bookings) => bookings && replace(undefined));
  };
  return (
    <FormShell
      id={id}
      form={form}
      title={words.title}
      sub={fill(texts.cards.card, { card: card.label })}
      dirty={collective !== '' || date !== undefined}
      busy={booking.state === 'busy'}
      submit={fill(words.submit, { strips: stripsText(total, language) })}
      onSubmit={submit}
      onLeave={back}
    >
      <p className={layout.note}>{shares.length === 0 ? words.none : words.intro}</p>
      <BookingRefusal booking={booking} onRetry={submit} />
      {sentence && !dateError && shares.length > 0 ? (
        <Message intent="error" title={texts.booking.form.refused}>
          {sentence}
        </Message>
      ) : null}
      <FormField
        form={id}
        name="collective"
        label={words.collective}
        note={words.collectiveNote}
        error={unreadable ? { text: unreadable } : undefined}
      >
        <Input
          {...fieldProps(id, 'collective', { note: words.collectiveNote, error: unreadable })}
          inputMode="decimal"
          autoComplete="off"
          value={collective}
          onChange={(_event, { value }) => setCollective(value)}
        />
      </FormField>
      <FormField
        form={id}
        name="date"
        label={texts.ledgerForms.date}
        error={dateError ? { text: dateError } : undefined}
      >
        <Input
          {...fieldProps(id, 'date', { error: dateError })}
          autoComplete="off"
          value={shownDay}
          onChange={(_event, { value }) => setDate(value)}
        />
      </FormField>
      <EntryPreview
        heads={[texts.ledgerForms.strips]}
        rows={shares.map((share) => ({
          name: holderName(share.holder, language),
          note: share.description,
          figures: [format.number(share.strips)],
        }))}
        total={[format.number(total)]}
      />
    </FormShell>
  );
}
