import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of the power chain. */
export const words = {
  title: 'The path of electricity, from the grid to the chip',
  description: 'The substation takes power from the grid and the transformers lower the voltage. From there one part goes, through the UPS, to the racks, the servers and the GPUs; the other removes the heat they give off. Each box says how many there are and how much power passes through them in the scenario.',
  entry: 'At the data centre’s entrance',
  hall: 'In the hall',
  grid: 'Power grid',
  substation: 'Substation',
  transformers: 'Transformers',
  ups: 'UPS and batteries',
  cooling: 'Cooling',
  racks: 'Racks',
  servers: 'Servers',
  chips: 'GPUs',
  high: 'high voltage',
  medium: 'medium voltage',
  it: 'for the equipment',
  rest: 'to remove the heat',
} satisfies DrawingWords;
