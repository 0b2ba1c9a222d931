import { Button, Input, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { usePane } from '../../context';
import { useScenarioWrite } from '../../data/use-scenario-write';
import { useScenarios } from '../../scenario-context';
import { nameProblem } from '../../scenario/name';
import { useLayout } from '../layout';
import { fieldProps, FormField } from '../ledger/FormField';
import { RefusalMessage } from '../RefusalMessage';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: '10px', marginBlock: '8px' },
  buttons: { display: 'flex', justifyContent: 'flex-end', flexWrap: 'wrap', gap: '8px' },
});

/** Asks for the name of a scenario: of a copy, a new one, or another name for one that is there. */
export function NameForm(props: {
  readonly title: string;
  readonly note: string;
  readonly submit: string;
  readonly start: string;
  /** The scenario that may keep its name. */
  readonly own?: string;
  /** Asks on which of these scenarios it is based. */
  readonly bases?: readonly string[];
  readonly said: (name: string) => string;
  readonly act: (name: string, base: string) => Promise<void>;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { view } = useScenarios();
  const { isBusy, refusal, write, drop } = useScenarioWrite();
  const words = pane.texts.scenarios.names;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(props.start);
  const [base, setBase] = useState(props.bases?.[0] ?? '');
  const [wasAsked, setAsked] = useState(false);
  const problem = nameProblem(name, view.scenarios, pane.texts, props.own);
  const error = wasAsked ? problem : undefined;
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    setAsked(true);
    if (problem !== undefined) {
      input.current?.focus();
      pane.alert(problem);
      return;
    }
    const chosen = name.trim();
    void write(() => props.act(chosen, base), props.said(chosen)).then(
      (isWritten) => isWritten && props.onDone(chosen),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onCancel();
  };
  return (
    <form
      className={layout.card}
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      aria-label={props.title}
    >
      <div className={styles.form}>
        <h3 className={layout.heading}>{props.title}</h3>
        {refusal ? <RefusalMessage of={refusal} onClose={drop} /> : null}
        <FormField
          form={id}
          name="name"
          label={words.name}
          note={props.note}
          error={error === undefined ? undefined : { text: error }}
        >
          <Input
            {...fieldProps(id, 'name', { note: props.note, error })}
            ref={input}
            value={name}
            autoComplete="off"
            onChange={(_event, { value }) => setName(value)}
          />
        </FormField>
        {props.bases && props.bases.length > 0 ? (
          <FormField form={id} name="base" label={words.base}>
            <Select
              {...fieldProps(id, 'base', {})}
              value={base}
              onChange={(_event, { value }) => setBase(value)}
            >
              {props.bases.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </FormField>
        ) : null}
        <div className={styles.buttons}>
          <Button onClick={props.onCancel}>{pane.texts.common.cancel}</Button>
          <Button appearance="primary" type="submit" aria-disabled={isBusy || undefined}>
            {props.submit}
          </Button>
        </div>
      </div>
    </form>
  );
}
