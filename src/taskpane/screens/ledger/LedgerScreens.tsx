import { useLedger } from '../../ledger-context';
import type { LedgerPage } from '../../data/use-pages';
import { BookPage } from './BookPage';
import { CloseCard } from './CloseCard';
import { GrantAll } from './GrantAll';
import { History } from './History';
import { HolderPage } from './HolderPage';
import { ImportPage } from './ImportPage';
import { JointPage } from './JointPage';
import { JointProducts } from './JointProducts';
import { Overview } from './Overview';
import { Statement } from './Statement';

/** The screen Strippen, or the page that is open in it. */
export function LedgerScreens(props: {
  readonly page: LedgerPage | undefined;
  readonly onChecks: () => void;
}) {
  const { card } = useLedger();
  const { page } = props;
  switch (page?.kind) {
    case undefined:
      return <Overview onChecks={props.onChecks} />;
    case 'holder':
      return <HolderPage holder={page.holder} onChecks={props.onChecks} />;
    case 'book':
      // Another kind or start is another form: nothing typed in the one before shows in it.
      return <BookPage key={JSON.stringify([page, card.label])} {...page} />;
    case 'joint':
      return <JointPage />;
    case 'grant-all':
      return <GrantAll />;
    case 'close':
      return <CloseCard />;
    case 'history':
      return <History key={page.holder} holder={page.holder} />;
    case 'joint-products':
      return <JointProducts />;
    case 'statement':
      return <Statement holder={page.holder} />;
    case 'import':
      return <ImportPage />;
  }
}
