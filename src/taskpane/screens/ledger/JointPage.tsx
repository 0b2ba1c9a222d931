import { Checkbox, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { COLLECTIVE, joint, jointShares, PROVINCE, sumOf, type JointWork } from '../../../domain/ledger';
import { holderName, stripsText } from '../../../i18n/ledger';
import { refusalSentence } from '../../../i18n/ledger/refusals';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { dayOn } from '../../data/ledger-lines';
import { inhabitantsOn } from '../../data/shares';
import { useBooking } from '../../data/use-booking';
import { useLedger, type Command } from '../../ledger-context';
import { typedDate, typedNumber } from '../../ledger/booking-form';
import { BookingRefusal } from '../../parts/ledger/BookingRefusal';
import { FormChoice } from '../../parts/ledger/FormChoice';
import { fieldProps, FormField } from '../../parts/ledger/FormField';
import { focusField, FormShell } from '../../parts/ledger/FormShell';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';
import { useRowStyles } from '../../parts/rows';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '12px',
    '@container (max-width: 339px)': { gridTemplateColumns: '1fr' },
  },
  input: { minWidth: 0, width: '100%' },
  label: { ...type.row, margin: 0, marginBottom: '4px' },
  share: { width: '72px' },
  text: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  low: { color: tokens.colorPaletteRedForeground1, fontWeight: 600 },
});

type Key = 'equal' | 'inhabitants' | 'own';

