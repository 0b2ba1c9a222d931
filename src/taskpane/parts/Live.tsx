import { useCallback, useState } from 'react';
import { useHidden } from './hidden';

export interface Spoken {
  readonly polite: string;
  readonly assertive: string;
}

/** What the two live regions say. The same sentence twice gets an invisible mark, else it is not read again. */
export function useSpoken(): Spoken & {
  readonly announce: (text: string) => void;
  readonly alert: (text: string) => void;
} {
  const [spoken, setSpoken] = useState<Spoken>({ polite: '', assertive: '' });
  const say = useCallback((region: keyof Spoken, text: string) => {
    setSpoken((old) => ({ ...old, [region]: old[region] === text ? `${text}\u00a0` : text }));
  }, []);
  const announce = useCallback(
    (text: string) => {
      // What went well takes an earlier refusal back.
      setSpoken((old) => ({ ...old, assertive: '' }));
      say('polite', text);
    },
    [say],
  );
  const alert = useCallback((text: string) => say('assertive', text), [say]);
  return { ...spoken, announce, alert };
}

/** One polite region for results, one assertive region for refusals and conflicts. */
export function Live(props: Spoken) {
  const hidden = useHidden();
  return (
    <>
      <div className={hidden} role="status" aria-live="polite">
        {props.polite}
      </div>
      <div className={hidden} role="alert" aria-live="assertive">
        {props.assertive}
      </div>
    </>
  );
}
