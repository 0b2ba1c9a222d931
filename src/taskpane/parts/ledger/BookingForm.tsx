import { useEffect, useId, useRef, useState } from 'react';
import type { Booking, Books } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useBooking } from '../../data/use-booking';
import type { LedgerPage } from '../../data/use-pages';
import { useLedger, type Command } from '../../ledger-context';
import { commandOf, valuesOf, type FormKind, type Typed, type Values } from '../../ledger/booking-form';
import { freeAfter, previewOf } from '../../ledger/booking-preview';
import { readForm, submitLabel } from '../../ledger/form-errors';
import { BookingFields } from './BookingFields';
import { becomesText, BookingPreview, REST } from './BookingPreview';
import { BookingRefusal } from './BookingRefusal';
import { FormChoice } from './FormChoice';
import { focusField, FormShell } from './FormShell';

/** Reserve, use, release, transfer, grant, or an opening balance. */
export function BookingForm(
  props: Omit<Extract<LedgerPage, { kind: 'book' }>, 'of'> & { readonly of: FormKind },
) {
  const pane = usePane();
  const { texts, language, announce } = pane;
  const ledger = useLedger();
  const { books, card, data, today, replace, back, setLastBooked } = ledger;
  const words = texts.booking.form;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<FormKind>(props.of);
  const [typed, setTyped] = useState<Typed>({});
  const [pressed, setPressed] = useState(false);
  const { booking, book, drop } = useBooking();
  const sent = useRef<{ readonly typed: Typed; readonly kind: FormKind }>();

  const start = { holder: props.holder, reservation: props.reservation };
  const values = valuesOf(kind, typed, { books, card, menu: data.menu, today, language, start });
  const reading = readForm(kind, values, ledger, { texts, language });
  // What has just been booked is in the books, and the form would see itself as one booking too many.
  const settled = booking.state === 'done' || booking.state === 'busy';
  const shown = settled
    ? []
    : reading.errors.filter(({ field, missing }) => !missing || pressed || field in typed);
  const preview = settled ? undefined : previewOf(kind, values, reading, books, card.label);
  const dirty = Object.values(typed).some((text) => text !== '');

  const spoken = shown.length > 0 ? shown[0].text : preview ? becomesText(preview, pane) : '';
  useEffect(() => {
    if (!dirty || spoken === '') return undefined;
    const timer = setTimeout(() => announce(spoken), REST);
    return () => clearTimeout(timer);
  }, [announce, dirty, spoken]);

  const change = (field: keyof Values, text: string): void => {
    if (booking.state === 'refused') drop();
    setTyped((old) => {
      if (field !== 'holder') return { ...old, [field]: text };
      // A reservation belongs to its holder.
      const { reservation: _dropped, ...rest } = old;
      return { ...rest, holder: text };
    });
  };

  const submit = async (): Promise<void> => {
    setPressed(true);
    // Whether an attempt of which the outcome is not known fits is for its own answer to tell, not for this form.
    const isAgain =
      booking.state === 'blocked' && sent.current?.typed === typed && sent.current.kind === kind;
    const [first] = reading.errors;
    if (first && !isAgain) {
      focusField(form.current, first.field);
      announce(first.text);
      return;
    }
    if (!reading.figures) return;
    sent.current = { typed, kind };
    const { strips } = reading.figures;
    const command = commandOf(kind, values, card.label, reading.figures);
    // Others may have booked since the pane read the workbook: the rest is told from the books as they were then.
    let booked: Books = books;
    const noted: Command = (fresh, stamp) => {
      booked = fresh;
      return command(fresh, stamp);
    };
    const title = ([{ entries }]: readonly Booking[]): string =>
      fill(words.said[kind], {
        strips: stripsText(strips, language),
        holder: holderName(entries[0].holder, language),
        to: holderName(values.to, language),
      });
    const bookings = await book(noted, (made) =>
      fill(words.saidFree, {
        said: title(made),
        holder: holderName(made[0].entries[0].holder, language),
        strips: stripsText(freeAfter(booked, made[0]), language),
      }),
    );
    if (!bookings) return;
    // What the card has now stands beneath the title.
    setLastBooked({ bookings, title: title(bookings) });
    replace({ kind: 'holder', holder: bookings[0].entries[0].holder });
  };

  const segmented = kind !== 'grant' && kind !== 'opening';
  return (
    <FormShell
      id={id}
      form={form}
      title={segmented ? words.title : words.titles[kind]}
      sub={fill(words.card, { card: card.label })}
      dirty={dirty && booking.state !== 'done'}
      busy={booking.state === 'busy'}
      submit={submitLabel(kind, reading.figures, { texts, language })}
      onSubmit={() => void submit()}
      onLeave={back}
    >
      <BookingRefusal booking={booking} onRetry={() => void submit()} />
      {segmented ? (
        <FormChoice
          label={words.kind}
          choices={(['reserve', 'use', 'release', 'transfer'] as const).map((value) => ({
            value,
            text: words.kinds[value],
          }))}
          chosen={kind}
          onChoose={setKind}
        />
      ) : null}
      <BookingFields id={id} kind={kind} values={values} errors={shown} onChange={change} />
      {preview ? <BookingPreview preview={preview} /> : null}
    </FormShell>
  );
}
