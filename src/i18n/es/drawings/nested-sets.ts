import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the sets inside each other. */
export const words = {
  title: 'Un conjunto dentro de otro: IA, aprendizaje automático, aprendizaje profundo, LLM',
  description: 'La inteligencia artificial contiene el aprendizaje automático, que contiene el aprendizaje profundo, que contiene los grandes modelos de lenguaje. En cada conjunto hay un ejemplo que no cabe en los de adentro.',
  ai: 'Inteligencia artificial',
  rules: 'reglas escritas a mano, como en un viejo juego de ajedrez',
  ml: 'Aprendizaje automático',
  trees: 'la regla sale de los ejemplos, como en un filtro de spam',
  dl: 'Aprendizaje profundo',
  networks: 'redes de muchas capas, como la que reconoce un rostro',
  llm: 'LLM',
  next: 'redes que prevén cómo sigue un texto',
} satisfies DrawingWords;
