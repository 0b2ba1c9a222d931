import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane } from '../context';
import { refusalOf } from '../data/errors';
import type { Going } from '../data/use-go-to';
import { RefusalMessage } from './RefusalMessage';

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: '12px 12px 0' },
});

/** Why a place in the workbook cannot be shown; at the foot of the pane, in sight wherever the button was. */
export function GoToMessage(props: { readonly of: Going }) {
  const styles = useStyles();
  const { texts, alert } = usePane();
  const { attempt, retry, drop } = props.of;
  const refusal = attempt.state === 'blocked' ? refusalOf(attempt.error, texts) : undefined;
  const spoken = refusal && `${refusal.title}. ${refusal.body}`;
  useEffect(() => {
    if (spoken !== undefined) alert(spoken);
  }, [alert, spoken]);
  if (!refusal) return null;
  return (
    <div className={styles.root}>
      <RefusalMessage of={refusal} onRetry={retry} onClose={drop} />
    </div>
  );
}
