/** Small helpers for SVG markup. */

/** Escapes text for markup. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One decimal is enough on any screen. What no scenario can place (a share of nothing) stands at 0, so that the rest is drawn. */
export function px(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}

/** A line of text. `anchor` as in SVG; `role` is a class of `drawings.css`. */
export function text(x: number, y: number, content: string, options: { readonly anchor?: 'start' | 'middle' | 'end'; readonly role?: string } = {}): string {
  const { anchor = 'start', role = 'tick' } = options;
  return `<text class="${role}" x="${px(x)}" y="${px(y)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escape(content)}</text>`;
}

/** A straight line. */
export function rule(x1: number, y1: number, x2: number, y2: number, role = 'axis'): string {
  return `<path class="${role}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`;
}

/** A rectangle. */
export function rect(x: number, y: number, width: number, height: number, role: string): string {
  return `<rect class="${role}" x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"/>`;
}

/** Path data through points, each relative to the one before: half as many bytes as their places on the paper. */
export function trace(points: readonly (readonly [number, number])[], closed = false): string {
  // Each step starts from where the rounded ones before it led, so that no error adds up.
  let [fromX, fromY] = [0, 0];
  const steps = points.map(([x, y]) => {
    const step = [px(px(x) - fromX), px(px(y) - fromY)] as const;
    [fromX, fromY] = [px(x), px(y)];
    return step[1] < 0 ? `${step[0]}${step[1]}` : `${step[0]} ${step[1]}`;
  });
  return `M${steps[0] ?? '0 0'}${steps.length > 1 ? 'l' : ''}${steps.slice(1).join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

/** A path through points; nothing where there are none. */
export function path(points: readonly (readonly [number, number])[], role: string, closed = false): string {
  if (points.length === 0) return '';
  return `<path class="${role}" d="${trace(points, closed)}"/>`;
}

/** Maps a number to paper, on a logarithmic or a linear axis; beyond the domain it stays at the end. */
export function axis(domain: readonly [number, number], range: readonly [number, number], scale: 'log' | 'linear' = 'linear'): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  return (value) => {
    const clamped = Math.min(Math.max(value, Math.min(from, to)), Math.max(from, to));
    const share = scale === 'log' ? Math.log(clamped / from) / Math.log(to / from) : (clamped - from) / (to - from);
    // A domain without extent has one place for everything.
    return start + (Number.isFinite(share) ? share : 0) * (end - start);
  };
}
