import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { AssumptionRow } from '../../../domain/scenario';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useScenarioWrite } from '../../data/use-scenario-write';
import { useScenarios } from '../../scenario-context';
import { draftFields, draftOf, newDraft, readDraft, type Draft } from '../../scenario/draft';
import { labelOf, unitText, valueText } from '../../scenario/values';
import { sheetRow } from '../../scenario/view';
import { addRows, lockedFields, openedRow, removeRow, rowNow, saveRow } from '../../scenario/write';
import { useLayout } from '../layout';
import { focusField } from '../ledger/FormShell';
import { Message } from '../Message';
import { RefusalMessage } from '../RefusalMessage';
import { AssumptionFields, KeyField } from './AssumptionFields';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '10px', marginBlock: '8px' },
  ask: { outlineStyle: 'none' },
  buttons: { display: 'flex', justifyContent: 'flex-end', flexWrap: 'wrap', gap: '8px' },
  button: { minWidth: 0 },
  first: { marginRight: 'auto', paddingInline: '4px' },
});

/** What a new assumption begins with: one that is inherited, to be adapted. */
export interface Start {
  readonly key: AssumptionRow['key'];
  readonly draft: Draft;
}

/** An assumption in place: one that is there, or a new one. What is typed stays when the workbook changes meanwhile. */
export function AssumptionForm(props: {
  readonly scenario: string;
  /** The row that is changed; without it one is added. */
  readonly row?: AssumptionRow;
  readonly start?: Start | undefined;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { texts, language, port, alert } = pane;
  const { view, hold } = useScenarios();
  const { isBusy, refusal, write, drop } = useScenarioWrite();
  const words = texts.scenarios.form;
  const { scenario, onClose } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const ask = useRef<HTMLDivElement>(null);
  const [row, setRow] = useState(props.row);
  const [opened, setOpened] = useState(() => props.row && openedRow(view, props.row.row));
  const [key, setKey] = useState<AssumptionRow['key'] | ''>(props.row?.key ?? props.start?.key ?? '');
  const [before, setBefore] = useState<Draft>(() => firstDraft());
  const [draft, setDraft] = useState(before);
  const [wasAsked, setAsked] = useState(false);
  const [asking, setAsking] = useState<'discard' | 'remove'>();
  const [isWritten, setWritten] = useState(false);
  const at = opened && rowNow(view, opened);
  const isLost = opened !== undefined && at === undefined && !isBusy && !isWritten;
  const isDirty = draftFields.some((field) => draft[field] !== before[field]) || (!row && key !== '');
  const reading =
    key === ''
      ? undefined
      : readDraft(draft, { scenario, key, ...(at === undefined ? {} : { at }) }, view, pane);
  const errors = wasAsked && reading && !reading.ok ? reading.errors : {};

  useEffect(() => {
    hold(isDirty);
    return () => hold(false);
  }, [isDirty, hold]);
  useEffect(
    () => focusField(form.current, props.row || props.start ? 'value' : 'key'),
    [props.row, props.start],
  );
  useEffect(() => {
    if (asking) ask.current?.focus();
  }, [asking]);

  const what = key === '' ? '' : labelOf(key, language);
  const close = (): void => {
    if (isDirty) setAsking('discard');
    else onClose();
  };
  const written = (action: () => Promise<void>, said: string): void => {
    setWritten(true);
    void write(action, said).then((isDone) => {
      if (isDone) onClose();
      else setWritten(false);
    });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy || isWritten) return;
    setAsked(true);
    if (isLost) {
      alert(lostTitle());
      return;
    }
    if (!reading) {
      alert(texts.scenarios.errors.keyEmpty);
      focusField(form.current, 'key');
      return;
    }
    if (!reading.ok) {
      const wrong = draftFields.find((field) => reading.errors[field]);
      if (wrong) {
        alert(reading.errors[wrong]?.text ?? '');
        focusField(form.current, wrong);
      }
      return;
    }
    const { read } = reading;
    const said = `${what}, ${valueText(read.row, pane)}`;
    if (!row) written(() => addRows(port, [read], language), fill(words.added, { what: said }));
    else if (!isDirty) onClose();
    else if (at !== undefined)
      written(
        () => saveRow(port, view, at, before, { draft, read }, language),
        fill(words.saved, { what: said }),
      );
  };
  const remove = (): void => {
    setAsking(undefined);
    if (at !== undefined) written(() => removeRow(port, view, at), fill(words.removed, { what }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // The pane would go back at once.
    event.preventDefault();
    if (asking) setAsking(undefined);
    else close();
  };
  const choose = (next: AssumptionRow['key'] | ''): void => {
    setKey(next);
    setDraft((old) => ({
      ...old,
      value: '',
      party: '',
      unit: next === '' ? '' : unitText(next, language),
      fromYear: old.fromYear || (next === '' ? '' : newDraft(next, view, pane).fromYear),
    }));
  };
  const title = row ? fill(words.editTitle, { what }) : fill(words.addTitle, { name: scenario });
  return (
    <form
      ref={form}
      className={layout.card}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      aria-label={title}
    >
      <div className={styles.form}>
        <h4 className={layout.heading}>{title}</h4>
        {renderMessages()}
        {row ? null : (
          <KeyField
            form={id}
            chosen={key}
            onChoose={choose}
            error={wasAsked && key === '' ? { text: texts.scenarios.errors.keyEmpty } : undefined}
          />
        )}
        {key === '' ? null : (
          <AssumptionFields
            form={id}
            of={key}
            scenario={scenario}
            draft={draft}
            errors={errors}
            locked={lockedFields(view.block, at)}
            onType={(field, value) => setDraft((old) => ({ ...old, [field]: value }))}
          />
        )}
        <div className={styles.buttons}>
          {row && row.key !== 'basedOn' ? (
            <Button
              className={mergeClasses(styles.button, styles.first)}
              appearance="subtle"
              onClick={() => setAsking('remove')}
              disabled={isLost}
            >
              {texts.scenarios.remove}
            </Button>
          ) : null}
          <Button className={styles.button} onClick={close}>
            {texts.common.cancel}
          </Button>
          <Button
            className={styles.button}
            appearance="primary"
            type="submit"
            aria-disabled={isBusy || isWritten || undefined}
          >
            {row ? words.save : words.addIt}
          </Button>
        </div>
      </div>
    </form>
  );

  function firstDraft(): Draft {
    if (props.row) return draftOf(props.row, view, pane);
    return props.start?.draft ?? { ...newDraft('budget', view, pane), unit: '' };
  }

  /** The row that now stands where the opened one was, if it is about the same. */
  function rowThere(): AssumptionRow | undefined {
    return view.table.rows.find(
      (each) => each.row === opened?.row && each.key === row?.key && each.scenario === row.scenario,
    );
  }

  function lostTitle(): string {
    const there = rowThere();
    return there ? fill(words.changed, { row: sheetRow(view, there.row) }) : words.gone;
  }

  function takeOver(there: AssumptionRow): void {
    const fresh = draftOf(there, view, pane);
    setRow(there);
    setOpened(openedRow(view, there.row));
    setBefore(fresh);
    setDraft(fresh);
    drop();
  }

  function renderMessages() {
    const there = isLost ? rowThere() : undefined;
    return (
      <>
        {refusal && !isLost ? <RefusalMessage of={refusal} onClose={drop} /> : null}
        {isLost ? (
          <Message
            intent="warning"
            title={lostTitle()}
            actions={
              there
                ? [{ label: words.takeOver, onClick: () => takeOver(there) }]
                : [{ label: texts.common.close, onClick: onClose }]
            }
          >
            {there ? words.changedBody : words.goneBody}
          </Message>
        ) : null}
        {asking ? (
          <div
            className={styles.ask}
            ref={ask}
            tabIndex={-1}
            role="group"
            aria-label={asking === 'remove' ? words.removeAsk : words.discard}
          >
            {asking === 'remove' ? (
              <Message
                intent="warning"
                title={words.removeAsk}
                actions={[
                  { label: texts.common.cancel, onClick: () => setAsking(undefined) },
                  { label: texts.scenarios.remove, onClick: remove, primary: true },
                ]}
              >
                {fill(words.removeAskBody, { row: at === undefined ? '' : sheetRow(view, at) })}
              </Message>
            ) : (
              <Message
                intent="warning"
                title={words.discard}
                actions={[
                  { label: words.discardYes, onClick: onClose },
                  { label: words.discardNo, onClick: () => setAsking(undefined), primary: true },
                ]}
              >
                {words.discardBody}
              </Message>
            )}
          </div>
        ) : null}
      </>
    );
  }
}
