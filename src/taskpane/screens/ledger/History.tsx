import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from '@fluentui/react-components';
import { ArrowDownloadRegular, SearchRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ENTRY_TYPES, type Entry, type EntryType } from '../../../domain/ledger';
import { holderName, ledgerTexts } from '../../../i18n/ledger';
import { fill } from '../../../i18n/pane';
import { usePane } from '../../context';
import { whatOf } from '../../data/ledger-words';
import { saveText } from '../../data/save-file';
import { useLedger } from '../../ledger-context';
import { rowArea } from '../../ledger/desk';
import { csvOf } from '../../ledger/export';
import { filterEntries, type EntryFilter } from '../../ledger/filter';
import { useLayout } from '../../parts/layout';
import { PageHeader } from '../../parts/PageHeader';
import { type } from '../../theme/themes';

/** Height of a row before it has been measured. */
const ROW = 56;

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '8px', gridTemplateColumns: '1fr 1fr', marginBottom: '8px' },
  wide: { gridColumn: '1 / -1' },
  input: { width: '100%', minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginBottom: '6px' },
  export: { marginLeft: 'auto' },
  list: {
    height: 'min(60vh, 520px)',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  inner: { position: 'relative', width: '100%', listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    width: '100%',
    padding: '6px 4px',
    textAlign: 'left',
    cursor: 'pointer',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  what: { ...type.row, fontWeight: 600, overflowWrap: 'anywhere' },
  note: {
    ...type.note,
    color: tokens.colorNeutralForeground2,
    gridColumn: '1 / -1',
    overflowWrap: 'anywhere',
  },
  figure: { ...type.row, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  gone: { textDecorationLine: 'line-through', fontWeight: 400 },
});

/** Every booking, the newest first, to search and to filter; choosing one shows it in the sheet. */
export function History(props: { readonly holder: string | undefined }) {
  const styles = useStyles();
  const layout = useLayout();
  const { texts, format, language, goTo, announce } = usePane();
  const { ledger, card, cards, holders, back, open } = useLedger();
  const words = texts.cards.history;
  const { types } = ledgerTexts[language];
  const first: EntryFilter = { search: '', holder: props.holder ?? '', type: '', card: card.label };
  const [filter, setFilter] = useState(first);
  const [current, setCurrent] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const { entries, accounts, rowOf } = ledger.audit;
  const shown = useMemo(() => filterEntries(entries, filter, language), [entries, filter, language]);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    // A page that is not drawn has no sizes; enough rows are there to begin with.
    initialRect: { width: 320, height: 480 },
  });
  const change = (part: Partial<EntryFilter>): void => {
    setFilter({ ...filter, ...part });
    setCurrent(0);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 8,
      PageUp: current - 8,
      Home: 0,
      End: shown.length - 1,
    }[event.key];
    if (to === undefined || shown.length === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(to, 0), shown.length - 1);
    setCurrent(next);
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] button`)?.focus();
    });
  };
  const show = (entry: Entry): void => {
    const row = rowOf.get(entry.id);
    if (row !== undefined) goTo(rowArea(ledger, row));
  };
  const save = (): void => {
    const file = `${texts.cards.history.title} ${filter.card || 'Flexteam'}.csv`;
    saveText(csvOf([...shown].reverse(), language), file, 'text/csv;charset=utf-8');
    announce(fill(words.exported, { count: shown.length, file }));
  };
  const isFiltered =
    filter.search !== '' || filter.holder !== '' || filter.type !== '' || filter.card !== card.label;
  return (
    <>
      <PageHeader title={words.title} sub={fill(texts.cards.card, { card: card.label })} onBack={back} />
      <div className={styles.fields}>
        <Field label={words.search} className={styles.wide}>
          <Input
            className={styles.input}
            type="search"
            contentBefore={<SearchRegular />}
            placeholder={words.searchHint}
            value={filter.search}
            onChange={(_event, { value }) => change({ search: value })}
          />
        </Field>
        <Field label={words.holder}>
          <Select value={filter.holder} onChange={(_event, { value }) => change({ holder: value })}>
            <option value="">{words.all}</option>
            {holders.map((holder) => (
              <option key={holder} value={holder}>
                {holderName(holder, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.type}>
          <Select
            value={filter.type}
            onChange={(_event, { value }) => change({ type: value as EntryType | '' })}
          >
            <option value="">{words.all}</option>
            {ENTRY_TYPES.map((each) => (
              <option key={each} value={each}>
                {types[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.cards.onCard} className={styles.wide}>
          <Select value={filter.card} onChange={(_event, { value }) => change({ card: value })}>
            <option value="">{words.allCards}</option>
            {cards.map(({ label }) => (
              <option key={label} value={label}>
                {fill(texts.cards.card, { card: label })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.bar}>
        <span className={layout.note} role="status">
          {shown.length === 1 ? words.countOne : fill(words.count, { count: format.number(shown.length) })}
        </span>
        {isFiltered ? (
          <Link as="button" onClick={() => change({ ...first, holder: '' })}>
            {words.clear}
          </Link>
        ) : null}
        <Button
          size="small"
          className={styles.export}
          icon={<ArrowDownloadRegular />}
          disabled={shown.length === 0}
          onClick={save}
        >
          {words.export}
        </Button>
      </div>
      {shown.length === 0 ? (
        <p className={layout.body}>{words.none}</p>
      ) : (
        <div className={styles.list} ref={scroller} onKeyDown={onKeyDown}>
          <ul
            className={styles.inner}
            style={{ height: `${virtual.getTotalSize()}px` }}
            aria-label={words.list}
          >
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const entry = shown[index];
              const isReversed = accounts.reversalOf(entry.id) !== undefined;
              return (
                <li
                  key={key}
                  className={styles.row}
                  data-index={index}
                  ref={virtual.measureElement}
                  aria-setsize={shown.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <button
                    type="button"
                    className={styles.button}
                    tabIndex={index === Math.min(current, shown.length - 1) ? 0 : -1}
                    onFocus={() => setCurrent(index)}
                    onClick={() => show(entry)}
                    onDoubleClick={() => open({ kind: 'holder', holder: entry.holder })}
                  >
                    <span className={mergeClasses(styles.what, isReversed && styles.gone)}>
                      {holderName(entry.holder, language)}: {types[entry.type]}
                    </span>
                    <span className={styles.figure}>{format.number(entry.strips)}</span>
                    <span className={styles.note}>
                      {format.date(entry.date)} · {whatOf(entry, texts.cards, format) || entry.id}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
