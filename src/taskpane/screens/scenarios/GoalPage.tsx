import { useState } from 'react';
import { ruleOf } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { scenarioTexts } from '../../../i18n/scenario';
import { usePane } from '../../context';
import { NameForm } from '../../parts/scenario/NameForm';
import { useScenarios } from '../../scenario-context';
import type { GoalChange } from '../../scenario/goal';
import { freeName } from '../../scenario/name';
import { createScenario } from '../../scenario/write';
import { GoalSeek } from './GoalSeek';
import type { ScenarioViewProps } from './views';

/** What it would take, with a scenario made of the answer where that is wanted. */
export function GoalPage({ view, party }: ScenarioViewProps) {
  const { port, texts, language } = usePane();
  const { open } = useScenarios();
  const [change, setChange] = useState<GoalChange>();
  const words = texts.scenarios.names;
  const { goal } = texts.scenarioViews;
  return (
    <>
      <GoalSeek view={view} party={party} onUse={setChange} />
      {change ? (
        <NameForm
          title={goal.use}
          note={fill(goal.useNote, { name: change.basedOn })}
          submit={words.createDo}
          start={freeName(fill(goal.useName, { name: change.basedOn }), view.scenarios)}
          said={(name) => fill(words.created, { name })}
          act={(name) => createScenario(port, name, change.basedOn, language, [rowOf(change, name)])}
          onDone={(name) => {
            setChange(undefined);
            open({ kind: 'scenario', name });
          }}
          onCancel={() => setChange(undefined)}
        />
      ) : null}
    </>
  );

  function rowOf({ key, value, party: changeFor, from, until }: GoalChange, scenario: string) {
    return {
      row: { scenario, key, value, party: changeFor, from, until },
      about: { source: goal.useSource, note: '' },
      unit: scenarioTexts[language].units[ruleOf(key).kind],
    };
  }
}
