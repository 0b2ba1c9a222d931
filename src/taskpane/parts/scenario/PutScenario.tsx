import { Button, makeStyles } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { usePane } from '../../context';
import type { ReadyFormula } from '../../data/formulas';
import { usePut } from '../../data/use-put';
import { PutResult } from '../PutResult';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: '8px', marginBlock: '8px 16px' } });

/** Puts what is on show into the active cell, as a formula that follows the assumptions. */
export function PutScenario(props: { readonly formula: ReadyFormula }) {
  const styles = useStyles();
  const { texts } = usePane();
  const put = usePut(undefined);
  return (
    <div className={styles.root}>
      <div>
        <Button
          icon={<TableAddRegular />}
          disabledFocusable={put.put.state === 'busy'}
          onClick={() => put.insert(props.formula)}
        >
          {texts.common.putInSheet}
        </Button>
      </div>
      <PutResult of={put} selection={undefined} />
    </div>
  );
}
