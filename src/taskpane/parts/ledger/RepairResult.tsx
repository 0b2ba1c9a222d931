import type { LedgerRepair } from '../../data/use-repair';
import { Message } from '../Message';

/** How the last repair went. */
export function RepairResult(props: { readonly of: LedgerRepair }) {
  const { refusal, done, drop } = props.of;
  if (refusal)
    return (
      <Message intent={refusal.intent} title={refusal.title} onClose={drop}>
        {refusal.body}
      </Message>
    );
  return done === undefined ? null : <Message intent="success" title={done} onClose={drop} />;
}
