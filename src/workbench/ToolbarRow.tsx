import { makeStyles, tokens, Toolbar, ToolbarButton, ToolbarDivider } from '@fluentui/react-components';
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentAddRegular,
  EraserRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import type { AriaAttributes, ReactElement } from 'react';
import type { Language } from '../i18n/language';
import { workbenchTexts } from '../i18n/workbench';
import { PopupMenu, type MenuSection } from '../taskpane/parts/PopupMenu';
import type { FileContents } from './download';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: { flexGrow: 1, columnGap: '4px', minWidth: 0 },
  grow: { flexGrow: 1 },
  word: { '@media (max-width: 600px)': { display: 'none' } },
  button: {
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 600px)': { minWidth: '32px' },
  },
});

interface ToolbarRowProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly paneOpen: boolean;
  readonly onOpen: () => void;
  readonly onExport: (contents: FileContents) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onStartAnew: () => void;
  /** Takes out the invented bookings; absent where there are none. */
  readonly onClearExample?: () => void;
  readonly onTogglePane: () => void;
}

/** What one does with the workbook as a whole. */
export function ToolbarRow(props: ToolbarRowProps): ReactElement {
  const styles = useStyles();
  const texts = workbenchTexts[props.language];
  const button = (
    label: string,
    icon: ReactElement,
    onClick: () => void,
    title = label,
    more: AriaAttributes = {},
  ): ReactElement => (
    <ToolbarButton
      {...more}
      className={styles.button}
      icon={icon}
      disabled={props.disabled}
      aria-label={title}
      onClick={onClick}
    >
      <span className={styles.word}>{label}</span>
    </ToolbarButton>
  );
  const entry = (title: string, text: string, contents: FileContents): MenuSection => ({
    title,
    entries: [
      {
        text,
        onChoose: () => {
          props.onExport(contents);
        },
      },
    ],
  });
  return (
    <div className={styles.row}>
      <Toolbar className={styles.bar} aria-label={texts.toolbar} size="small">
        {button(texts.open, <FolderOpenRegular />, props.onOpen)}
        <PopupMenu
          place="below"
          label={texts.exportXlsx}
          sections={[
            entry(texts.exportFormulasFor, texts.exportFormulas, 'formulas'),
            entry(texts.exportValuesFor, texts.exportValues, 'values'),
          ]}
          trigger={({ onClick, ...menu }) =>
            button(texts.exportXlsx, <SaveRegular />, onClick, texts.exportXlsx, menu)
          }
        />
        <ToolbarDivider className={styles.word} />
        {button(texts.undo, <ArrowUndoRegular />, props.onUndo)}
        {button(texts.redo, <ArrowRedoRegular />, props.onRedo)}
        <ToolbarDivider className={styles.word} />
        {props.onClearExample ? button(texts.clearExample, <EraserRegular />, props.onClearExample) : null}
        {button(texts.startAnew, <DocumentAddRegular />, props.onStartAnew)}
        <span className={styles.grow} />
        {button(
          texts.pane,
          props.paneOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />,
          props.onTogglePane,
          props.paneOpen ? texts.hidePane : texts.showPane,
        )}
      </Toolbar>
    </div>
  );
}
