import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { BarChart, type BarLine } from '../../parts/charts/BarChart';
import { FigureTable } from '../../parts/FigureTable';
import { useLayout } from '../../parts/layout';
import { PutScenario } from '../../parts/scenario/PutScenario';
import { OutcomeLine } from '../../parts/Outcome';
import { attempt } from '../../scenario/attempt';
import { bridgeFormula } from '../../scenario/formulas';
import { letterOf } from '../../scenario/comparison';
import type { ScenarioView } from '../../scenario/view';
import { waterfall, type Waterfall } from '../../scenario/waterfall';
import { changesText, partText, partyInSentence, partyName } from '../../scenario/words';
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

const useStyles = makeStyles({ note: { marginBlock: '8px' } });

/** Why a party pays another amount in one scenario than in another: the causes in their order, adding up to the cent. */
export function BridgeView(props: { readonly view: ScenarioView; readonly party: string }) {
  const pane = usePane();
  const words = pane.texts.scenarioViews;
  const form = useId();
  const { view, party } = props;
  const { scenarios, years } = view;
  const [fromPicked, setFrom] = useState<string>();
  const [toPicked, setTo] = useState<string>();
  const [yearPicked, setYear] = useState<number>();
  const from = stillThere(fromPicked, scenarios, scenarios[1] ?? scenarios[0] ?? '');
  const to = stillThere(toPicked, scenarios, scenarios[2] ?? from);
  const year = stillThere(yearPicked, years, years[years.length - 1] ?? 0);
  const outcome = useMemo(
    () => attempt(() => waterfall(view, { from, to, year, party })),
    [view, from, to, year, party],
  );
  if (scenarios.length === 0 || years.length === 0) return <NothingYet />;
  return (
    <>
      <Fields isStacked>
        <ScenarioChoice
          view={view}
          form={form}
          name="from"
          label={words.bridge.from}
          value={from}
          onChoose={setFrom}
        />
        <ScenarioChoice
          view={view}
          form={form}
          name="to"
          label={words.bridge.to}
          value={to}
          onChoose={setTo}
        />
        <YearChoice view={view} form={form} value={year} onChoose={setYear} />
      </Fields>
      {outcome.ok ? null : <Refused scenario={failing(view, { from, to, year, party })} outcome={outcome} />}
      <LeftOut view={view} scenarios={[from, to]} />
      {outcome.ok ? (
        <>
          <Shown view={view} of={outcome.value} about={{ from, to, year, party }} />
          <PutScenario formula={bridgeFormula({ from, to, year, party }, pane)} />
        </>
      ) : null}
    </>
  );
}

interface About {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly party: string;
}

/** Which of the two cannot be worked out. */
function failing(view: ScenarioView, { from, to, year, party }: About): string {
  return attempt(() => waterfall(view, { from, to: from, year, party })).ok ? to : from;
}

function Shown(props: { readonly view: ScenarioView; readonly of: Waterfall; readonly about: About }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, format } = pane;
  const words = texts.scenarioViews;
  const { view, of, about } = props;
  const { year, party } = about;
  const { amount } = of.difference;
  const names = {
    from: letterOf(view, about.from),
    to: letterOf(view, about.to),
    party: partyInSentence(party, pane),
    year,
  };
  const { more, less, same } = words.bridge;
  const total = (scenario: string, cents: bigint): BarLine => ({
    key: `= ${scenario}`,
    label: `${letterOf(view, scenario)} ${scenario}`,
    amount: format.euro(cents),
    isStrong: true,
    bars: [{ from: 0, to: Number(cents), look: 'total' }],
  });
  const causes = of.steps.map(
    ({ cause, amount: each }) => `${words.causes[cause]} ${format.difference(each)}`,
  );
  const lines: readonly BarLine[] = [
    total(about.from, of.from),
    ...of.steps.map((step): BarLine => ({
      key: step.cause,
      label: words.causes[step.cause],
      amount: format.difference(step.amount),
      note: changesText(step.changes, pane),
      bars: [{ from: Number(step.begin), to: Number(step.end), look: step.amount > 0n ? 'more' : 'less' }],
    })),
    { ...total(about.to, of.to), key: '=' },
  ];
  return (
    <>
      <p className={layout.hero}>{format.difference(amount)}</p>
      <p className={layout.body} aria-live="polite">
        {sentence(fill(amount === 0n ? same : amount > 0n ? more : less, names))}
      </p>
      <BarChart
        sentence={fill(words.bridge.chart, {
          from: `${about.from} ${format.euro(of.from)}`,
          to: `${about.to} ${format.euro(of.to)}`,
          causes: causes.join(', '),
        })}
        lines={lines}
      />
      {of.steps.length > 0 ? <OutcomeLine outcome="good">{words.bridge.addsUp}</OutcomeLine> : null}
      <p className={mergeClasses(layout.note, styles.note)}>
        {fill(words.bridge.without, {
          causes: of.without.map((cause) => words.causes[cause].toLowerCase()).join(', '),
        })}{' '}
        {words.bridge.order} {sentence(fill(words.positive, { party: names.party }))} {words.nominal}
      </p>
      <Folded summary={words.bridge.table}>
        <FigureTable
          caption={fill(words.bridge.caption, { party: names.party, year })}
          first={words.bridge.cause}
          columns={[
            { key: 'behind', head: words.bridge.behind, isText: true },
            { key: 'amount', head: words.bridge.amount },
          ]}
          rows={[
            { key: 'from', head: lines[0].label, cells: ['', format.euro(of.from)], isStrong: true },
            ...of.steps.map(({ cause, amount: each, changes }) => ({
              key: cause,
              head: words.causes[cause],
              cells: [changesText(changes, pane), format.difference(each)],
            })),
            {
              key: 'to',
              head: lines[lines.length - 1].label,
              cells: ['', format.euro(of.to)],
              isStrong: true,
            },
          ]}
        />
      </Folded>
      <Folded summary={fill(words.bridge.others, { year })}>
        <FigureTable
          caption={fill(words.bridge.othersCaption, { year, from: about.from, to: about.to })}
          first={words.party}
          columns={[
            { key: 'amount', head: words.bridge.difference },
            { key: 'part', head: words.compare.part },
          ]}
          rows={of.parties.map((each) => ({
            key: each.party,
            head: partyName(each.party, pane),
            isStrong: each.party === party,
            cells: [format.difference(each.amount), partText(each.part, pane)],
          }))}
        />
      </Folded>
    </>
  );
}
