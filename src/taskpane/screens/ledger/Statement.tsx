import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PrintRegular, TableAddRegular } from '@fluentui/react-icons';
import {
  nameKey,
  overview,
  specification,
  type Balance,
  type Entry,
  type Measure,
} from '../../../domain/ledger';
import { holderName, ledgerTexts, stripsText } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { tableNames } from '../../../tables/names';
import { usePane } from '../../context';
import { sentence } from '../../data/format';
import { signed, whatOf, withoutMemoReversals } from '../../data/ledger-words';
import { useLedger } from '../../ledger-context';
import { usePut } from '../../data/use-put';
import { useLayout } from '../../parts/layout';
import { PageHeader } from '../../parts/PageHeader';
import { PutResult } from '../../parts/PutResult';
import { useRowStyles } from '../../parts/rows';
import { type } from '../../theme/themes';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '12px' },
  sub: { ...type.heading, margin: 0, marginTop: '16px', marginBottom: '4px' },
  wrap: { overflowX: 'auto' },
  strong: { fontWeight: 600, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  cell: { paddingBlock: '3px', verticalAlign: 'top' },
  what: { hyphens: 'auto', overflowWrap: 'break-word' },
  foot: { marginTop: '16px' },
});

/** From what was given to what is free, with the sign that each has in it. */
const IDENTITY = [
  ['opening', 1],
  ['granted', 1],
  ['transferred_in', 1],
  ['carried_in', 1],
  ['transferred_out', -1],
  ['carried_out', -1],
  ['expired', -1],
  ['reserved', -1],
  ['used', -1],
] as const satisfies readonly (readonly [Measure, 1 | -1])[];

