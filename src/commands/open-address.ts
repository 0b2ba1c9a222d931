/** Opens an address in the user's browser; from inside Excel, a plain new window would open in a frame of its own. */
export function openAddress(address: string): void {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, '_blank', 'noopener');
  }
}
