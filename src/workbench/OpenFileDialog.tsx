import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../i18n/language';
import { workbenchTexts } from '../i18n/workbench';

interface OpenFileDialogProps {
  readonly language: Language;
  /** Of the file that is to be opened; absent where nothing is asked. */
  readonly name: string | undefined;
  readonly onCancel: () => void;
  readonly onOpen: () => void;
  /** Saves the present workbook as a file first. */
  readonly onSaveAndOpen: () => void;
}

/** Asks before a workbook with changes that are in no file makes room for another. */
export function OpenFileDialog(props: OpenFileDialogProps): ReactElement {
  const { language, name } = props;
  const texts = workbenchTexts[language];
  return (
    <Dialog
      modalType="alert"
      open={name !== undefined}
      onOpenChange={(_, data) => {
        if (!data.open) props.onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.openTitle}</DialogTitle>
          <DialogContent>{texts.openText(name ?? '')}</DialogContent>
          <DialogActions fluid>
            <Button onClick={props.onCancel}>{texts.cancel}</Button>
            <Button onClick={props.onOpen}>{texts.openOnly}</Button>
            <Button appearance="primary" onClick={props.onSaveAndOpen}>
              {texts.saveAndOpen}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
