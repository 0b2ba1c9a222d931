import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DiamondDismissFilled,
  DismissRegular,
  InfoRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import { type } from '../theme/themes';

export type Intent = 'error' | 'warning' | 'success' | 'info';

export interface MessageAction {
  readonly label: string;
  readonly onClick: () => void;
  readonly primary?: boolean;
  /** Keeps the focus on a button whose label changes; else a button is another one with another label. */
  readonly id?: string;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    marginBlock: '0 12px',
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorStatusDangerBorder1,
    borderRightColor: tokens.colorStatusDangerBorder1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
    borderLeftColor: tokens.colorStatusDangerBorder1,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderTopColor: tokens.colorStatusSuccessBorder1,
    borderRightColor: tokens.colorStatusSuccessBorder1,
    borderBottomColor: tokens.colorStatusSuccessBorder1,
    borderLeftColor: tokens.colorStatusSuccessBorder1,
  },
  info: { backgroundColor: tokens.colorNeutralBackground2 },
  icon: { fontSize: '20px', display: 'flex' },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorBrandForeground1 },
  title: { ...type.body, fontWeight: 600, margin: 0, overflowWrap: 'break-word' },
  body: { ...type.row, color: tokens.colorNeutralForeground1, overflowWrap: 'break-word' },
  actions: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '8px',
    marginTop: '8px',
  },
  close: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
});

/** A message in the page: what, why, what to do. Speaking it is the caller's choice (`announce`, `alert`). */
export function Message(props: {
  readonly intent: Intent;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: readonly MessageAction[];
  readonly onClose?: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const [icon, label] = {
    error: [<DiamondDismissFilled key="error" />, texts.common.error],
    warning: [<WarningFilled key="warning" />, texts.common.warning],
    success: [<CheckmarkCircleFilled key="success" />, texts.common.good],
    info: [<InfoRegular key="info" />, texts.common.information],
  }[props.intent] as [ReactNode, string];
  return (
    <div className={mergeClasses(styles.root, styles[props.intent])} data-intent={props.intent}>
      <span
        className={mergeClasses(styles.icon, styles[`${props.intent}Icon`])}
        role="img"
        aria-label={label}
      >
        {icon}
      </span>
      <div>
        <p className={styles.title}>{props.title}</p>
        <div className={styles.body}>{props.children}</div>
      </div>
      {props.onClose ? (
        <Button
          className={styles.close}
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={texts.common.close}
          onClick={props.onClose}
        />
      ) : null}
      {props.actions && props.actions.length > 0 ? (
        <div className={styles.actions}>
          {props.actions.map((action) => (
            <Button
              key={action.id ?? action.label}
              size="small"
              appearance={action.primary ? 'primary' : 'secondary'}
              onClick={action.onClick}
            >
              {action.label}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
