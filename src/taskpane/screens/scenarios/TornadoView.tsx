import { useId, useMemo, useState } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { BarChart, type Bar } from '../../parts/charts/BarChart';
import { FigureTable } from '../../parts/FigureTable';
import { useLayout } from '../../parts/layout';
import { attempt } from '../../scenario/attempt';
import { DRAWN, sensitivities, type Sensitivities, type Swing } from '../../scenario/sensitivity';
import type { ScenarioView } from '../../scenario/view';
import { valueText } from '../../scenario/values';
import { assumptionName, partyInSentence } from '../../scenario/words';
import {
  Fields,
  Folded,
  LeftOut,
  NothingYet,
  Refused,
  ScenarioChoice,
  stillThere,
  YearChoice,
} from './view-parts';

/** Which assumptions matter most for what a party pays: each a tenth down and up. */
export function TornadoView(props: { readonly view: ScenarioView; readonly party: string }) {
  const { texts } = usePane();
  const words = texts.scenarioViews;
  const form = useId();
  const { view, party } = props;
  const { scenarios, years } = view;
  const [picked, setScenario] = useState<string>();
  const [yearPicked, setYear] = useState<number>();
  const scenario = stillThere(picked, scenarios, scenarios[1] ?? scenarios[0] ?? '');
  const year = stillThere(yearPicked, years, years[years.length - 1] ?? 0);
  const outcome = useMemo(
    () => attempt(() => sensitivities(view, scenario, year, party)),
    [view, scenario, year, party],
  );
  if (scenarios.length === 0 || years.length === 0) return <NothingYet />;
  return (
    <>
      <Fields>
        <ScenarioChoice
          view={view}
          form={form}
          name="scenario"
          label={words.scenario}
          value={scenario}
          onChoose={setScenario}
        />
        <YearChoice view={view} form={form} value={year} onChoose={setYear} />
      </Fields>
      <Refused scenario={scenario} outcome={outcome} />
      <LeftOut view={view} scenarios={[scenario]} />
      {outcome.ok ? <Shown of={outcome.value} party={party} year={year} /> : null}
    </>
  );
}

function Shown(props: { readonly of: Sensitivities; readonly party: string; readonly year: number }) {
  const layout = useLayout();
  const pane = usePane();
  const { texts, format } = pane;
  const all = texts.scenarioViews;
  const words = all.tornado;
  const { of, year } = props;
  const party = partyInSentence(props.party, pane);
  const effect = (amount: bigint | undefined): string =>
    amount === undefined ? words.noSplit : format.difference(amount);
  const nameOf = ({ key, changeFor }: Swing): string => assumptionName(key, changeFor, pane);
  const swingText = ({ lowered, raised }: Swing): string =>
    fill(words.swing, { lowered: effect(lowered), raised: effect(raised) });
  const bars = ({ lowered, raised }: Swing): readonly Bar[] => [
    ...(lowered === undefined ? [] : [{ from: 0, to: Number(lowered), look: 'less' } as const]),
    ...(raised === undefined ? [] : [{ from: 0, to: Number(raised), look: 'more' } as const]),
  ];
  const [first] = of.swings;
  return (
    <>
      <h3 className={layout.heading}>{fill(words.title, { party, year })}</h3>
      <p className={layout.body}>{fill(words.base, { party, amount: format.euro(of.base) })}</p>
      {first === undefined ? (
        <p className={layout.body}>{fill(words.none, { party })}</p>
      ) : (
        <>
          <BarChart
            sentence={fill(words.chart, { first: `${nameOf(first)}, ${swingText(first)}` })}
            hasAxis
            lines={of.swings.slice(0, DRAWN).map((swing) => ({
              key: swing.key + swing.changeFor,
              label: nameOf(swing),
              amount: valueText(swing, pane),
              note: swingText(swing),
              bars: bars(swing),
            }))}
          />
          <p className={layout.note}>
            {of.swings.length > DRAWN ? `${fill(words.drawn, { count: DRAWN })} ` : ''}
            {fill(words.legend, { party })} {sentence(fill(all.positive, { party }))} {all.nominal}
          </p>
          <Folded summary={all.bridge.table}>
            <FigureTable
              caption={fill(words.caption, { party, year })}
              first={words.assumption}
              columns={[
                { key: 'lowered', head: words.lowered },
                { key: 'raised', head: words.raised },
              ]}
              rows={of.swings.map((swing) => ({
                key: swing.key + swing.changeFor,
                head: fill(words.valued, {
                  name: nameOf(swing),
                  value: valueText(swing, pane),
                }),
                cells: [effect(swing.lowered), effect(swing.raised)],
              }))}
            />
          </Folded>
        </>
      )}
    </>
  );
}
