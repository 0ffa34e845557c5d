/**
 * The site's other pages where they travel inside the document: a single file that opens from a USB stick cannot load
 * any. They are there as one compressed text, by their path; links to them begin with `#!`. `scripts/lib/package/`
 * makes such files.
 */
const mark = '#!';

let unpacked: Promise<Readonly<Record<string, string>>> | undefined;

/** The path of a page inside the document that an address names (`…#!/fontes/#fonte-x` → `/fontes/`). */
export function insidePath(address: string): string | undefined {
  const at = address.indexOf(mark);
  return at < 0 ? undefined : address.slice(at + mark.length).split('#')[0];
}

/** The text of such a page. Rejects where it is not there or the browser cannot unpack it. */
export async function insidePage(path: string): Promise<string> {
  unpacked ??= unpack();
  const page = (await unpacked)[path];
  if (page === undefined) throw new Error(`There is no page ${path} inside.`);
  return page;
}

async function unpack(): Promise<Readonly<Record<string, string>>> {
  const packed = document.querySelector('script[data-pages]')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as Readonly<Record<string, string>>;
}
