/**
 * The pages with a program. They hold no inline script or style: the content security policy forbids the first
 * everywhere and the second in Excel.
 */
import { panePolicy, WORKBENCH_POLICY } from './policies';

interface Page {
  readonly policy: string;
  readonly head: readonly string[];
  readonly stylesheets: readonly string[];
  readonly scripts: readonly string[];
  readonly bodyClass: string;
}

function page({ policy, head, stylesheets, scripts, bodyClass }: Page): string {
  const styles = ['assets/page.css', ...stylesheets].map(
    (file) => `<link rel="stylesheet" href="${file}" />`,
  );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Flexteam Warmtetransitie</title>
    <link rel="icon" type="image/png" sizes="32x32" href="assets/icon-32.png" />
${[...styles, ...head].map((line) => `    ${line}\n`).join('')}  </head>
  <body class="${bodyClass}">
    <div id="root"></div>
${scripts.map((line) => `    ${line}\n`).join('')}  </body>
</html>
`;
}

/**
 * The page in Excel. The functions stand in the head, before everything that draws: the runtime also starts
 * without a visible pane, only to calculate.
 *
 * @param stylesheets that it needs at once
 * @param options.officeJs as `officeJsAddress` gives it
 * @param options.url as `addinUrl` gives it
 */
export function taskpanePage(
  stylesheets: readonly string[],
  options: { readonly officeJs: string; readonly url: string },
): string {
  const { officeJs, url } = options;
  return page({
    policy: panePolicy(officeJs, url),
    head: [`<script src="${attribute(officeJs)}"></script>`, '<script src="functions.js"></script>'],
    stylesheets,
    scripts: ['<script src="taskpane.js"></script>'],
    bodyClass: 'taskpane',
  });
}

/** The page with the grid, for who has no Excel at hand. */
export function workbenchPage(stylesheets: readonly string[]): string {
  return page({
    policy: WORKBENCH_POLICY,
    head: [],
    stylesheets,
    scripts: ['<script src="workbench.js"></script>'],
    bodyClass: 'workbench',
  });
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
