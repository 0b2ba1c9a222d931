import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../context';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  root: { ...type.row, display: 'flex', alignItems: 'flex-start', gap: '6px', margin: 0 },
  icon: { fontSize: '18px', display: 'flex', flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** The sign of an outcome, with its word for a screen reader. */
export function Sign(props: { readonly outcome: 'good' | 'bad' | 'warning' | 'info' }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { good, error, warning, information } = texts.common;
  const [icon, label] = {
    good: [<CheckmarkCircleFilled key="good" />, good],
    bad: [<ErrorCircleFilled key="bad" />, error],
    warning: [<WarningFilled key="warning" />, warning],
    info: [<InfoRegular key="info" />, information],
  }[props.outcome] as [ReactNode, string];
  return (
    <span className={mergeClasses(styles.icon, styles[props.outcome])} role="img" aria-label={label}>
      {icon}
    </span>
  );
}

/** One line that says how a check turned out. */
export function OutcomeLine(props: {
  readonly outcome: 'good' | 'bad' | 'warning' | 'info';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.root, props.outcome === 'good' && styles.good)}>
      <Sign outcome={props.outcome} />
      <span>{props.children}</span>
    </p>
  );
}
