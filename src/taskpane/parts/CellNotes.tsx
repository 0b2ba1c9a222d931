import { makeStyles } from '@fluentui/react-components';
import { cellTexts } from '../../i18n/cell';
import { usePane } from '../context';
import type { CellNotes as Notes } from '../cell/notes';
import { noBreak } from '../data/format';
import { useLayout } from './layout';
import { StepTable } from './StepTable';

const useStyles = makeStyles({ notes: { marginBlock: '12px' } });

/** How the figure in a cell comes about. */
export function CellNotes({ sentences = [], groups = [] }: Notes) {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = usePane();
  return (
    <div className={styles.notes}>
      {sentences.map((sentence, index) => (
        <p key={index} className={layout.body}>
          {noBreak(sentence)}
        </p>
      ))}
      {groups.map(({ title, steps, addUp = false }, index) => (
        <section key={index}>
          {title === undefined ? null : <h3 className={layout.heading}>{title}</h3>}
          <StepTable caption={title ?? cellTexts[language].stepsTitle} steps={steps} addUp={addUp} />
        </section>
      ))}
    </div>
  );
}
