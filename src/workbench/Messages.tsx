import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../i18n/language';
import { workbenchTexts, type WorkbenchTexts } from '../i18n/workbench';

// A bar that gives way to the grid would cut its own text.
const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What became of something that the user did; in words of the language of the moment. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: (texts: WorkbenchTexts) => string;
}

interface MessagesProps {
  readonly language: Language;
  readonly elsewhere: boolean;
  readonly refused: boolean;
  readonly failed: boolean;
  readonly notice: Notice | undefined;
  readonly onStartAnew: () => void;
  readonly onCloseNotice: () => void;
}

/** The bars between toolbar and grid. */
export function Messages(props: MessagesProps): ReactElement {
  const styles = useStyles();
  const texts = workbenchTexts[props.language];
  const { notice } = props;
  return (
    <>
      {props.elsewhere && (
        <MessageBar className={styles.bar} intent="warning">
          <MessageBarBody>{texts.elsewhere}</MessageBarBody>
        </MessageBar>
      )}
      {props.refused && (
        <MessageBar className={styles.bar} intent="warning">
          <MessageBarBody>{texts.notSavedDetail}</MessageBarBody>
        </MessageBar>
      )}
      {props.failed && (
        <MessageBar className={styles.bar} intent="error">
          <MessageBarBody>
            <MessageBarTitle>{texts.failedTitle}</MessageBarTitle>
            {texts.failedText}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={props.onStartAnew}>{texts.startAnew}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notice !== undefined && (
        <MessageBar className={styles.bar} intent={notice.intent}>
          <MessageBarBody>{notice.text(texts)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={props.onCloseNotice}>
              {texts.close}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
