import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { type } from '../theme/themes';

export interface MenuEntry {
  readonly text: string;
  readonly onChoose: () => void;
  readonly icon?: ReactElement;
  /** One of a group of choices: whether it is the one that holds. */
  readonly checked?: boolean;
  readonly lang?: string;
}

export interface MenuSection {
  /** Shown above the entries. */
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

const useStyles = makeStyles({
  root: { position: 'relative', display: 'inline-flex' },
  menu: {
    position: 'absolute',
    zIndex: 10,
    minWidth: '160px',
    boxSizing: 'border-box',
    padding: '4px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  below: { top: 'calc(100% + 4px)', left: 0 },
  end: { left: 'auto', right: 0 },
  above: { bottom: 'calc(100% + 4px)', right: 0 },
  section: {
    ':not(:first-child)': {
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      marginTop: '4px',
      paddingTop: '4px',
    },
  },
  title: { ...type.note, fontWeight: 600, padding: '4px 8px', color: tokens.colorNeutralForeground2 },
  entry: {
    ...type.row,
    fontFamily: 'inherit',
    display: 'grid',
    gridTemplateColumns: '20px auto',
    alignItems: 'center',
    columnGap: '6px',
    width: '100%',
    minHeight: '32px',
    padding: '0 8px 0 4px',
    border: 'none',
    borderRadius: '4px',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { fontSize: '20px', display: 'flex' },
});

/**
 * A button with a menu, drawn inside the pane. Arrow keys, Home, End and a first letter move; Esc and Tab close
 * it, and the focus goes back to the button.
 */
export function PopupMenu(props: {
  readonly sections: readonly MenuSection[];
  readonly place: 'below' | 'above';
  /** With which side of the button a menu below it is in line; the start where absent. */
  readonly align?: 'end';
  readonly trigger: (button: {
    readonly 'aria-haspopup': 'menu';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string | undefined;
    readonly onClick: () => void;
  }) => ReactNode;
  /** Name of the menu. */
  readonly label: string;
}) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const chosen = menu.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (chosen ?? menu.current?.querySelector<HTMLElement>('[data-entry]'))?.focus();
    const outside = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, true);
    document.addEventListener('focusin', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      document.removeEventListener('focusin', outside, true);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const move = (to: number): void => {
      event.preventDefault();
      all[(to + all.length) % all.length]?.focus();
    };
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(all.length - 1);
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((item) =>
        item.textContent.trim().toLowerCase().startsWith(letter),
      );
      next?.focus();
    }
  };

  return (
    <div className={styles.root} ref={root}>
      {props.trigger({
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
      })}
      {open ? (
        <div
          id={id}
          role="menu"
          aria-label={props.label}
          ref={menu}
          className={mergeClasses(styles.menu, styles[props.place], props.align === 'end' && styles.end)}
          onKeyDown={onKeyDown}
        >
          {props.sections.map((section, index) => {
            const entries = section.entries.map((entry) => (
              <button
                key={entry.text}
                type="button"
                data-entry
                tabIndex={-1}
                role={entry.checked === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={entry.checked}
                lang={entry.lang}
                className={styles.entry}
                onClick={() => {
                  close();
                  entry.onChoose();
                }}
              >
                <span className={styles.icon} aria-hidden="true">
                  {entry.checked ? <CheckmarkRegular /> : entry.icon}
                </span>
                <span>{entry.text}</span>
              </button>
            ));
            return (
              <div
                key={index}
                role="group"
                aria-label={section.title ?? props.label}
                className={styles.section}
              >
                {section.title === undefined ? null : (
                  <div className={styles.title} aria-hidden="true">
                    {section.title}
                  </div>
                )}
                {entries}
              </div>
            );
          })}
        </div>
      ) : null}
    </div>
  );
}
