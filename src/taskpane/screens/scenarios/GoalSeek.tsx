import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { centsOf } from '../../../domain/money';
import { projectYear, totalOf } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { readAmount } from '../../data/own-budget';
import { FigureTable } from '../../parts/FigureTable';
import { useLayout } from '../../parts/layout';
import { fieldProps, FormField } from '../../parts/ledger/FormField';
import { attempt } from '../../scenario/attempt';
import { meansFor, whatItTakes, type GoalChange, type GoalMeans, type GoalResult } from '../../scenario/goal';
import type { ScenarioView } from '../../scenario/view';
import { partyInSentence, partyName } from '../../scenario/words';
import {
  Choice,
  Fields,
  LeftOut,
  NothingYet,
  Refused,
  ScenarioChoice,
  stillThere,
  YearChoice,
} from './view-parts';

const useStyles = makeStyles({
  wide: { gridColumn: '1 / -1' },
  control: { width: '100%', minWidth: 0 },
  figure: { width: '100%', minWidth: 0, fontVariantNumeric: 'tabular-nums' },
});

/** What it would take that a party pays no more than an amount. */
export function GoalSeek(props: {
  readonly view: ScenarioView;
  readonly party: string;
  /** Makes a scenario of the answer; without it that is not offered. */
  readonly onUse?: (change: GoalChange) => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const words = pane.texts.scenarioViews;
  const form = useId();
  const { view, party } = props;
  const { scenarios, years } = view;
  const [picked, setScenario] = useState<string>();
  const [yearPicked, setYear] = useState<number>();
  const [meansPicked, setMeans] = useState<GoalMeans>();
  const [typed, setTyped] = useState<string>();
  const scenario = stillThere(picked, scenarios, scenarios[1] ?? scenarios[0] ?? '');
  const year = stillThere(yearPicked, years, years[years.length - 1] ?? 0);
  const means = stillThere(meansPicked, meansFor(party), 'share');
  const name = partyInSentence(party, pane);
  const now = useMemo(
    () => attempt(() => totalOf(projectYear(view.input, scenario, year), party)),
    [view, scenario, year, party],
  );
  // To start with: a tenth less than now, in whole thousands.
  const usual = now.ok ? (now.value * 9n) / 10n / 1000_00n : 0n;
  const input = typed ?? pane.format.number(Number(usual) * 1000);
  const settled = useDeferredValue(input);
  const limit = readAmount(settled, pane);
  const error = typeof limit === 'number' ? undefined : { text: limit.text };
  const outcome = useMemo(
    () =>
      typeof limit === 'number'
        ? attempt(() => whatItTakes(view, { scenario, year, party, limit: centsOf(limit), means }))
        : undefined,
    [view, scenario, year, party, limit, means],
  );
  if (scenarios.length === 0 || years.length === 0) return <NothingYet />;
  const meansText = (each: GoalMeans): string => fill(words.goal.meansOf[each], { party: name });
  const note = now.ok ? fill(words.goal.limitNote, { amount: pane.format.euro(now.value), year }) : undefined;
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
        <FormField
          form={form}
          name="limit"
          label={sentence(fill(words.goal.limit, { party: name }))}
          note={note}
          error={error}
          className={styles.wide}
        >
          <Input
            {...fieldProps(form, 'limit', { note, error })}
            className={styles.control}
            input={{ className: styles.figure }}
            value={input}
            contentBefore="€"
            inputMode="decimal"
            autoComplete="off"
            onChange={(_event, { value }) => setTyped(value)}
          />
        </FormField>
        <Choice
          form={form}
          name="means"
          isWide
          label={words.goal.means}
          value={means}
          options={meansFor(party).map((value) => ({ value, text: sentence(meansText(value)) }))}
          onChoose={setMeans}
        />
      </Fields>
      <Refused scenario={scenario} outcome={outcome ?? now} />
      <LeftOut view={view} scenarios={[scenario]} />
      {outcome?.ok ? (
        <Answer
          result={outcome.value}
          about={{ scenario, year, party, means, meansText: meansText(means) }}
          onUse={props.onUse}
        />
      ) : null}
    </>
  );
}

function Answer(props: {
  readonly result: GoalResult;
  readonly about: {
    readonly scenario: string;
    readonly year: number;
    readonly party: string;
    readonly means: GoalMeans;
    readonly meansText: string;
  };
  readonly onUse: ((change: GoalChange) => void) | undefined;
}) {
  const layout = useLayout();
  const pane = usePane();
  const { texts, format } = pane;
  const words = texts.scenarioViews.goal;
  const { result, about, onUse } = props;
  const { answer, change, paid } = result;
  const { year, party, means } = about;
  const name = partyInSentence(party, pane);
  const value = (of: number): string => (means === 'share' ? format.percent(of) : format.euroAmount(of));
  const text = { any: words.any, never: words.never, most: words.most, least: words.least }[answer.kind];
  const ofBudget =
    means === 'budget' && answer.kind === 'any'
      ? words.anyBudget
      : means === 'budget' && answer.kind === 'never'
        ? words.neverBudget
        : text;
  return (
    <div className={layout.stack}>
      <h3 className={layout.heading} aria-live="polite">
        {fill(ofBudget, {
          means: about.meansText,
          value: 'value' in answer ? value(answer.value) : '',
        })}
      </h3>
      <p className={layout.body}>
        {'paid' in answer
          ? sentence(
              fill(answer.kind === 'never' ? words.paidLeast : words.paid, {
                party: name,
                amount: format.euro(answer.paid),
                now: format.euro(paid),
              }),
            )
          : null}{' '}
        {result.now === undefined
          ? null
          : fill(words.nowIs, { scenario: about.scenario, now: value(result.now) })}
      </p>
      {change && onUse ? <Button onClick={() => onUse(change)}>{words.use}</Button> : null}
      {result.parties.length > 0 ? (
        <FigureTable
          caption={fill(words.caption, { year })}
          first={texts.scenarioViews.party}
          columns={[
            { key: 'now', head: words.now },
            { key: 'then', head: words.then },
            { key: 'difference', head: words.difference },
          ]}
          rows={result.parties.map((each) => ({
            key: each.party,
            head: partyName(each.party, pane),
            isStrong: each.party === party,
            cells: [
              format.wholeEuro(each.now),
              format.wholeEuro(each.then),
              format.wholeDifference(each.then - each.now),
            ],
          }))}
        />
      ) : null}
      {result.parties.length > 0 ? (
        <p className={layout.note}>
          {texts.scenarioViews.whole} {sentence(fill(texts.scenarioViews.positive, { party: name }))}
        </p>
      ) : null}
    </div>
  );
}
