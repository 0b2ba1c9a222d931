import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../context';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  rows: { display: 'grid', rowGap: '24px', marginBlock: '24px' },
  row: { display: 'grid', gridTemplateColumns: '3fr 4fr 28px', columnGap: '8px' },
  bar: {
    height: '12px',
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
  text: { ...type.note, color: tokens.colorNeutralForeground2, margin: 0 },
});

const widths = [100, 85, 95, 78, 90, 70];

/** Grey bars in the shape of the rows to come; nothing in the first 300 ms, so that a quick read does not flash. */
export function Loading() {
  const styles = useStyles();
  const { texts } = usePane();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div>
      <div className={styles.rows} aria-hidden="true">
        {widths.map((width) => (
          <div className={styles.row} key={width}>
            <span className={styles.bar} style={{ width: `${width}%` }} />
            <span className={styles.bar} style={{ width: `${width}%` }} />
            <span className={styles.bar} />
          </div>
        ))}
      </div>
      <p className={styles.text} role="status">
        {texts.common.reading}
      </p>
    </div>
  );
}
