import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../context';
import { localFormula } from '../data/formula';
import { useLayout } from './layout';

const useStyles = makeStyles({
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '18px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: '4px',
    padding: '8px',
    marginBlock: '4px 12px',
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A formula as this user types it; it wraps behind a separator where it can. */
export function FormulaBox(props: { readonly title: string; readonly formula: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const { host } = usePane();
  const id = useId();
  return (
    <>
      <h3 className={layout.note} id={id}>
        <b>{props.title}</b>
      </h3>
      <code className={styles.code} aria-labelledby={id}>
        {breakable(localFormula(props.formula, host)).map((part, index) => (
          <span key={index}>
            {part}
            <wbr />
          </span>
        ))}
      </code>
    </>
  );
}

function breakable(formula: string): readonly string[] {
  return formula.split(/(?<=[;,(])/);
}
