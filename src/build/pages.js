/**
 * The pages of the product. They hold no inline script or style: the content security policy forbids the first
 * everywhere and the second in Excel.
 */

/**
 * The hash is that of the empty text: Fluent UI inserts empty style elements and fills them through the CSSOM.
 * There is no frame-ancestors, since Excel on the web shows the page in a frame.
 */
const TASKPANE_POLICY =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The grid engine sets inline styles on its elements and paints pictures from blob addresses. */
const WORKBENCH_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

function page({ policy, head, stylesheets, scripts, bodyClass }) {
  const styles = ['assets/page.css', ...stylesheets].map(
    (file) => `<link rel="stylesheet" href="${file}" />`,
  );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
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

/** Where Excel's client comes from; Microsoft supports this address only. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The page in Excel. The functions stand in the head, before everything that draws: the runtime also starts
 * without a visible pane, only to calculate.
 *
 * @param {string[]} stylesheets
 */
export function taskpanePage(stylesheets) {
  return page({
    policy: TASKPANE_POLICY,
    head: [`<script src="${OFFICE_JS}"></script>`, '<script src="functions.js"></script>'],
    stylesheets,
    scripts: ['<script src="taskpane.js"></script>'],
    bodyClass: 'taskpane',
  });
}

/**
 * The page with the grid, for who has no Excel at hand.
 *
 * @param {string[]} stylesheets
 */
export function workbenchPage(stylesheets) {
  return page({
    policy: WORKBENCH_POLICY,
    head: [],
    stylesheets,
    scripts: ['<script src="workbench.js"></script>'],
    bodyClass: 'workbench',
  });
}
