import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, CalendarLtrRegular, ChevronDownRegular, PeopleTeamRegular } from '@fluentui/react-icons';
import { jointProducts, sumOf, type Balance } from '../../../domain/ledger';
import { holderName } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { hasExamples, holderLines } from '../../data/ledger-lines';
import type { LedgerPage } from '../../data/use-pages';
import { useLedger } from '../../ledger-context';
import { BookedMessage } from '../../parts/ledger/BookedMessage';
import { CardFaults } from '../../parts/ledger/CardFaults';
import { EmptyCard } from '../../parts/ledger/EmptyCard';
import { HolderTable } from '../../parts/ledger/HolderTable';
import { Legend } from '../../parts/ledger/Legend';
import { SpoiltMessage } from '../../parts/ledger/SpoiltMessage';
import { useLayout } from '../../parts/layout';
import { OutcomeLine } from '../../parts/Outcome';
import { PopupMenu } from '../../parts/PopupMenu';
import { Tag } from '../../parts/Tag';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  bar: { alignItems: 'center' },
  count: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '8px', fontWeight: 400 },
  attention: { marginTop: '10px' },
  product: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '8px',
    paddingBlock: '8px',
  },
  icon: { fontSize: '20px', display: 'flex' },
  what: { ...type.body, fontWeight: 600, margin: 0 },
  body: { gridColumn: '1 / -1', marginTop: '4px' },
  links: { ...type.row, display: 'flex', flexWrap: 'wrap', gap: '8px 16px', marginTop: '12px' },
  total: { color: tokens.colorNeutralForeground1 },
});

const bookings = [
  ['reserve', { kind: 'book', of: 'reserve' }],
  ['use', { kind: 'book', of: 'use' }],
  ['release', { kind: 'book', of: 'release' }],
  ['transfer', { kind: 'book', of: 'transfer' }],
  ['joint', { kind: 'joint' }],
  ['correct', { kind: 'book', of: 'correct' }],
] as const satisfies readonly (readonly [string, LedgerPage])[];

const grants = [
  ['grantAll', { kind: 'grant-all' }],
  ['grant', { kind: 'book', of: 'grant' }],
  ['opening', { kind: 'book', of: 'opening' }],
  ['import', { kind: 'import' }],
  ['close', { kind: 'close' }],
] as const satisfies readonly (readonly [string, LedgerPage])[];

/** Strippen: every holder's card at a glance, and the way to everything that can be booked. */
export function Overview(props: { readonly onChecks: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, language, goTo } = usePane();
  const ledger = useLedger();
  const words = texts.cards;
  const { card, cards, chooseCard, open } = ledger;
  const lines = holderLines(ledger);
  const municipal = lines.filter(({ isMunicipality }) => isMunicipality).map(({ balance }) => balance);
  const sum = (of: (balance: Balance) => number): number => sumOf(municipal.map(of));
  const totals = {
    total: sum(({ total }) => total),
    used: sum(({ used }) => used),
    reserved: sum(({ reserved }) => reserved),
    free: sum(({ available }) => available),
  };
  const isEmpty = lines.every(({ balance, spoilt }) => !spoilt && balance.total === 0 && balance.used === 0);
  const spoilt = lines.find((line) => line.spoilt);
  const names = (wanted: (balance: Balance) => boolean): string[] =>
    lines.flatMap(({ holder, balance, spoilt: why }) =>
      !why && wanted(balance) ? [holderName(holder, language)] : [],
    );
  const below = names(({ available }) => available < 0);
  const nothing = names(({ available, total }) => available === 0 && total > 0);
  const menu = (entries: readonly (readonly [keyof typeof words.bookMenu, LedgerPage])[]) => ({
    entries: entries.map(([key, page]) => ({ text: words.bookMenu[key], onChoose: () => open(page) })),
  });
  return (
    <>
      <BookedMessage />
      <div className={mergeClasses(layout.bar, styles.bar)}>
        <PopupMenu
          place="below"
          label={words.chooseCard}
          sections={[
            {
              entries: cards.map(({ label }) => ({
                text: fill(words.card, { card: label }),
                checked: label === card.label,
                onChoose: () => chooseCard(label),
              })),
            },
          ]}
          trigger={(button) => (
            <Button icon={<CalendarLtrRegular />} {...button}>
              {fill(words.card, { card: card.label })}
            </Button>
          )}
        />
        <PopupMenu
          place="below"
          align="end"
          label={words.book}
          sections={[menu(bookings), menu(grants)]}
          trigger={(button) => (
            <Button appearance="primary" icon={<AddRegular />} {...button}>
              {words.book} <ChevronDownRegular />
            </Button>
          )}
        />
      </div>
      <CardFaults data={ledger.data} onChecks={props.onChecks} />
      {isEmpty ? (
        <EmptyCard />
      ) : (
        <>
          <p className={mergeClasses(layout.body, styles.count)}>
            <span className={mergeClasses(layout.hero, styles.total)}>{format.number(totals.free)}</span>
            {fill(words.hero, { total: format.number(totals.total) })}
            {hasExamples(ledger) ? <Tag word={words.example} /> : null}
          </p>
          <Legend used={totals.used} reserved={totals.reserved} free={totals.free} />
          {spoilt?.spoilt ? (
            <SpoiltMessage problem={spoilt.spoilt} holder={spoilt.holder} onChecks={props.onChecks} />
          ) : null}
          <HolderTable lines={lines} />
          {below.length > 0 ? (
            <div className={styles.attention}>
              <OutcomeLine outcome="bad">{attention(below, words.below, words.belowMany)}</OutcomeLine>
            </div>
          ) : null}
          {nothing.length > 0 ? (
            <div className={styles.attention}>
              <OutcomeLine outcome="warning">
                {attention(nothing, words.nothingLeft, words.nothingLeftMany)}
              </OutcomeLine>
            </div>
          ) : null}
          {renderJoint()}
        </>
      )}
      <div className={styles.links}>
        <Link as="button" onClick={() => open({ kind: 'history' })}>
          {words.allBookings}
        </Link>
        <Link as="button" onClick={() => open({ kind: 'statement', holder: '' })}>
          {words.print}
        </Link>
        <Link as="button" onClick={() => goTo({ ...ledger.ledger.prepared.table.area, rows: 1, columns: 1 })}>
          {words.toRegister}
        </Link>
      </div>
    </>
  );

  function attention(of: readonly string[], one: string, many: string): string {
    const shown = of.length > 1 ? `${of.slice(0, -1).join(', ')}${words.and}${of[of.length - 1]}` : of[0];
    return fill(of.length === 1 ? one : many, { names: shown });
  }

  function renderJoint() {
    const products = jointProducts(ledger.ledger.audit.entries, { card: card.label });
    const titles = [...new Set(products.map(({ item, description }) => item || description))].filter(Boolean);
    return (
      <section className={mergeClasses(layout.card, styles.product)}>
        <span className={styles.icon} aria-hidden="true">
          <PeopleTeamRegular />
        </span>
        <h2 className={styles.what}>{words.forAll}</h2>
        {products.length > 0 ? (
          <Link as="button" onClick={() => open({ kind: 'joint-products' })}>
            {products.length === 1 ? words.productsOne : fill(words.products, { count: products.length })}
          </Link>
        ) : (
          <span />
        )}
        <p className={mergeClasses(layout.note, styles.body)}>
          {products.length === 0 ? words.forAllNone : fill(words.forAllBody, { names: titles.join(', ') })}
        </p>
      </section>
    );
  }
}
