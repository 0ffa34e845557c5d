/** How large and how many things in a room may be; both sides and the broker read them here. */

/** Messages of another version are not understood, and never half understood. */
export const version = 1;
/** Bytes of a message as it travels. */
export const mostBytes = 4096;
/** Characters of the query of a scenario. */
export const longestQuery = 2000;
/** Characters of what the presenter asks the room. */
export const longestQuestion = 200;
/** Characters of one option of a question. */
export const longestOption = 120;
export const fewestOptions = 2;
export const mostOptions = 12;
/** Bars of a histogram. */
export const mostBins = 40;
/** Characters of a question from the hall. */
export const longestAsk = 280;
/** Questions from the hall that are shown at the same time. */
export const mostShown = 12;
/** So many questions may one attendee ask in a session. */
export const mostAsks = 20;
export const mostSteps = 200;
/** More than any room holds; a larger count is nonsense. */
export const mostPeople = 1_000_000;
/** A median of fewer people would tell what one of them said. */
export const leastForMedian = 5;
/** Aggregates come at most so often, in milliseconds: twice a second. */
export const resultEvery = 500;
/** An attendee says again that they are here, in milliseconds; not retained, so that a late presenter hears it too. */
export const hereEvery = 60_000;
/** Whoever was not heard for so long is not counted, in milliseconds. */
export const hereFor = 150_000;
