/** The deck as a room's stage: says where the talk stands, and obeys presenters elsewhere. */
import type { Message } from '../../deck/speaker/protocol.ts';
import type { Dropped, Room } from './api.ts';
import type { LeaseState } from './lease.ts';
import { present } from './presenter.ts';
import { readSpeaker, sealForRoom } from '../protocol/speaker.ts';
import { readState, type RoomState } from '../protocol/state.ts';
import { topicsOf } from '../protocol/topics.ts';

export interface OnStageOptions extends Room {
  readonly secret: string;
  readonly onLease: (state: LeaseState) => void;
  /** The room was ended from a presenter's page. */
  readonly onEnded: () => void;
  readonly hear: (message: Message) => void;
}

export interface OnStage {
  readonly show: (state: Omit<RoomState, 'seq' | 'at'>) => void;
  /** Answers a presenter elsewhere; false where nobody was reached. */
  readonly say: (message: Message) => Promise<boolean>;
  readonly takeOver: () => void;
  readonly leave: () => Promise<void>;
  readonly dropped: () => Dropped;
}

export function joinStage(options: OnStageOptions): OnStage {
  const topics = topicsOf(options.room);
  let last: Omit<RoomState, 'seq' | 'at'> | undefined;
  let before: LeaseState = 'asking';
  const keep = (): void => {
    if (last !== undefined) stage.keep(topics.state, { seq: stage.next(), ...last, at: Date.now() });
  };
  const stage = present({
    ...options,
    as: 'stage',
    onLease: (state) => {
      // After another deck was the stage, this one says anew where it stands.
      if (state === 'held' && (before === 'taken' || before === 'free')) keep();
      if (state !== 'asking') before = state;
      options.onLease(state);
    },
    follow: [topics.drive, topics.state],
    hear: (topic, text, gate) => {
      if (topic === topics.drive) {
        const message = gate.read(text, readSpeaker);
        if (message !== undefined) options.hear(message);
      } else if (topic !== topics.state) gate.drop('topic');
      else if (text !== '') {
        const state = gate.readNext(topic, text, readState);
        if (state !== undefined) stage.saw(state.seq);
      } else if (last !== undefined && stage.holds()) {
        void stage.leave({ forget: true });
        options.onEnded();
      }
    },
  });
  return {
    show: (state) => {
      last = state;
      keep();
    },
    say: (message) => {
      const text = sealForRoom(message);
      return typeof text === 'string' ? stage.say(topics.heard, text) : Promise.resolve(false);
    },
    takeOver: stage.takeOver,
    leave: stage.leave,
    dropped: stage.dropped,
  };
}
