import { functionTexts } from '../i18n/functions';
import { examples } from '../i18n/functions/examples';
import { parameterNames } from '../i18n/functions/parameters';
import { signatures, signatureText, type DescribedFunction } from '../i18n/functions/signatures';
import { inputRules } from '../i18n/input-rules';
import { en } from '../i18n/help/en';
import { helpFiles } from '../i18n/help/files';
import { nl } from '../i18n/help/nl';
import type { Language } from '../i18n/language';
import { formatNumber } from '../i18n/number';

export { helpFiles };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const text = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => escapes[sign]);

/** The help page in a language: every function with its fields and an example, at the anchor of its name. */
export function helpPage(language: Language): string {
  const texts = { nl, en }[language];
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const ids = Object.keys(signatures) as DescribedFunction[];
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text(texts.title)}</title>
    <link rel="icon" type="image/png" sizes="32x32" href="assets/icon-32.png" />
    <link rel="stylesheet" href="assets/help.css" />
  </head>
  <body>
    <header>
      <h1>${text(texts.title)}</h1>
      <nav><a href="${helpFiles[other]}" lang="${other}">${text(texts.other)}</a> <a href="index.html">${text(texts.workbench)}</a></nav>
    </header>
    <main>
      <p>${text(texts.intro)}</p>
      <h2>${text(texts.functions)}</h2>
      <ul class="index">${ids.map((id) => `<li><a href="#${id}">FLEX.${id}</a></li>`).join('')}</ul>
${ids.map((id) => functionSection(id, language)).join('\n')}
      <h2>${text(texts.errorsTitle)}</h2>
      <dl>${texts.errors.map(([name, what]) => `<dt>${text(name)}</dt><dd>${text(what)}</dd>`).join('')}</dl>
      <h2>${text(texts.contradictionsTitle)}</h2>
      <ol>${texts.contradictions.map((item) => `<li>${text(item)}</li>`).join('')}</ol>
    </main>
  </body>
</html>
`;
}

function functionSection(id: DescribedFunction, language: Language): string {
  const texts = { nl, en }[language];
  const { descriptions, parameters } = functionTexts[language];
  const separator = language === 'nl' ? ';' : ',';
  const rows = signatures[id].map(
    ({ name, optional }) =>
      `<tr><th scope="row">${text(parameterNames[name][language])}</th><td>${text(parameters[name])}${
        optional ? ` <em>${text(texts.optional)}</em>` : ''
      }</td></tr>`,
  );
  const { formula, gives } = examples[id];
  const shown = gives.map((value) =>
    typeof value === 'number' ? formatNumber(value, language, Number.isInteger(value) ? 0 : 2) : value,
  );
  return `      <section id="${id}" aria-labelledby="${id}-title">
        <h3 id="${id}-title">FLEX.${id}</h3>
        <p>${text(descriptions[id])}</p>
        <p><code>${text(signatureText(id, language, 'FLEX', separator))}</code></p>
        <table>
          <caption>${text(texts.parameters)}</caption>
          <thead><tr><th scope="col">${text(texts.parameter)}</th><th scope="col">${text(texts.meaning)}</th></tr></thead>
          <tbody>${rows.join('')}</tbody>
        </table>
        <p>${text(texts.example)}: <code>${text(inputRules(language === 'nl' ? 'nl-NL' : 'en-GB').showFormula(formula))}</code> ${text(
          texts.gives,
        )} <strong>${text(shown.join(' | '))}</strong></p>
      </section>`;
}
