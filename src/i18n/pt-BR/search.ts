/** Words of the search. */
export const search = {
  title: 'Busca',
  lead: 'Em capítulos, slides, glossário, números, afirmações e fontes. Acentos e maiúsculas não importam.',
  label: 'O que você procura?',
  go: 'Buscar',
  examples: 'Por exemplo:',
  tryThese: ['água', 'cinquenta mil', 'quem rotula', 'DeepSeek', 'latência', 'casas'],
  loading: 'Carregando o índice…',
  failed: 'O índice não pôde ser carregado. Verifique a rede e tente de novo.',
  nothing: (query: string) => `Nada encontrado para “${query}”. Tente uma palavra só, ou outra parecida.`,
  count: (n: number, shown: number) => (n === 1 ? 'Um resultado.' : n > shown ? `${String(n)} resultados; estes são os ${String(shown)} primeiros.` : `${String(n)} resultados.`),
  withoutScript: 'A busca precisa de JavaScript. Sem ele, use as listas:',
  kinds: { chapter: 'Capítulo', slide: 'Slide', term: 'Glossário', number: 'Número', claim: 'Afirmação', source: 'Fonte' },
} as const;
