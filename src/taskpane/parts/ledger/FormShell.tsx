import { Button, makeStyles } from '@fluentui/react-components';
import {
  useEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { usePane } from '../../context';
import { FormFooter } from '../FormFooter';
import { Message } from '../Message';
import { PageHeader } from '../PageHeader';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px' },
  ask: { outlineStyle: 'none' },
});

/**
 * A form as a page: heading, fields, and at the foot Cancel beside a button that says what will happen. Leaving it
 * asks first where something was typed.
 */
export function FormShell(props: {
  readonly id: string;
  readonly form: RefObject<HTMLFormElement>;
  readonly title: string;
  readonly sub?: string;
  /** Whether leaving would lose something. */
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onLeave: () => void;
  /** What is so when it is left now; that nothing has been booked, if not given. */
  readonly left?: string | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { texts, announce } = usePane();
  const words = texts.booking.form;
  const [asking, setAsking] = useState(false);
  const ask = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!asking) return;
    ask.current?.focus();
    announce(words.discard);
  }, [asking, announce, words.discard]);

  const leave = (): void => {
    if (!props.dirty) {
      props.onLeave();
      return;
    }
    before.current = document.activeElement;
    setAsking(true);
  };
  const stay = (): void => {
    setAsking(false);
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !props.dirty) return;
    // The pane would go back at once.
    event.preventDefault();
    if (asking) stay();
    else leave();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!props.busy) props.onSubmit();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <PageHeader
        title={props.title}
        {...(props.sub === undefined ? {} : { sub: props.sub })}
        onBack={leave}
      />
      {asking ? (
        <div className={styles.ask} ref={ask} tabIndex={-1} role="group" aria-label={words.discard}>
          <Message
            intent="warning"
            title={words.discard}
            actions={[
              { label: words.discardYes, onClick: props.onLeave },
              { label: words.discardNo, onClick: stay, primary: true },
            ]}
          >
            {props.left ?? words.discardBody}
          </Message>
        </div>
      ) : null}
      <form id={props.id} ref={props.form} className={styles.form} noValidate onSubmit={onSubmit}>
        {props.children}
      </form>
      <FormFooter>
        <Button onClick={leave}>{texts.common.cancel}</Button>
        <Button appearance="primary" type="submit" form={props.id} aria-disabled={props.busy || undefined}>
          {props.submit}
        </Button>
      </FormFooter>
    </div>
  );
}

/** Puts the focus in a field of a form; opens what it is folded in. */
export function focusField(form: HTMLFormElement | null, name: string): void {
  const field = form?.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
