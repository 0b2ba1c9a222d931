import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { placeText, type Finding } from '../data/checks';
import type { LedgerFinding } from '../ledger/findings';
import { type } from '../theme/themes';
import { Sign } from './Outcome';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr)',
    columnGap: '8px',
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...type.row, fontWeight: 600, margin: 0, overflowWrap: 'break-word' },
  quiet: { fontWeight: 400 },
  text: { ...type.note, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'break-word' },
  advice: { color: tokens.colorNeutralForeground1, marginTop: '2px' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  button: { marginTop: '8px', maxWidth: '100%', whiteSpace: 'normal' },
});

/** One check: what was looked at, and for what is not in order also what to do and the way there. */
export function FindingRow(props: {
  readonly of: Finding;
  readonly quiet?: boolean;
  /** Gives formulas that lost the add-in their functions back. */
  readonly onHeal?: () => void;
  /** Puts a finding about the ledger right. */
  readonly onRepair?: (finding: LedgerFinding) => void;
  readonly onHolder?: (holder: string, card: string) => void;
}) {
  const styles = useStyles();
  const { texts, goTo } = usePane();
  const { outcome, title, detail, advice, place, ledger, isLost } = props.of;
  const { onHeal, onRepair, onHolder } = props;
  return (
    <li className={styles.root}>
      <Sign outcome={outcome} />
      <div>
        <p className={mergeClasses(styles.title, props.quiet && styles.quiet)}>{title}</p>
        {detail ? <p className={styles.text}>{detail}</p> : null}
        {props.quiet ? null : (
          <>
            {advice ? <p className={mergeClasses(styles.text, styles.advice)}>{advice}</p> : null}
            <div className={styles.buttons}>
              {place ? (
                <Button size="small" className={styles.button} onClick={() => goTo(place)}>
                  {fill(texts.checks.toCell, { cell: placeText(place) })}
                </Button>
              ) : null}
              {isLost === true && onHeal ? (
                <Button size="small" className={styles.button} onClick={onHeal}>
                  {texts.healing.action}
                </Button>
              ) : null}
              {ledger?.fix && onRepair ? (
                <Button size="small" className={styles.button} onClick={() => onRepair(ledger)}>
                  {texts.ledgerForms.repair[ledger.fix]}
                </Button>
              ) : null}
              {ledger?.code === 'overdrawn' && onHolder ? (
                <Button
                  size="small"
                  className={styles.button}
                  onClick={() => onHolder(ledger.holder, String(ledger.params.card))}
                >
                  {texts.ledgerForms.repair.toCard}
                </Button>
              ) : null}
            </div>
          </>
        )}
      </div>
    </li>
  );
}
