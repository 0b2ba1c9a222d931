/** Offers a text as a file to save, the way a browser and Excel's web view both understand. */
export function saveText(text: string, name: string, mime: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address a while longer than the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
