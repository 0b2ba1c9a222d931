import type { management as nl } from '../nl/management';

/** Pages for administrators, and background, in English. */
export const management: typeof nl = {
  installing: {
    title: 'Installing',
    lead: 'For administrators, and for whoever wants to try it first.',
    body: `
The add-in works in Excel for Microsoft 365 on Windows and Mac, and in Excel on the web. Not on iPad, and not in volume-licensed Excel 2021 and older.

## What you need

A folder of files on a web server with https, and the file \`manifest.xml\` from that folder. Make the folder with:

\`\`\`
ADDIN_URL=https://your.site/flexteam npm run build
\`\`\`

Put the content of \`dist\` at that address. Nothing runs on the server; any static web server will do. The folder also holds files with the security and caching rules for common web servers.

## Trying it in Excel on the web

1. Open a workbook on the web.
2. Choose *Home › Add-ins › More Settings › Upload My Add-in*.
3. Pick \`manifest.xml\`. This is for you only, in this browser, until you clear its data.

## One user on Windows

1. Put \`manifest.xml\` in a shared folder, and note its network path, such as \`\\\\server\\folder\`.
2. In Excel choose *File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs*.
3. Add the network path as a catalogue, tick *Show in Menu*, and restart Excel.
4. Choose *Home › Add-ins › Advanced*, at the top *Shared Folder*, and add Flexteam.

## One user on Mac

Put \`manifest.xml\` in \`~/Library/Containers/com.microsoft.Excel/Data/Documents/wef\`, restart Excel, open a workbook and choose Flexteam in the menu of *Home › Add-ins*. Make the folder \`wef\` if it is not there.

## A whole organisation

1. Go to the Microsoft 365 admin centre, *Settings › Integrated apps › Upload custom apps*.
2. Choose *Office Add-in*, upload \`manifest.xml\` and assign the add-in to users or groups. A group within a group is not followed.
3. Wait: it can take a day before everyone has the button on the Home tab.

The starter workbooks (\`npm run workbook\`) and what the workbench saves with formulas then open the pane by themselves; in other workbooks you open it. Who does not have the add-in sees the values last calculated, in Excel.

## A network share

Where there is no admin centre, steps 1 to 4 for Windows also serve a department. For Excel on Windows only; after a version that changes the ribbon everyone adds it again. Microsoft supports this for testing, not for daily work.

## A network without access to Microsoft

Excel loads its own client, office.js, from \`appsforoffice.microsoft.com\`. Where that address is closed, you can put a copy on a server of your own and make the folder with it:

\`\`\`
OFFICE_JS=https://intern.example.nl/office/office.js ADDIN_URL=https://your.site/flexteam npm run build
\`\`\`

Copy the whole folder of office.js, since it loads other files from there. Microsoft does not support this; keep the copy up to date yourself.

## Finding out whether it works

Type \`=FLEX.PROVINCE(1518461.5)\` in a blank cell. It should give 501092.3. If it gives \`#NAME?\`, read [the add-in is not loaded](notLoaded).
`,
    related: ['updating', 'notLoaded', 'privacy'],
  },
  updating: {
    title: 'Updating',
    lead: 'Putting up a new version without breaking saved workbooks.',
    body: `
1. Make the new folder and replace the old one on the web server.
2. Is the version number in \`manifest.xml\` higher? Then upload the manifest in the admin centre again as well.
3. Expect Excel to keep the functions and their description for a day; the pane follows at once.

Back to an earlier version: put the old folder back. The version number in the manifest must go up then too: make the earlier version again with a higher number, and upload that manifest. Workbooks keep working.

## What may change between versions

- texts, descriptions and translations;
- new functions;
- new fields, at the end and not required.

A new function or a new field comes with a higher version number in the manifest.

## What never changes

- the name of a function;
- the order of the fields, and which are required;
- what a blank field means;
- the inhabitants of a year that is already there;
- the names of the tables and columns in the workbook.

That is why last year’s workbook gives the same result next year.
`,
    related: ['installing', 'notLoaded'],
  },
  privacy: {
    title: 'Privacy',
    lead: 'What you enter stays in your workbook. Nothing goes to a server.',
    body: `
- The functions and the pane calculate on your own computer. They make no request to the outside, except to load their own files and the client of Excel (office.js, of Microsoft). The page forbids the browser the rest.
- Flexteam has no account, no measuring and no cookie. Excel itself and office.js fall under the terms of Microsoft.
- You keep the workbook where you want: on your computer, or in the SharePoint or OneDrive of your organisation.
- On your computer the pane remembers the chosen language, your name at “Recorded by”, and what you type on the [page for a council](council). The [workbench](workbench) keeps its workbook in your browser.
- “Recorded by” in the strip ledger is what someone states. It is not verified.
- {menu.diagnostics} puts technical details on the clipboard. There are no amounts or names in it, and nothing is sent.
`,
    related: ['installing', 'workbench', 'accessibility'],
  },
  accessibility: {
    title: 'Keyboard and accessibility',
    lead: 'Everything in the pane works with the keyboard and with a screen reader.',
    body: `
| Key | What it does |
|---|---|
| F6 | From worksheet to pane and back |
| Tab, Shift+Tab | To the next or previous part |
| Arrows | Through tabs, menus and rows |
| Enter or space | Choose |
| Esc | Close a menu, or back to the last screen |
| Home, End | First or last row |

- Errors and results are read out. A refusal at once, a confirmation when the reader is ready.
- Colour alone never means anything: used, reserved and free also have a pattern of their own, and every card is there in words as well.
- Dark and high contrast follow Excel and your system. In the workbench you choose {menu.theme} yourself.
- The pane works from 320 pixels wide, without scrolling sideways.
- Every chart has a table with the same figures.

The grid of the workbench is a drawing that a screen reader cannot read; the cells of Excel it can.
`,
    related: ['workbench', 'start'],
  },
  sources: {
    title: 'Sources and contradictions',
    lead: 'What is published, what is not, and two sentences in the sources that cannot be right.',
    body: `
## Published

- Total budget: €783,109 in 2023 and €1,518,462 in 2024 and in 2025.
- Province part: €258,425.81 in 2023 and €501,092.30 in 2024 and in 2025.
- Strips: six for each municipality, plus a number in proportion to inhabitants, nine to fourteen in all.

Source: letter of the provincial executive to the provincial council of Drenthe, 18 April 2023, reference 16/5.2/2023000566; Platform31, 1 October 2025. Inhabitants: Statistics Netherlands (CBS), Wijk- en buurtkaart 2022–2024 and Kerncijfers wijken en buurten 2024–2025, definitive.

## “A third” is 33%

The letter says “a third”, but the amounts are 33% to the cent of the total before rounding: €783,108.50 to .53 and €1,518,461.50 to .53. At a true third no total fits. The difference is €12,733.92 over three years. See for yourself with [TOTALRANGE](TOTALRANGE).

## “In proportion” cannot give nine to fourteen

Emmen has more than five times the inhabitants of Westerveld. No proportional rule, however rounded, stretches three extra strips to eight and no further. Something bounds it, and what does is not published. The rule is therefore an assumption that you set yourself.

## Not published

The fixed amount per municipality, the amount per inhabitant, the reference date of the inhabitants, the strip rule, hours per strip, actual cost and the budget after 2025. These are your own figures, and marked as assumptions.

## Methods

Balinski and Young, *Fair Representation* (1982). Pukelsheim, *Proportional Representation* (2014).
`,
    related: ['TOTALRANGE', 'STRIPS', 'contributions'],
  },
};
