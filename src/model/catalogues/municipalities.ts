/**
 * Electricity that whole municipalities used in a year: homes, shops, industry, street lights and all. Only the
 * State of São Paulo prints such a table (Anuário de Energéticos por Município); the press read it out for these.
 */
import type { SourceId } from './sources.ts';

export interface Municipality {
  readonly name: string;
  /** Wh in the year named, all classes of consumers. */
  readonly energy: number;
  readonly year: number;
  readonly source: SourceId;
}

/** From the least to the most. */
export const municipalities: readonly Municipality[] = [
  { name: 'Salesópolis', energy: 19.985e9, year: 2016, source: 'suzano-2017' },
  { name: 'Porto Feliz', energy: 144_714_171e3, year: 2015, source: 'periscopio-itu-2016' },
  { name: 'Cabreúva', energy: 261_428_591e3, year: 2015, source: 'periscopio-itu-2016' },
  { name: 'Salto', energy: 605_021_845e3, year: 2015, source: 'periscopio-itu-2016' },
  { name: 'Itu', energy: 629_670_933e3, year: 2015, source: 'periscopio-itu-2016' },
  { name: 'Indaiatuba', energy: 850_552_253e3, year: 2015, source: 'periscopio-itu-2016' },
  { name: 'Mogi das Cruzes', energy: 1241.855e9, year: 2016, source: 'suzano-2017' },
  { name: 'Suzano', energy: 1355.372e9, year: 2016, source: 'suzano-2017' },
  { name: 'Sorocaba', energy: 2_037_935_190e3, year: 2017, source: 'cruzeiro-sorocaba-2018' },
  { name: 'Campinas', energy: 3_242_013_676e3, year: 2017, source: 'cruzeiro-sorocaba-2018' },
  { name: 'Alumínio', energy: 4_138_451_865e3, year: 2017, source: 'cruzeiro-sorocaba-2018' },
  { name: 'São Paulo', energy: 27_325_397_826e3, year: 2017, source: 'cruzeiro-sorocaba-2018' },
];

/**
 * The municipalities next to an amount of energy: at most `below` that used no more, then at most `above` that used more.
 * @param energy Wh in a year, 0 or more
 */
export function municipalitiesNear(energy: number, below: number, above: number): readonly Municipality[] {
  const first = municipalities.findIndex((one) => one.energy > energy);
  const at = first < 0 ? municipalities.length : first;
  return municipalities.slice(Math.max(0, at - below), at + above);
}
