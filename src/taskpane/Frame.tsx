import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '../i18n/pane';
import { regionData } from '../model';
import { usePane } from './context';
import { findingsOf } from './data/checks';
import { refusalOf } from './data/errors';
import { flexFormula } from './data/formula';
import { helpOf } from './data/help-page';
import { useContributions } from './data/use-contributions';
import { useDesk } from './data/use-desk';
import type { Going } from './data/use-go-to';
import { useHealing } from './data/use-healing';
import { useInsertModel } from './data/use-insert-model';
import { useLedgerState } from './data/use-ledger-state';
import { isForm, usePages } from './data/use-pages';
import { useScenarioState } from './data/use-scenario-state';
import type { WorkbookView } from './data/use-workbook';
import type { PaneProps } from './pane-props';
import { Footer } from './parts/Footer';
import { FormFooterContext, useFormFooterStyles } from './parts/FormFooter';
import { GoToMessage } from './parts/GoToMessage';
import { HealingMessage } from './parts/HealingMessage';
import { useHidden } from './parts/hidden';
import { later } from './parts/later';
import { Loading } from './parts/Loading';
import { Message } from './parts/Message';
import { Tabs, type TabName } from './parts/Tabs';
import { checksHeading } from './screens/Checks';
import { emptyRegion } from './region/region-form';
import { Functions } from './screens/Functions';
import { Inserting, InsertingFooter } from './screens/Inserting';
import { Start } from './screens/Start';
import { TabContent } from './screens/TabContent';
import { useMenuActions } from './data/use-menu-actions';

const Region = later(() =>
  import(/* webpackChunkName: "region" */ './screens/Region').then((loaded) => loaded.Region),
);

const useStyles = makeStyles({
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    position: 'relative',
    outlineStyle: 'none',
  },
  inside: {
    boxSizing: 'border-box',
    padding: '12px',
    maxWidth: '480px',
  },
});

/** Functions whose explanation belongs to a tab; any other opens in the tab on show. */
const home: Readonly<Record<string, TabName>> = {
  CONTRIBUTION: 'contributions',
  CONTRIBUTIONOF: 'contributions',
  PROVINCE: 'contributions',
  SPLIT: 'contributions',
  EXPLAIN: 'contributions',
  STRIPS: 'strips',
  STRIPPOOL: 'strips',
  BALANCE: 'strips',
  STATEMENT: 'strips',
  LEDGERCHECK: 'strips',
  SCENARIO: 'scenarios',
  COMPARE: 'scenarios',
  BRIDGE: 'scenarios',
};

