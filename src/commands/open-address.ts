/** Opens an address in the user's browser; from inside Excel, a plain new window would open in a frame of its own. */
export function openAddress(address: string): void {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    // Not with `noopener`: that gives no window back, which office.js on the web takes for a window that was
    // blocked, and then has Excel open a second one.
    const opened = window.open(address, '_blank');
    if (opened) opened.opener = null;
  }
}
