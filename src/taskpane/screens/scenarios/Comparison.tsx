import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { useLayout } from '../../parts/layout';
import { PutScenario } from '../../parts/scenario/PutScenario';
import { compareScenarios, firstChoice, letterOf } from '../../scenario/comparison';
import { comparisonChart } from '../../scenario/comparison-chart';
import { compareFormula } from '../../scenario/formulas';
import { isBurden, isMoney, MEASURES, type Measure } from '../../scenario/measures';
import type { ScenarioView } from '../../scenario/view';
import { figureText, partyInSentence } from '../../scenario/words';
import { type } from '../../theme/themes';
import { CapacityView } from './CapacityView';
import { ComparisonChart } from './ComparisonChart';
import { AllParties, AllYears, SideBySide } from './ComparisonTables';
import { Choice, Fields, NothingYet, LeftOut, Refused, stillThere, YearChoice } from './view-parts';

const useStyles = makeStyles({
  choices: { border: 'none', margin: 0, padding: 0, display: 'grid' },
  legend: { ...type.row, padding: 0 },
  answer: { marginBlock: '0 4px' },
});

/** Scenarios side by side: what a party pays or gets in each of them, over the years. */
export function Comparison(props: { readonly view: ScenarioView; readonly party: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const words = pane.texts.scenarioViews;
  const form = useId();
  const { view, party } = props;
  const [picked, setPicked] = useState<readonly string[]>();
  const [measure, setMeasure] = useState<Measure>('total');
  const [yearPicked, setYear] = useState<number>();
  const lastYear = view.years[view.years.length - 1] ?? 0;
  const year = stillThere(yearPicked, view.years, lastYear);
  const chosen = useMemo(
    () => view.scenarios.filter((name) => (picked ?? firstChoice(view)).includes(name)),
    [view, picked],
  );
  const comparison = useMemo(() => compareScenarios(view, chosen, measure), [view, chosen, measure]);
  if (view.scenarios.length === 0 || view.years.length === 0) return <NothingYet />;

  const measureText = (each: Measure): string => fill(words.measures[each], { year: view.years[0] });
  const name = partyInSentence(party, pane);
  const at = comparison.years.indexOf(year);
  const figures = comparison.lines.flatMap(({ years }) => {
    const figure = years.ok ? years.value[at](party) : undefined;
    return figure === undefined ? [] : [figure];
  });
  const asked = { scenarios: chosen, measure, measureText: measureText(measure), party };
  const shown = { comparison, party, measure, year, measureText: measureText(measure) };
  const answer = answerText();
  const decidedYear = comparison.years[comparison.decided - 1];
  const [first] = comparison.lines;
  const now =
    decidedYear !== undefined && first?.years.ok
      ? first.years.value[comparison.decided - 1](party)
      : undefined;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{words.scenarios}</legend>
        {view.scenarios.map((scenario) => (
          <Checkbox
            key={scenario}
            label={`${letterOf(view, scenario)} ${scenario}`}
            checked={chosen.includes(scenario)}
            onChange={(_event, { checked }) =>
              setPicked(checked ? [...chosen, scenario] : chosen.filter((each) => each !== scenario))
            }
          />
        ))}
      </fieldset>
      <Fields>
        <Choice
          form={form}
          name="measure"
          label={words.measure}
          value={measure}
          options={MEASURES.map((value) => ({ value, text: measureText(value) }))}
          onChoose={setMeasure}
        />
        <YearChoice view={view} form={form} value={year} onChoose={setYear} />
      </Fields>
      {comparison.lines.map(({ scenario, years }) => (
        <Refused key={scenario} scenario={scenario} outcome={years} />
      ))}
      <LeftOut view={view} scenarios={chosen} />
      <h3 className={mergeClasses(layout.heading, styles.answer)} aria-live="polite">
        {answer}
      </h3>
      {now === undefined || figures.length === 0 ? null : (
        <p className={layout.note}>
          {fill(words.compare.now, { year: decidedYear, amount: figureText(measure, now, pane, true) })}
        </p>
      )}
      {figures.length === 0 ? null : (
        <>
          <ComparisonChart {...shown} sentence={answer} />
          <SideBySide {...shown} />
          <p className={layout.note}>
            {isMoney(measure) && measure !== 'per_inhabitant' ? words.whole : null}{' '}
            {isBurden(measure) ? sentence(fill(words.positive, { party: name })) : null}{' '}
            {isMoney(measure) ? words.nominal : null}
          </p>
          {measure === 'cumulative' ? null : (
            <PutScenario
              formula={{ ...compareFormula(view, asked, pane), chart: comparisonChart(view, asked, pane) }}
            />
          )}
          <AllYears {...shown} />
          <AllParties {...shown} view={view} />
        </>
      )}
      {chosen.length === 0 ? null : <CapacityView view={view} party={party} scenarios={chosen} year={year} />}
    </>
  );

  function answerText(): string {
    const { compare } = words;
    if (chosen.length === 0) return compare.nothing;
    if (figures.length === 0) return sentence(fill(compare.noFigures, { party: name }));
    const low = figures.reduce((a, b) => (b < a ? b : a));
    const high = figures.reduce((a, b) => (b > a ? b : a));
    const isTotal = measure === 'total';
    const values = {
      party: name,
      year,
      measure: measureText(measure),
      low: figureText(measure, low, pane, true),
      high: figureText(measure, high, pane, true),
      amount: figureText(measure, low, pane, true),
    };
    const one = low === high;
    if (isTotal) return sentence(fill(one ? compare.one : compare.between, values));
    return fill(one ? compare.otherOne : compare.other, values);
  }
}
