import { missingScenarioSheets } from '../../../model';
import { usePane } from '../../context';
import { useLayout } from '../../parts/layout';
import { MissingSheets } from '../../parts/MissingSheets';

/** For a workbook from before there were scenarios. */
export function NoScenarios(props: { readonly onAdded: () => Promise<unknown> }) {
  const { texts } = usePane();
  const { stack } = useLayout();
  const words = texts.scenarios.noTable;
  return <MissingSheets {...props} words={words} missing={missingScenarioSheets} className={stack} />;
}
