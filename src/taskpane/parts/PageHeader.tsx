import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { usePane } from '../context';
import { type } from '../theme/themes';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: '8px', marginBottom: '12px' },
  back: { marginLeft: '-6px', flexShrink: 0 },
  heading: { ...type.heading, margin: 0, outlineOffset: '4px', borderRadius: '2px' },
  sub: { ...type.note, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The top of a page inside a tab: a way back, and the heading, which gets the focus when the page opens. */
export function PageHeader(props: {
  readonly title: string;
  readonly sub?: string;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [props.title]);
  return (
    <div className={styles.root}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={texts.common.back}
        onClick={props.onBack}
      />
      <div>
        <h2 className={styles.heading} ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        {props.sub === undefined ? null : <p className={styles.sub}>{props.sub}</p>}
      </div>
    </div>
  );
}
