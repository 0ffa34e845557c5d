/** A bar on a strip of paper a hundred wide, which stretches to its place: the twin of those drawn at build. */
const svg = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** @param axis whether a line runs through the strip behind the bar */
export function bar({ start = 0, length, height, axis = false }: { readonly start?: number; readonly length: number; readonly height: number; readonly axis?: boolean }): SVGElement {
  const strip = element('svg', { viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  if (axis) strip.append(element('path', { d: `M0 ${height / 2}H100` }));
  strip.append(element('rect', { x: String(start), width: String(length), height: String(height) }));
  return strip;
}
