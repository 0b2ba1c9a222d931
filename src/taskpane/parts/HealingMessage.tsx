import { makeStyles } from '@fluentui/react-components';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { refusalOf } from '../data/errors';
import { healingText, lostCount } from '../data/healing-words';
import type { Healing } from '../data/use-healing';
import { Message } from './Message';
import { RefusalMessage } from './RefusalMessage';

const useStyles = makeStyles({
  sentence: { margin: '4px 0 0' },
});

/** That formulas have come loose, or how repairing them went. */
export function HealingMessage(props: { readonly of: Healing }) {
  const styles = useStyles();
  const pane = usePane();
  const { goTo, texts, openHelp } = pane;
  const { attempt, lost, heal, drop } = props.of;
  const words = texts.healing;
  const help = { label: texts.common.more, onClick: () => openHelp('repair') };
  switch (attempt.state) {
    case 'idle':
      if (lost === 0) return null;
      return (
        <Message
          intent="warning"
          title={fill(lost === 1 ? words.lostOne : words.lostMany, { count: lost })}
          actions={[help, { label: words.action, onClick: heal, primary: true }]}
          onClose={drop}
        >
          {words.lostBody}
        </Message>
      );
    case 'busy':
      return (
        <Message intent="info" title={words.busy}>
          {words.busyBody}
        </Message>
      );
    case 'blocked':
      return <RefusalMessage of={refusalOf(attempt.error, texts)} onRetry={heal} onClose={drop} />;
    case 'done': {
      const { title, sentences } = healingText(attempt.result, pane);
      const { left } = attempt.result;
      const first = left.find((each) => each.first)?.first;
      const none = left.length === 0 && lostCount(attempt.result) === 0;
      return (
        <Message
          intent={left.length > 0 ? 'warning' : none ? 'info' : 'success'}
          title={title}
          actions={
            first
              ? [
                  help,
                  { label: texts.common.toCell, onClick: () => goTo(first) },
                  { label: texts.common.retry, onClick: heal },
                ]
              : []
          }
          onClose={drop}
        >
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </Message>
      );
    }
  }
}
