import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { LineChart } from '../../parts/charts/LineChart';
import { useLayout } from '../../parts/layout';
import type { Comparison } from '../../scenario/comparison';
import { isMoney, type Measure } from '../../scenario/measures';

const useStyles = makeStyles({ title: { marginTop: '12px' } });

/** From here on amounts on the axis are in thousands of euros, in cents. */
const THOUSANDS = 20_000_00;

export interface ShownComparison {
  readonly comparison: Comparison;
  readonly party: string;
  readonly measure: Measure;
  readonly year: number;
  readonly measureText: string;
}

/** The scenarios of a comparison as lines over the years. */
export function ComparisonChart(props: ShownComparison & { readonly sentence: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format } = usePane();
  const words = texts.scenarioViews.compare;
  const { comparison, party, measure } = props;
  const { years, decided } = comparison;
  const series = comparison.lines.flatMap((line) => {
    if (!line.years.ok) return [];
    const values = line.years.value.map((figure) => {
      const amount = figure(party);
      return amount === undefined ? undefined : Number(amount);
    });
    return [{ letter: line.letter, values }];
  });
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const inThousands = isMoney(measure) && most >= THOUSANDS;
  const unit = inThousands ? 1000_00 : 100;
  const scaled = series.map(({ letter, values }) => ({
    letter,
    values: values.map((value) => (value === undefined ? undefined : value / unit)),
  }));
  const decimals = isMoney(measure) && most < 100_00 ? 2 : 0;
  const unitText =
    measure === 'hours'
      ? words.hours
      : measure === 'strips'
        ? words.strips
        : inThousands
          ? words.thousands
          : '€';
  return (
    <>
      <p className={mergeClasses(layout.note, styles.title)}>
        {fill(words.chart, { measure: props.measureText, unit: unitText })}
      </p>
      <LineChart
        sentence={fill(words.lines, {
          from: years[0],
          until: years[years.length - 1],
          sentence: props.sentence,
        })}
        years={years}
        decided={decided}
        decidedLabel={words.decided}
        series={scaled}
        format={(value) => format.number(value, decimals)}
      />
    </>
  );
}
