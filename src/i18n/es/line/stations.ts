import type { LineStationId } from '../../../model/catalogues/line-stations.ts';

export interface LineStationWords {
  readonly name: string;
  /** What it does, in half a line: on the drawing and beside the name. */
  readonly short: string;
  readonly happens: string;
  readonly workers: string;
  readonly bias: string;
  readonly leftOut: string;
}

/** What one reads when a station is opened. */
export const stations: Readonly<Record<LineStationId, LineStationWords>> = {
  work: {
    name: 'Trabajo y fuentes',
    short: 'gente que escribe, fotografía, etiqueta, modera',
    happens:
      'Antes de cualquier máquina hay gente. Hay personas que escriben, traducen, fotografían, programan, atienden y conversan: de ahí salen las fuentes. Otras personas, a las que se les paga por tarea, le dicen a la máquina qué hay en cada imagen y en cada frase. Eso es etiquetar. Otras leen lo peor de internet para que el modelo aprenda a no repetirlo. Eso es moderar.',
    workers:
      'Quien produce las fuentes casi nunca lo sabe, y no cobra. Quien etiqueta y modera trabaja por plataforma o para una contratista, lejos de la marca que aparece en la aplicación.',
    bias: 'Sesgo del mundo',
    leftOut:
      'El mundo ya llega desigual. Quien tiene internet, tiempo y estudios escribe más, y en pocas lenguas. Lo que se sabe con las manos, lo que se cuenta de boca en boca, lo que nunca se digitalizó no entra en la línea.',
  },
  data: {
    name: 'Conjunto de datos',
    short: 'el mundo recortado en ejemplos',
    happens:
      'Las fuentes se vuelven materia prima: unos programas copian páginas, libros, código y conversaciones; otros tiran las repeticiones y lo que parece basura; lo que queda se corta en tokens, que son pedazos de palabra. El resultado se llama conjunto de datos, o dataset.',
    workers:
      'Equipos de ingeniería eligen lo que se queda. Gente contratada por tarea etiqueta y escribe ejemplos. Las fichas técnicas describen con cuidado las máquinas, y casi nunca a las personas.',
    bias: 'Sesgo de los datos',
    leftOut:
      'Recolectar es elegir, y toda elección deja a alguien fuera: lenguas con pocas páginas, textos que solo existen en papel, personas de las que solo se habla mal. Cada etiqueta también es una decisión: alguien definió la lista de nombres posibles.',
  },
  training: {
    name: 'Entrenamiento',
    short: 'el algoritmo busca patrones en los ejemplos',
    happens:
      'El algoritmo es la receta de cálculo. Le muestra al modelo un trozo de texto, le pide el pedazo siguiente, mide el error y corrige un poco cada parámetro. Lo repite durante semanas, en miles de chips al mismo tiempo. Después viene el acabado: hay personas que comparan respuestas y dicen cuál es mejor, y el modelo se ajusta a su gusto.',
    workers:
      'Investigación e ingeniería, guardias para cambiar las GPU que se queman, y quien evalúa respuestas por tarea. Es el mismo trabajo de etiquetar, ahora sobre lo que escribió la máquina.',
    bias: 'Sesgo del algoritmo',
    leftOut:
      'Aprender, aquí, es comprimir: muchos ejemplos caben en pocos números porque se vuelven promedios. Lo que aparece poco pesa poco y se pierde. Los intentos que no funcionaron también gastaron energía, y rara vez entran en la cuenta publicada.',
  },
  model: {
    name: 'Modelo',
    short: 'el patrón hecho archivo de números',
    happens:
      'Del entrenamiento sale un archivo: una montaña de números ajustados, los parámetros. Ahí no hay frases guardadas en cajones, hay pesos que hacen unas continuaciones más probables que otras. Ese archivo es el producto. Quien lo tiene decide quién lo usa, a qué precio y con qué reglas.',
    workers:
      'Quien prueba el modelo, busca fallas y escribe las respuestas ejemplares antes del lanzamiento. Los números de esos equipos tampoco aparecen.',
    bias: 'Lo raro desaparece',
    leftOut:
      'El modelo es un resumen de lo que fue común. Donde faltó ejemplo, rellena con lo más probable, con la misma firmeza. De muchos modelos, ni el tamaño es público.',
  },
  use: {
    name: 'Uso',
    short: 'el modelo responde, y lo preguntado vuelve',
    happens:
      'Alguien pregunta, el centro de datos responde. Cada acceso pasa por el modelo entero, o por una parte, una vez por pedazo de palabra. En el trabajo, el modelo resume, atiende, traduce, corrige, mide y a veces decide. Lo que se escribe puede volver al comienzo de la línea como dato nuevo.',
    workers:
      'Quien revisa la respuesta y responde por el error. Quien trabaja bajo un sistema que lo mide o lo manda. Quien sigue moderando lo que entra y lo que sale.',
    bias: 'Lo nuevo no se ve',
    leftOut:
      'Un sistema que reconoce lo que ya vio tiende a rechazar lo nuevo, o a cambiarlo por lo parecido más común. La persona evaluada rara vez conoce el criterio. En Brasil, la LGPD, la ley de protección de datos, da derecho a pedir que se revise una decisión automatizada.',
  },
  base: {
    name: 'Poder de cómputo',
    short: 'debajo de todo: chips, energía, agua, minerales, dinero',
    happens:
      'La línea entera corre sobre máquinas. Los minerales se vuelven chips, los chips se vuelven servidores, los servidores llenan naves industriales. Entran energía y dinero todo el tiempo, y agua para sacar el calor. Cuando alguien pide más datos, más parámetros o más accesos, esta base es la que crece.',
    workers:
      'Quien extrae el mineral, quien arma, quien construye, quien mantiene, quien limpia, quien vigila. La obra emplea a mucha gente por poco tiempo; la operación, a poca gente por mucho tiempo.',
    bias: 'Fuera de la cuenta',
    leftOut:
      'El precio por acceso no muestra la mina, la línea de transmisión, el pozo ni el vecindario. En la tríada del ensayo esta base no aparece: fue la charla la que la puso debajo de la línea.',
  },
};
