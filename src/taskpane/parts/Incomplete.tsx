import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { Message } from './Message';

/** Instead of a screen that would show half of the model: what is gone, what to do, and the way to the checks. */
export function Incomplete(props: { readonly names: readonly string[]; readonly onChecks: () => void }) {
  const { checks } = usePane().texts;
  return (
    <Message
      intent="error"
      title={checks.missing}
      actions={[{ label: checks.toChecks, onClick: props.onChecks }]}
    >
      {fill(checks.missingDetail, { names: props.names.join(', ') })} {checks.missingBody}
    </Message>
  );
}
