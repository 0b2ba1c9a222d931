import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { fill, type PaneTexts } from '../../i18n/pane';
import { usePane } from '../context';
import type { Finding, Findings } from '../data/checks';
import type { LedgerRepair } from '../data/use-repair';
import { SAFE, type LedgerFinding } from '../ledger/findings';
import { FindingRow } from '../parts/FindingRow';
import { useLayout } from '../parts/layout';
import { Message } from '../parts/Message';
import { RepairResult } from '../parts/ledger/RepairResult';
import { Sign } from '../parts/Outcome';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'flex-start', gap: '8px', marginBottom: '12px' },
  sign: { marginTop: '2px' },
  words: { flexGrow: 1, minWidth: 0 },
  group: { ...type.row, fontWeight: 600, margin: 0, marginTop: '16px' },
  fold: {
    ...type.row,
    fontWeight: 600,
    width: '100%',
    maxWidth: '100%',
    justifyContent: 'space-between',
    paddingInline: 0,
    minHeight: '32px',
    '@media (forced-colors: active)': { paddingInline: '8px' },
  },
  count: { fontWeight: 400, color: tokens.colorNeutralForeground2, marginLeft: 'auto', paddingInline: '8px' },
  more: { marginTop: '8px' },
});

const FIRST = 4;

/** How the checks turned out, in one line. */
export function checksHeading(findings: Findings, texts: PaneTexts): string {
  const { action, total } = findings;
  if (total === 1) return action.length === 0 ? texts.checks.onlyWell : texts.checks.headingOnly;
  if (action.length === 0) return fill(texts.checks.allWell, { total });
  return fill(action.length === 1 ? texts.checks.headingOne : texts.checks.headingMany, {
    count: action.length,
    total,
  });
}

/** Controle: every check of the workbook, what needs action first, with what to do. */
export function Checks(props: {
  readonly findings: Findings;
  readonly readAt: Date | undefined;
  readonly onRefresh: () => void;
  readonly repair?: LedgerRepair;
  readonly onHeal: () => void;
  readonly onHolder?: (holder: string, card: string) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format } = usePane();
  const { findings, readAt } = props;
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const id = useId();
  const { action, know, good, total } = findings;
  if (total === 0) {
    return (
      <Message intent="info" title={texts.checks.none}>
        {texts.checks.noneBody}
      </Message>
    );
  }
  const { repair, onHolder } = props;
  const actions: RowActions = {
    onHeal: props.onHeal,
    ...(repair ? { onRepair: (finding: LedgerFinding) => repair.run([finding]) } : {}),
    ...(onHolder ? { onHolder } : {}),
  };
  const safe = action.flatMap(({ ledger }) => (ledger?.fix && SAFE.includes(ledger.fix) ? [ledger] : []));
  const shown = all ? good : good.slice(0, FIRST);
  return (
    <>
      <div className={styles.top}>
        {action.length === 0 ? (
          <span className={styles.sign}>
            <Sign outcome="good" />
          </span>
        ) : null}
        <div className={styles.words}>
          <h2 className={layout.heading}>{checksHeading(findings, texts)}</h2>
          {readAt ? (
            <p className={layout.note}>{fill(texts.checks.lastRun, { time: format.time(readAt) })}</p>
          ) : null}
        </div>
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={texts.checks.refresh}
          title={texts.checks.refresh}
          onClick={props.onRefresh}
        />
      </div>
      {props.repair ? <RepairResult of={props.repair} /> : null}
      {props.repair && safe.length > 1 ? (
        <Button appearance="primary" onClick={() => props.repair?.run(safe)}>
          {texts.ledgerForms.repair.all}
        </Button>
      ) : null}
      <Group title={texts.checks.action} findings={action} {...actions} />
      <Group title={texts.checks.know} findings={know} {...actions} />
      {good.length > 0 ? (
        <>
          <h3 className={styles.group}>
            <Button
              appearance="transparent"
              className={styles.fold}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <span>{texts.checks.well}</span>
              <span className={styles.count}>{good.length}</span>
              {open ? <ChevronDownRegular fontSize={20} /> : <ChevronRightRegular fontSize={20} />}
            </Button>
          </h3>
          <div id={id} hidden={!open}>
            <ul className={layout.list}>
              {open ? shown.map((finding) => <FindingRow key={finding.id} of={finding} quiet />) : null}
            </ul>
            {good.length > shown.length ? (
              <Link as="button" className={mergeClasses(styles.more)} onClick={() => setAll(true)}>
                {fill(texts.checks.showMore, { count: good.length - shown.length })}
              </Link>
            ) : null}
          </div>
        </>
      ) : null}
    </>
  );
}

interface RowActions {
  readonly onHeal: () => void;
  readonly onRepair?: (finding: LedgerFinding) => void;
  readonly onHolder?: (holder: string, card: string) => void;
}

function Group(props: { readonly title: string; readonly findings: readonly Finding[] } & RowActions) {
  const styles = useStyles();
  const layout = useLayout();
  if (props.findings.length === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{props.title}</h3>
      <ul className={layout.list}>
        {props.findings.map((finding) => (
          <FindingRow
            key={finding.id}
            of={finding}
            onHeal={props.onHeal}
            {...(props.onRepair ? { onRepair: props.onRepair } : {})}
            {...(props.onHolder ? { onHolder: props.onHolder } : {})}
          />
        ))}
      </ul>
    </>
  );
}
