import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, MathFormulaRegular } from '@fluentui/react-icons';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Selection } from '../../workbook/port';
import { usePane } from '../context';
import { noBreak, sentence } from '../data/format';
import { flexFormula } from '../data/formula';
import { type } from '../theme/themes';
import { MoreMenu, type MenuActions } from './MoreMenu';

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    paddingInline: '12px 6px',
    flexShrink: 0,
  },
  refused: {
    ...type.note,
    display: 'flex',
    gap: '6px',
    margin: 0,
    paddingTop: '8px',
    paddingRight: '6px',
    color: tokens.colorStatusDangerForeground1,
    maxHeight: '96px',
    overflowY: 'auto',
  },
  refusedIcon: { fontSize: '16px', flexShrink: 0, display: 'flex' },
  bar: { display: 'flex', alignItems: 'center', gap: '6px', minHeight: '36px' },
  fx: { fontSize: '20px', display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  cell: {
    ...type.note,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  action: {
    ...type.row,
    fontWeight: 600,
    whiteSpace: 'nowrap',
    flexShrink: 0,
    paddingInline: '8px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  more: { marginLeft: 'auto', flexShrink: 0 },
});

/** The foot of every reading screen: the active cell, what can be done with it, and the menu. */
export function Footer(props: {
  readonly selection: Selection | undefined;
  readonly onExplain: () => void;
  readonly onInsert: () => void;
  readonly menu: MenuActions;
}) {
  const styles = useStyles();
  const { texts, namespace } = usePane();
  const { selection } = props;
  const cell = selection ? reference({ ...selection.area, rows: 1, columns: 1 }) : undefined;
  const explains = selection !== undefined && flexFormula(selection, namespace) !== undefined;
  const refused = selection?.cell.value.kind === 'error' ? selection.message : undefined;
  const message = refused === undefined ? undefined : sentence(refused);
  return (
    <div className={styles.root}>
      {message === undefined ? null : (
        <p className={styles.refused} tabIndex={0} aria-label={`${texts.footer.refused}. ${message}`}>
          <span className={styles.refusedIcon} aria-hidden="true">
            <ErrorCircleFilled />
          </span>
          <span>{noBreak(message)}</span>
        </p>
      )}
      <div className={styles.bar} role="group" aria-label={texts.footer.label}>
        <span className={styles.fx} aria-hidden="true">
          <MathFormulaRegular />
        </span>
        <span className={styles.cell} title={cell}>
          {cell ?? texts.footer.none}
        </span>
        {cell === undefined ? null : (
          <Button
            appearance="transparent"
            size="small"
            className={styles.action}
            aria-label={fill(explains ? texts.footer.explainCell : texts.footer.insertCell, { cell })}
            onClick={explains ? props.onExplain : props.onInsert}
          >
            {explains ? texts.footer.explain : texts.footer.insert}
          </Button>
        )}
        <span className={styles.more}>
          <MoreMenu {...props.menu} />
        </span>
      </div>
    </div>
  );
}
