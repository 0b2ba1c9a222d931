import { nameKey } from '../../domain/party';
import { PROVINCE } from '../../domain/scenario';
import { usePane } from '../context';
import type { ScenarioPage as Page } from '../data/use-pages';
import { PageHeader } from '../parts/PageHeader';
import { MunicipalityMessage } from '../parts/scenario/MunicipalityMessage';
import { PartyBar } from '../parts/scenario/PartyBar';
import { useScenarios } from '../scenario-context';
import { CouncilPage } from './scenarios/CouncilPage';
import { ScenarioList } from './scenarios/ScenarioList';
import { ScenarioPage } from './scenarios/ScenarioPage';
import { scenarioViews } from './scenarios/views';

/** The screen Scenario's, or the page that is open in it. */
export function Scenarios(props: { readonly page: Page | undefined }) {
  const { texts } = usePane();
  const { view, party, workbook, back } = useScenarios();
  const { page } = props;
  if (view.municipalityFault) return <MunicipalityMessage fault={view.municipalityFault} />;
  if (page?.kind === 'scenario') {
    // Renamed or removed elsewhere: the list shows what there is now.
    const name = view.scenarios.find((each) => nameKey(each) === nameKey(page.name));
    if (name !== undefined) return <ScenarioPage key={nameKey(name)} name={name} />;
  }
  if (page?.kind === 'scenario-view' && page.of === 'council')
    return (
      <CouncilPage
        view={view}
        workbook={workbook}
        {...(party === '' ? {} : { start: { party } })}
        onBack={back}
      />
    );
  const Shown =
    page?.kind === 'scenario-view'
      ? scenarioViews.find(({ name }) => name === page.of)?.Component
      : undefined;
  if (!Shown || page?.kind !== 'scenario-view') return <ScenarioList />;
  return (
    <>
      <PageHeader title={texts.scenarios.views[page.of]} onBack={back} />
      <PartyBar needsParty />
      <Shown view={view} party={party === '' ? PROVINCE : party} />
    </>
  );
}
