/**
 * A rounded position.
 * @typedef {readonly [x: number, y: number]} Point
 *
 * @typedef {object} Box
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 *
 * @typedef {object} Run
 * @property {string} text
 * @property {boolean} bold
 *
 * @typedef {object} Label
 * @property {Point} middle
 * @property {Run[][]} lines
 *
 * @typedef {object} DrawnNode
 * @property {string} id
 * @property {string} shape Mermaid's name of it
 * @property {string} classes as the source names them
 * @property {boolean} group
 * @property {string | undefined} inside the frame that it stands in
 * @property {Box} box
 * @property {Label | undefined} label
 *
 * @typedef {object} DrawnEdge
 * @property {string} from
 * @property {string} to
 * @property {string} pattern `solid`, `dotted` or `thick`
 * @property {boolean} tip
 * @property {Point[]} points
 * @property {Label | undefined} label
 *
 * What Mermaid knows of a source: the parts of it that are read here.
 * @typedef {object} SourceNode
 * @property {string} id
 * @property {string} [domId]
 * @property {string} shape
 * @property {string} [cssClasses]
 * @property {string} [parentId]
 * @property {boolean} isGroup
 *
 * @typedef {object} SourceEdge
 * @property {string} id
 * @property {string} start
 * @property {string} end
 * @property {string} [pattern]
 * @property {string} [thickness]
 * @property {string} [arrowTypeEnd]
 *
 * @typedef {object} Source
 * @property {string} type
 * @property {{ getData: () => { nodes: SourceNode[], edges: SourceEdge[] }, getAccTitle: () => string, getAccDescription: () => string }} db
 *
 * @typedef {object} Mermaid
 * @property {(id: string, text: string) => Promise<{ svg: string }>} render
 * @property {{ getDiagramFromText: (text: string) => Promise<Source> }} mermaidAPI
 *
 * @typedef {object} Layout
 * @property {string} title
 * @property {string} description
 * @property {DrawnNode[]} nodes in the order of the source; what holds others comes first
 * @property {DrawnEdge[]} edges
 */

/**
 * Runs in the page: lets Mermaid lay a drawing out and reads where everything stands.
 * @param {string} text
 * @returns {Promise<Layout>}
 */
export async function layOut(text) {
  const { mermaid } = /** @type {{ mermaid: Mermaid }} */ (/** @type {unknown} */ (globalThis));
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (!type.startsWith('flowchart')) throw new Error(`only flowcharts can be drawn, not "${type}"`);
  const { nodes, edges } = db.getData();
  const [title, description] = [db.getAccTitle(), db.getAccDescription()];
  const { svg } = await mermaid.render('drawing', text);
  document.body.innerHTML = svg;
  const root = document.querySelector('svg');
  if (root === null) throw new Error('Mermaid drew nothing');
  root.removeAttribute('width');
  root.removeAttribute('height');
  const { viewBox } = root;
  root.setAttribute('style', `position: absolute; left: 0; top: 0; width: ${viewBox.baseVal.width}px; height: ${viewBox.baseVal.height}px`);

  /** @param {Element | null | undefined} element @returns {Box} */
  const boxOf = (element) => {
    if (!element) throw new Error('Mermaid drew something without an outline');
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  /** @param {Element | null | undefined} holder @returns {Label | undefined} */
  const labelOf = (holder) => {
    const label = holder?.querySelector('text');
    if (!label || label.textContent.trim() === '') return undefined;
    const box = boxOf(label);
    const lines = [...label.querySelectorAll('tspan.row')].map((row) =>
      [...row.children].map((run) => ({ text: run.textContent, bold: run.getAttribute('font-weight') === 'bold' })),
    );
    return { middle: [box.x + box.width / 2, box.y + box.height / 2], lines: lines.filter((line) => line.some((run) => run.text.trim() !== '')) };
  };

  const everyNode = [...root.querySelectorAll('.node, .cluster')];
  // In the order of the source, in which the list beside the drawing reads.
  const code = text.replaceAll(/"[^"]*"/g, '').replaceAll(/^\s*acc(?:Title|Descr).*$/gm, '');
  const placeOf = (/** @type {SourceNode} */ node) => code.search(new RegExp(`(?<![\\w-])${node.id}(?![\\w])`));
  /** @type {DrawnNode[]} */
  const drawnNodes = nodes.toSorted((one, other) => placeOf(one) - placeOf(other)).map((node) => {
    const element = everyNode.find((candidate) => candidate.id === node.domId || candidate.id === `drawing-${node.domId ?? ''}` || candidate.id === `drawing-${node.id}`);
    if (element === undefined) throw new Error(`Mermaid drew no "${node.id}"`);
    const outline = element.querySelector(':scope > .label-container, :scope > rect, :scope > polygon, :scope > circle, :scope > path');
    return {
      id: node.id,
      shape: node.shape,
      classes: (node.cssClasses ?? '').replace('default', '').trim(),
      group: node.isGroup,
      inside: node.parentId,
      box: boxOf(outline),
      label: labelOf(element.querySelector('.cluster-label') ?? element.querySelector('.label')),
    };
  });
  const shown = edges.filter((edge) => edge.thickness !== 'invisible' && edge.pattern !== 'invisible');
  /** @type {DrawnEdge[]} */
  const drawnEdges = shown.map((edge) => {
    const path = /** @type {SVGGraphicsElement | null} */ (root.querySelector(`[data-edge][data-id="${edge.id}"]`));
    const matrix = path?.getScreenCTM();
    if (path === null || !matrix) throw new Error(`Mermaid drew no arrow from "${edge.start}" to "${edge.end}"`);
    /** @type {{ x: number, y: number }[]} */
    const corners = JSON.parse(atob(path.getAttribute('data-points') ?? ''));
    return {
      from: edge.start,
      to: edge.end,
      pattern: edge.pattern === 'dotted' ? 'dotted' : edge.thickness === 'thick' || edge.pattern === 'thick' ? 'thick' : 'solid',
      tip: edge.arrowTypeEnd === 'arrow_point',
      points: corners.map(({ x, y }) => {
        const point = new DOMPoint(x, y).matrixTransform(matrix);
        return /** @type {const} */ ([point.x, point.y]);
      }),
      label: labelOf(root.querySelector(`.edgeLabel .label[data-id="${edge.id}"]`)),
    };
  });
  return { title, description, nodes: drawnNodes, edges: drawnEdges };
}
