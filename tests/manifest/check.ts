import { JSDOM } from 'jsdom';

/** What the files beside a manifest say about it. */
export interface Surroundings {
  /** Of package.json. */
  readonly version: string;
  /** Every address of the manifest must lie in this folder. */
  readonly url: string;
  readonly namespace: string;
  /** The actions that the code associates with functions. */
  readonly actions: readonly string[];
  /** A file of the product by its path under `url`; undefined if there is none. */
  readonly file: (path: string) => Uint8Array | undefined;
}

/** Lengths that Excel accepts, in characters. */
const LONGEST = { resid: 32, ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 };

/** The text that is the same in every language. */
const NOT_TRANSLATED = ['Functions.Namespace'];

/** The sizes that every ribbon icon must come in. */
const RIBBON_SIZES = ['16', '32', '80'];

/** Excel refuses a manifest of which the elements stand in another order: of each element the ones inside it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** All that is wrong with a manifest, as sentences; empty if nothing is. */
export function manifestProblems(text: string, around: Surroundings): string[] {
  const document = new JSDOM(text, { contentType: 'text/xml' }).window.document;
  const elements = [...document.querySelectorAll('*')];
  const named = (name: string) => elements.filter((element) => element.localName === name);
  const inside = (name: string, parent: string) =>
    named(name).filter((element) => element.parentElement?.localName === parent);
  const one = (name: string) => named(name)[0];
  const problems: string[] = [];
  const require = (holds: boolean, problem: string) => {
    if (!holds) problems.push(problem);
  };

  const id = one('Id')?.textContent ?? '';
  require(GUID.test(id), `Id is no GUID: ${id}`);
  const version = one('Version')?.textContent ?? '';
  require(version === `${around.version}.0`, `Version is ${version}, package.json says ${around.version}`);
  require(one('Permissions')?.textContent === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument');
  require(one('Runtime')?.getAttribute('lifetime') === 'long', 'the shared runtime is not long-lived');

  checkOrder();
  checkReferences();
  checkOnePage();
  checkTexts();
  checkAddresses();
  checkIcons();
  checkActions();
  return problems;

  function checkOrder(): void {
    for (const [parent, wanted] of Object.entries(ORDER))
      for (const element of named(parent)) {
        const places = [...element.children].map(({ localName }) => wanted.indexOf(localName));
        const names = [...element.children].map(({ localName }) => localName).join(', ');
        require(places.every(
          (place, index) => place >= 0 && place >= (places[index - 1] ?? 0),
        ), `${parent} has its elements in another order: ${names}`);
      }
  }

  function resources(): Element[] {
    const kinds = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
    return elements.filter((element) => kinds.includes(element.parentElement?.localName ?? ''));
  }

  function valueOf(resid: string | null | undefined): string | undefined {
    const found = resources().find((resource) => resource.getAttribute('id') === resid);
    return found?.getAttribute('DefaultValue') ?? undefined;
  }

  function checkReferences(): void {
    const defined = resources().map((resource) => resource.getAttribute('id') ?? '');
    const used = elements.flatMap((element) => element.getAttribute('resid') ?? []);
    for (const resid of new Set(used)) require(defined.includes(resid), `${resid} is used and not defined`);
    for (const name of defined) require(used.includes(name), `${name} is defined and not used`);
    for (const name of defined) {
      require(defined.indexOf(name) === defined.lastIndexOf(name), `${name} is defined twice`);
      require(name.length <= LONGEST.resid, `${name} is longer than ${LONGEST.resid} characters`);
    }
    const controls = [...named('Control'), ...named('Group')].map(
      (element) => element.getAttribute('id') ?? '',
    );
    require(new Set(controls).size === controls.length, 'two controls have the same id');
  }

  /** The runtime is shared only if all its users name the same resource. */
  function checkOnePage(): void {
    const users = [
      ...named('Runtime'),
      ...named('FunctionFile'),
      ...inside('SourceLocation', 'Page'),
      ...inside('SourceLocation', 'Action'),
    ];
    require(['Runtime', 'FunctionFile'].every((name) => named(name).length === 1) &&
      inside('SourceLocation', 'Page').length === 1 &&
      inside('SourceLocation', 'Action').length ===
        1, 'runtime, functions, commands and pane are not there once each');
    const resids = new Set(users.map((element) => element.getAttribute('resid')));
    require(resids.size === 1, `runtime, functions, commands and pane differ: ${[...resids].join(', ')}`);
    const page = valueOf([...resids][0]);
    const start = inside('SourceLocation', 'DefaultSettings')[0]?.getAttribute('DefaultValue');
    require(page === start, `the pane is ${page ?? 'missing'}, without ribbon ${start ?? 'missing'}`);
    require(named('TaskpaneId').every(
      (element) => element.textContent === 'Office.AutoShowTaskpaneWithDocument',
    ), 'the pane cannot open with a workbook');
  }

  function checkTexts(): void {
    require(one('DefaultLocale')?.textContent === 'en-US', 'DefaultLocale is not en-US');
    const texts = [
      ...named('DisplayName'),
      ...named('Description').filter((element) => element.hasAttribute('DefaultValue')),
      ...inside('String', 'ShortStrings'),
      ...inside('String', 'LongStrings'),
    ];
    for (const text of texts) {
      const name = text.getAttribute('id') ?? text.localName;
      const overrides = [...text.children].filter((child) => child.localName === 'Override');
      const dutch = overrides.filter((child) => child.getAttribute('Locale') === 'nl-NL');
      require(dutch.length === (NOT_TRANSLATED.includes(name) ? 0 : 1), `${name} has no Dutch text`);
      // An override of another namespace is passed over in silence.
      require(overrides.every(
        (child) => child.namespaceURI === text.namespaceURI,
      ), `${name} has an Override of another namespace`);
      const values = [
        text.getAttribute('DefaultValue'),
        ...dutch.map((child) => child.getAttribute('Value')),
      ];
      const kind = (text.hasAttribute('id') ? text.parentElement?.localName : name) as keyof typeof LONGEST;
      for (const value of values) {
        require(value !== null && value.trim() !== '', `${name} is empty`);
        require((value ?? '').length <= LONGEST[kind], `${name} is longer than ${LONGEST[kind]} characters`);
      }
    }
    for (const address of [...named('SupportUrl'), ...inside('Url', 'Urls')]) {
      const english = address.getAttribute('DefaultValue') ?? '';
      const dutch = address.querySelector('[Locale="nl-NL"]')?.getAttribute('Value');
      require(!english.includes('/help/en/') ||
        dutch === english.replace('/help/en/', '/help/nl/'), `${english} has no Dutch address`);
    }
    const metadata = inside('SourceLocation', 'Metadata')[0]?.getAttribute('resid');
    const dutchMetadata = resources()
      .find((resource) => resource.getAttribute('id') === metadata)
      ?.querySelector('[Locale="nl-NL"]');
    require(dutchMetadata !== null &&
      dutchMetadata !== undefined, 'the functions have no Dutch descriptions');
    const namespace = valueOf(one('Namespace')?.getAttribute('resid'));
    require(namespace ===
      around.namespace, `the namespace is ${namespace ?? 'missing'}, not ${around.namespace}`);
  }

  function addresses(): string[] {
    const values = elements.flatMap((element) => [
      element.getAttribute('DefaultValue') ?? '',
      element.getAttribute('Value') ?? '',
    ]);
    return [...new Set(values.filter((value) => /^[a-z]+:\/\//i.test(value)))];
  }

  function checkAddresses(): void {
    for (const address of addresses()) {
      require(address.startsWith('https://'), `${address} is not https`);
      require(address.startsWith(`${around.url}/`), `${address} is not in ${around.url}`);
      const path = address.slice(around.url.length + 1);
      require(around.file(path) !== undefined, `${address} does not exist`);
    }
    require(/localhost/i.test(around.url) || !/localhost/i.test(text), 'localhost is left over');
  }

  function checkIcons(): void {
    for (const icon of named('Icon')) {
      const sizes = [...icon.children].map((image) => image.getAttribute('size') ?? '');
      for (const size of RIBBON_SIZES) require(sizes.includes(size), `an icon has no size ${size}`);
      for (const image of icon.children)
        checkIcon(valueOf(image.getAttribute('resid')), image.getAttribute('size'));
    }
    checkIcon(one('IconUrl')?.getAttribute('DefaultValue'), '32');
    checkIcon(one('HighResolutionIconUrl')?.getAttribute('DefaultValue'), '64');
  }

  function checkIcon(address: string | null | undefined, size: string | null): void {
    const data = around.file((address ?? '').slice(around.url.length + 1));
    const found = data === undefined ? undefined : pngSize(data);
    require(found ===
      `${size ?? ''}×${size ?? ''}`, `${address ?? 'an icon'} is ${found ?? 'no PNG'}, not ${size ?? ''}`);
  }

  function checkActions(): void {
    const names = named('FunctionName').map((element) => element.textContent);
    for (const name of names) require(around.actions.includes(name), `the action ${name} has no function`);
    for (const name of around.actions) require(names.includes(name), `no button has the action ${name}`);
  }
}

/** The size that the header of a PNG gives. */
function pngSize(data: Uint8Array): string | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}
