import { expect, it } from 'vitest';
import { heardStages } from '../../../src/deck/speaker/heard.ts';
import type { StageState } from '../../../src/deck/speaker/protocol.ts';

const state = (deck: string, sequence: number, slide = 'um'): StageState => ({
  kind: 'state', deck, sequence, playlist: 'aula', list: ['um', 'dois'], slide, step: 0, steps: 0, scenario: { query: '', by: deck, n: 0 }, cover: 'none',
});

it('keeps the newest state when messages overtake each other', () => {
  const stages = heardStages();
  expect(stages.hear(state('a', 5, 'dois'), 0)).toBe(true);
  expect(stages.hear(state('a', 4, 'um'), 10)).toBe(false);
  expect(stages.followed(10)?.state.slide).toBe('dois');
});

it('a late message does not count as a sign of life, a repeated one does', () => {
  const stages = heardStages();
  stages.hear(state('a', 5), 0);
  stages.followed(0);
  stages.hear(state('a', 4), 2000);
  expect(stages.followed(2900)?.lost).toBe(true);
  stages.hear(state('a', 5), 2900);
  expect(stages.followed(2900)?.lost).toBe(false);
});

it('says within three seconds that a stage is silent, and at once that it was closed', () => {
  const stages = heardStages();
  stages.hear(state('a', 1), 1000);
  expect(stages.followed(3000)?.lost).toBe(false);
  expect(stages.followed(4000)?.lost).toBe(true);
  stages.hear(state('a', 1), 4000);
  stages.leave('a');
  expect(stages.followed(4001)).toMatchObject({ lost: true, state: { slide: 'um' } });
});

it('stays with the stage it follows while another one opens, and goes over when the first is gone', () => {
  const stages = heardStages();
  stages.hear(state('a', 1), 0);
  stages.followed(0);
  stages.hear(state('b', 1), 100);
  expect(stages.followed(200)?.state.deck).toBe('a');
  expect(stages.present(200).map(({ deck }) => deck)).toEqual(['a', 'b']);
  stages.leave('a');
  expect(stages.followed(300)?.state.deck).toBe('b');
});

it('takes of several the one that was moved last, unless one is chosen', () => {
  const stages = heardStages();
  stages.hear(state('a', 1), 0);
  stages.hear(state('b', 1), 1);
  stages.hear(state('a', 2), 2);
  stages.hear(state('b', 1), 3);
  expect(stages.followed(4)?.state.deck).toBe('a');
  stages.choose('b');
  expect(stages.followed(4)?.state.deck).toBe('b');
});
