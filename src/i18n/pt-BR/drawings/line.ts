import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the assembly line. */
export const words = {
  title: 'A linha de montagem do aprendizado de máquina',
  description: 'Trabalho humano e fontes entram no conjunto de dados; o treino o transforma em modelo; o modelo vai para o uso, e o que se digita volta para as fontes. Sobre as setas, as quantidades do cenário; a espessura delas acompanha.',
  people: 'Trabalho',
  peopleDo: 'rotula, avalia, modera',
  sources: 'Fontes',
  sourcesAre: 'textos, imagens, conversas',
  set: 'Dados',
  setIs: 'conjunto de exemplos',
  training: 'Treino',
  trainingIs: 'o algoritmo ajusta',
  model: 'Modelo',
  modelIs: 'arquivo de números',
  use: 'Uso',
  useIs: 'alguém pergunta',
  label: 'etiquetas',
  collect: 'coleta',
  returns: 'o que se digita pode voltar',
} satisfies DrawingWords;
