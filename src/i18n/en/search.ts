/** Words of the search. */
export const search = {
  title: 'Search',
  lead: 'In chapters, slides, glossary, numbers, claims and sources. Accents and capitals make no difference.',
  label: 'What are you looking for?',
  go: 'Search',
  examples: 'For example:',
  tryThese: ['water', 'fifty thousand', 'who labels', 'DeepSeek', 'latency', 'homes'],
  loading: 'Loading the index…',
  failed: 'The index could not be loaded. Check the network and try again.',
  nothing: (query: string) => `Nothing found for “${query}”. Try a single word, or another like it.`,
  count: (n: number, shown: number) => (n === 1 ? 'One result.' : n > shown ? `${String(n)} results; these are the first ${String(shown)}.` : `${String(n)} results.`),
  withoutScript: 'The search needs JavaScript. Without it, use the lists:',
  kinds: { chapter: 'Chapter', slide: 'Slide', term: 'Glossary', number: 'Number', claim: 'Claim', source: 'Source' },
} as const;
