/** How sharp the picture is: less while it moves, as the machine can bear, and fully once it rests. */
import { clamp } from './camera.ts';

/** Full sharpness this long after the last motion. */
const restMs = 150;
const frameGoal = 33;
const softwareRatio = 0.5;
const mostRatio = 2;
const phoneRatio = 1.5;
const phoneWidth = 700;
const leastRatio = 0.4;

export interface Quality {
  /** Motion: less sharp while it lasts. */
  readonly stir: () => void;
  /** A frame begins. */
  readonly frame: (now: number) => void;
  /** Pixels of the canvas for one of the page, in a picture so wide. */
  readonly ratio: (width: number) => number;
  /** Nothing is seen any more. */
  readonly stop: () => void;
}

/** @param rested asks for the sharp frame after motion */
export function qualityOf(software: boolean, rested: () => void): Quality {
  const most = software ? softwareRatio : mostRatio;
  let moving = most;
  let restless: ReturnType<typeof setTimeout> | undefined;
  let sharp = true;
  let lastFrame = 0;
  let mean = frameGoal;
  return {
    stir: () => {
      sharp = false;
      clearTimeout(restless);
      restless = setTimeout(() => {
        sharp = true;
        lastFrame = 0;
        rested();
      }, restMs);
    },
    frame: (now) => {
      if (lastFrame !== 0 && now - lastFrame < 4 * restMs) {
        mean += 0.2 * (now - lastFrame - mean);
        const wish = clamp(moving * Math.sqrt(frameGoal / Math.max(mean, 8)), leastRatio, most);
        if (Math.abs(wish / moving - 1) > 0.15) moving = wish;
      }
      lastFrame = sharp ? 0 : now;
    },
    ratio: (width) => {
      const full = Math.min(devicePixelRatio, width < phoneWidth ? phoneRatio : mostRatio);
      return sharp ? full : Math.min(full, moving);
    },
    stop: () => {
      clearTimeout(restless);
      sharp = true;
      lastFrame = 0;
    },
  };
}
