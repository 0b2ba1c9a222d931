import { Marked, type Tokens } from 'marked';
import { helpPath, helpTopics } from '../../i18n/help/files';
import { signatures } from '../../i18n/functions/signatures';
import type { Language } from '../../i18n/language';
import { paneTexts } from '../../i18n/pane';
import { workbenchTexts } from '../../i18n/workbench';
import { workbookTexts } from '../../i18n/workbook';
import { scrolling, text } from './html';

/** The address of a page of the help, as another page of the same language refers to it. */
export function pageLink(language: Language, page: string): string {
  if (!(page in helpTopics || page in signatures)) throw new Error(`The help has no page “${page}”.`);
  return helpPath(language, page).replace(/^.*\//, '');
}

/**
 * A text of the help as HTML. It is Markdown, in which a link goes to a page by its key (`[Strippen](strips)`), and
 * `{tabs.strips}`, `{sheets.budget}` and `{workbench.undo}` are the words on a button, sheet or title of the product.
 */
export function markdown(language: Language, source: string): string {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        return `<a href="${text(linkOf(language, href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table(token) {
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): string => {
          const scope = tag === 'th' ? ' scope="col"' : '';
          const inside = cells.map(
            ({ tokens }) => `<${tag}${scope}>${this.parser.parseInline(tokens)}</${tag}>`,
          );
          return `<tr>${inside.join('')}</tr>`;
        };
        const body = token.rows.map((cells) => row(cells, 'td')).join('');
        const inside = `<table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table>`;
        return scrolling(token.header.map((cell) => cell.text).join(', '), inside);
      },
    },
  });
  return marked.parse(withLabels(language, source), { async: false }).trim();
}

/** As `markdown`, for one line that stands inside another element. */
export function inlineMarkdown(language: Language, source: string): string {
  return markdown(language, source).replace(/^<p>|<\/p>$/g, '');
}

function linkOf(language: Language, href: string): string {
  return /^(https:|#)/.test(href) ? href : pageLink(language, href);
}

function withLabels(language: Language, source: string): string {
  return source.replace(
    /\{([a-z]\w*(?:\.\w+)+)\}/gi,
    (_, path: string) => `<b>${text(labelOf(language, path))}</b>`,
  );
}

/** A word of the product by its path in the texts of the pane, the workbook or the workbench. */
export function labelOf(language: Language, path: string): string {
  const texts: unknown = {
    ...paneTexts(language),
    sheets: workbookTexts[language].sheets,
    workbench: workbenchTexts[language],
  };
  const found = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], texts);
  if (typeof found !== 'string')
    throw new Error(`The help names “${path}”, which is no text of the product.`);
  return found;
}