/** A statement on one page, to print: of one holder, or of all of them where the holder is "". */
export function Statement(props: { readonly holder: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, language, namespace } = usePane();
  const { ledger, card, today, data, back } = useLedger();
  const words = texts.cards.statements;
  const put = usePut(undefined);
  const { holder } = props;
  const name = holderName(holder, language);
  const title = holder === '' ? words.title : fill(words.titleOf, { name });
  const insert = (): void => {
    const of = holder === '' ? '' : `,"","${name.replace(/"/g, '""')}","${language}"`;
    const all = holder === '' ? `,"","","${language}"` : of;
    put.insert({
      name: 'STATEMENT',
      formula: `=${namespace}.STATEMENT(${tableNames.ledger}[#All],"${card.label.replace(/"/g, '""')}"${all})`,
      ...sizeOf(),
    });
  };
  return (
    <>
      <PageHeader
        title={title}
        sub={fill(words.sub, { card: card.label, date: format.date(today) })}
        onBack={back}
      />
      <div className={styles.bar} data-print="no">
        <Button appearance="primary" icon={<PrintRegular />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button icon={<TableAddRegular />} onClick={insert}>
          {texts.common.putInSheet}
        </Button>
      </div>
      <PutResult of={put} selection={undefined} />
      <article data-print="statement">
        <h2 data-print="only">{title}</h2>
        <p data-print="only">{fill(words.sub, { card: card.label, date: format.date(today) })}</p>
        {holder === '' ? renderOverview() : renderHolder()}
        <p className={mergeClasses(layout.note, styles.foot)}>
          {fill(words.footer, { workbook: data.status.name || 'Flexteam', date: format.date(today) })}
        </p>
      </article>
    </>
  );

  /** What the formula will fill: the function's own columns, and a line for each holder or entry. */
  function sizeOf(): { rows: number; columns: number } {
    const { lines } = overview(ledger.audit.entries, { card: card.label });
    if (holder === '') return { rows: lines.length + 2, columns: 14 };
    const { lines: all } = specification(ledger.audit.entries, holder, { card: card.label });
    const own = withoutMemoReversals(all).filter(
      ({ entry, isReversed }) => entry.type !== 'served' || !isReversed,
    );
    const hasShared = own.some(({ entry }) => entry.type === 'served');
    return { rows: own.length + (hasShared ? 4 : 3), columns: 11 };
  }

  function renderOverview() {
    const { lines, total } = overview(ledger.audit.entries, { card: card.label });
    return (
      <div className={styles.wrap}>
        <Figures
          heads={[
            words.overview,
            ...(['total', 'used', 'reserved', 'available', 'hours'] as const).map(measure),
          ]}
          rows={[
            ...lines.map((line) => [holderName(line.holder, language), ...figures(line.balance)]),
            [words.total, ...figures(total)],
          ]}
        />
      </div>
    );
  }

  function renderHolder() {
    const { lines, balance } = specification(ledger.audit.entries, holder, { card: card.label });
    const own = withoutMemoReversals(lines).filter(({ entry }) => entry.type !== 'served');
    const shared = lines.filter(({ entry, isReversed }) => entry.type === 'served' && !isReversed);
    const open = ledger.audit.accounts
      .openReservations()
      .filter(
        ({ entry }) =>
          nameKey(entry.holder) === nameKey(holder) && nameKey(entry.card) === nameKey(card.label),
      );
    return (
      <>
        <h3 className={styles.sub}>{words.identity}</h3>
        <Figures
          heads={[words.what, words.strips]}
          rows={[
            ...IDENTITY.filter(([key]) => balance[key] !== 0).map(([key, sign]) => [
              measure(key),
              signed(sign * balance[key], format),
            ]),
            [measure('available'), format.number(balance.available)],
          ]}
        />
        {open.length > 0 ? (
          <>
            <h3 className={styles.sub}>{words.open}</h3>
            <Figures
              heads={[words.what, words.date, words.strips]}
              rows={open.map(({ entry, open: strips }) => [
                whatOf(entry, texts.cards, format) || entry.id,
                format.date(entry.date),
                format.number(strips),
              ])}
              plain
            />
          </>
        ) : null}
        <h3 className={styles.sub}>{words.specification}</h3>
        <div className={styles.wrap}>
          <Figures
            heads={[words.what, words.date, words.strips, words.hours, words.free]}
            rows={own.map(({ entry, change, available, isReversed }) => [
              described(entry, isReversed),
              format.date(entry.date),
              signed(change, format),
              entry.hours === undefined ? '' : format.number(entry.hours),
              format.number(available),
            ])}
            plain
          />
        </div>
        {shared.length > 0 ? (
          <>
            <h3 className={styles.sub}>{words.joint}</h3>
            <p className={layout.note}>{words.jointNote}</p>
            <Figures
              heads={[words.what, words.date, texts.cards.jointWork.share, words.hours]}
              rows={shared.map(({ entry }) => [
                [entry.item, entry.assignment].filter(Boolean).join(' · ') || entry.id,
                format.date(entry.date),
                stripsText(entry.strips, language),
                entry.hours === undefined ? '' : format.number(entry.hours),
              ])}
              plain
            />
          </>
        ) : null}
      </>
    );
  }

  function described(entry: Entry, isReversed: boolean): string {
    const what = whatOf({ ...entry, hours: undefined }, texts.cards, format);
    const kind = sentence(ledgerTexts[language].types[entry.type]);
    return [what ? `${kind}: ${what}` : kind, ...(isReversed ? [`(${texts.cards.reversed})`] : [])].join(' ');
  }

  function measure(key: Measure): string {
    return sentence(ledgerTexts[language].measures[key]);
  }

  function figures(balance: Balance): string[] {
    return [balance.total, balance.used, balance.reserved, balance.available, balance.hours].map((value) =>
      format.number(value),
    );
  }
}

/** A plain table: names left, figures right; the last row is the outcome unless `plain`. */
function Figures(props: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly plain?: boolean;
}) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { heads, rows, plain } = props;
  return (
    <table className={rowStyles.table}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th
              key={head}
              scope="col"
              className={mergeClasses(rowStyles.head, index > 0 && rowStyles.figure, styles.cell)}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row} className={mergeClasses(!plain && row === rows.length - 1 && styles.strong)}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th
                  key={index}
                  scope="row"
                  className={mergeClasses(rowStyles.name, styles.cell, styles.what)}
                >
                  {cell}
                </th>
              ) : (
                <td key={index} className={mergeClasses(rowStyles.figure, styles.cell)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
