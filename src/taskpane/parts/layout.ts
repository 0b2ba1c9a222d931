import { makeStyles, tokens } from '@fluentui/react-components';
import { type } from '../theme/themes';

/** Looks that more than one screen uses. */
export const useLayout = makeStyles({
  /** A row of controls at the top of a screen. */
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '8px',
    marginBottom: '12px',
  },
  hero: { ...type.hero, margin: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  title: { ...type.title, margin: 0 },
  heading: { ...type.heading, margin: 0 },
  body: { ...type.body, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { ...type.note, margin: 0, color: tokens.colorNeutralForeground2 },
  rule: {
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBlock: '16px',
    margin: 0,
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    padding: '4px 12px',
    marginBlock: '12px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'break-word' },
  what: { ...type.row, margin: 0 },
  stack: { display: 'grid', rowGap: '8px', justifyItems: 'start' },
});
