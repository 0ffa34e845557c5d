/** Words of the home page. */
export const home = {
  title: ['AI is a', 'megamachine'],
  kicker: 'Interactive talk · AI as it really exists',
  lead: 'Data, algorithms and models on top of a great deal of computing power: buildings, energy, chips, money and human labour.',
  alive: 'In this talk every number is live: change one assumption and all the others follow.',
  try: 'Try it now',
  tryText: 'If a chat service gets this many requests a day, how many machines have to stand ready?',
  tryResults: ['GPUs for answering', 'contracted at the substation', 'that use as much'],
  tryHint: 'Click any dotted number to see the calculation, the assumptions and the sources.',
  doors: [
    {
      to: '/apresentar/',
      who: 'I am giving the talk',
      what: 'Interactive slides for the stage, with keyboard, clicker, and a light or dark theme.',
      go: 'Present',
      station: 'models',
    },
    {
      to: '/explorar/',
      who: 'I want to understand it on my own',
      what: 'The same slides to read, good on a phone and with a screen reader, with every calculation open.',
      go: 'Explore',
      station: 'data',
    },
    {
      to: '/oficina/',
      who: 'I am leading a union workshop',
      what: 'For a borrowed room and people who have never seen a GPU: questions, calculations and rights that unions have already negotiated.',
      go: 'Workshop',
      station: 'labour',
    },
  ],
  kit: 'For speakers',
  kitLinks: [
    { to: '/palco/', name: 'Speaker', what: 'notes, clock and commands on the second screen' },
    { to: '/apresentar/listas/', name: 'Lists', what: 'from ten minutes to three meetings, or your own' },
    { to: '/baixar/', name: 'Download', what: 'PDF, handout, images, file for a USB stick' },
    { to: '/palco/conferir/', name: 'Check', what: 'clicker, screen and copy, before the room fills up' },
    { to: '/sem-internet/', name: 'Offline', what: 'the whole site on this device' },
  ],
  honest: 'Open books',
  honestText:
    'Every claim shows its source and its standing: confirmed, plausible, imprecise, disputed or impossible to verify. Where the talk or the press slips up, the correction stands beside it. Where our model is wrong, the error is in the validation table.',
  honestLink: 'See sources, corrections and validation',
} as const;
