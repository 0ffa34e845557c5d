/** Gives the browser a file to keep; nothing leaves the device. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn of its loop.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}

/** A name that every file system takes. @param otherwise the name when nothing is left */
export function safeName(text: string, otherwise: string): string {
  const ascii = text.normalize('NFD').replaceAll(/[^\p{ASCII}]/gu, '').toLowerCase();
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || otherwise;
}
