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

interface StartAnewDialogProps {
  readonly language: Language;
  readonly open: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks before the workbook of this browser is replaced: this cannot be undone. */
export function StartAnewDialog({ language, open, onCancel, onConfirm }: StartAnewDialogProps): ReactElement {
  const texts = workbenchTexts[language];
  return (
    <Dialog
      modalType="alert"
      open={open}
      onOpenChange={(_, data) => {
        if (!data.open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.startAnewTitle}</DialogTitle>
          <DialogContent>{texts.startAnewText}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{texts.cancel}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {texts.startAnewConfirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
