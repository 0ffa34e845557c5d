import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawnFiles } from '../../scripts/lib/drawings/hash.mjs';
import { derivationTree, derivedIds } from '../../src/assembly-line/derivations.ts';
import { fill } from '../../src/assembly-line/fill.ts';
import { inline } from '../../src/assembly-line/inline.ts';
import { outlineOf } from '../../src/assembly-line/outline.ts';
import { graph } from '../../src/model/live.ts';

const drawings = (await drawnFiles()).map((file) => ({ file, svg: readFileSync(file, 'utf8') }));
const powerChain = drawings.find(({ file }) => file.endsWith('/power-chain.pt-BR.svg'))?.svg ?? '';

describe('what was drawn', () => {
  it.each(drawings)('$file is geometry, text and our classes', ({ svg }) => {
    expect(svg).not.toMatch(/<style|style=|<foreignObject|<script|<image|fill=|stroke=|url\(|§/);
    expect(svg).toMatch(/<title>[^<]+/);
    expect(svg).toMatch(/<desc>[^<]+/);
  });

  it.each(drawings)('$file is light', ({ file, svg }) => {
    if (file.includes('/derivations/')) expect(svg.length).toBeLessThanOrEqual(6000);
    else expect(gzipSync(svg).length).toBeLessThanOrEqual(2500);
  });

  it.each(drawings)('$file says the same as a list: every box with words, every arrow between two of them', ({ svg }) => {
    const { nodes, edges } = outlineOf(svg);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(nodes).toHaveLength(svg.split('data-node=').length - 1);
    expect(edges).toHaveLength(svg.split('data-edge=').length - 1);
    for (const { lines } of nodes) expect(lines.length).toBeGreaterThan(0);
    for (const { from, to } of edges) expect([from, to].filter((end) => !ids.has(end))).toEqual([]);
  });
});

describe('a drawing on a page', () => {
  it('shows the values of now, as the numbers of the page do', () => {
    expect(fill(powerChain, 'pt-BR')).toMatch(/<tspan data-quantity="rackPower" data-value="40800">40,8 kW por rack<\/tspan>/);
  });

  it('lists boxes in the order of the source, in their frames', () => {
    expect(outlineOf(powerChain).nodes.map(({ id, inside }) => (inside === undefined ? id : `${inside}/${id}`))).toEqual([
      'entry', 'entry/grid', 'entry/substation', 'entry/transformers', 'ups', 'cooling', 'hall', 'hall/racks', 'hall/servers', 'hall/chips',
    ]);
  });

  it('links boxes and lets them appear step by step', () => {
    const shown = inline(powerChain, 'pt-BR', { racks: '/racks/' }, 'racks | racks-servers');
    expect(shown).toContain('<a href="/racks/"><g class="node computing fragment" data-fragment-index="0" data-node="racks"');
    expect(shown).toContain('<g class="edge fragment" data-fragment-index="1" data-edge="racks-servers"');
    expect(shown).not.toContain('role="img"');
  });
});

describe('the drawing of a derivation', () => {
  it.each(derivedIds)('of %s has an arrow from each direct parent that it shows, and no other', (id) => {
    const { boxes, arrows, more } = derivationTree(id);
    const quantity = graph.byId.get(id);
    const from = quantity !== undefined && 'from' in quantity ? quantity.from : [];
    const direct = arrows.filter(([, to]) => to === id).map(([parent]) => parent);
    const left = from.filter((parent) => !direct.includes(parent));
    expect(direct.every((parent) => from.includes(parent))).toBe(true);
    // Only what carries no more than a unit stays out, unless the drawing says that there is more.
    if (!more) for (const parent of left) expect(graph.byId.get(parent)).toMatchObject({ kind: 'constant', value: 1 });
    expect(boxes.at(-1)).toBe(id);
  });
});
