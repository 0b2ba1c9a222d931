import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '4px',
    overflow: 'hidden',
  },
  choice: {
    ...type.row,
    flexGrow: 1,
    fontFamily: 'inherit',
    minHeight: '32px',
    padding: '4px 6px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: 'none',
    borderBottom: '2px solid transparent',
    cursor: 'pointer',
    ':not(:first-child)': { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    fontWeight: 600,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** A few choices beside each other, of which one holds. Arrow keys choose, as in any group of radio buttons. */
export function FormChoice<Choice extends string>(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly chosen: Choice;
  readonly disabled?: boolean;
  readonly onChoose: (choice: Choice) => void;
}) {
  const styles = useStyles();
  const { choices, chosen, onChoose } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const at = choices.findIndex(({ value }) => value === chosen);
    let next = step === undefined ? -1 : (at + step + choices.length) % choices.length;
    if (event.key === 'Home') next = 0;
    if (event.key === 'End') next = choices.length - 1;
    if (next < 0) return;
    event.preventDefault();
    onChoose(choices[next].value);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[next].focus();
  };
  return (
    <div className={styles.root} role="radiogroup" aria-label={props.label} onKeyDown={onKeyDown}>
      {choices.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          role="radio"
          className={mergeClasses(styles.choice, value === chosen && styles.chosen)}
          aria-checked={value === chosen}
          tabIndex={value === chosen ? 0 : -1}
          disabled={props.disabled}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
