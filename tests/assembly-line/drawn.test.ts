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
  it('is geometry, text and our classes', () => {
    const foreign = /<style|style=|<foreignObject|<script|<image|fill=|stroke=|url\(|§/;
    expect(drawings.filter(({ svg }) => foreign.test(svg)).map(({ file }) => file)).toEqual([]);
  });

  it('has a title and a description', () => {
    expect(drawings.filter(({ svg }) => !/<title>[^<]+/.test(svg) || !/<desc>[^<]+/.test(svg)).map(({ file }) => file)).toEqual([]);
  });

  it('is light', () => {
    const weights = drawings.map(({ file, svg }) => ({ file, bytes: file.includes('/derivations/') ? svg.length : gzipSync(svg).length, limit: file.includes('/derivations/') ? 6000 : 4000 }));
    expect(weights.filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
  });

  it('says the same as a list: every box with words, every arrow between two of them', () => {
    for (const { file, svg } of drawings) {
      const { nodes, edges } = outlineOf(svg);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(nodes, file).toHaveLength(svg.split('data-node=').length - 1);
      expect(edges, file).toHaveLength(svg.split('data-edge=').length - 1);
      expect(nodes.filter(({ lines }) => lines.length === 0), file).toEqual([]);
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to)), file).toEqual([]);
    }
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
  it('has an arrow from each direct parent, and says so where some are left out', () => {
    for (const id of derivedIds) {
      const { boxes, arrows, more } = derivationTree(id);
      const quantity = graph.byId.get(id);
      const from = quantity !== undefined && 'from' in quantity ? quantity.from : [];
      const direct = arrows.filter(([, to]) => to === id).map(([parent]) => parent);
      expect(direct.filter((parent) => !from.includes(parent)), id).toEqual([]);
      expect(boxes.at(-1)).toBe(id);
      // A constant of one only carries a unit.
      if (!more) for (const parent of from) if (!direct.includes(parent)) expect(graph.byId.get(parent), id).toMatchObject({ kind: 'constant', value: 1 });
    }
  });

  it('is there for all that follows from others', () => {
    for (const { id, kind } of graph.byId.values()) if (kind === 'derived') expect(derivedIds).toContain(id);
  });
});
