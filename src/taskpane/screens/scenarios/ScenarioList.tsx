import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { PROVINCE } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { columnTexts } from '../../../i18n/workbook/columns';
import { usePane } from '../../context';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';
import { NameForm } from '../../parts/scenario/NameForm';
import { PartyBar } from '../../parts/scenario/PartyBar';
import { ProblemMessage } from '../../parts/scenario/ProblemMessage';
import { ScenarioTable } from '../../parts/scenario/ScenarioTable';
import { useScenarios } from '../../scenario-context';
import { scenarioLines } from '../../scenario/lines';
import { yearsText } from '../../scenario/years';
import { createScenario } from '../../scenario/write';
import { type } from '../../theme/themes';
import { scenarioQuestions } from './views';

const useStyles = makeStyles({
  note: { marginTop: '8px' },
  bar: { marginTop: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  links: { ...type.row, marginTop: '12px' },
  heading: { marginBottom: '8px' },
});

/** All scenarios with their key figures, and the ways to go on. */
export function ScenarioList() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, port, language } = pane;
  const { view, party, year, open } = useScenarios();
  const words = texts.scenarios;
  const [isCreating, setCreating] = useState(false);
  const lines = useMemo(() => scenarioLines(view, { party, year }, pane), [view, party, year, pane]);
  const who = party === '' ? words.everyone : party === PROVINCE ? words.province : party;
  const { missing } = view.table;
  const { municipalities } = view.input;
  return (
    <>
      {missing.length > 0 ? (
        <Message intent="error" title={words.missingColumns}>
          {fill(words.missingColumnsBody, {
            columns: missing.map((column) => columnTexts[language][column]).join(', '),
          })}
        </Message>
      ) : null}
      {municipalities.length === 0 ? (
        <Message intent="error" title={words.noTable.noMunicipalities}>
          {words.noTable.noMunicipalitiesBody}
        </Message>
      ) : null}
      <ProblemMessage view={view} problems={view.problems} />
      {lines.length === 0 ? (
        <>
          <h2 className={layout.heading}>{words.noRows}</h2>
          <p className={layout.body}>{words.noRowsBody}</p>
        </>
      ) : (
        <>
          <PartyBar withYear />
          <ScenarioTable lines={lines} who={who} years={yearsText(view.years)} />
          <p className={mergeClasses(layout.note, styles.note)}>
            {fill(words.notes, { baseline: lines[0].name })}
          </p>
        </>
      )}
      {isCreating ? (
        <NameForm
          title={words.names.createTitle}
          note={words.names.createNote}
          submit={words.names.createDo}
          start=""
          bases={view.scenarios}
          said={(name) => fill(words.names.created, { name })}
          act={(name, base) => createScenario(port, name, base, language)}
          onDone={(name) => {
            setCreating(false);
            open({ kind: 'scenario', name });
          }}
          onCancel={() => setCreating(false)}
        />
      ) : lines.length === 0 ? null : (
        <div className={styles.bar}>
          <Button icon={<AddRegular />} onClick={() => setCreating(true)}>
            {words.create}
          </Button>
        </div>
      )}
      {lines.length > 0 ? (
        <>
          <hr className={layout.rule} />
          <h2 className={mergeClasses(layout.heading, styles.heading)}>{words.questions}</h2>
          <div className={styles.buttons}>
            {scenarioQuestions.map((name) => (
              <Button
                key={name}
                data-opener={`view ${name}`}
                onClick={() => open({ kind: 'scenario-view', of: name })}
              >
                {words.views[name]}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      <div className={styles.links}>
        <Link as="button" onClick={() => pane.goTo({ ...view.block.area, rows: 1, columns: 1 })}>
          {words.toSheet}
        </Link>
      </div>
    </>
  );
}
