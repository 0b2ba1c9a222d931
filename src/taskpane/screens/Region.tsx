import { Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { fill } from '../../i18n/pane';
import type { RegionFacts } from '../../model';
import { usePane } from '../context';
import { fieldProps, FormField, type ShownError } from '../parts/ledger/FormField';
import { FormChoice } from '../parts/ledger/FormChoice';
import { focusField, FormShell } from '../parts/ledger/FormShell';
import { useLayout } from '../parts/layout';
import { readRegion, regionFields, type RegionField, type RegionInput } from '../region/region-form';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px 8px',
    '@container (max-width: 339px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  text: { fontFamily: 'monospace', minHeight: '140px' },
  bad: { margin: 0, paddingInlineStart: '22px', overflowWrap: 'anywhere' },
  question: { ...type.row, margin: 0, marginBottom: '4px' },
  input: { width: '100%', minWidth: 0 },
  summary: { ...type.row, cursor: 'pointer', paddingBlock: '4px', color: tokens.colorBrandForeground1 },
  rule: { marginTop: '8px' },
});

/** Lines that are shown as wrong before the rest is only counted. */
const SHOWN = 20;

/** The form for a region of one's own: its facts, from which the model is made. */
export function Region(props: {
  /** Kept by whoever shows the form, so that a refused insertion loses nothing. */
  readonly input: RegionInput;
  readonly onType: (input: RegionInput) => void;
  readonly onInsert: (facts: RegionFacts) => void;
  readonly onLeave: () => void;
  readonly dirty: boolean;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, format, alert } = pane;
  const words = texts.region;
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [tried, setTried] = useState(false);
  const { input, onType } = props;
  const { facts, errors, municipalities, wrongLines } = readRegion(input, pane);
  const count = municipalities.length;

  const errorOf = (field: RegionField): ShownError | undefined => {
    const error = errors[field];
    // What was pasted is told at once; a field that is not filled in yet only when it is missed.
    if (!error || !(tried || (field === 'lines' && wrongLines.length > 0))) return undefined;
    const { fix } = error;
    return fix
      ? {
          text: error.text,
          fix: { label: fix.label, onClick: () => onType({ ...input, [field]: fix.value }) },
        }
      : { text: error.text };
  };
  const submit = (): void => {
    if (facts) {
      props.onInsert(facts);
      return;
    }
    setTried(true);
    const first = regionFields.find((field) => errors[field]);
    if (!first) return;
    focusField(form.current, first);
    alert(errors[first]?.text ?? '');
  };
  const field = (
    name: Exclude<RegionField, 'lines' | 'provinceBy'>,
    options: { note?: string; mode?: 'decimal' | 'numeric'; euro?: boolean } = {},
  ) => {
    const error = errorOf(name);
    return (
      <FormField form={id} name={name} label={words[name]} note={options.note} error={error}>
        <Input
          {...fieldProps(id, name, { note: options.note, error })}
          className={styles.input}
          value={input[name]}
          contentBefore={options.euro ? '€' : undefined}
          inputMode={options.mode ?? 'numeric'}
          autoComplete="off"
          onChange={(_event, { value }) => onType({ ...input, [name]: value })}
        />
      </FormField>
    );
  };
  const inhabitants = municipalities.reduce((sum, each) => sum + each.inhabitants, 0);
  const preview =
    count === 0
      ? words.linesNote
      : fill(count === 1 ? words.previewOne : words.preview, {
          count,
          inhabitants: format.number(inhabitants),
        });
  const linesError = errorOf('lines');
  return (
    <FormShell
      id={id}
      form={form}
      title={words.title}
      dirty={props.dirty}
      busy={false}
      submit={
        count === 0 || errors.lines
          ? words.submitNone
          : count === 1
            ? words.submitOne
            : fill(words.submit, { count })
      }
      onSubmit={submit}
      onLeave={props.onLeave}
      left={words.left}
    >
      <p className={layout.note}>{words.intro}</p>
      <FormField form={id} name="lines" label={words.lines} note={preview} error={linesError}>
        <Textarea
          {...fieldProps(id, 'lines', { note: preview, error: linesError })}
          resize="vertical"
          spellCheck={false}
          placeholder={words.linesExample}
          textarea={{ className: styles.text, wrap: 'off' }}
          value={input.lines}
          onChange={(_event, { value }) => onType({ ...input, lines: value })}
        />
      </FormField>
      {wrongLines.length > 0 ? (
        <ul className={mergeClasses(layout.note, styles.bad)}>
          {wrongLines.slice(0, SHOWN).map(({ line, text }) => (
            <li key={line}>
              <b>{fill(words.line, { line })}</b>: {text}
            </li>
          ))}
          {wrongLines.length > SHOWN ? (
            <li>{fill(words.more, { count: wrongLines.length - SHOWN })}</li>
          ) : null}
        </ul>
      ) : null}
      <div className={styles.pair}>
        {field('firstYear')}
        {field('inhabitantsYear', { note: words.inhabitantsYearNote })}
      </div>
      {field('budgets', { note: words.budgetsNote, mode: 'decimal', euro: true })}
      <div>
        <p className={styles.question}>{words.provinceBy}</p>
        <FormChoice
          label={words.provinceBy}
          choices={[
            { value: 'share', text: words.byShare },
            { value: 'decided', text: words.byDecided },
          ]}
          chosen={input.provinceBy}
          onChoose={(provinceBy) => onType({ ...input, provinceBy })}
        />
      </div>
      {field(input.provinceBy, { mode: 'decimal', euro: input.provinceBy === 'decided' })}
      {field('fixed', { note: words.fixedNote, mode: 'decimal', euro: true })}
      <details>
        <summary className={styles.summary}>{words.rule}</summary>
        <div className={mergeClasses(styles.pair, styles.rule)}>
          {field('base')}
          {field('perStrip')}
          {field('minimum')}
          {field('maximum')}
        </div>
      </details>
    </FormShell>
  );
}
