import { makeStyles, tokens } from '@fluentui/react-components';
import { type } from '../../theme/themes';
import { lineLook } from './line-look';
import { scaleFor, spread } from './scale';
import { useWidth } from './use-width';

const useStyles = makeStyles({
  root: { width: '100%', marginBlock: '4px 12px' },
  svg: { display: 'block', overflow: 'visible', fontVariantNumeric: 'tabular-nums' },
  text: { ...type.note, fill: tokens.colorNeutralForeground2 },
  end: { ...type.note, fontWeight: 600 },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { strokeWidth: '0.5px' },
  },
  zero: { stroke: tokens.colorNeutralStrokeAccessible },
  decided: { fill: tokens.colorNeutralBackground3 },
});

const HEIGHT = 210;
const TOP = 10;
const BOTTOM = 22;
/** Of a character of the labels, for the room beside the drawing. */
const CHARACTER = 6.6;
const LINE = 15;

export interface Series {
  readonly letter: string;
  /** For each year; none where it is not known. */
  readonly values: readonly (number | undefined)[];
}

/**
 * Lines over the years, each with its letter and last figure at its end. What it shows is told in `sentence`; the
 * figures are in a table beside it.
 */
export function LineChart(props: {
  readonly sentence: string;
  readonly years: readonly number[];
  /** How many of the years are decided, from the first. */
  readonly decided: number;
  readonly decidedLabel: string;
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
}) {
  const styles = useStyles();
  const [root, width] = useWidth<HTMLDivElement>(296);
  const { years, decided, series, format } = props;
  const known = series.flatMap(({ values }) => values.filter((value) => value !== undefined));
  const scale = scaleFor(known, 4);
  const ends = series.map(({ letter, values }) => {
    const index = values.reduce<number>((last, value, at) => (value === undefined ? last : at), -1);
    const value = values[index] ?? 0;
    return { index, value, text: `${letter} ${format(value)}` };
  });
  const left = room(scale.ticks.map(format)) + 6;
  const right = room(ends.map(({ text }) => text)) + 12;
  const inner = Math.max(40, width - left - right);
  const step = inner / Math.max(1, years.length - 1);
  const x = (index: number): number => left + index * step;
  const y = (value: number): number => TOP + (1 - scale.at(value)) * (HEIGHT - TOP - BOTTOM);
  const labels = spread(
    ends.map(({ value }) => y(value)),
    LINE,
    HEIGHT - BOTTOM,
  );
  return (
    <div className={styles.root} ref={root}>
      <svg className={styles.svg} width={width} height={HEIGHT} role="img" aria-label={props.sentence}>
        {decided > 0 ? (
          <>
            <rect
              className={styles.decided}
              x={x(0) - 8}
              y={TOP}
              width={(decided - 0.5) * step + 8}
              height={HEIGHT - TOP - BOTTOM}
            />
            <line
              className={styles.zero}
              strokeDasharray="2 3"
              x1={x(decided - 0.5)}
              x2={x(decided - 0.5)}
              y1={TOP}
              y2={HEIGHT - BOTTOM}
            />
            <text className={styles.text} x={x(0) - 4} y={HEIGHT - BOTTOM - 6}>
              {props.decidedLabel}
            </text>
          </>
        ) : null}
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.zero : styles.grid}
              x1={x(0) - 8}
              x2={x(years.length - 1)}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.text} x={left - 12} y={y(tick) + 4} textAnchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {years.map((year, index) => (
          <text key={year} className={styles.text} x={x(index)} y={HEIGHT - 4} textAnchor="middle">
            {index === 0 ? year : `’${String(year).slice(-2)}`}
          </text>
        ))}
        {series.map(({ letter, values }, index) => {
          const { colour, dash, marker } = lineLook(index);
          return (
            <g key={letter} stroke={colour} fill={colour}>
              <path d={pathOf(values, x, y)} fill="none" strokeWidth={2} strokeDasharray={dash} />
              {values.map((value, at) =>
                value === undefined ? null : (
                  <path
                    key={years[at]}
                    d={marker}
                    stroke="none"
                    transform={`translate(${x(at)},${y(value)})`}
                  />
                ),
              )}
            </g>
          );
        })}
        {ends.map(({ text, index }, at) =>
          index < 0 ? null : (
            <text
              key={text}
              className={styles.end}
              x={x(years.length - 1) + 8}
              y={labels[at] + 4}
              fill={lineLook(at).colour}
            >
              {text}
            </text>
          ),
        )}
      </svg>
    </div>
  );
}

const room = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map(({ length }) => length)) * CHARACTER + 8;

/** A line through what is known, with a gap where something is not. */
function pathOf(
  values: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) =>
      value === undefined ? '' : `${values[index - 1] === undefined ? 'M' : 'L'}${x(index)} ${y(value)}`,
    )
    .join('');
}
