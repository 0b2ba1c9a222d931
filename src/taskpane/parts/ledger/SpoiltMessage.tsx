import type { LedgerProblem } from '../../../domain/ledger';
import { holderName, ledgerSentence } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useLedger } from '../../ledger-context';
import { rowArea } from '../../ledger/desk';
import { Message, type MessageAction } from '../Message';

/** Why a holder has no balance: the row that cannot be read, with the way to it. */
export function SpoiltMessage(props: {
  readonly problem: LedgerProblem;
  readonly holder: string;
  readonly onChecks?: () => void;
}) {
  const { texts, language, goTo } = usePane();
  const { ledger } = useLedger();
  const words = texts.cards;
  const { code, row, id, params, holder } = props.problem;
  const problem = ledgerSentence('problems', code, { ...params, id, holder }, language);
  const advice = ledgerSentence('advice', code, { ...params, id, holder }, language);
  const actions: MessageAction[] = [];
  if (row !== undefined)
    actions.push({
      label: words.toRow,
      onClick: () => goTo(rowArea(ledger, row)),
    });
  if (props.onChecks) actions.push({ label: words.toChecks, onClick: props.onChecks });
  return (
    <Message
      intent="error"
      title={
        holder === ''
          ? words.spoiltAll
          : fill(words.spoiltTitle, { name: holderName(props.holder, language) })
      }
      actions={actions}
    >
      {row === undefined ? problem : fill(words.spoiltBody, { row: row + 1, problem })} {advice}
    </Message>
  );
}
