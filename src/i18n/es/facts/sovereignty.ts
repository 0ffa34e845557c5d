import type { sovereigntyFacts } from '../../../model/catalogues/facts/sovereignty.ts';
import type { FactWords } from '../../fact-words.ts';

export const sovereignty: Readonly<Record<keyof typeof sovereigntyFacts, FactWords>> = {
  'food-sovereignty-year': { label: 'año en que La Vía Campesina proyectó al mundo la soberanía alimentaria' },
  'food-sovereignty-origin-decade': { label: 'década en que el término ya circulaba en México' },
  'nyeleni-year': { label: 'año de la declaración de Nyéléni, en Malí' },
  'talk-sovereignty-year-1': { label: 'primer año mostrado en la charla', note: 'No tenemos candidato para este año.' },
  'talk-sovereignty-year-2': { label: 'segundo año mostrado en la charla', note: 'Candidato nuestro: el libro Indigenous Data Sovereignty.' },
  'talk-sovereignty-year-3': { label: 'tercer año mostrado en la charla', note: 'Candidato nuestro: el libro Colonialismo de dados.' },
  'kukutai-book-year': { label: 'año de Indigenous Data Sovereignty, candidato nuestro' },
  'colonialismo-book-year': { label: 'año de Colonialismo de dados (colonialismo de datos), candidato nuestro' },
  'data-sovereignty-rare-until': { label: 'año hasta el cual la expresión soberanía de datos casi no aparecía' },
};
