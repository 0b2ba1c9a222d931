import { mergeClasses } from '@fluentui/react-components';
import { PROVINCE } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useScenarios } from '../../scenario-context';
import { paidIn, type ScenarioFigures } from '../../scenario/figures';
import { useHidden } from '../hidden';
import { useRowStyles } from '../rows';

/** What a party pays in a scenario, year by year to the cent, beside the baseline. */
export function PaidTable(props: {
  readonly name: string;
  readonly figures: Extract<ScenarioFigures, { ok: true }>;
  /** None for the baseline itself, or where it has no figures. */
  readonly baseline: Extract<ScenarioFigures, { ok: true }> | undefined;
}) {
  const rowStyles = useRowStyles();
  const hidden = useHidden();
  const { texts, format } = usePane();
  const { party } = useScenarios();
  const words = texts.scenarios;
  const { figures, baseline } = props;
  const one = party === '' ? undefined : party;
  const who = party === '' ? words.everyone : party === PROVINCE ? words.province : party;
  const figure = mergeClasses(rowStyles.head, rowStyles.figure);
  const cells = (
    of: ScenarioFigures & { ok: true },
    against: (ScenarioFigures & { ok: true }) | undefined,
  ) => {
    const cents = paidIn(of.years, one);
    return (
      <>
        <td className={rowStyles.figure}>{format.euro(cents)}</td>
        {against ? (
          <td className={rowStyles.figure}>{format.difference(cents - paidIn(against.years, one))}</td>
        ) : null}
      </>
    );
  };
  const only = (of: ScenarioFigures & { ok: true }, year: number): ScenarioFigures & { ok: true } => ({
    ok: true,
    years: of.years.filter((each) => each.year === year),
  });
  return (
    <table className={rowStyles.table}>
      <caption className={hidden}>{fill(words.paidCaption, { party: who, name: props.name })}</caption>
      <thead>
        <tr>
          <th scope="col" className={rowStyles.head}>
            {words.yearColumn}
          </th>
          <th scope="col" className={figure}>
            {words.paid}
          </th>
          {baseline ? (
            <th scope="col" className={figure}>
              {words.difference}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {figures.years.map(({ year }) => (
          <tr key={year} className={rowStyles.row}>
            <th scope="row" className={rowStyles.name}>
              {year}
            </th>
            {cells(only(figures, year), baseline && only(baseline, year))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={rowStyles.last}>
          <th scope="row" className={rowStyles.name}>
            {words.together}
          </th>
          {cells(figures, baseline)}
        </tr>
      </tfoot>
    </table>
  );
}
