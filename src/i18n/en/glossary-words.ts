/** Words around the glossary. */
export const glossaryWords = {
  title: 'Glossary',
  lead: 'The technical words of the talk, said another way. Each comes with an example and with the places where it appears.',
  example: 'For example',
  appears: 'Appears in',
  more: (n: number) => `${String(n)} more`,
  letters: 'Letters',
} as const;
