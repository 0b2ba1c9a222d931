import { useState } from 'react';
import { nameKey } from '../../../domain/party';
import { PROVINCE } from '../../../domain/scenario';
import { comparedWith, startingChoice, type CouncilChoice } from '../../scenario/council';
import { keepDraft, keptDraft, type CouncilDraft } from '../../scenario/council-draft';
import type { ScenarioView } from '../../scenario/view';

/**
 * What is chosen and typed for the page, kept with the workbook. A scenario or party that is no longer there gives way
 * to the one to start with.
 */
export function useCouncilDraft(
  view: ScenarioView,
  workbook: string,
  start: Partial<CouncilChoice>,
): readonly [CouncilDraft, (change: Partial<CouncilDraft>) => void] {
  const [draft, setDraft] = useState<CouncilDraft>(() => ({
    heading: '',
    preparedBy: '',
    risks: '',
    ...startingChoice(view, start),
    ...keptDraft(workbook),
  }));
  const known = knownIn(view, draft);
  return [
    known,
    (change) => {
      const next = { ...known, ...change };
      const isSame = nameKey(next.compared) === nameKey(next.proposed);
      const changed = isSame ? { ...next, compared: comparedWith(view, next.proposed) } : next;
      setDraft(changed);
      keepDraft(workbook, changed);
    },
  ];
}

function knownIn(view: ScenarioView, draft: CouncilDraft): CouncilDraft {
  const parties = [PROVINCE, ...view.input.municipalities.map(({ name }) => name)];
  const find = (names: readonly string[], wanted: string): string | undefined =>
    names.find((name) => nameKey(name) === nameKey(wanted));
  const party = find(parties, draft.party) ?? parties[1] ?? PROVINCE;
  const proposed = find(view.scenarios, draft.proposed) ?? startingChoice(view).proposed;
  const compared = draft.compared === '' ? '' : find(view.scenarios, draft.compared);
  return { ...draft, party, proposed, compared: compared ?? comparedWith(view, proposed) };
}
