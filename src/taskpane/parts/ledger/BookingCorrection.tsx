import { Input, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { holderName, ledgerTexts, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { dayOn, unitsOf } from '../../data/ledger-lines';
import { useBooking } from '../../data/use-booking';
import type { LedgerPage } from '../../data/use-pages';
import { useLedger } from '../../ledger-context';
import { typedDate, typedNumber } from '../../ledger/booking-form';
import { againCommand, correctable, firstCommand, undoing, wayOf } from '../../ledger/correction';
import { readCorrection, type CorrectionField } from '../../ledger/correction-errors';
import { Message } from '../Message';
import { becomesText, BookingPreview, REST } from './BookingPreview';
import { BookingRefusal } from './BookingRefusal';
import { FormChoice } from './FormChoice';
import { fieldProps, FormField } from './FormField';
import { focusField, FormShell } from './FormShell';

type Typed = Partial<Readonly<Record<CorrectionField | 'how', string>>>;

/** Takes a booking back, and if wanted makes it again with another number. */
export function BookingCorrection(props: Omit<Extract<LedgerPage, { kind: 'book' }>, 'of'>) {
  const pane = usePane();
  const { texts, language, format, announce } = pane;
  const ledger = useLedger();
  const { books, card, cards, today, replace, back, bookedBy, setBookedBy, setLastBooked } = ledger;
  const words = texts.booking.form;
  const own = words.correct;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [pressed, setPressed] = useState(false);
  /** The old booking has been taken back; the new one is still to come. */
  const [isHalf, setHalf] = useState(false);
  const { booking, book, drop } = useBooking();

  const entryId = typed.entry ?? props.entry ?? '';
  const entry = entryId === '' ? undefined : books.accounts.entry(entryId);
  const holder = typed.holder ?? props.holder ?? entry?.holder ?? '';
  const way = wayOf(ledger, entryId);
  const closed = way?.closed;
  const kind = way?.again;
  const again = kind !== undefined && (isHalf || typed.how === 'again');
  const target = cards.find(({ label }) => label === (closed?.open ?? entry?.card)) ?? card;
  const dateTyped = typed.date ?? format.date(dayOn(target, today));
  const usual = entry && (closed ? undoing(entry) : Math.abs(entry.strips));
  const stripsTyped = typed.strips ?? (usual === undefined ? '' : format.number(usual));
  const strips = typedNumber(stripsTyped, language);
  const reason = typed.reason ?? '';
  const correction = { entry: entryId, date: typedDate(dateTyped, language), reason, strips };
  const reading = readCorrection({ holder, way, correction, stripsTyped, dateTyped, again, isHalf }, ledger, {
    texts,
    language,
  });
  const settled = booking.state === 'done' || booking.state === 'busy';
  const shown = settled
    ? []
    : reading.errors.filter(({ field, missing }) => !missing || pressed || field in typed);
  const tried = settled ? undefined : reading.tried;
  const preview = tried && {
    ...unitsOf(tried.after),
    holder: tried.holder,
    before: tried.before,
    after: tried.after.available,
    booking: 0,
  };
  const dirty = isHalf || Object.values(typed).some((text) => text !== '');

  const spoken = shown.length > 0 ? shown[0].text : preview ? becomesText(preview, pane) : '';
  useEffect(() => {
    if (!dirty || spoken === '') return undefined;
    const timer = setTimeout(() => announce(spoken), REST);
    return () => clearTimeout(timer);
  }, [announce, dirty, spoken]);

  const change = (name: keyof Typed, text: string): void => {
    if (booking.state === 'refused') drop();
    setTyped((old) => {
      if (name !== 'holder' && name !== 'entry') return { ...old, [name]: text };
      // Another booking has a number of its own.
      const { strips: _dropped, ...rest } = old;
      return name === 'holder' ? { ...rest, holder: text, entry: '' } : { ...rest, entry: text };
    });
  };

  const submit = async (): Promise<void> => {
    setPressed(true);
    const [first] = reading.errors;
    // An attempt that is tried again has its own answer.
    if (first && booking.state !== 'blocked') {
      focusField(form.current, first.field);
      announce(first.text);
      return;
    }
    if (!way) return;
    const name = holderName(holder, language);
    const count = strips === undefined ? '' : stripsText(strips, language);
    let title = closed
      ? fill(own.saidCorrect, { strips: count, holder: name })
      : fill(own.said, { date: format.date(way.entries[0].date), holder: name });
    let bookings = isHalf ? [] : await book(firstCommand(way, correction), () => title);
    if (bookings && again && kind) {
      setHalf(true);
      title = fill(own.saidAgain, { strips: count, holder: name });
      bookings = await book(againCommand(way.entries, kind, correction), () => title);
    }
    if (!bookings) return;
    setLastBooked({ bookings, title });
    replace({ kind: 'holder', holder });
  };

  const choices = holder === '' ? [] : correctable(ledger, holder);
  const listed = entry && !choices.some((each) => each.id === entry.id) ? [entry, ...choices] : choices;
  const count = strips === undefined ? undefined : stripsText(strips, language);
  return (
    <FormShell
      id={id}
      form={form}
      title={words.titles.correct}
      sub={fill(words.card, { card: target.label })}
      dirty={dirty && booking.state !== 'done'}
      busy={booking.state === 'busy'}
      submit={submitText()}
      onSubmit={() => void submit()}
      onLeave={back}
      left={isHalf ? own.left : undefined}
    >
      {isHalf && (booking.state === 'refused' || booking.state === 'blocked') ? (
        <Message intent="warning" title={own.half}>
          {own.left}
        </Message>
      ) : null}
      <BookingRefusal booking={booking} onRetry={() => void submit()} />
      {select(
        'holder',
        words.holder,
        ledger.holders.map((value) => ({ value, text: holderName(value, language) })),
        holder,
      )}
      {select(
        'entry',
        words.entry,
        listed.map((each) => ({
          value: each.id,
          text: [
            format.date(each.date),
            ledgerTexts[language].types[each.type],
            stripsText(each.strips, language),
            each.description || each.assignment || each.item,
          ]
            .filter(Boolean)
            .join(' · '),
        })),
        entryId,
        entryNote(),
      )}
      {kind ? (
        <FormChoice
          label={own.how}
          choices={[
            { value: 'only', text: own.reverseOnly },
            { value: 'again', text: own.again },
          ]}
          chosen={again ? 'again' : 'only'}
          disabled={isHalf}
          onChoose={(how) => change('how', how)}
        />
      ) : null}
      {again ? input('strips', own.newStrips, stripsTyped) : null}
      {closed ? input('strips', own.signed, stripsTyped, own.signedHint) : null}
      {isHalf ? null : input('reason', words.reason, reason)}
      {isHalf ? null : input('date', words.date, dateTyped)}
      {input('bookedBy', words.bookedBy, bookedBy)}
      {preview ? <BookingPreview preview={preview} /> : null}
    </FormShell>
  );

  function submitText(): string {
    if (isHalf)
      return count === undefined ? words.submitEmpty.reserve : fill(own.submitRest, { strips: count });
    if (closed)
      return count === undefined ? own.submitCorrectEmpty : fill(own.submitCorrect, { strips: count });
    return again && count !== undefined ? fill(own.submitAgain, { strips: count }) : own.submit;
  }

  function entryNote(): string | undefined {
    if (closed && closed.open !== '')
      return fill(own.closed, {
        card: closed.card,
        holder: holderName(holder, language),
        date: format.date(closed.on),
        open: closed.open,
      });
    if (way && way.entries.length > 2) return fill(own.whole, { count: way.entries.length });
    if (holder !== '' && listed.length === 0)
      return fill(own.noEntries, { holder: holderName(holder, language) });
    return undefined;
  }

  function field(name: CorrectionField, label: string, control: ReactNode, note?: string) {
    return (
      <FormField form={id} name={name} label={label} note={note} error={errorOf(name)}>
        {control}
      </FormField>
    );
  }

  function errorOf(name: CorrectionField) {
    const found = shown.find((error) => error.field === name);
    if (!found) return undefined;
    const { text, fix } = found;
    return {
      text,
      ...(fix ? { fix: { label: fix.label, onClick: () => change('strips', fix.value) } } : {}),
    };
  }

  function input(name: CorrectionField, label: string, value: string, note?: string) {
    return field(
      name,
      label,
      <Input
        {...fieldProps(id, name, { note, error: errorOf(name) })}
        value={value}
        autoComplete="off"
        inputMode={name === 'strips' && !closed ? 'decimal' : 'text'}
        onChange={(_event, data) =>
          name === 'bookedBy' ? setBookedBy(data.value) : change(name, data.value)
        }
      />,
      note,
    );
  }

  function select(
    name: 'holder' | 'entry',
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
    value: string,
    note?: string,
  ) {
    return field(
      name,
      label,
      <Select
        {...fieldProps(id, name, { note, error: errorOf(name) })}
        value={value}
        disabled={isHalf}
        onChange={(_event, data) => change(name, data.value)}
      >
        {value === '' ? <option value="">{words.choose}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>,
      note,
    );
  }
}
