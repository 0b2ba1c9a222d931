import type { LedgerRepair } from '../../data/use-repair';
import { Message } from '../Message';
import { RefusalMessage } from '../RefusalMessage';

/** How the last repair went. */
export function RepairResult(props: { readonly of: LedgerRepair }) {
  const { refusal, done, drop } = props.of;
  if (refusal) return <RefusalMessage of={refusal} onClose={drop} />;
  return done === undefined ? null : <Message intent="success" title={done} onClose={drop} />;
}
