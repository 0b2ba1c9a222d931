import { usePane } from '../context';
import type { Refusal } from '../data/errors';
import { Message } from './Message';

/** A refusal of the workbook: what, why, what to do; with a button to press again where that can help. */
export function RefusalMessage(props: {
  readonly of: Refusal;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}) {
  const { texts } = usePane();
  const { of, onRetry, onClose } = props;
  return (
    <Message
      intent={of.intent}
      title={of.title}
      actions={onRetry && of.retry ? [{ label: texts.common.retry, onClick: onRetry }] : []}
      {...(onClose ? { onClose } : {})}
    >
      {of.body}
    </Message>
  );
}
