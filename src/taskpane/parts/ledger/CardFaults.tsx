import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { cardFindings } from '../../data/card-findings';
import type { WorkbookData } from '../../data/workbook';
import { Message } from '../Message';

/** Which cards cannot be read, with the way to the checks; nothing where all is well. */
export function CardFaults(props: { readonly data: WorkbookData; readonly onChecks: () => void }) {
  const pane = usePane();
  const words = pane.texts.cards;
  const findings = cardFindings(props.data, pane);
  if (findings.length === 0) return null;
  const [{ title, detail, advice }] = findings;
  const one = findings.length === 1;
  return (
    <Message
      intent="error"
      title={one ? title : fill(words.faults.many, { count: findings.length })}
      actions={[{ label: words.toChecks, onClick: props.onChecks }]}
    >
      {one ? `${detail} ${advice}` : findings.map((finding) => `${finding.title}.`).join(' ')}
    </Message>
  );
}
