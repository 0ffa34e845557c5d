/** The few words that the browser itself writes; all others are in the HTML already. */
export const live = {
  site: {
    name: 'Megamachine',
  },
  deck: {
    slideOf: (n: number, total: number, title: string) => `Slide ${n} of ${total}: ${title}`,
    black: 'The screen is dark. Any key lights it again.',
    white: 'The screen is white. Any key brings the slide back.',
    lit: 'The screen is on.',
    close: 'Close',
    noRoom: 'This file cannot open rooms. For that, serve the site with npm run sala.',
  },
  numbers: {
    between: (low: string, high: string) => `between ${low} and ${high}`,
    certain: 'without a range: all assumptions are fixed',
    reset: 'Back to the default',
    loading: 'Loading…',
    notLoaded: 'This could not be loaded: the server did not answer. The talk goes on; try again in a moment.',
    drawingNotLoaded: 'A drawing on this slide could not be loaded. It shows the default scenario, not yours.',
    kept: 'The last valid value was kept.',
  },
  scenario: {
    title: 'Scenario',
  },
} as const;
