import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { InputRules } from './embedded';
import type { Engine } from './engine';
import { pasteText } from './paste-text';

/**
 * Reads what is pasted from elsewhere as if it had been typed, by Ctrl+V as well as by the menu. The grid
 * would read it as English, so that `12,5%` became 1.25. What was copied in this grid is pasted by the grid.
 */
export function pasteByInputRules(engine: Engine, rules: InputRules): void {
  const clipboard = engine.injector.get(ISheetClipboardService);
  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  const paste = clipboard.paste.bind(clipboard);
  const isOwn = (html: string): boolean => {
    const id = /data-copy-id="([^"]+)"/.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  clipboard.legacyPaste = async (html = '', text = '', files) => {
    if (isOwn(html)) return legacyPaste(html, text, files);
    return pasteText(engine, rules, text || textOfHtml(html));
  };
  clipboard.paste = async (item, type) => {
    const html = await content(item, 'text/html');
    if (isOwn(html)) return paste(item, type);
    return pasteText(engine, rules, (await content(item, 'text/plain')) || textOfHtml(html));
  };
}

async function content(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

/** The text of pasted HTML that came without plain text: table rows as lines, cells with tabs between. */
function textOfHtml(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const rows = [...body.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('td, th')].map((cell) => cell.textContent.trim()).join('\t'),
  );
  return rows.length > 0 ? rows.join('\n') : body.textContent.trim();
}
