import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { PROVINCE } from '../../../domain/party';
import { FigureTable } from '../../parts/FigureTable';
import { useLayout } from '../../parts/layout';
import { attempt } from '../../scenario/attempt';
import { letterOf } from '../../scenario/comparison';
import type { ScenarioView } from '../../scenario/view';
import { yieldOf, type Yield } from '../../scenario/yield';
import { Folded } from './view-parts';

/** What a party gets for what it pays, per scenario; the price of a strip never without the joint part beside it. */
export function CapacityView(props: {
  readonly view: ScenarioView;
  readonly party: string;
  readonly scenarios: readonly string[];
  readonly year: number;
}) {
  const layout = useLayout();
  const { texts, format } = usePane();
  const all = texts.scenarioViews;
  const words = all.yield;
  const { view, party, scenarios, year } = props;
  const yields = scenarios.map((scenario) => attempt(() => yieldOf(view, scenario, year, party)));
  const hours = (value: bigint | undefined) => value && format.number(Number(value) / 100, 0);
  const money = (value: bigint | undefined) => value && format.euro(value);
  const part = (value: number | undefined) => value && format.percent(value, 0);
  const lines: readonly (readonly [string, (of: Yield) => string | number | bigint | undefined])[] = [
    [words.fte, ({ fte }) => fte && format.number(fte)],
    [words.strips, ({ strips }) => format.number(strips)],
    [words.hours, (of) => hours(of.hours)],
    [words.hoursPerStrip, (of) => hours(of.hoursPerStrip)],
    [words.costPerStrip, (of) => money(of.costPerStrip)],
    [words.costPerHour, (of) => money(of.costPerHour)],
    [words.jointShare, (of) => part(of.jointShare)],
    [words.breakEven, (of) => money(of.breakEven)],
    [words.hirePrice, (of) => money(of.hirePrice)],
    [words.gapClosed, (of) => part(of.gapClosed)],
  ];
  return (
    <Folded summary={fill(party === PROVINCE ? words.titleAll : words.title, { party, year })}>
      <FigureTable
        caption={fill(words.caption, { year })}
        first={words.figure}
        columns={scenarios.map((scenario) => ({
          key: scenario,
          head: letterOf(view, scenario),
          long: `${letterOf(view, scenario)} ${scenario}`,
        }))}
        rows={lines.map(([head, figure]) => ({
          key: head,
          head,
          cells: yields.map((each) => {
            const value = each.ok ? figure(each.value) : undefined;
            return value === undefined ? all.unknown : String(value);
          }),
        }))}
      />
      <p className={layout.note}>{words.joint}</p>
      <p className={layout.note}>{words.breakEvenNote}</p>
    </Folded>
  );
}
