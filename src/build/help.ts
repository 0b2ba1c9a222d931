import { helpPath } from '../i18n/help/files';
import { helpTexts } from '../i18n/help';
import type { Language } from '../i18n/language';
import { framed, pageLead, pageTitle, relatedLinks } from './help/frame';
import { functionPage } from './help/function-page';
import { text } from './help/html';
import { markdown, pageLink } from './help/markdown';
import { functionIds, groups, isFunction, pagesInOrder, type HelpPage } from './help/order';

/** Every page of the help by its path: one for each function and each subject, in both languages. */
export function helpPages(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (['nl', 'en'] as const).flatMap((language) =>
      pagesInOrder.map((page) => [helpPath(language, page), pageOf(page, language)]),
    ),
  );
}

function pageOf(page: HelpPage, language: Language): string {
  if (isFunction(page)) return functionPage(page, language);
  const texts = helpTexts[language];
  switch (page) {
    case 'index':
      return framed(page, language, indexContent(language));
    case 'functions':
      return framed(
        page,
        language,
        `${markdown(language, texts.functionIndex.body)}${linkList(functionIds, language)}`,
      );
    default: {
      const { body, related } = texts.topics[page];
      return framed(page, language, `${markdown(language, body)}${relatedLinks(related, language)}`);
    }
  }
}

function indexContent(language: Language): string {
  const { words } = helpTexts[language];
  const sections = groups.map(
    ([group, pages]) =>
      `<section><h2>${text(words.groups[group])}</h2>${linkList(pages, language)}</section>`,
  );
  return `${sections.join('')}<p><a href="../../index.html">${text(words.workbench)}</a></p>`;
}

function linkList(pages: readonly HelpPage[], language: Language): string {
  const items = pages.map(
    (page) =>
      `<li><a href="${pageLink(language, page)}">${text(pageTitle(page, language))}</a> <span>${text(pageLead(page, language))}</span></li>`,
  );
  return `<ul class="pages">${items.join('')}</ul>`;
}
