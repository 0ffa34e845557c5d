import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the sets inside each other. */
export const words = {
  title: 'Um conjunto dentro do outro: IA, aprendizado de máquina, aprendizado profundo, LLM',
  description: 'A inteligência artificial contém o aprendizado de máquina, que contém o aprendizado profundo, que contém os grandes modelos de linguagem. Em cada conjunto há um exemplo que não cabe nos de dentro.',
  ai: 'Inteligência artificial',
  rules: 'regras escritas à mão: um jogo de xadrez antigo',
  ml: 'Aprendizado de máquina',
  trees: 'a regra sai dos exemplos: um filtro de spam',
  dl: 'Aprendizado profundo',
  networks: 'redes de muitas camadas: reconhecer um rosto',
  llm: 'LLM',
  next: 'prever a continuação de um texto',
} satisfies DrawingWords;
