import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { type } from '../theme/themes';

/**
 * One tab stop for a list of rows: arrows, Home and End move between the buttons marked `data-row` within the
 * container; the row left last is the one that Tab comes back to.
 */
export function useRows<Container extends HTMLElement>(
  count: number,
): {
  readonly container: RefObject<Container>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly row: (index: number) => {
    readonly 'data-row': number;
    readonly tabIndex: number;
    readonly onFocus: () => void;
  };
} {
  const container = useRef<Container>(null);
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, Math.max(0, count - 1));
  return {
    container,
    onKeyDown: (event) => {
      const from = (event.target as HTMLElement).closest('[data-row]');
      if (!from) return;
      const index = Number(from.getAttribute('data-row'));
      const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: count - 1 }[event.key];
      if (to === undefined || to < 0 || to >= count) return;
      event.preventDefault();
      container.current?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
    },
    row: (index) => ({
      'data-row': index,
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => setCurrent(index),
    }),
  };
}

/** The look of a table of rows: lines instead of shadows, rows of 32 px, figures right and never wrapped. */
export const useRowStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', ...type.row },
  head: {
    ...type.note,
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    paddingBlock: '6px',
    paddingInline: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    height: '32px',
    position: 'relative',
    '& > *': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  clickable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    // Wider than the table, so that its text stays in line with the other rows.
    boxShadow: `8px 0 0 ${tokens.colorBrandBackground2}, -8px 0 0 ${tokens.colorBrandBackground2}`,
    fontWeight: 600,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      boxShadow: '8px 0 0 Highlight, -8px 0 0 Highlight',
      color: 'HighlightText',
      '& *': { color: 'HighlightText' },
    },
  },
  name: {
    overflowWrap: 'anywhere',
    textAlign: 'left',
    fontWeight: 'inherit',
    paddingBlock: 0,
    paddingInline: '0 8px',
  },
  figure: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingBlock: 0,
    paddingInline: '8px 0',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: 400 },
  strong: { fontWeight: 600 },
  last: { height: '36px', fontWeight: 600 },
  /** A button that fills its row: the whole row answers to a click, and the focus ring goes round the row. */
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    padding: 0,
    textAlign: 'left',
    cursor: 'pointer',
    minHeight: '24px',
    '::after': { content: '""', position: 'absolute', inset: '0 -8px', borderRadius: '4px' },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
