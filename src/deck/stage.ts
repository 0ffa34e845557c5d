/** What the deck shows to its tools, to the speaker page and to a room: where the talk is, and how to move it. */
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Action } from './keyboard.ts';

/** Where the talk stands. */
export interface Place {
  /** The slide's id. */
  readonly slide: string;
  /** Its place in the deck, from 0. */
  readonly index: number;
  /** How many of the slide's steps are shown, from 0. */
  readonly step: number;
  /** How many steps the slide has; 0 where nothing comes later. */
  readonly steps: number;
}

/** What lies over the stage: nothing, or a sheet that lets the room look at the speaker. */
export type Cover = 'none' | 'black' | 'white';

/** Heard on the document when somebody asks for the room: who knows of one answers. */
export const roomAsked = 'deck:room';

export interface Stage {
  /** The slides in order, as they stand in the page. */
  readonly slides: readonly HTMLElement[];
  readonly place: ReadonlySignal<Place>;
  readonly cover: Signal<Cover>;
  /** Shows a slide with so many of its steps; an unknown id is left alone and answered with false. */
  readonly go: (slide: string, step?: number) => boolean;
  /** Does what a key or a button would do. */
  readonly run: (action: Action) => void;
}
