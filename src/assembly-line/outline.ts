/** What a drawing says, as text: read from the drawing itself, so that both cannot differ. */

/** A box, or a frame around boxes. */
export interface OutlineNode {
  readonly id: string;
  /** The frame that holds others. */
  readonly group: boolean;
  /** The frame that it stands in. */
  readonly inside: string | undefined;
  /** Lines of its label; live tokens are still elements in them. */
  readonly lines: readonly string[];
  /** Classes of the source: stations. */
  readonly station: string | undefined;
}

/** An arrow. */
export interface OutlineEdge {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
}

export interface Outline {
  readonly title: string;
  readonly description: string;
  /** The size of the drawing, as an empty one of its kind needs it. */
  readonly size: string;
  readonly nodes: readonly OutlineNode[];
  readonly edges: readonly OutlineEdge[];
}

const stations = ['labour', 'data', 'algorithms', 'models', 'computing'];

function linesOf(group: string): string[] {
  return [...group.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((found) => (found[1] ?? '').replaceAll(/<tspan class="b">(.*?)<\/tspan>(?!<)/g, '$1'));
}

function first(svg: string, pattern: RegExp): string {
  return pattern.exec(svg)?.[1] ?? '';
}

/** Reads a drawing as `npm run drawings` wrote it. */
export function outlineOf(svg: string): Outline {
  const groups = [...svg.matchAll(/<g class="([^"]*)" data-(node|edge)="([^"]*)"(?: data-in="([^"]*)")?>(.*?)<\/g>/g)];
  const nodes = groups.flatMap(([, classes = '', kind, id = '', frame, inside = '']): OutlineNode[] =>
    kind !== 'node' ? [] : [{ id, group: classes.startsWith('cluster'), inside: frame, lines: linesOf(inside), station: classes.split(' ').find((name) => stations.includes(name)) }],
  );
  const ids = new Set(nodes.map(({ id }) => id));
  const edges = groups.flatMap(([, , kind, id = '', , inside = '']): OutlineEdge[] => {
    if (kind !== 'edge') return [];
    // Names of nodes may hold hyphens themselves.
    const cut = [...id.matchAll(/-/g)].map(({ index }) => index).find((index) => ids.has(id.slice(0, index)) && ids.has(id.slice(index + 1))) ?? -1;
    return [{ from: id.slice(0, cut), to: id.slice(cut + 1), lines: linesOf(inside) }];
  });
  return {
    title: first(svg, /<title>(.*?)<\/title>/),
    description: first(svg, /<desc>(.*?)<\/desc>/),
    size: first(svg, /(viewBox="[^"]*" width="\d+" height="\d+")/),
    nodes,
    edges,
  };
}
