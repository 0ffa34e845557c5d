import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the power chain. */
export const words = {
  title: 'El camino de la electricidad, de la red al chip',
  description: 'La subestación recibe de la red y los transformadores bajan la tensión. De ahí, una parte va, por el respaldo de baterías (UPS), a los racks, los servidores y las GPU; la otra saca el calor que sueltan. Cada caja dice cuántos son y cuánta potencia pasa por ellos en el escenario.',
  entry: 'A la entrada del centro de datos',
  hall: 'En la nave',
  grid: 'Red eléctrica',
  substation: 'Subestación',
  transformers: 'Transformadores',
  ups: 'UPS y baterías',
  cooling: 'Enfriamiento',
  racks: 'Racks',
  servers: 'Servidores',
  chips: 'GPU',
  high: 'alta tensión',
  medium: 'media tensión',
  it: 'para los equipos',
  rest: 'para sacar el calor',
} satisfies DrawingWords;
