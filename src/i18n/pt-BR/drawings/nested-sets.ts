import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the sets inside each other. */
export const words = {
  title: 'Um conjunto dentro do outro: IA, aprendizado de máquina, aprendizado profundo, LLM',
  description: 'A inteligência artificial contém o aprendizado de máquina, que contém o aprendizado profundo, que contém os grandes modelos de linguagem. Em cada conjunto há um exemplo que não cabe nos de dentro.',
  ai: 'Inteligência artificial',
  rules: 'regras escritas à mão, como num antigo jogo de xadrez',
  ml: 'Aprendizado de máquina',
  trees: 'a regra sai dos exemplos, como num filtro de spam',
  dl: 'Aprendizado profundo',
  networks: 'redes de muitas camadas, como a que reconhece um rosto',
  llm: 'LLM',
  next: 'redes que preveem como um texto continua',
} satisfies DrawingWords;
