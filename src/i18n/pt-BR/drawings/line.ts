import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the assembly line. */
export const words = {
  title: 'A linha de montagem do aprendizado de máquina',
  description: 'Trabalho humano e fontes entram no conjunto de dados; o treino o transforma em modelo; o modelo vai para o uso, e o que se digita pode voltar às fontes. Sobre as setas, as quantidades do cenário; a espessura delas acompanha.',
  people: 'Trabalho',
  peopleDo: 'rotula, avalia, modera',
  sources: 'Fontes',
  sourcesAre: 'textos, imagens, falas',
  set: 'Dados',
  setIs: 'o mundo recortado em exemplos',
  training: 'Treino',
  trainingIs: 'o algoritmo acha padrões',
  model: 'Modelo',
  modelIs: 'um arquivo de números',
  use: 'Uso',
  label: 'etiquetas',
  collect: 'cópias',
} satisfies DrawingWords;
