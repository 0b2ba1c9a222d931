import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { own } from '../theme/themes';

const hatch = (color: string, ground: string, line = 1.5, step = 4): string =>
  `repeating-linear-gradient(135deg, ${color} 0 ${line}px, ${ground} ${line}px ${step}px)`;

const useStyles = makeStyles({
  root: { display: 'inline-flex', gap: '2px', verticalAlign: 'middle', forcedColorAdjust: 'none' },
  wide: { display: 'flex', gap: '3px' },
  unit: {
    boxSizing: 'border-box',
    width: '8px',
    height: '14px',
    borderRadius: '2px',
    border: '1px solid transparent',
    flexShrink: 0,
    '@container (max-width: 339px)': { width: '6px' },
  },
  wideUnit: {
    width: 'auto',
    flexGrow: 1,
    flexShrink: 1,
    height: '30px',
    borderRadius: '4px',
    '@container (max-width: 339px)': { width: 'auto' },
  },
  used: {
    backgroundColor: own.solid,
    borderTopColor: own.solid,
    borderRightColor: own.solid,
    borderBottomColor: own.solid,
    borderLeftColor: own.solid,
    '@media (forced-colors: active)': {
      backgroundColor: 'CanvasText',
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  reserved: {
    backgroundImage: hatch(tokens.colorBrandStroke1, tokens.colorBrandBackground2),
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      backgroundImage: hatch('CanvasText', 'Canvas'),
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  wideReserved: {
    backgroundImage: hatch(tokens.colorBrandStroke1, tokens.colorBrandBackground2, 2, 6),
    '@media (forced-colors: active)': { backgroundImage: hatch('CanvasText', 'Canvas', 2, 6) },
  },
  free: {
    borderTopColor: tokens.colorNeutralStrokeAccessible,
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderLeftColor: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  booking: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopWidth: '2px',
    borderRightWidth: '2px',
    borderBottomWidth: '2px',
    borderLeftWidth: '2px',
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      borderTopColor: 'Highlight',
      borderRightColor: 'Highlight',
      borderBottomColor: 'Highlight',
      borderLeftColor: 'Highlight',
    },
  },
  tooMany: {
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderTopColor: tokens.colorPaletteRedForeground1,
    borderRightColor: tokens.colorPaletteRedForeground1,
    borderBottomColor: tokens.colorPaletteRedForeground1,
    borderLeftColor: tokens.colorPaletteRedForeground1,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      borderTopColor: 'CanvasText',
      borderRightColor: 'CanvasText',
      borderBottomColor: 'CanvasText',
      borderLeftColor: 'CanvasText',
    },
  },
  /** Of a card with more strips than there is room for: as wide as its share. */
  part: { width: 'auto', flexShrink: 1, minWidth: '2px', '@container (max-width: 339px)': { width: 'auto' } },
  fill: { display: 'flex', width: '112px', '@container (max-width: 339px)': { width: '84px' } },
  possible: {
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': {
      borderTopColor: 'GrayText',
      borderRightColor: 'GrayText',
      borderBottomColor: 'GrayText',
      borderLeftColor: 'GrayText',
    },
  },
});

const kinds = ['used', 'reserved', 'booking', 'free', 'tooMany', 'possible'] as const;

/** More units than this have no room in a row, or across the pane. */
const MOST = { row: 16, wide: 30 };

/** One unit for every strip, or parts of a bar where there are too many or broken ones. Hidden from a screen reader: the row beside it says the figures. */
export function StripUnits(props: {
  readonly used?: number;
  readonly reserved?: number;
  /** What the booking that is being made would take. */
  readonly booking?: number;
  readonly free?: number;
  /** Strips beyond what there is. */
  readonly tooMany?: number;
  /** Strips that a card could still get. */
  readonly possible?: number;
  /** Fills the width, 30 px high. */
  readonly wide?: boolean;
}) {
  const styles = useStyles();
  const counts = kinds.map((kind) => Math.max(0, props[kind] ?? 0));
  const whole = counts.every(Number.isInteger);
  const sum = counts.reduce((total, count) => total + count, 0);
  if (!whole || sum > (props.wide ? MOST.wide : MOST.row)) {
    return (
      <span className={mergeClasses(styles.root, props.wide ? styles.wide : styles.fill)} aria-hidden="true">
        {kinds.map((kind, index) =>
          counts[index] === 0 ? null : (
            <span
              key={kind}
              data-part={kind}
              style={{ flexGrow: counts[index], flexBasis: 0 }}
              className={mergeClasses(
                styles.unit,
                styles[kind],
                styles.part,
                props.wide && styles.wideUnit,
                props.wide && kind === 'reserved' && styles.wideReserved,
              )}
            />
          ),
        )}
      </span>
    );
  }
  const units = kinds.flatMap((kind) => Array.from({ length: props[kind] ?? 0 }, () => kind));
  return (
    <span className={mergeClasses(styles.root, props.wide && styles.wide)} aria-hidden="true">
      {units.map((kind, index) => (
        <span
          key={index}
          data-unit={kind}
          className={mergeClasses(
            styles.unit,
            styles[kind],
            props.wide && styles.wideUnit,
            props.wide && kind === 'reserved' && styles.wideReserved,
          )}
        />
      ))}
    </span>
  );
}
