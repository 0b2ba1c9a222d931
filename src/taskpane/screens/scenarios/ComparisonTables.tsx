import { makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { lineLook } from '../../parts/charts/line-look';
import { FigureTable } from '../../parts/FigureTable';
import { differenceOf, partiesOf } from '../../scenario/comparison';
import { isMoney } from '../../scenario/measures';
import type { ScenarioView } from '../../scenario/view';
import { figureText, partText, partyInSentence, partyName } from '../../scenario/words';
import type { ShownComparison } from './ComparisonChart';
import { Folded } from './view-parts';

const useStyles = makeStyles({ letter: { fontWeight: 600, marginRight: '6px' } });

/** The scenarios in one year, with what each differs from the first. */
export function SideBySide(props: ShownComparison) {
  const styles = useStyles();
  const pane = usePane();
  const words = pane.texts.scenarioViews;
  const { comparison, party, measure, year } = props;
  const figures = comparison.lines.map(({ years }) =>
    years.ok ? years.value[comparison.years.indexOf(year)](party) : undefined,
  );
  const [reference] = comparison.lines;
  const differs = (amount: bigint): string => {
    if (isMoney(measure)) {
      return measure === 'per_inhabitant'
        ? pane.format.difference(amount)
        : pane.format.wholeDifference(amount);
    }
    const text = figureText(measure, amount, pane);
    return amount > 0n ? `+${text}` : text;
  };
  // Lines are drawn for scenarios with figures only.
  let drawn = -1;
  const { letter } = reference;
  return (
    <FigureTable
      caption={fill(words.compare.caption, {
        measure: props.measureText,
        party: partyInSentence(party, pane),
        year,
      })}
      first={words.scenario}
      columns={[
        { key: 'year', head: String(year) },
        {
          key: 'difference',
          head: fill(words.compare.against, { letter }),
          long: fill(words.compare.againstLong, { letter, scenario: reference.scenario }),
        },
        { key: 'part', head: words.compare.part },
      ]}
      rows={comparison.lines.map((line, index) => {
        if (line.years.ok) drawn += 1;
        const [figure, first] = [figures[index], figures[0]];
        const difference =
          index === 0 || figure === undefined || first === undefined
            ? undefined
            : differenceOf(figure, first);
        return {
          key: line.scenario,
          head: (
            <>
              <span
                className={styles.letter}
                style={line.years.ok ? { color: lineLook(drawn).colour } : undefined}
              >
                {line.letter}
              </span>
              {line.scenario}
            </>
          ),
          cells: [
            figureText(measure, figure, pane, true),
            difference ? differs(difference.amount) : words.unknown,
            partText(difference?.part, pane),
          ],
        };
      })}
    />
  );
}

/** Years by scenarios. */
export function AllYears(props: ShownComparison) {
  const pane = usePane();
  const words = pane.texts.scenarioViews;
  const { comparison, party, measure } = props;
  return (
    <Folded summary={words.compare.byYear}>
      <FigureTable
        caption={fill(words.compare.byYearCaption, {
          measure: props.measureText,
          party: partyInSentence(party, pane),
        })}
        first={words.year}
        columns={scenarioColumns(props)}
        rows={comparison.years.map((year, index) => ({
          key: String(year),
          head: year,
          cells: comparison.lines.map(({ years }) =>
            figureText(measure, years.ok ? years.value[index](party) : undefined, pane, true),
          ),
        }))}
      />
    </Folded>
  );
}

/** Parties by scenarios in one year. */
export function AllParties(props: ShownComparison & { readonly view: ScenarioView }) {
  const pane = usePane();
  const words = pane.texts.scenarioViews;
  const { comparison, measure, year, view } = props;
  const at = comparison.years.indexOf(year);
  const row = (party: string | undefined, head: string, isStrong: boolean) => ({
    key: party ?? '',
    head,
    isStrong,
    cells: comparison.lines.map(({ years }) =>
      figureText(measure, years.ok ? years.value[at](party) : undefined, pane, true),
    ),
  });
  return (
    <Folded summary={fill(words.compare.byParty, { year })}>
      <FigureTable
        caption={fill(words.compare.byPartyCaption, { measure: props.measureText, year })}
        first={words.party}
        columns={scenarioColumns(props)}
        rows={[
          ...partiesOf(view).map((party) => row(party, partyName(party, pane), party === props.party)),
          row(undefined, measure === 'per_inhabitant' ? words.allMunicipalities : words.all, true),
        ]}
      />
    </Folded>
  );
}

const scenarioColumns = ({ comparison }: ShownComparison) =>
  comparison.lines.map(({ scenario, letter }) => ({
    key: scenario,
    head: letter,
    long: `${letter} ${scenario}`,
  }));
