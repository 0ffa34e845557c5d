/** What the single files for a USB stick say. */
export const pack = {
  elsewhere: 'on the site',
  elsewhereTitle: 'This page does not travel in this file; it is on the site.',
  noScript: 'This file needs JavaScript to turn the slides.',
  readMe: 'README.txt',
  readMeText: (files: string, date: string, site: string) => `MEGAMACHINE
AI as it really exists, in slides that calculate
Made on ${date}

HOW TO USE IT
1. Copy an .html file to a USB stick or to the computer in the room.
2. Open it with a double click. Any Chrome, Edge, Firefox or Safari from 2023 on will do.
3. Nothing has to be installed. Nothing is asked of the internet. Nothing is saved outside the browser.

FILES
${files}

KEYS
→, space or PageDown: forward         ← or PageUp: back
B: darken and light the screen        F: full screen
O: index of the slides                T: change the theme
?: all the keys

WHAT TRAVELS WITH IT
Slides, calculators, drawings, the data centre in 3D, the calculation behind every number, and the sources.
What did not fit appears as text with the note “on the site”. Links to other people’s sources
need internet.

On a phone, open it through the browser (on Android: the files app, then Chrome).
On an iPhone the file viewer does not run the slides: use the site.

The site: ${site}
Texts under CC BY-SA 4.0, code under MIT.
`,
} as const;
