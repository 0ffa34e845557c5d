/** The ideas of the talk, each in a few sentences. */
import type { ConceptId } from '../../model/catalogues/concepts.ts';

export const conceptWords: Readonly<Record<ConceptId, { readonly title: string; readonly text: string }>> = {
  megamachine: {
    title: 'La megamáquina, de Lewis Mumford',
    text: 'Para Mumford, la primera máquina no fue de metal: fue la organización jerárquica de miles de cuerpos bajo un mando central, como en la construcción de las pirámides. La megamáquina moderna junta ciencia, burocracia, fuerza militar y empresa.',
  },
  nooscope: {
    title: 'El nooscopio, de Pasquinelli y Joler',
    text: 'Manifiesto y mapa que lee la IA como instrumento óptico: un lente que amplía y también distorsiona. Describe la línea de montaje de datos, algoritmos y modelos, la compresión del mundo en estadística y lo que el lente no ve: lo nuevo.',
  },
  anatomy: {
    title: 'La anatomía de un sistema de IA, de Crawford y Joler',
    text: 'Mapa de un asistente doméstico como sistema planetario, de la mina a la basura electrónica, alimentado por tres extracciones: recursos de la Tierra, trabajo humano y datos.',
  },
  'political-economy-of-data': {
    title: 'Economía política de los datos y soberanía digital',
    text: 'Libro compilado por Lastres, Cassiolato y Dantas (en portugués: Economia política de dados e soberania digital), fruto de una investigación de RedeSist, red de la Universidad Federal de Río de Janeiro (UFRJ), con trece autorías y once capítulos. El prólogo es de Sérgio Amadeu.',
  },
  'food-sovereignty': {
    title: 'Soberanía alimentaria',
    text: 'En 1996, en Tlaxcala y en Roma, La Vía Campesina llevó al mundo el derecho de cada nación a mantener la capacidad de producir sus alimentos. En 2007, en Nyéléni, en Malí, pasó a ser un derecho de los pueblos. El término ya circulaba en México en los años 1980.',
  },
  'digital-sovereignty': {
    title: 'Soberanía digital',
    text: 'En la lectura de Sérgio Amadeu, es la capacidad de la sociedad y del Estado de definir y controlar las tecnologías de las que dependen para decidir su propio rumbo e inventar a su manera.',
  },
  'data-sovereignty': {
    title: 'Soberanía de datos',
    text: 'La expresión casi no aparece antes de 2011. Desde entonces tiene muchos usos: de Estados, de empresas y de pueblos indígenas, que la vinculan al derecho sobre lo que se recoge acerca de ellos.',
  },
};
