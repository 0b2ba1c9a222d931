import { Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameKey } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useLedger } from '../../ledger-context';
import { reservationsOf, type Field, type FormKind, type Values } from '../../ledger/booking-form';
import type { FieldError } from '../../ledger/form-errors';
import { type } from '../../theme/themes';
import { fieldProps, FormError, FormField } from './FormField';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.6fr)',
    gap: '12px',
    '@container (max-width: 339px)': { gridTemplateColumns: '1fr' },
  },
  three: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.6fr)',
    gap: '12px',
    '@container (max-width: 339px)': { gridTemplateColumns: '1fr' },
  },
  control: { width: '100%', minWidth: 0 },
  more: { display: 'grid', rowGap: '12px' },
  summary: { ...type.row, cursor: 'pointer', minHeight: '24px' },
});

/** Narrow fields beside each other: what is wrong with one stands below them, over the whole width. */
const inRow: readonly Field[] = ['strips', 'hours', 'date'];

/** The fields of a booking form, from whom it is for to who books. */
export function BookingFields(props: {
  readonly id: string;
  readonly kind: FormKind;
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly onChange: (field: keyof Values, text: string) => void;
}) {
  const styles = useStyles();
  const { texts, language, format } = usePane();
  const { books, data, holders, card, bookedBy, setBookedBy } = useLedger();
  const words = texts.booking.form;
  const { kind, values, onChange } = props;
  const open = reservationsOf(books, values.holder);
  const guideline = data.menu.find(({ item }) => nameKey(item) === nameKey(values.item))?.guideline;
  const people = holders.map((holder) => ({ value: holder, text: holderName(holder, language) }));
  const has = (...kinds: readonly FormKind[]): boolean => kinds.includes(kind);

  const items = data.menu.map(({ item }) => ({ value: item, text: item }));
  const isOwnItem = values.item !== '' && !items.some(({ value }) => value === values.item);
  const reservations = open.map(({ entry, open: strips }) => ({
    value: entry.id,
    text: fill(entry.card === card.label ? words.reservationOption : words.reservationOnCard, {
      what: entry.description || entry.assignment || entry.item || entry.id,
      open: stripsText(strips, language),
      date: format.date(entry.date),
      card: entry.card,
    }),
  }));
  const unused = kind === 'use' && open.length > 0 && values.reservation === '';

  return (
    <>
      {select('holder', kind === 'transfer' ? words.from : words.holder, [
        ...(values.holder === '' ? [{ value: '', text: words.choose }] : []),
        ...people,
      ])}
      {has('transfer')
        ? select('to', words.to, [
            ...(values.to === '' ? [{ value: '', text: words.choose }] : []),
            ...people.filter(({ value }) => value !== values.holder || value === values.to),
          ])
        : null}
      {has('use', 'release')
        ? select(
            'reservation',
            words.reservation,
            [
              ...(kind === 'use' ? [{ value: '', text: words.noReservation }] : []),
              ...(kind === 'release' && values.reservation === '' ? [{ value: '', text: words.choose }] : []),
              ...reservations,
            ],
            unused
              ? fill(words.openReservations, { holder: holderName(values.holder, language) })
              : undefined,
          )
        : null}
      {has('reserve', 'use')
        ? select(
            'item',
            words.item,
            [
              { value: '', text: words.noItem },
              ...items,
              ...(isOwnItem ? [{ value: values.item, text: values.item }] : []),
            ],
            guideline === undefined
              ? undefined
              : fill(words.guideline, { strips: stripsText(guideline, language) }),
          )
        : null}
      {input('description', words.description)}
      <div className={kind === 'use' ? styles.three : styles.pair}>
        {input('strips', words.strips, 'decimal')}
        {has('use') ? input('hours', words.hours, 'decimal') : null}
        {input('date', words.date)}
      </div>
      {inRow.map((name) => {
        const error = errorOf(name);
        return error ? <FormError key={name} id={`${props.id}-${name}-error`} error={error} /> : null;
      })}
      <details>
        <summary className={styles.summary}>{words.more}</summary>
        <div className={styles.more}>
          {has('reserve', 'use') ? input('assignment', words.assignment) : null}
          {input('reference', words.reference)}
          {field(
            'bookedBy',
            words.bookedBy,
            <Input
              {...own('bookedBy')}
              className={styles.control}
              value={bookedBy}
              autoComplete="name"
              onChange={(_event, { value }) => setBookedBy(value)}
            />,
          )}
        </div>
      </details>
    </>
  );

  function errorOf(name: Field) {
    const found = props.errors.find((error) => error.field === name);
    if (!found) return undefined;
    const { text, fix } = found;
    return {
      text,
      ...(fix ? { fix: { label: fix.label, onClick: () => onChange('strips', fix.value) } } : {}),
    };
  }

  function own(name: Field, note?: string) {
    return fieldProps(props.id, name, { note, error: errorOf(name) });
  }

  function field(name: Field, label: string, control: ReactNode, note?: string) {
    return (
      <FormField
        form={props.id}
        name={name}
        label={label}
        note={note}
        error={inRow.includes(name) ? undefined : errorOf(name)}
      >
        {control}
      </FormField>
    );
  }

  function input(name: keyof Values, label: string, inputMode?: 'decimal') {
    return field(
      name,
      label,
      <Input
        {...own(name)}
        className={styles.control}
        value={values[name]}
        autoComplete="off"
        inputMode={inputMode}
        onChange={(_event, { value }) => onChange(name, value)}
      />,
    );
  }

  function select(
    name: keyof Values,
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
    note?: string,
  ) {
    return field(
      name,
      label,
      <Select
        {...own(name, note)}
        className={styles.control}
        value={values[name]}
        onChange={(_event, { value }) => onChange(name, value)}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>,
      note,
    );
  }
}
