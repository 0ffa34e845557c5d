import { describe, expect, test } from 'vitest';
import { sayPart } from '../../src/datacenter/part-says.ts';
import { saidOf } from '../../src/datacenter/scene/words.ts';
import { layoutOf, planOf } from '../../src/datacenter/layout.ts';
import { siteOf } from '../../src/datacenter/site-list.ts';
import { evaluateInputs } from '../../src/model/live.ts';

const values = evaluateInputs({ siteAccelerators: 200_000 });
const capital = Number(values['capitalCost']);

describe('what is told of a part', () => {
  test('the money of a rack is its share of the whole, by its accelerators', () => {
    // 8 accelerators in a server, 4 servers in a rack.
    expect(Number(values['acceleratorsPerServer']) * Number(values['serversPerRack'])).toBe(32);
    const share = (capital * 32) / 200_000;
    const text = sayPart('rack', values, 'pt-BR').money;
    expect(text).toMatch(/^US\$ [\d,.]+ milh(ão|ões)/);
    expect(Number(/[\d,]+/.exec(text)?.[0].replace(',', '.'))).toBeCloseTo(share / 1e6, 1);
  });

  test('what has no price of its own says so, and so does the work that nobody publishes', () => {
    expect(sayPart('coolingUnits', values, 'pt-BR').money).toMatch(/por peça, não publicado/);
    expect(sayPart('row', values, 'pt-BR').people).toMatch(/Não publicado/);
    expect(sayPart('campus', values, 'pt-BR').people).toMatch(/57 empregos garantidos.*1\.500 a 6\.000/);
  });

  test('the scene tells of Abilene as in the talk: 210 coolers, with account and people', () => {
    const abilene = evaluateInputs(siteOf('abilene-talk').inputs);
    const said = saidOf(layoutOf(planOf(abilene)), { part: 'coolingUnits', index: 0 }, abilene, 'pt-BR');
    expect(said.rows.map(([label]) => label)).toEqual(['Quantos', 'Potência', 'Dinheiro', 'Quem trabalha']);
    expect(said.rows[0]?.[1]).toMatch(/^210 /);
    expect(said.source).toBe('chillerCapacity');
  });
});
