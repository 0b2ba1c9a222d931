import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { AssumptionRow } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { noBreak } from '../../data/format';
import { useScenarios } from '../../scenario-context';
import { problemSentence } from '../../scenario/problem-sentence';
import { labelOf, partyText, valueText } from '../../scenario/values';
import { type } from '../../theme/themes';
import { useLayout } from '../layout';
import { OutcomeLine } from '../Outcome';
import { useRows, useRowStyles } from '../rows';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    ...type.row,
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 16px',
    columnGap: '8px',
    paddingBlock: '8px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  // The whole row answers, so that the button itself may be as high as its line.
  label: { fontWeight: 600, overflowWrap: 'anywhere', minHeight: 0 },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  icon: { fontSize: '16px', display: 'flex', alignItems: 'center', color: tokens.colorNeutralForeground2 },
  about: {
    ...type.note,
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Assumptions, each with whom and when it is for, its source and note; a row opens its form, which stands beneath it. */
export function AssumptionList(props: {
  readonly rows: readonly AssumptionRow[];
  readonly label: string;
  /** What opening a row does, with a place for `{what}`. */
  readonly action: string;
  /** Says of each where it comes from. */
  readonly withScenario?: boolean;
  readonly opened?: number | undefined;
  readonly form?: ReactNode;
  readonly onOpen: (row: AssumptionRow) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const rowStyles = useRowStyles();
  const pane = usePane();
  const { texts, language } = pane;
  const { view } = useScenarios();
  const words = texts.scenarios;
  const { rows } = props;
  const { container, onKeyDown, row: rowProps } = useRows<HTMLUListElement>(rows.length);
  return (
    <ul className={layout.list} aria-label={props.label} ref={container} onKeyDown={onKeyDown}>
      {rows.map((row, index) => {
        const what = labelOf(row.key, language);
        const value = valueText(row, pane);
        const problems = view.problems.filter((problem) => problem.rows.includes(row.row));
        const whom = whomText(row);
        return (
          <li key={row.row} className={styles.item}>
            <div className={styles.row}>
              <button
                type="button"
                className={mergeClasses(rowStyles.button, styles.label)}
                aria-label={`${fill(props.action, { what })}: ${[value, whom].filter(Boolean).join(', ')}`}
                aria-expanded={props.form === undefined ? undefined : props.opened === row.row}
                data-assumption={row.row}
                onClick={() => props.onOpen(row)}
                {...rowProps(index)}
              >
                {what}
              </button>
              <span className={styles.value}>{value}</span>
              <span className={styles.icon} aria-hidden="true">
                <EditRegular />
              </span>
              {whom === '' ? null : (
                <span className={styles.about}>
                  {props.withScenario
                    ? `${whom} · ${fill(words.inheritedFrom, { name: row.scenario })}`
                    : whom}
                </span>
              )}
              <span className={styles.about}>{aboutText(row)}</span>
            </div>
            {problems.map((problem) => (
              <OutcomeLine key={problem.code} outcome="warning">
                {problemSentence(problem, view, pane)}
              </OutcomeLine>
            ))}
            {props.opened === row.row ? props.form : null}
          </li>
        );
      })}
    </ul>
  );

  function aboutText({ key, row }: AssumptionRow): string {
    const { source = '', note = '' } = view.table.sources.get(row) ?? {};
    const where = source === '' && key !== 'basedOn' ? words.noSource : source;
    return noBreak([where, note].filter(Boolean).join(' · '));
  }

  function whomText({ key, party, from, until }: AssumptionRow): string {
    if (key === 'basedOn') return '';
    return `${party === '' ? words.all : partyText(party, language)}, ${yearsText(from, until)}`;
  }

  function yearsText(from: number | undefined, until: number | undefined): string {
    if (from === undefined && until === undefined) return words.always;
    if (from === undefined) return fill(words.until, { year: until ?? '' });
    if (until === undefined) return fill(words.from, { year: from });
    return from === until ? fill(words.only, { year: from }) : fill(words.between, { from, until });
  }
}
