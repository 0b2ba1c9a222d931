import { makeStyles, tokens } from '@fluentui/react-components';
import { type } from '../../theme/themes';

/** Black on white whatever the theme: on paper a hairline is a thin black line, not the grey of a dark pane. */
const hairline = `1px solid ${tokens.colorNeutralStroke2}`;
const onPaper = '@media print';
const thin = '0.4pt solid #a8a8a8';
const firm = '0.8pt solid #000';

/** Name of the property by which the printed page is scaled. */
export const SCALE = '--council-scale';

/** The page for a council: in the pane everything below each other, on paper points and millimetres. */
export const useCouncilStyles = makeStyles({
  paper: {
    ...type.row,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    padding: '12px',
    overflowWrap: 'break-word',
    [onPaper]: {
      zoom: `var(${SCALE})`,
      border: 'none',
      padding: 0,
      fontSize: '8pt',
      lineHeight: '10pt',
      fontVariantNumeric: 'tabular-nums',
      fontFamily: "'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
    },
  },
  kicker: {
    ...type.note,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '16px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [onPaper]: { fontSize: '8pt', lineHeight: '10pt' },
  },
  heading: {
    ...type.title,
    margin: 0,
    marginBlock: '4px 8px',
    [onPaper]: { fontSize: '15pt', lineHeight: '18pt', marginBlock: '2pt 4pt' },
  },
  section: {
    ...type.row,
    fontWeight: 600,
    margin: 0,
    marginBlock: '14px 4px',
    [onPaper]: { fontSize: '9pt', lineHeight: '11pt', marginBlock: '8pt 2pt' },
  },
  text: { margin: 0, [onPaper]: { orphans: 2 } },
  decision: {
    ...type.body,
    margin: 0,
    [onPaper]: { fontSize: '9.5pt', lineHeight: '12.5pt' },
  },
  /** Figures beyond the width of the pane are scrolled to; the names of the lines stay. */
  scroll: {
    overflowX: 'auto',
    marginTop: '8px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [onPaper]: { overflowX: 'visible', marginTop: '4pt' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    ...type.note,
    [onPaper]: { fontSize: '8pt', lineHeight: '10pt' },
  },
  /** With a column more than usual. */
  dense: { [onPaper]: { fontSize: '7.2pt' } },
  head: {
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    verticalAlign: 'bottom',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingBlock: '4px',
    [onPaper]: { borderBottom: firm, paddingBlock: '1.5pt' },
  },
  name: {
    textAlign: 'left',
    fontWeight: 'inherit',
    paddingInline: '0 8px',
    minWidth: '96px',
    verticalAlign: 'top',
  },
  /** Stays in sight while the figures are scrolled. */
  pinned: {
    position: 'sticky',
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    [onPaper]: { position: 'static', backgroundColor: 'transparent' },
  },
  wide: { [onPaper]: { width: '62mm' } },
  figure: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    paddingInline: '8px 0',
    verticalAlign: 'top',
    [onPaper]: { paddingInline: '4pt 0' },
  },
  absent: { paddingInline: '8px 0', fontStyle: 'italic', fontWeight: 400, [onPaper]: { textAlign: 'right' } },
  line: {
    '& > *': {
      borderBottom: hairline,
      paddingBlock: '3px',
      [onPaper]: { borderBottom: thin, paddingBlock: '0.8pt' },
    },
  },
  /** What the lines above come to. */
  sum: {
    fontWeight: 600,
    '& > *': {
      borderTop: `1px solid ${tokens.colorNeutralForeground2}`,
      [onPaper]: { borderTop: '0.6pt solid #000' },
    },
  },
  strong: { fontWeight: 600 },
  group: {
    textAlign: 'left',
    fontWeight: 600,
    paddingBlock: '12px 3px',
    paddingInline: 0,
    [onPaper]: { fontSize: '9pt', paddingBlock: '7pt 1.5pt' },
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: '8mm',
    [onPaper]: { gridTemplateColumns: 'minmax(0, 82fr) minmax(0, 90fr)' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    paddingBlock: '3px',
    borderBottom: hairline,
    [onPaper]: { paddingBlock: '0.8pt', borderBottom: thin },
  },
  result: { fontWeight: 600, borderBottomStyle: 'none', [onPaper]: { borderBottomStyle: 'none' } },
  risks: {
    margin: 0,
    paddingInlineStart: '14px',
    [onPaper]: { paddingInlineStart: '9pt' },
  },
  foot: {
    ...type.note,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    marginTop: '16px',
    [onPaper]: { fontSize: '7pt', lineHeight: '9pt', borderTop: firm, marginTop: '9pt' },
  },
  footSection: {
    fontWeight: 600,
    margin: 0,
    marginTop: '8px',
    [onPaper]: { fontSize: '7.5pt', marginTop: '3pt' },
  },
  source: { paddingBlock: '2px', [onPaper]: { paddingBlock: 0 } },
  nominal: { margin: 0, marginTop: '8px', [onPaper]: { marginTop: '3pt' } },
});
