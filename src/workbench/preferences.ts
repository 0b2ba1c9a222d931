import { readStored, writeStored } from '../taskpane/stored';

const themeKey = 'flexteam-theme';

/** The theme chosen earlier, else that of the system. */
export function preferredDark(): boolean {
  const chosen = readStored(themeKey);
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

export function rememberDark(dark: boolean): void {
  writeStored(themeKey, dark ? 'dark' : 'light');
}
