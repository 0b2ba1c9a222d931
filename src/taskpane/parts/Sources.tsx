import { makeStyles, tokens } from '@fluentui/react-components';
import { type } from '../theme/themes';
import { useLayout } from './layout';

const useStyles = makeStyles({
  sources: { marginBlock: '12px' },
  list: { margin: 0, paddingInlineStart: '16px' },
  source: { ...type.note, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** Where the rule and the figures that it was given come from. */
export function Sources(props: { readonly title: string; readonly sources: readonly string[] }) {
  const styles = useStyles();
  const layout = useLayout();
  if (props.sources.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h3 className={layout.heading}>{props.title}</h3>
      <ul className={styles.list}>
        {props.sources.map((source) => (
          <li key={source} className={styles.source}>
            {source}
          </li>
        ))}
      </ul>
    </section>
  );
}
