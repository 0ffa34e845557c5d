/** The ideas of the talk, each in a few sentences. */
import type { ConceptId } from '../../model/catalogues/concepts.ts';

export const conceptWords: Readonly<Record<ConceptId, { readonly title: string; readonly text: string }>> = {
  megamachine: {
    title: 'A megamáquina, de Lewis Mumford',
    text: 'Para Mumford, a primeira máquina não foi de metal: foi a organização hierárquica de milhares de corpos sob um comando central, como na construção das pirâmides. A megamáquina moderna junta ciência, burocracia, força militar e empresa.',
  },
  nooscope: {
    title: 'O Nooscópio, de Pasquinelli e Joler',
    text: 'Manifesto e mapa que lê a IA como instrumento óptico: uma lente que amplia e também distorce. Descreve a linha de montagem de dados, algoritmos e modelos, a compressão do mundo em estatística e o que a lente não enxerga: o novo.',
  },
  anatomy: {
    title: 'A anatomia de um sistema de IA, de Crawford e Joler',
    text: 'Mapa de um assistente doméstico como sistema planetário, da mina ao lixo eletrônico, alimentado por três extrações: recursos da Terra, trabalho humano e dados.',
  },
  'political-economy-of-data': {
    title: 'Economia política de dados e soberania digital',
    text: 'Livro organizado por Lastres, Cassiolato e Dantas, fruto de pesquisa da RedeSist, na UFRJ, com treze autorias e onze capítulos. O prefácio é de Sérgio Amadeu.',
  },
  'food-sovereignty': {
    title: 'Soberania alimentar',
    text: 'Em 1996, em Tlaxcala e em Roma, a Via Campesina levou ao mundo o direito de cada nação manter a capacidade de produzir seus alimentos. Em 2007, em Nyéléni, no Mali, passou a ser um direito dos povos. O termo já circulava no México nos anos 1980.',
  },
  'digital-sovereignty': {
    title: 'Soberania digital',
    text: 'Na leitura de Sérgio Amadeu, é a capacidade da sociedade e do Estado de definir e controlar as tecnologias de que dependem para decidir o próprio rumo e inventar de modo próprio.',
  },
  'data-sovereignty': {
    title: 'Soberania de dados',
    text: 'A expressão quase não aparece antes de 2011. Desde então há muitos usos: de Estados, de empresas e de povos indígenas, que a ligam ao direito sobre o que se coleta a seu respeito.',
  },
};
