import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { useScenarioWrite } from '../../data/use-scenario-write';
import { useScenarios } from '../../scenario-context';
import { freeName } from '../../scenario/name';
import { copyScenario, heirsOf, ownRows, removeScenario, renameScenario } from '../../scenario/write';
import { Message } from '../Message';
import { RefusalMessage } from '../RefusalMessage';
import { NameForm } from './NameForm';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '12px' },
  message: { marginTop: '12px', outlineStyle: 'none' },
});

/** Copy, rename and remove a scenario. */
export function ScenarioActions(props: { readonly name: string }) {
  const styles = useStyles();
  const { texts, port, language } = usePane();
  const { view, replace } = useScenarios();
  const { isBusy, refusal, write, drop } = useScenarioWrite();
  const [doing, setDoing] = useState<'copy' | 'rename' | 'remove'>();
  const root = useRef<HTMLDivElement>(null);
  const message = useRef<HTMLDivElement>(null);
  const words = texts.scenarios;
  const { name } = props;
  const count = ownRows(view.block, name).length;
  const heirs = heirsOf(view, name);
  useEffect(() => {
    if (doing === 'remove') message.current?.focus();
  }, [doing]);
  const stop = (): void => {
    const was = doing;
    setDoing(undefined);
    drop();
    root.current?.querySelector<HTMLElement>(`[data-action="${was}"]`)?.focus();
  };
  const open = (next: string): void => {
    setDoing(undefined);
    replace({ kind: 'scenario', name: next });
  };
  const remove = (): void => {
    if (isBusy) return;
    void write(() => removeScenario(port, view, name), fill(words.names.removed, { name })).then(
      (isDone) => isDone && replace(undefined),
    );
  };
  return (
    <div ref={root}>
      <div className={styles.buttons}>
        {(['copy', 'rename', 'remove'] as const).map((action) => (
          <Button
            key={action}
            size="small"
            data-action={action}
            aria-expanded={doing === action}
            onClick={() => setDoing(action)}
          >
            {words[action]}
          </Button>
        ))}
      </div>
      {doing === 'copy' ? (
        <NameForm
          key="copy"
          title={fill(words.names.copyTitle, { name })}
          note={fill(words.names.copyNote, { count })}
          submit={words.names.copyDo}
          start={freeName(fill(words.names.copyName, { name }), view.scenarios)}
          said={(next) => fill(words.names.copied, { name: next })}
          act={(next) => copyScenario(port, view, name, next, language)}
          onDone={open}
          onCancel={stop}
        />
      ) : null}
      {doing === 'rename' ? (
        <NameForm
          key="rename"
          title={fill(words.names.renameTitle, { name })}
          note={words.names.renameNote}
          submit={words.names.renameDo}
          start={name}
          own={name}
          said={(next) => fill(words.names.renamed, { name: next })}
          act={(next) => renameScenario(port, view, name, next)}
          onDone={open}
          onCancel={stop}
        />
      ) : null}
      {doing === 'remove' ? (
        <div className={styles.message} ref={message} tabIndex={-1} role="group" aria-label={words.remove}>
          {refusal ? <RefusalMessage of={refusal} onClose={drop} /> : null}
          {heirs.length > 0 ? (
            <Message intent="warning" title={fill(words.names.removeRefused, { name })} onClose={stop}>
              {fill(words.names.removeRefusedBody, { names: heirs.join(', ') })}
            </Message>
          ) : (
            <Message
              intent="warning"
              title={fill(words.names.removeAsk, { name })}
              actions={[
                { label: texts.common.cancel, onClick: stop },
                { label: words.names.removeDo, onClick: remove, primary: true },
              ]}
            >
              {fill(words.names.removeAskBody, { count })}
            </Message>
          )}
        </div>
      ) : null}
    </div>
  );
}
