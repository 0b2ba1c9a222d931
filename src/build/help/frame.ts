import { helpPath } from '../../i18n/help/files';
import { helpTexts } from '../../i18n/help';
import type { Language } from '../../i18n/language';
import { text } from './html';
import { pageLink } from './markdown';
import { HELP_POLICY } from '../policies';
import { isFunction, pagesInOrder, type HelpPage } from './order';

/** The name of a page in links and as its title. */
export function pageTitle(page: HelpPage, language: Language): string {
  const texts = helpTexts[language];
  if (isFunction(page)) return `FLEX.${page}`;
  if (page === 'index') return texts.index.title;
  return page === 'functions' ? texts.functionIndex.title : texts.topics[page].title;
}

/** What a page is about, in one sentence; plain text. */
export function pageLead(page: HelpPage, language: Language): string {
  const texts = helpTexts[language];
  if (isFunction(page)) return texts.functions[page].purpose;
  if (page === 'index') return texts.index.lead;
  return page === 'functions' ? texts.functionIndex.lead : texts.topics[page].lead;
}

/** A whole page around its content, with the ways to other pages. */
export function framed(page: HelpPage, language: Language, content: string): string {
  const { words } = helpTexts[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const title = pageTitle(page, language);
  const link = (to: HelpPage, shown: string): string =>
    `<a href="${pageLink(language, to)}">${text(shown)}</a>`;
  const place = pagesInOrder.indexOf(page);
  const [previous, next] = [pagesInOrder.at(place - 1), pagesInOrder.at(place + 1)];
  const browse = [
    place > 0 && previous
      ? `<li>← ${text(words.previous)}: ${link(previous, pageTitle(previous, language))}</li>`
      : '',
    next ? `<li>${text(words.next)}: ${link(next, pageTitle(next, language))} →</li>` : '',
  ].join('');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${text(page === 'index' ? title : `${title} – ${words.title}`)}</title>
    <link rel="icon" type="image/png" sizes="32x32" href="../../assets/icon-32.png" />
    <link rel="stylesheet" href="../../assets/help.css" />
    <link rel="alternate" hreflang="${other}" href="../../${helpPath(other, page)}" />
  </head>
  <body>
    <a class="skip" href="#text">${text(words.skip)}</a>
    <header>
      ${page === 'index' ? `<span class="home">Flexteam</span>` : `<a class="home" href="${pageLink(language, 'index')}">${text(words.index)}</a>`}
      <a href="../../${helpPath(other, page)}" lang="${other}" hreflang="${other}">${text(words.other)}</a>
    </header>
    <main id="text" tabindex="-1">
      <h1>${text(title)}</h1>
      <p class="lead">${text(pageLead(page, language))}</p>
${content}
    </main>
    <nav class="browse" aria-label="${text(words.navigation)}"><ul>${browse}</ul></nav>
  </body>
</html>
`;
}

/** Links to pages that go with this one. */
export function relatedLinks(pages: readonly string[], language: Language): string {
  const { words } = helpTexts[language];
  const items = pages.map(
    (page) =>
      `<li><a href="${pageLink(language, page)}">${text(pageTitle(page as HelpPage, language))}</a></li>`,
  );
  return `<section class="related"><h2>${text(words.related)}</h2><ul>${items.join('')}</ul></section>`;
}
