import { useContext } from 'react';
import type { Selection } from '../../workbook/port';
import type { Findings } from '../data/checks';
import { ownArguments, yearArguments } from '../data/formulas';
import type { Case } from '../data/split';
import type { Contributions as ContributionsState } from '../data/use-contributions';
import { isLedgerPage, isScenarioPage, type Pages } from '../data/use-pages';
import { useRepair } from '../data/use-repair';
import type { WorkbookView } from '../data/use-workbook';
import type { WorkbookData } from '../data/workbook';
import { Checks } from './Checks';
import { Contributions } from './Contributions';
import { later } from '../parts/later';
import { FormFooterContext } from '../parts/FormFooter';
import { LedgerContext, type LedgerContextValue } from '../ledger-context';
import { ScenarioContext, type ScenarioContextValue } from '../scenario-context';
import { NoScenarios } from './scenarios/NoScenarios';
import { Strips } from './Strips';

const CellExplanation = later(() =>
  import(/* webpackChunkName: "cell" */ './CellExplanation').then((loaded) => loaded.CellExplanation),
);
const Explanation = later(() =>
  import(/* webpackChunkName: "cell" */ './Explanation').then((loaded) => loaded.Explanation),
);
const LedgerScreens = later(() =>
  import(/* webpackChunkName: "ledger" */ './ledger/LedgerScreens').then((loaded) => loaded.LedgerScreens),
);
const Scenarios = later(() =>
  import(/* webpackChunkName: "scenarios" */ './Scenarios').then((loaded) => loaded.Scenarios),
);

/**
 * The screen of the tab on show, or the page that is open in it. A form of the ledger stays as it is while another tab
 * is looked at, with all that was typed in it; and so does an assumption.
 */
export function TabContent(props: Parameters<typeof Shown>[0]) {
  const { pages, ledger, scenarios } = props;
  const onTop = pages.tab === 'strips' && (pages.page === undefined || isLedgerPage(pages.page));
  const page = onTop ? pages.page : pages.waiting;
  const footer = useContext(FormFooterContext);
  const onScenarios = pages.tab === 'scenarios' && (pages.page === undefined || isScenarioPage(pages.page));
  return (
    <>
      {ledger && (onTop || pages.waiting) ? (
        <div hidden={!onTop}>
          <FormFooterContext.Provider value={onTop ? footer : null}>
            <LedgerContext.Provider value={ledger}>
              <LedgerScreens
                page={isLedgerPage(page) ? page : undefined}
                onChecks={() => pages.selectTab('checks')}
              />
            </LedgerContext.Provider>
          </FormFooterContext.Provider>
        </div>
      ) : null}
      {scenarios && (onScenarios || scenarios.isHeld) ? (
        <div hidden={!onScenarios}>
          <ScenarioContext.Provider value={scenarios}>
            <Scenarios page={pages.scenario} />
          </ScenarioContext.Provider>
        </div>
      ) : null}
      {(ledger && onTop) || (scenarios && onScenarios) ? null : <Shown {...props} />}
    </>
  );
}

function Shown(props: {
  readonly data: WorkbookData;
  readonly view: WorkbookView;
  readonly pages: Pages;
  readonly contributions: ContributionsState;
  readonly findings: Findings;
  readonly ledger: LedgerContextValue | undefined;
  readonly scenarios: ScenarioContextValue | undefined;
  readonly onBack: () => void;
  readonly onHeal: () => void;
  readonly onRefresh: () => void;
}) {
  const { data, view, pages, contributions, onBack } = props;
  const { page, tab } = pages;
  const repair = useRepair(view.refresh);
  const { selection } = view;
  const shown = contributions.outcome?.ok ? contributions.outcome.case : undefined;
  if (page?.kind === 'cell') {
    return (
      <CellExplanation
        explained={page.explained}
        flex={page.flex}
        data={data.hasModel ? data : undefined}
        selection={selection}
        onBack={onBack}
        onHeal={props.onHeal}
      />
    );
  }
  if (page?.kind === 'line' && shown && page.index < shown.names.length) {
    const { reading, year } = contributions;
    return (
      <Explanation
        of={shown}
        index={page.index}
        args={
          year &&
          (reading?.ok ? ownArguments(data, year.column, reading.own) : yearArguments(data, year.column))
        }
        selection={selection}
        onBack={onBack}
      />
    );
  }
  const toChecks = (): void => pages.selectTab('checks');
  switch (tab) {
    case 'strips':
      return <Strips data={data} onChecks={toChecks} onAdded={view.refresh} />;
    case 'scenarios':
      return <NoScenarios onAdded={view.refresh} />;
    case 'checks':
      return (
        <Checks
          findings={props.findings}
          readAt={view.readAt}
          onRefresh={props.onRefresh}
          repair={repair}
          onHeal={props.onHeal}
          onHolder={(holder, card) => {
            props.ledger?.chooseCard(card);
            pages.open({ kind: 'holder', holder }, 'strips');
          }}
        />
      );
    case 'contributions':
      return (
        <Contributions
          data={data}
          selection={selection}
          state={contributions}
          chosen={activeLine(data, selection, shown) ?? pages.lastRow}
          focus={pages.returnTo}
          onOpen={(index) => pages.open({ kind: 'line', index })}
          onChecks={toChecks}
        />
      );
  }
}

/** Row of the table that the active cell of the sheet is about. */
function activeLine(
  data: WorkbookData,
  selection: Selection | undefined,
  shown: Case | undefined,
): number | undefined {
  const area = data.blocks.get('contributions')?.area;
  if (!selection || !area || shown?.year === undefined || selection.area.sheet !== area.sheet)
    return undefined;
  if (selection.area.column - area.column !== shown.column) return undefined;
  const row = selection.area.row - area.row;
  const index = data.parties.findIndex((party) => party.row === row);
  return index < 0 ? undefined : index;
}
