import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { fill } from '../../i18n/pane';
import { usePane } from '../context';
import { useHidden } from './hidden';

export const tabs = ['strips', 'contributions', 'scenarios', 'checks'] as const;
export type TabName = (typeof tabs)[number];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Excel draws its own menu over the top right corner of the pane.
    padding: '0 34px 0 4px',
  },
  tab: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    font: 'inherit',
    fontSize: '13px',
    minHeight: '40px',
    padding: '0 8px',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '6px',
      bottom: '-1px',
      height: '3px',
      borderRadius: '2px',
    },
    '@container (max-width: 349px)': { paddingInline: '5px', fontSize: '12px' },
  },
  selected: {
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
  /** Keeps the width of the bold label, so that the tabs stay in place. */
  label: {
    display: 'inline-grid',
    '::after': {
      content: 'attr(data-label) / ""',
      fontWeight: 600,
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
    },
  },
  badge: {
    marginLeft: '4px',
    '@media (forced-colors: active)': {
      color: 'CanvasText',
      backgroundColor: 'Canvas',
      border: '1px solid CanvasText',
    },
  },
});

/** Three jobs, and one tab that guards them. One tab stop; the arrow keys choose. */
export function Tabs(props: {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
  /** How many checks need action. */
  readonly actions: number;
}) {
  const styles = useStyles();
  const hidden = useHidden();
  const { texts } = usePane();
  const { selected, onSelect, actions } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(selected);
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(tabs[to]);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to].focus();
  };
  return (
    <div
      role="tablist"
      aria-label={texts.tabs.label}
      className={styles.root}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`flex-tab-${tab}`}
          aria-controls="flex-panel"
          aria-selected={tab === selected}
          tabIndex={tab === selected ? 0 : -1}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => onSelect(tab)}
        >
          <span className={styles.label} data-label={texts.tabs[tab]}>
            {texts.tabs[tab]}
          </span>
          {tab === 'checks' && actions > 0 ? (
            <>
              <CounterBadge
                className={styles.badge}
                aria-hidden="true"
                size="small"
                color="danger"
                count={actions}
                overflowCount={99}
              />
              <span className={hidden}>
                {', '}
                {actions === 1 ? texts.tabs.checksOne : fill(texts.tabs.checksMany, { count: actions })}
              </span>
            </>
          ) : null}
        </button>
      ))}
    </div>
  );
}
