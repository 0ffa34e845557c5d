/** Words of the search. */
export const search = {
  title: 'Búsqueda',
  lead: 'En capítulos, diapositivas, glosario, números, afirmaciones y fuentes. Los acentos y las mayúsculas no importan.',
  label: '¿Qué buscas?',
  go: 'Buscar',
  examples: 'Por ejemplo:',
  tryThese: ['agua', 'cincuenta mil', 'quien etiqueta', 'DeepSeek', 'latencia', 'hogares'],
  loading: 'Cargando el índice…',
  failed: 'No se pudo cargar el índice. Revisa la red e inténtalo de nuevo.',
  nothing: (query: string) => `No se encontró nada para “${query}”. Prueba con una sola palabra, o con otra parecida.`,
  count: (n: number, shown: number) => (n === 1 ? 'Un resultado.' : n > shown ? `${String(n)} resultados; estos son los ${String(shown)} primeros.` : `${String(n)} resultados.`),
  withoutScript: 'La búsqueda necesita JavaScript. Sin él, usa las listas:',
  kinds: { chapter: 'Capítulo', slide: 'Diapositiva', term: 'Glosario', number: 'Número', claim: 'Afirmación', source: 'Fuente' },
} as const;
