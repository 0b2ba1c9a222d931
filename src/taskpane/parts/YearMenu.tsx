import { Button } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { PopupMenu } from './PopupMenu';

/** Chooses a year of the workbook, or a budget of one's own. */
export function YearMenu(props: {
  readonly years: readonly number[];
  readonly choice: number | 'own';
  readonly onChoose: (choice: number | 'own') => void;
}) {
  const { texts } = usePane();
  const { own, year: title, yearIs } = texts.contributions;
  const { choice, onChoose } = props;
  const label = choice === 'own' ? own : String(choice);
  const entry = (each: number | 'own') => ({
    text: each === 'own' ? own : String(each),
    checked: each === choice,
    onChoose: () => onChoose(each),
  });
  return (
    <PopupMenu
      place="below"
      label={title}
      sections={[{ entries: props.years.map(entry) }, { entries: [entry('own')] }].filter(
        ({ entries }) => entries.length > 0,
      )}
      trigger={(button) => (
        <Button icon={<CalendarLtrRegular />} aria-label={fill(yearIs, { year: label })} {...button}>
          {label}
        </Button>
      )}
    />
  );
}