/** Tabs, content and footer; without a model the start screen, while inserting its progress. */
export function Frame(props: PaneProps & { readonly view: WorkbookView; readonly going: Going }) {
  const styles = useStyles();
  const hidden = useHidden();
  const pane = usePane();
  const { texts, announce, namespace, language } = pane;
  const { view, requests } = props;
  const { data, selection, failure, refresh } = view;
  const pages = usePages();
  const contributions = useContributions(data);
  const { inserting, insert, retry, cancel, close } = useInsertModel(pane);
  // Kept while the model is inserted: where that is cancelled or refused, the form is as it was.
  const [region, setRegion] = useState(emptyRegion);
  const content = useRef<HTMLDivElement>(null);
  const footer = useFormFooterStyles();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const findings = data && findingsOf(data, { texts, language });

  useEffect(() => requests?.listen((action) => action === 'insertModel' && insert()), [requests, insert]);
  const { state } = inserting;
  useEffect(() => {
    // The button that was pressed is gone with its screen.
    if (state === 'done' || state === 'cancelled') content.current?.focus();
  }, [state]);

  const { page, tab, open, replace, back: leave } = pages;
  useEffect(() => {
    if (state !== 'done' || page?.kind !== 'region') return;
    replace(undefined);
    setRegion(emptyRegion);
  }, [state, page, replace]);
  const hadPage = useRef(false);
  useEffect(() => {
    // A form that was booked leaves nothing behind to have the focus.
    if (hadPage.current && !page && document.activeElement === document.body) content.current?.focus();
    hadPage.current = page !== undefined;
  }, [page]);
  const back = useCallback(() => leave(content.current), [leave]);
  const desk = useDesk(pane.port, language, data, refresh);
  const ledger = useLedgerState(data, desk, pages, back, refresh);
  const scenarios = useScenarioState(data, pages, back, refresh);
  const selectTab = (next: TabName): void => {
    // An assumption that is being typed is left with its own buttons, which ask first.
    if (next !== 'scenarios' || tab !== 'scenarios' || !scenarios?.isHeld) pages.selectTab(next);
  };
  const openFunctions = (): void => open({ kind: 'functions' });
  const help = helpOf(data?.hasModel === true ? tab : undefined, page);
  const healing = useHealing(data !== undefined, refresh);
  const heal = (): void => {
    healing.heal();
    // The message stands on top, and a page about a cell shows what the cell held before.
    if (page?.kind === 'cell') back();
    content.current?.scrollTo?.({ top: 0 });
  };
  const menu = useMenuActions(props, view, help, {
    lost: healing.lost,
    onFunctions: openFunctions,
    onHeal: heal,
  });
  const explain = (): void => {
    const flex = selection && flexFormula(selection, namespace);
    if (flex) open({ kind: 'cell', explained: selection, flex }, home[flex.name] ?? tab);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && page && !event.defaultPrevented) back();
  };

  const busy = inserting.state === 'busy';
  const tabbed = data?.hasModel === true && !busy;
  return (
    <>
      {tabbed ? <Tabs selected={tab} onSelect={selectTab} actions={findings?.action.length ?? 0} /> : null}
      <div
        className={styles.content}
        ref={content}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        {...(tabbed ? { role: 'tabpanel', id: 'flex-panel', 'aria-labelledby': `flex-tab-${tab}` } : {})}
      >
        <div className={styles.inside}>
          {tabbed || !data || page?.kind === 'functions' || page?.kind === 'region' ? (
            <h1 className={hidden}>{tabbed ? texts.tabs[tab] : texts.common.pane}</h1>
          ) : null}
          {renderNotices()}
          <FormFooterContext.Provider value={foot}>{renderContent()}</FormFooterContext.Provider>
        </div>
      </div>
      <GoToMessage of={props.going} />
      <div className={footer.root} ref={setFoot} />
      {busy ? (
        <div className={footer.root}>
          <InsertingFooter onCancel={cancel} disabled={inserting.cancelling && !inserting.refusal} />
        </div>
      ) : isForm(page) || (tab === 'scenarios' && scenarios?.isHeld) ? null : (
        <Footer selection={selection} onExplain={explain} onInsert={openFunctions} menu={menu} />
      )}
    </>
  );

  function renderNotices() {
    return (
      <>
        {busy ? null : <HealingMessage of={healing} />}
        {inserting.state === 'done' && data?.hasModel ? (
          <Message intent="success" title={texts.inserting.inserted} onClose={close}>
            {fill(texts.inserting.insertedBody, { count: inserting.sheets })}
          </Message>
        ) : null}
        {inserting.state === 'cancelled' ? (
          <Message intent="info" title={texts.inserting.cancelled} onClose={close}>
            {texts.inserting.cancelledBody}
          </Message>
        ) : null}
        {failure && !busy && (failure.kind !== 'cell-editing' || !data) ? (
          <Message
            intent={refusalOf(failure, texts).intent}
            title={failure.kind === 'cell-editing' ? texts.blocked.cellEditing : texts.blocked.readFailed}
            actions={
              failure.kind === 'cell-editing'
                ? []
                : [
                    { label: texts.blocked.copyDiagnostics, onClick: menu.onDiagnostics },
                    { label: texts.common.retry, onClick: () => void refresh() },
                  ]
            }
          >
            {refusalOf(failure, texts).body}
          </Message>
        ) : null}
      </>
    );
  }

  function renderContent() {
    if (inserting.state === 'busy') return <Inserting of={inserting} onRetry={retry} />;
    if (!data) return failure ? null : <Loading />;
    if (page?.kind === 'functions') {
      return <Functions data={data.hasModel ? data : undefined} selection={selection} onBack={back} />;
    }
    if (!data.hasModel && page?.kind === 'region') {
      return (
        <Region
          input={region}
          dirty={region !== emptyRegion}
          onType={setRegion}
          onInsert={(facts) => insert(regionData(facts))}
          onLeave={() => {
            setRegion(emptyRegion);
            back();
          }}
        />
      );
    }
    if (!data.hasModel && page?.kind !== 'cell') {
      return (
        <Start
          data={data}
          onInsert={() => insert()}
          onRegion={() => open({ kind: 'region' })}
          onFunctions={openFunctions}
          onLanguageChange={props.onLanguageChange}
        />
      );
    }
    return (
      <TabContent
        data={data}
        view={view}
        pages={pages}
        contributions={contributions}
        ledger={ledger}
        scenarios={scenarios}
        findings={findings ?? findingsOf(data, { texts, language })}
        onBack={back}
        onHeal={heal}
        onRefresh={() => {
          void refresh().then((fresh) => {
            if (!fresh) return;
            const heading = checksHeading(findingsOf(fresh, { texts, language }), texts);
            announce(fill(texts.checks.refreshed, { heading }));
          });
        }}
      />
    );
  }
}
