import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { nameKey } from '../../../domain/party';
import type { AssumptionRow } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useLayout } from '../../parts/layout';
import { Message } from '../../parts/Message';
import { PageHeader } from '../../parts/PageHeader';
import { AssumptionForm, type Start } from '../../parts/scenario/AssumptionForm';
import { AssumptionList } from '../../parts/scenario/AssumptionList';
import { PaidTable } from '../../parts/scenario/PaidTable';
import { PartyBar } from '../../parts/scenario/PartyBar';
import { ProblemMessage } from '../../parts/scenario/ProblemMessage';
import { ScenarioActions } from '../../parts/scenario/ScenarioActions';
import { useScenarios } from '../../scenario-context';
import { draftOf } from '../../scenario/draft';
import { figuresOf } from '../../scenario/figures';
import { aboutText, baseOf, inheritedAssumptions, whyNot } from '../../scenario/lines';
import { problemsOf } from '../../scenario/view';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  note: { marginBlock: '8px' },
  bar: { marginBlock: '12px' },
  folded: { marginTop: '16px' },
  summary: { ...type.heading, cursor: 'pointer', borderRadius: '2px', color: tokens.colorNeutralForeground1 },
});

/** Which form is open: for a row, a new assumption, or one that begins as an inherited one. */
type Editing = { readonly row: number } | { readonly start?: Start };

/** One scenario: what is paid, the assumptions that differ from its base, and folded below those that it inherits. */
export function ScenarioPage(props: { readonly name: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, announce } = pane;
  const { view, isHeld, back } = useScenarios();
  const words = texts.scenarios;
  const { name } = props;
  const [editing, setEditing] = useState<Editing>();
  const [isLeaving, setLeaving] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const ask = useRef<HTMLDivElement>(null);
  const figures = useMemo(() => figuresOf(view), [view]);
  const own = figures.get(name);
  const base = baseOf(view, name);
  const [first] = view.scenarios;
  const against = name === first ? undefined : figures.get(first);
  const problems = problemsOf(view, name);
  const rows = view.table.rows.filter((row) => nameKey(row.scenario) === nameKey(name));
  const inherited = useMemo(() => inheritedAssumptions(view, name), [view, name]);
  const opened = editing && 'row' in editing ? editing.row : undefined;
  useEffect(() => {
    if (!isLeaving) return;
    ask.current?.focus();
    announce(words.form.discard);
  }, [isLeaving, announce, words.form.discard]);

  const begin = (next: Editing): void => {
    // What was typed elsewhere is not lost by a click: its own buttons end it.
    if (isHeld) setLeaving(true);
    else setEditing(next);
  };
  const close = (): void => {
    const row = opened;
    setEditing(undefined);
    setLeaving(false);
    const target =
      row === undefined
        ? page.current?.querySelector<HTMLElement>('[data-add]')
        : page.current?.querySelector<HTMLElement>(`[data-assumption="${row}"]`);
    target?.focus();
  };
  const form = (of: AssumptionRow | undefined, start?: Start) => (
    <AssumptionForm
      key={of ? `row ${of.row}` : `new ${start?.key ?? ''}`}
      scenario={name}
      {...(of ? { row: of } : {})}
      start={start}
      onClose={close}
    />
  );
  const adapt = (row: AssumptionRow): void => {
    const draft = draftOf(row, view, pane);
    const [year = ''] = view.years;
    const from =
      draft.fromYear === '' || Number(draft.fromYear) < Number(year) ? String(year) : draft.fromYear;
    begin({ start: { key: row.key, draft: { ...draft, fromYear: from, source: '', note: '' } } });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isHeld) return;
    // The pane would go back at once, and with it what was typed.
    event.preventDefault();
    setLeaving(!isLeaving);
  };
  const editingRow = rows.find(({ row }) => row === opened);
  return (
    <div ref={page} onKeyDown={onKeyDown}>
      <PageHeader
        title={name}
        sub={aboutText(view, name, pane)}
        onBack={() => (isHeld ? setLeaving(true) : back())}
      />
      {isLeaving ? (
        <div ref={ask} tabIndex={-1} role="group" aria-label={words.form.discard}>
          <Message
            intent="warning"
            title={words.form.discard}
            actions={[
              {
                label: words.form.discardYes,
                onClick: () => {
                  setEditing(undefined);
                  setLeaving(false);
                },
              },
              { label: words.form.discardNo, onClick: () => setLeaving(false), primary: true },
            ]}
          >
            {words.form.discardBody}
          </Message>
        </div>
      ) : null}
      <PartyBar />
      <ProblemMessage view={view} problems={problems} />
      {own?.ok ? (
        <>
          <PaidTable name={name} figures={own} baseline={against?.ok ? against : undefined} />
          <p className={mergeClasses(layout.note, styles.note)}>
            {against ? fill(words.pageNote, { baseline: first }) : words.pageNoteBaseline}
          </p>
        </>
      ) : own && problems.length === 0 ? (
        <Message intent="error" title={words.cannot}>
          {whyNot(own, view, pane)}
        </Message>
      ) : null}
      <ScenarioActions name={name} />
      <hr className={layout.rule} />
      <h3 className={layout.heading}>{base === undefined ? words.ownTitleBasis : words.ownTitle}</h3>
      {rows.every(({ key }) => key === 'basedOn') ? (
        <p className={layout.body}>
          {base === undefined ? words.ownEmptyAlone : fill(words.ownEmpty, { name: base })}
        </p>
      ) : null}
      <AssumptionList
        rows={rows}
        label={base === undefined ? words.ownTitleBasis : words.ownTitle}
        action={words.edit}
        opened={opened}
        form={editingRow ? form(editingRow) : null}
        onOpen={({ row }) => (row === opened ? undefined : begin({ row }))}
      />
      {editing && !('row' in editing) ? (
        form(undefined, editing.start)
      ) : (
        <div className={styles.bar}>
          <Button icon={<AddRegular />} data-add onClick={() => begin({})}>
            {words.add}
          </Button>
        </div>
      )}
      {inherited.length > 0 ? (
        <details className={styles.folded}>
          <summary className={styles.summary}>
            {inherited.length === 1
              ? words.inheritedTitleOne
              : fill(words.inheritedTitle, { count: inherited.length })}
          </summary>
          <AssumptionList
            rows={inherited}
            label={fill(words.inheritedTitle, { count: inherited.length })}
            action={words.adaptOf}
            withScenario
            onOpen={adapt}
          />
        </details>
      ) : null}
    </div>
  );
}
