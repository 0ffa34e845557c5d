/** A room with a question and a stage, that must stand as it stood after everything that was thrown at it. */
import { expect } from 'vitest';
import { join } from '../../../src/room/client/audience.ts';
import { joinStage } from '../../../src/room/client/on-stage.ts';
import { openHost } from '../../../src/room/host/host.ts';
import type { Tallied } from '../../../src/room/host/tally.ts';
import { freshId } from '../../../src/room/protocol/ids.ts';
import type { Question } from '../../../src/room/protocol/question.ts';
import type { LocalRoom } from './local.ts';

export interface Unmoved {
  /** Expects that nothing has moved, that a new phone sees the same, and that the room still works. */
  readonly stands: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const until = (right: () => boolean): Promise<void> => expect.poll(right, { timeout: 8000, interval: 20 }).toBe(true);

export async function unmoved(local: LocalRoom): Promise<Unmoved> {
  const where = { url: local.url, room: local.room, secret: local.secret };
  let counted: Tallied | undefined;
  let asks = 0;
  const leases: string[] = [];
  const host = openHost({ ...where, id: freshId(), onLease: (state) => leases.push(`host ${state}`), onCount: (now) => (counted = now?.result), onAsks: (list) => (asks = list.length), onPresent: () => undefined, onRemember: () => undefined, onStage: () => undefined });
  const stage = joinStage({ ...where, id: freshId(), onLease: (state) => leases.push(`stage ${state}`), onEnded: () => leases.push('ended'), hear: () => leases.push('driven') });
  stage.show({ slide: 'verdade', step: 2, scenario: 'v=1', playlist: 'aula' });
  host.ask({ kind: 'choice', text: 'Qual?', options: [{ id: 'a', text: 'A' }, { id: 'b', text: 'B' }] });
  const phone = (): { readonly slides: string[]; readonly question: () => Question | undefined; readonly vote: (answer: string) => Promise<boolean>; readonly ask: (text: string) => Promise<void> | undefined; readonly leave: () => void } => {
    const slides: string[] = [];
    let question: Question | undefined;
    const audience = join({ url: local.url, room: local.room, id: freshId(), onState: (state) => slides.push(state?.slide ?? 'nada'), onQuestion: (asked) => (question = asked), onResult: () => undefined, onShown: () => undefined });
    return { slides, question: () => question, vote: (answer) => audience.vote(question?.id ?? '', answer), ask: audience.ask, leave: audience.leave };
  };
  const early = phone();
  await until(() => early.question() !== undefined && early.slides.length > 0 && leases.length === 2);
  expect(await early.vote('a')).toBe(true);
  await until(() => counted?.count === 1);
  return {
    stands: async () => {
      expect(leases.toSorted()).toEqual(['host held', 'stage held']);
      const late = phone();
      await until(() => late.question() !== undefined && late.slides.length > 0);
      expect([early.slides, late.slides]).toEqual([['verdade'], ['verdade']]);
      expect(late.question()).toEqual(early.question());
      expect(counted?.count).toBe(1);
      expect(await late.vote('b')).toBe(true);
      await late.ask('Ainda está aí?');
      await until(() => counted?.count === 2 && asks === 1);
      expect(counted).toMatchObject({ counts: [1, 1] });
      late.leave();
    },
    close: async () => {
      early.leave();
      await stage.leave();
      await host.leave();
    },
  };
}
