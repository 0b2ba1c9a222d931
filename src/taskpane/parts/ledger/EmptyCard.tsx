import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { cardViews } from '../../data/strips';
import { useLedger } from '../../ledger-context';
import { useLayout } from '../layout';
import { StripUnits } from '../StripUnits';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: '12px', marginTop: '8px' } });

/** A card on which nothing was granted yet: what would be, and the ways to begin. */
export function EmptyCard() {
  const styles = useStyles();
  const layout = useLayout();
  const { texts } = usePane();
  const { data, card, cards, books, holders, open, chooseCard } = useLedger();
  const words = texts.cards;
  const view = cardViews(data).find(({ label }) => label === card.label);
  const before = cards.filter(({ end }) => end < card.start).at(-1);
  const canClose =
    before &&
    holders.some((holder) => books.accounts.balance(holder, before.label).total > 0) &&
    holders.some((holder) => books.accounts.closedOn(before.label, holder) === undefined);
  return (
    <div className={styles.root}>
      <StripUnits free={9} possible={5} wide />
      <h2 className={layout.heading}>{fill(words.emptyTitle, { card: card.label })}</h2>
      <p className={layout.body}>
        {view && view.total > 0 ? fill(words.emptyBody, { count: view.total }) : words.emptyBodyUnknown}
      </p>
      <Button appearance="primary" onClick={() => open({ kind: 'grant-all' })}>
        {words.grantAll}
      </Button>
      {canClose ? (
        <Button
          onClick={() => {
            chooseCard(before.label);
            open({ kind: 'close' });
          }}
        >
          {fill(words.closeLast, { card: before.label })}
        </Button>
      ) : null}
    </div>
  );
}
