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
