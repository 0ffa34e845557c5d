/** Words around the glossary. */
export const glossaryWords = {
  title: 'Glossário',
  lead: 'As palavras técnicas da palestra, ditas de outro jeito. Cada uma com um exemplo e com os lugares em que aparece.',
  example: 'Por exemplo',
  appears: 'Aparece em',
  more: (n: number) => `mais ${String(n)}`,
  letters: 'Letras',
} as const;