/** Work that serves several holders: on the collective card, or charged to their own cards by a key. */
export function JointPage() {
  const styles = useStyles();
  const layout = useLayout();
  const rowStyles = useRowStyles();
  const { texts, format, language, alert } = usePane();
  const { data, card, books, holders, today, tryOut, back, replace } = useLedger();
  const words = texts.ledgerForms.joint;
  const { booking, book } = useBooking();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const all = holders.filter((holder) => holder !== COLLECTIVE && holder !== PROVINCE);
  const [item, setItem] = useState('');
  const [description, setDescription] = useState('');
  const [typedStrips, setStrips] = useState<string>();
  const [hours, setHours] = useState('');
  const [date, setDate] = useState<string>();
  const [mode, setMode] = useState<JointWork['mode']>('collective');
  const [key, setKey] = useState<Key>('inhabitants');
  const [out, setOut] = useState<readonly string[]>([]);
  const [own, setOwn] = useState<ReadonlyMap<string, string>>(new Map());
  const [pressed, setPressed] = useState(false);

  const guideline = data.menu.find((row) => row.item === item)?.guideline;
  const shownStrips = typedStrips ?? (guideline === undefined ? '' : format.number(guideline));
  const shownDay = date ?? format.date(dayOn(card, today));
  const strips = shownStrips.trim() === '' ? undefined : typedNumber(shownStrips, language);
  const readHours = hours.trim() === '' ? undefined : typedNumber(hours, language);
  const year = card.start.slice(0, 4);
  const partakers = all.filter((holder) => !out.includes(holder));
  const inhabitants = partakers.map((holder) => inhabitantsOn(data, card, holder) ?? 0);
  const missesInhabitants = key === 'inhabitants' && inhabitants.some((count) => count === 0);
  const participants = partakers.map((holder, index) => ({
    holder,
    weight:
      key === 'equal'
        ? 1
        : key === 'inhabitants'
          ? inhabitants[index]
          : (typedNumber(own.get(holder) ?? '', language) ?? 0),
  }));
  const work: JointWork = {
    card: card.label,
    date: typedDate(shownDay, language),
    item,
    description,
    strips: strips ?? 0,
    ...(readHours === undefined ? {} : { hours: readHours }),
    mode,
    key: key === 'own' ? 'own' : 'weights',
    participants,
  };
  const shares =
    strips === undefined || strips < 0
      ? participants.map(() => 0)
      : jointShares(work, mode === 'charged' ? card.step : 0.01);
  const command: Command = (now, stamp) => joint(now, stamp, work);
  const outcome = tryOut(command);
  const refusal = outcome.ok ? undefined : outcome.refusal;
  const sentence = refusal && refusalSentence(refusal.code, refusal.params, language);
  const example = { example: '12' };
  const errors = {
    item: item === '' ? refusalSentence('missing', { what: 'item' }, language) : undefined,
    strips:
      shownStrips.trim() === ''
        ? texts.booking.form.missing.strips
        : strips === undefined || strips < 0
          ? fill(texts.booking.form.unreadable, { input: shownStrips.trim(), ...example })
          : refusal && ['not-steps', 'not-a-quantity'].includes(refusal.code)
            ? sentence
            : undefined,
    hours:
      hours.trim() !== '' && (readHours === undefined || readHours < 0)
        ? fill(texts.booking.form.unreadable, { input: hours.trim(), ...example })
        : undefined,
    date: refusal && ['bad-date', 'outside-card'].includes(refusal.code) ? sentence : undefined,
  };
  const fields = ['item', 'strips', 'hours', 'date'] as const;
  const wrong = fields.find((name) => errors[name]);
  // What was not filled in yet is no news before the button is pressed.
  const shownErrors = {
    ...errors,
    item: pressed ? errors.item : undefined,
    strips: pressed || shownStrips.trim() !== '' ? errors.strips : undefined,
  };
  const general = !wrong && sentence ? sentence : undefined;
  const submit = (): void => {
    setPressed(true);
    if (wrong) {
      focusField(form.current, wrong);
      return;
    }
    if (missesInhabitants) {
      alert(fill(words.noInhabitants, { year }));
      return;
    }
    if (general) {
      alert(general);
      return;
    }
    void book(command, () =>
      fill(words.said, { item, strips: stripsText(work.strips, language), count: participants.length }),
    ).then((bookings) => bookings && replace(undefined));
  };
  const isDirty =
    item !== '' || description !== '' || hours !== '' || typedStrips !== undefined || out.length > 0;
  const after = (holder: string, share: number): { now: number; then: number } => {
    const { available } = books.accounts.balance(holder, card.label);
    return { now: available, then: sumOf([available, -share]) };
  };
  const collective = after(COLLECTIVE, strips ?? 0);
  return (
    <FormShell
      id={id}
      form={form}
      title={words.title}
      sub={fill(texts.cards.card, { card: card.label })}
      dirty={isDirty}
      busy={booking.state === 'busy'}
      submit={fill(words.submit, { strips: stripsText(strips ?? 0, language) })}
      onSubmit={submit}
      onLeave={back}
    >
      <BookingRefusal booking={booking} onRetry={submit} />
      <FormField form={id} name="item" label={words.product} error={shown(shownErrors.item)}>
        <Select
          {...fieldProps(id, 'item', { error: shownErrors.item })}
          value={item}
          onChange={(_event, { value }) => setItem(value)}
        >
          <option value="">{words.noProduct}</option>
          {data.menu.map((row) => (
            <option key={row.item} value={row.item}>
              {row.item}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField form={id} name="description" label={texts.ledgerForms.description}>
        <Input
          {...fieldProps(id, 'description', {})}
          autoComplete="off"
          value={description}
          onChange={(_event, { value }) => setDescription(value)}
        />
      </FormField>
      <div className={styles.pair}>
        <FormField
          form={id}
          name="strips"
          label={texts.ledgerForms.strips}
          note={
            guideline === undefined
              ? undefined
              : fill(texts.booking.form.guideline, { strips: stripsText(guideline, language) })
          }
          error={shown(shownErrors.strips)}
        >
          <Input
            {...fieldProps(id, 'strips', { note: guideline, error: shownErrors.strips })}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={shownStrips}
            onChange={(_event, { value }) => setStrips(value)}
          />
        </FormField>
        <FormField form={id} name="hours" label={texts.ledgerForms.hours} error={shown(shownErrors.hours)}>
          <Input
            {...fieldProps(id, 'hours', { error: shownErrors.hours })}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={hours}
            onChange={(_event, { value }) => setHours(value)}
          />
        </FormField>
        <FormField form={id} name="date" label={texts.ledgerForms.date} error={shown(shownErrors.date)}>
          <Input
            {...fieldProps(id, 'date', { error: shownErrors.date })}
            className={styles.input}
            autoComplete="off"
            value={shownDay}
            onChange={(_event, { value }) => setDate(value)}
          />
        </FormField>
      </div>
      <div>
        <p className={styles.label}>{words.mode}</p>
        <FormChoice
          label={words.mode}
          choices={[
            { value: 'collective', text: words.collective },
            { value: 'charged', text: words.charged },
          ]}
          chosen={mode}
          onChoose={setMode}
        />
        <p className={layout.note}>
          {mode === 'collective' ? (
            <>
              {words.collectiveNote} {holderName(COLLECTIVE, language)}: {texts.booking.form.free}{' '}
              {format.number(collective.now)} →{' '}
              <b className={mergeClasses(collective.then < 0 && styles.low)}>
                {format.number(collective.then)}
              </b>
            </>
          ) : (
            fill(words.chargedNote, { count: participants.length })
          )}
        </p>
      </div>
      <div>
        <p className={styles.label}>{words.key}</p>
        <FormChoice
          label={words.key}
          choices={[
            { value: 'equal', text: words.equal },
            { value: 'inhabitants', text: words.inhabitants },
            { value: 'own', text: words.own },
          ]}
          chosen={key}
          onChoose={setKey}
        />
        {key === 'inhabitants' ? (
          <p className={layout.note}>
            {fill(missesInhabitants ? words.noInhabitants : words.byInhabitants, { year })}
          </p>
        ) : null}
      </div>
      {general && strips !== undefined ? (
        <Message intent="error" title={words.notYet}>
          {general}
        </Message>
      ) : null}
      <table className={rowStyles.table}>
        <thead>
          <tr>
            <th scope="col" className={rowStyles.head}>
              {words.partakes}
            </th>
            <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
              {texts.ledgerForms.share}
            </th>
            <th scope="col" className={mergeClasses(rowStyles.head, rowStyles.figure)}>
              {mode === 'charged' ? texts.ledgerForms.freeAfter : ''}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map((holder) => {
            const index = partakers.indexOf(holder);
            const share = index < 0 ? 0 : shares[index];
            const { now, then } = after(holder, share);
            return (
              <tr key={holder} className={rowStyles.row}>
                <th scope="row" className={rowStyles.name}>
                  <Checkbox
                    label={holder}
                    checked={index >= 0}
                    onChange={() =>
                      setOut(index >= 0 ? [...out, holder] : out.filter((each) => each !== holder))
                    }
                  />
                </th>
                <td className={rowStyles.figure}>
                  {index < 0 ? (
                    '–'
                  ) : key === 'own' ? (
                    <Input
                      className={styles.share}
                      input={{ className: styles.text }}
                      aria-label={fill(words.shareOf, { name: holder })}
                      inputMode="decimal"
                      autoComplete="off"
                      value={own.get(holder) ?? ''}
                      onChange={(_event, { value }) => setOwn(new Map(own).set(holder, value))}
                    />
                  ) : (
                    <b>{format.number(share)}</b>
                  )}
                </td>
                <td className={rowStyles.figure}>
                  {mode === 'charged' ? (
                    <>
                      <span className={rowStyles.quiet}>{format.number(now)} → </span>
                      <span className={mergeClasses(then < 0 && styles.low)}>{format.number(then)}</span>
                    </>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className={rowStyles.last}>
            <th scope="row" className={rowStyles.name}>
              {texts.ledgerForms.total}
            </th>
            <td className={rowStyles.figure}>
              {format.number(sumOf(shares.map((share) => Math.round(share * 100) / 100)))}
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </FormShell>
  );
}

function shown(text: string | undefined): { readonly text: string } | undefined {
  return text === undefined ? undefined : { text };
}
