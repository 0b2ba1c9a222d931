import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/pane';
import { sheetOrder } from '../../model';
import { usePane } from '../context';
import type { Inserting as State } from '../data/use-insert-model';
import { useLayout } from '../parts/layout';
import { RefusalMessage } from '../parts/RefusalMessage';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  title: { marginBottom: '12px', paddingRight: '34px' },
  progress: { marginBlock: '8px 12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '12px' },
  item: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px' },
  icon: { fontSize: '20px', display: 'flex', color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  busy: { color: tokens.colorBrandForeground1 },
  name: { ...type.body, margin: 0 },
  current: { fontWeight: 600 },
  waiting: { color: tokens.colorNeutralForeground3 },
  note: { marginBlock: '16px' },
});

/** Progress of inserting the model, or why it cannot go on. */
export function Inserting(props: {
  readonly of: Extract<State, { state: 'busy' }>;
  readonly onRetry: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts } = usePane();
  const { inserting } = texts;
  const { plan, data, sheet, refusal, waiting, cancelling } = props.of;
  const about = { ...inserting.sheets, ...(data.origin === 'stated' ? regionSheets() : {}) };
  const total = sheetOrder.length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h1 className={mergeClasses(layout.heading, styles.title)} ref={heading} tabIndex={-1}>
        {inserting.title}
      </h1>
      {refusal ? (
        <RefusalMessage of={refusal} {...(waiting ? {} : { onRetry: props.onRetry })} />
      ) : (
        <>
          <ProgressBar
            value={Math.min(sheet, total)}
            max={total}
            thickness="large"
            aria-label={inserting.title}
          />
          <p className={mergeClasses(layout.note, styles.progress)}>
            {cancelling
              ? inserting.cancelling
              : fill(inserting.progress, { done: Math.min(sheet, total), total })}
          </p>
          <ol className={styles.list}>
            {sheetOrder.map((key, index) => {
              const state = index < sheet ? 'done' : index === sheet ? 'busy' : 'waiting';
              return (
                <li key={key} className={styles.item}>
                  <span
                    className={mergeClasses(styles.icon, state !== 'waiting' && styles[state])}
                    role="img"
                    aria-label={inserting[state]}
                  >
                    {state === 'done' ? <CheckmarkCircleFilled /> : <CircleRegular />}
                  </span>
                  <div>
                    <p
                      className={mergeClasses(
                        styles.name,
                        state === 'busy' && styles.current,
                        state === 'waiting' && styles.waiting,
                      )}
                    >
                      {plan?.sheets[index]?.name ?? ''}
                    </p>
                    {state === 'waiting' ? null : (
                      <p className={layout.note}>{state === 'busy' ? inserting.busy : about[key]}</p>
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
          <p className={mergeClasses(layout.note, styles.note)}>{inserting.cancelNote}</p>
        </>
      )}
    </>
  );

  /** What the sheets hold that differ with the data. */
  function regionSheets(): typeof texts.region.inserting {
    const { municipalities, budget, assumptions } = texts.region.inserting;
    return {
      municipalities: fill(municipalities, { count: data.municipalities.length }),
      budget: fill(budget, { year: data.years[0].year }),
      assumptions,
    };
  }
}

/** The foot while inserting: only a way out. */
export function InsertingFooter(props: { readonly onCancel: () => void; readonly disabled: boolean }) {
  const { texts } = usePane();
  return (
    <Button onClick={props.onCancel} disabled={props.disabled}>
      {texts.common.cancel}
    </Button>
  );
}
