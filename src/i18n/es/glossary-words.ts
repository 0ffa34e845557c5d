/** Words around the glossary. */
export const glossaryWords = {
  title: 'Glosario',
  lead: 'Las palabras técnicas de la charla, dichas de otro modo. Cada una con un ejemplo y con los lugares donde aparece.',
  example: 'Por ejemplo',
  appears: 'Aparece en',
  more: (n: number) => `${String(n)} más`,
  letters: 'Letras',
} as const;
