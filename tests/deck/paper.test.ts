import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/deck/downloads.ts';
import { scenarioLine } from '../../src/deck/paper/scenario-line.ts';
import { presetWords } from '../../src/i18n/presets.ts';
import { presets } from '../../src/model/presets.ts';
import type { Inputs } from '../../src/scenario/store.ts';

describe('the scenario at the foot of a page', () => {
  test('the defaults are called so', () => {
    expect(scenarioLine({}, 'pt-BR')).toBe('cenário padrão');
  });

  test('what differs is named with its value and unit', () => {
    expect(scenarioLine({ requestsPerDay: 2e9, pue: 1.5 }, 'pt-BR')).toBe('cenário com Acessos por dia: 2 bilhões de acessos por dia; Energia total sobre a de TI (PUE): 1,5');
  });

  test('a long list says how many more there are', () => {
    const line = scenarioLine({ requestsPerDay: 2e9, pue: 1.5, peakToMean: 3, availability: 0.9, promptTokens: 100, outputTokens: 100 }, 'pt-BR');
    expect(line.split('; ')).toHaveLength(5);
    expect(line).toMatch(/; mais 2 premissas$/);
  });

  test('a ready scenario has its name', () => {
    for (const preset of Object.values(presets)) {
      expect(scenarioLine(preset.inputs as Inputs, 'pt-BR')).toContain(`“${presetWords(preset.id, 'pt-BR').title}”`);
    }
  });
});

describe('the manifest of downloads', () => {
  const good = { path: 'pdf/aula-slides.pdf', kind: 'slides', playlist: 'aula', locale: 'pt-BR', bytes: 1 };

  test('what is no file is left out, and never breaks the page', () => {
    expect(filesOf({ files: [good, { ...good, bytes: Number.NaN }, { ...good, path: 3 }, null, 'x'] })).toEqual([good]);
    expect(filesOf({ files: [{ ...good, playlist: null }] })).toHaveLength(1);
    for (const nonsense of [null, undefined, 7, 'x', {}, { files: 'all' }]) expect(filesOf(nonsense)).toEqual([]);
  });
});
