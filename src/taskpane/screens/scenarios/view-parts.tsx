import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { fieldProps, FormField } from '../../parts/ledger/FormField';
import { Message } from '../../parts/Message';
import { letterOf } from '../../scenario/comparison';
import { problemsOf, sheetRow, type ScenarioView } from '../../scenario/view';
import { refusalText } from '../../scenario/words';
import type { Attempt } from '../../scenario/attempt';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: '8px 12px',
    marginBlock: '8px 16px',
    '@container (max-width: 339px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  stacked: { gridTemplateColumns: 'minmax(0, 1fr)' },
  /** Over the whole width. */
  wide: { gridColumn: '1 / -1' },
  control: { width: '100%', minWidth: 0 },
  summary: { ...type.row, cursor: 'pointer', minHeight: '24px', fontWeight: 600 },
  details: { marginBlock: '8px' },
});

/** The choices of a view: a wide and a narrow one beside each other where there is room, or all below each other. */
export function Fields(props: { readonly isStacked?: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.fields, props.isStacked && styles.stacked)}>{props.children}</div>
  );
}

export function Choice<Value extends string>(props: {
  readonly form: string;
  readonly name: string;
  readonly label: string;
  /** Takes a row for itself. */
  readonly isWide?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  const { form, name, label, options } = props;
  return (
    <FormField form={form} name={name} label={label} {...(props.isWide ? { className: styles.wide } : {})}>
      <Select
        {...fieldProps(form, name, {})}
        className={styles.control}
        select={{ className: styles.control }}
        value={props.value}
        onChange={(_event, { value }) => {
          const chosen = options.find((option) => option.value === value);
          if (chosen) props.onChoose(chosen.value);
        }}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </FormField>
  );
}

/** Chooses one of the scenarios of a view. */
export function ScenarioChoice(props: {
  readonly view: ScenarioView;
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (scenario: string) => void;
}) {
  const { view, ...rest } = props;
  const options = view.scenarios.map((value) => ({ value, text: `${letterOf(view, value)} ${value}` }));
  return <Choice {...rest} options={options} />;
}

export function YearChoice(props: {
  readonly view: ScenarioView;
  readonly form: string;
  readonly value: number;
  readonly onChoose: (year: number) => void;
}) {
  const { texts } = usePane();
  return (
    <Choice
      form={props.form}
      name="year"
      label={texts.scenarioViews.year}
      value={String(props.value)}
      options={props.view.years.map((year) => ({ value: String(year), text: String(year) }))}
      onChoose={(year) => props.onChoose(Number(year))}
    />
  );
}

/** What was chosen, as long as it is still there. */
export function stillThere<Value>(
  chosen: Value | undefined,
  there: readonly Value[],
  otherwise: Value,
): Value {
  return chosen !== undefined && there.includes(chosen) ? chosen : otherwise;
}

/** Why a scenario has no figures. */
export function Refused(props: { readonly scenario: string; readonly outcome: Attempt<unknown> }) {
  const pane = usePane();
  const { scenario, outcome } = props;
  if (outcome.ok) return null;
  return (
    <Message intent="error" title={fill(pane.texts.scenarioViews.failed, { scenario })}>
      {refusalText(outcome.error, pane)}
    </Message>
  );
}

/** Rows of the sheet that the figures of these scenarios are without. */
export function LeftOut(props: { readonly view: ScenarioView; readonly scenarios: readonly string[] }) {
  const { texts } = usePane();
  const { leftOut, leftOutBody } = texts.scenarioViews;
  const { view } = props;
  const spoilt = [...new Set(props.scenarios)].filter((scenario) => problemsOf(view, scenario).length > 0);
  if (spoilt.length === 0) return null;
  const rows = new Set(
    spoilt.flatMap((scenario) => problemsOf(view, scenario).flatMap((problem) => problem.rows)),
  );
  const numbers = [...rows].sort((a, b) => a - b).map((row) => sheetRow(view, row));
  return (
    <Message intent="warning" title={leftOut}>
      {fill(leftOutBody, { scenarios: spoilt.join(', '), rows: numbers.join(', ') })}
    </Message>
  );
}

/** What is there for who wants it: folded until it is opened. */
export function Folded(props: { readonly summary: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{props.summary}</summary>
      {props.children}
    </details>
  );
}

/** Where a workbook has no scenario yet. */
export function NothingYet() {
  const { texts } = usePane();
  const { none, noneBody } = texts.scenarioViews;
  return (
    <Message intent="info" title={none}>
      {noneBody}
    </Message>
  );
}
