import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Selection } from '../../workbook/port';
import { usePane } from '../context';
import type { Put } from '../data/use-put';
import { Message } from './Message';
import { PutMessage } from './PutMessage';

/** What came of putting a formula into the sheet; stays until closed. */
export function PutResult(props: { readonly of: Put; readonly selection: Selection | undefined }) {
  const { texts } = usePane();
  const { put, insert, drop } = props.of;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (put.state === 'done' || put.state === 'blocked')
      place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [put.state]);
  if (put.state === 'idle' || put.state === 'busy') return null;
  if (put.state === 'done') {
    return (
      <div ref={place}>
        <PutMessage area={put.area} formula={put.formula} onClose={drop} />
      </div>
    );
  }
  const { refusal, formula } = put;
  const cell = props.selection && reference({ ...props.selection.area, rows: 1, columns: 1 });
  return (
    <div ref={place}>
      <Message
        intent={refusal.intent}
        title={refusal.title}
        onClose={drop}
        actions={
          refusal.retry
            ? [
                {
                  label: cell ? fill(texts.contributions.putIn, { cell }) : texts.common.retry,
                  onClick: () => insert(formula),
                },
              ]
            : []
        }
      >
        {refusal.body}
      </Message>
    </div>
  );
}
