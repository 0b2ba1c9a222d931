import { Button } from '@fluentui/react-components';
import { CalendarLtrRegular, PeopleRegular } from '@fluentui/react-icons';
import { PROVINCE } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useScenarios } from '../../scenario-context';
import { useLayout } from '../layout';
import { PopupMenu } from '../PopupMenu';

/** Whose amounts are shown, and on the list of which year; without everyone where one party is needed. */
export function PartyBar(props: { readonly needsParty?: boolean; readonly withYear?: boolean }) {
  const layout = useLayout();
  const { texts } = usePane();
  const { view, party, setParty, year, setYear } = useScenarios();
  const words = texts.scenarios;
  const nameOf = (each: string): string => {
    if (each === '') return words.everyone;
    return each === PROVINCE ? words.province : each;
  };
  const shown = props.needsParty && party === '' ? PROVINCE : party;
  const entry = (each: string) => ({
    text: nameOf(each),
    checked: each === shown,
    onChoose: () => setParty(each),
  });
  const municipalities = view.input.municipalities.map(({ name }) => entry(name));
  return (
    <div className={layout.bar}>
      <PopupMenu
        place="below"
        label={words.party}
        sections={[
          { entries: props.needsParty ? [entry(PROVINCE)] : [entry(''), entry(PROVINCE)] },
          { entries: municipalities },
        ].filter(({ entries }) => entries.length > 0)}
        trigger={(button) => (
          <Button
            icon={<PeopleRegular />}
            aria-label={fill(words.partyIs, { party: nameOf(shown) })}
            {...button}
          >
            {nameOf(shown)}
          </Button>
        )}
      />
      {!props.withYear || view.years.length === 0 ? null : (
        <PopupMenu
          place="below"
          align="end"
          label={words.year}
          sections={[
            {
              entries: view.years.map((each) => ({
                text: String(each),
                checked: each === year,
                onChoose: () => setYear(each),
              })),
            },
          ]}
          trigger={(button) => (
            <Button
              icon={<CalendarLtrRegular />}
              aria-label={fill(words.yearIs, { year: year ?? '' })}
              {...button}
            >
              {year}
            </Button>
          )}
        />
      )}
    </div>
  );
}
