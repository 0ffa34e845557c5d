/** The stages that were heard, and which of them the speaker page follows. Pure: times come from outside. */
import type { StageState } from './protocol.ts';

/** A stage that is silent for so long is lost. It is asked every second. */
export const lostAfterMs = 2500;
/** A lost stage is forgotten after so long, so that the choice lists only what may come back. */
const forgottenAfterMs = 60_000;

interface Stage {
  state: StageState;
  heardAt: number;
  changedAt: number;
  gone: boolean;
}

export interface Followed {
  readonly state: StageState;
  /** True when the stage has been silent for too long, or its window was closed. */
  readonly lost: boolean;
  /** Since when nothing was heard. */
  readonly heardAt: number;
}

export interface Stages {
  /** Takes a state in. False when it is older than what is known. */
  readonly hear: (state: StageState, now: number) => boolean;
  /** The window of a stage was closed. */
  readonly leave: (deck: string) => void;
  /** The speaker wants this one. */
  readonly choose: (deck: string) => void;
  /** The stage that is followed; undefined before any was heard. */
  readonly followed: (now: number) => Followed | undefined;
  /** The stages that answer now. */
  readonly present: (now: number) => readonly StageState[];
}

/** Starts with no stage. */
export function heardStages(): Stages {
  const stages = new Map<string, Stage>();
  let chosen: string | undefined;
  const alive = ({ heardAt, gone }: Stage, now: number): boolean => !gone && now - heardAt <= lostAfterMs;

  return {
    hear: (state, now) => {
      const known = stages.get(state.deck);
      if (known === undefined) {
        stages.set(state.deck, { state, heardAt: now, changedAt: now, gone: false });
        return true;
      }
      if (state.sequence < known.state.sequence) return false;
      if (state.sequence > known.state.sequence) {
        known.state = state;
        known.changedAt = now;
      }
      known.heardAt = now;
      known.gone = false;
      return true;
    },
    leave: (deck) => {
      const stage = stages.get(deck);
      if (stage !== undefined) stage.gone = true;
    },
    choose: (deck) => { chosen = deck; },
    followed: (now) => {
      for (const [deck, { heardAt }] of stages) if (deck !== chosen && now - heardAt > forgottenAfterMs) stages.delete(deck);
      const current = chosen === undefined ? undefined : stages.get(chosen);
      if (current === undefined || !alive(current, now)) {
        // The one that was moved last is the one on the projector.
        const [other] = [...stages.values()].filter((stage) => alive(stage, now)).sort((a, b) => b.changedAt - a.changedAt);
        if (other !== undefined) chosen = other.state.deck;
      }
      const stage = chosen === undefined ? undefined : stages.get(chosen);
      return stage === undefined ? undefined : { state: stage.state, lost: !alive(stage, now), heardAt: stage.heardAt };
    },
    present: (now) => [...stages.values()].filter((stage) => alive(stage, now)).map(({ state }) => state),
  };
}
