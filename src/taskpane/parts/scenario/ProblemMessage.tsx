import { Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { rowSentence } from '../../scenario/problem-sentence';
import { rowArea, sheetRow, type RowProblem, type ScenarioView } from '../../scenario/view';
import { Message } from '../Message';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px', marginTop: '4px' },
  link: { font: 'inherit', whiteSpace: 'nowrap' },
});

/** How many are shown at first: the sheet may have hundreds of rows. */
const FIRST = 4;

/** Rows of the assumptions that do not count, each with what to do and the way to it. */
export function ProblemMessage(props: {
  readonly view: ScenarioView;
  readonly problems: readonly RowProblem[];
}) {
  const styles = useStyles();
  const pane = usePane();
  const [isWhole, setWhole] = useState(false);
  const { view, problems } = props;
  const words = pane.texts.scenarios;
  if (problems.length === 0) return null;
  const rows = new Set(problems.flatMap((problem) => problem.rows)).size;
  const shown = isWhole ? problems : problems.slice(0, FIRST);
  const hidden = problems.length - shown.length;
  return (
    <Message
      intent="warning"
      title={rows === 1 ? words.problemsTitleOne : fill(words.problemsTitle, { count: rows })}
      actions={
        hidden > 0
          ? [{ label: fill(words.problemsMore, { count: hidden }), onClick: () => setWhole(true) }]
          : []
      }
    >
      <ul className={styles.list}>
        {shown.map((problem) => {
          const [row] = problem.rows;
          const show = fill(words.showRow, { row: sheetRow(view, row) });
          return (
            <li key={`${problem.code} ${problem.rows.join(' ')} ${problem.scenario ?? ''}`}>
              {rowSentence(problem, view, pane)}{' '}
              <Link
                as="button"
                type="button"
                inline
                className={styles.link}
                onClick={() => pane.goTo(rowArea(view, row))}
              >
                {show}
              </Link>
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
