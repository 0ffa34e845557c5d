/** A chart as a picture for a slide of one's own or for a message: its words above, the way back to the numbers below. */

/** As wide as a full-screen slide needs; taller where the drawing is. */
const width = 1600;
const margin = 60;
const captionSize = 34;
const signatureSize = 22;

/** The properties that the style sheets give to drawings. */
const inherited = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'font-family', 'font-size', 'font-weight', 'opacity', 'fill-opacity', 'text-anchor', 'dominant-baseline', 'text-transform', 'letter-spacing', 'display', 'visibility', 'paint-order'] as const;

/**
 * Draws the figure's SVG, with its caption and the page's address, as PNG.
 * @param signature one line on where it comes from
 * @throws Error when the browser cannot draw it
 */
export async function pictureOf(figure: HTMLElement, signature: string): Promise<Blob> {
  const svg = figure.querySelector('svg');
  if (svg === null) throw new Error('There is no drawing');
  const { width: w, height: h } = svg.viewBox.baseVal;
  const style = getComputedStyle(document.body);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas');
  const captionFont = `${captionSize}px ${style.fontFamily}`;
  context.font = captionFont;
  const lines = wrap(context, svg.getAttribute('aria-label') ?? '', width - 2 * margin);
  const top = margin + lines.length * captionSize * 1.35 + margin / 2;
  const drawn = ((width - 2 * margin) * h) / w;
  canvas.width = width;
  canvas.height = Math.ceil(top + drawn + margin * 2);
  context.fillStyle = style.backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const image = await load(await standalone(svg, width - 2 * margin, drawn));
  context.drawImage(image, margin, top, width - 2 * margin, drawn);
  context.fillStyle = style.color;
  context.font = captionFont;
  lines.forEach((line, i) => {
    context.fillText(line, margin, margin + (i + 0.8) * captionSize * 1.35);
  });
  context.font = `${signatureSize}px ${style.fontFamily}`;
  context.fillText(signature, margin, canvas.height - margin - signatureSize);
  context.fillText(location.href, margin, canvas.height - margin + signatureSize * 0.4, width - 2 * margin);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is empty'));
      else resolve(blob);
    }, 'image/png');
  });
}

function wrap(context: CanvasRenderingContext2D, text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (context.measureText(longer).width <= most || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The drawing with all that style sheets say written into it, and with the fonts in it: a picture sees no page. */
async function standalone(svg: SVGSVGElement, wide: number, tall: number): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[svg, ...svg.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const property of inherited) to[i]?.setAttribute(property, style.getPropertyValue(property));
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(wide));
  copy.setAttribute('height', String(tall));
  const fonts = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  fonts.textContent = (await fontFaces()).join('');
  copy.prepend(fonts);
  return new XMLSerializer().serializeToString(copy);
}

/** The page's own fonts as data: what cannot be had is replaced by the system's. */
async function fontFaces(): Promise<readonly string[]> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
  const made = rules.map(async (rule) => {
    // In a single file they are data already.
    if (rule.style.getPropertyValue('src').includes('url("data:')) return rule.cssText;
    const address = /url\("?([^")]+\.woff2)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
    if (address === undefined) return '';
    const answer = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return `@font-face{font-family:${rule.style.getPropertyValue('font-family')};font-weight:${rule.style.getPropertyValue('font-weight') || '400'};src:url(data:font/woff2;base64,${text}) format("woff2")}`;
  });
  return (await Promise.allSettled(made)).flatMap((found) => (found.status === 'fulfilled' ? [found.value] : []));
}

async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
