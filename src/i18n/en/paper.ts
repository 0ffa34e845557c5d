/** Words of the pages for print. */
export const paper = {
  form: { slides: 'slides', notas: 'slides with notes', folheto: 'handout' },
  forms: 'Three forms',
  formName: { slides: 'Slides', notas: 'Slides with notes', folheto: 'Handout' },
  formAbout: {
    slides: 'one slide per page, in the shape of the screen',
    notas: 'A4: the slide, what to say, what to ask and the time',
    folheto: 'A4: three slides per page, with lines for notes',
  },
  print: 'Print or save as PDF',
  how: 'In the window that opens, choose the printer or “Save as PDF”. The page size is already right; leave the margins at their default. The numbers are those of the present scenario.',
  deck: 'Back to the presentation',
  downloads: 'Download the ready PDF',
  version: (number: string, content: string) => `version ${number} (${content})`,
  scenario: {
    standard: 'default scenario',
    differs: (parts: string) => `scenario with ${parts}`,
    named: (name: string, parts: string) => `scenario “${name}” (${parts})`,
    more: (count: number) => (count === 1 ? '1 more assumption' : `${count} more assumptions`),
  },
  page: (number: number, total: number) => `${number} / ${total}`,
  notes: { say: 'Say', ask: 'Ask', click: 'Move', claims: 'Claims', own: 'Notes' },
  time: (minutes: string, from: string, to: string) => `${minutes} min · minute ${from} to ${to}`,
  fromDeck: 'Here is only the slide that was on screen. The whole presentation, ready to print or save as PDF:',
} as const;
