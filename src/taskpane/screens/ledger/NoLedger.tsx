import { makeStyles } from '@fluentui/react-components';
import { missingLedgerSheets } from '../../../model';
import { usePane } from '../../context';
import { MissingSheets } from '../../parts/MissingSheets';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '8px', marginTop: '16px', justifyItems: 'start' },
});

/** For a workbook from before there was a ledger. */
export function NoLedger(props: { readonly onAdded: () => Promise<unknown> }) {
  const { root } = useStyles();
  const { texts } = usePane();
  const words = texts.cards.noLedger;
  return <MissingSheets {...props} words={words} missing={missingLedgerSheets} className={root} />;
}
