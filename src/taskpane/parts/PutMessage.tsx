import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/pane';
import { reference } from '../../workbook/address';
import type { Area } from '../../workbook/port';
import { usePane } from '../context';
import type { ReadyFormula } from '../data/formulas';
import { useChart } from '../data/use-chart';
import { putText } from '../data/use-put';
import { Message, type MessageAction } from './Message';
import { RefusalMessage } from './RefusalMessage';

/** That a formula stands in the sheet, with a chart of it for the asking where the host draws charts. */
export function PutMessage(props: {
  readonly area: Area;
  readonly formula: ReadyFormula;
  readonly onClose: () => void;
}) {
  const { goTo, host, texts, namespace } = usePane();
  const { chart, add, drop } = useChart();
  const { area, formula } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The end of it: a message has come below, or the first has grown.
    if (chart.state === 'done' || chart.state === 'blocked')
      place.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' });
  }, [chart.state]);
  const { example, chart: ready } = formula;
  const actions: MessageAction[] = [{ label: texts.common.toCell, onClick: () => goTo(area) }];
  if (chart.state === 'done')
    actions.push({ id: 'chart', label: texts.chart.toChart, onClick: () => goTo(chart.place) });
  else if (ready && host?.charts)
    actions.push({
      id: 'chart',
      label: texts.chart.add,
      onClick: () => {
        if (chart.state !== 'busy') add(ready, area);
      },
    });
  return (
    <div ref={place}>
      <Message
        intent="success"
        title={putText(formula, area, texts, namespace)}
        actions={actions}
        onClose={props.onClose}
      >
        {example ? texts.contributions.insertedExample : texts.contributions.insertedBody}
        {chart.state === 'busy' ? <div>{texts.chart.busy}</div> : null}
        {chart.state === 'done' ? (
          <div>{fill(texts.chart.added, { area: reference(chart.place) })}</div>
        ) : null}
      </Message>
      {chart.state === 'blocked' ? <RefusalMessage of={chart.refusal} onClose={drop} /> : null}
    </div>
  );
}
