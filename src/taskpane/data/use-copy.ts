import { useCallback } from 'react';
import { usePane } from '../context';

/** Copies text and says whether it worked; hosts may refuse a pane the clipboard. */
export function useCopy(): (text: string, done?: string) => Promise<void> {
  const { announce, alert, texts } = usePane();
  return useCallback(
    async (text, done = texts.common.copied) => {
      try {
        await navigator.clipboard.writeText(text);
        announce(done);
      } catch {
        if (copyBySelection(text)) announce(done);
        else alert(texts.common.notCopied);
      }
    },
    [alert, announce, texts],
  );
}

/** The older way: framed pages without the clipboard permission can still copy what is selected. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const before = document.activeElement;
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  let copied = false;
  try {
    copied = typeof document.execCommand === 'function' && document.execCommand('copy');
  } catch {
    copied = false;
  }
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
