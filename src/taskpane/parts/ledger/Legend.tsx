import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../context';
import { StripUnits } from '../StripUnits';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  root: {
    ...type.note,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    margin: 0,
    marginBlock: '8px',
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  count: { color: tokens.colorNeutralForeground1 },
});

/** What the units mean, with how many there are of each. */
export function Legend(props: {
  readonly used: number;
  readonly reserved: number;
  readonly free: number;
  readonly tooMany?: number;
}) {
  const styles = useStyles();
  const { texts, format } = usePane();
  const { used, reserved, free, tooMany = 0 } = props;
  const items = [
    ['used', used],
    ['reserved', reserved],
    ['free', free],
    ['tooMany', tooMany],
  ] as const;
  return (
    <p className={styles.root}>
      {items.map(([kind, count]) =>
        kind === 'tooMany' && count === 0 ? null : (
          <span key={kind} className={styles.item}>
            <StripUnits {...{ [kind]: 1 }} />
            {texts.cards[kind]} <b className={styles.count}>{format.number(count)}</b>
          </span>
        ),
      )}
    </p>
  );
}
