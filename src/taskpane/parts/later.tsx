import { useEffect, useState, type ComponentType } from 'react';
import { usePane } from '../context';
import { Loading } from './Loading';
import { Message } from './Message';

/**
 * A screen whose code is loaded when it is first shown, and at once from then on. Where its file does not come, as
 * without a connection or just after an update of the add-in, it says so and can be tried again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const { texts, host } = usePane();
    const [Screen, setScreen] = useState(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Screen || failed) return;
      let stopped = false;
      load().then(
        (loaded) => {
          known = loaded;
          if (!stopped) setScreen(() => loaded);
        },
        () => {
          if (!stopped) setFailed(true);
        },
      );
      return () => {
        stopped = true;
      };
    }, [Screen, failed]);
    if (Screen) return <Screen {...props} />;
    if (!failed) return <Loading />;
    return (
      <Message
        intent="error"
        title={texts.common.notLoaded}
        actions={[{ label: texts.common.retry, onClick: () => setFailed(false), primary: true }]}
      >
        {host?.kind === 'workbench' ? texts.common.notLoadedHere : texts.common.notLoadedBody}
      </Message>
    );
  };
}
