import type { sovereigntyFacts } from '../../../model/catalogues/facts/sovereignty.ts';
import type { FactWords } from '../../fact-words.ts';

export const sovereignty: Readonly<Record<keyof typeof sovereigntyFacts, FactWords>> = {
  'food-sovereignty-year': { label: 'ano em que a Via Campesina projetou a soberania alimentar' },
  'food-sovereignty-origin-decade': { label: 'década em que o termo já circulava no México' },
  'nyeleni-year': { label: 'ano da declaração de Nyéléni, no Mali' },
  'talk-sovereignty-year-1': { label: 'primeiro ano mostrado na palestra', note: 'Não temos candidato para este ano.' },
  'talk-sovereignty-year-2': { label: 'segundo ano mostrado na palestra', note: 'Candidato nosso: o livro Indigenous Data Sovereignty.' },
  'talk-sovereignty-year-3': { label: 'terceiro ano mostrado na palestra', note: 'Candidato nosso: o livro Colonialismo de dados.' },
  'kukutai-book-year': { label: 'ano de Indigenous Data Sovereignty, candidato nosso' },
  'colonialismo-book-year': { label: 'ano de Colonialismo de dados, candidato nosso' },
  'data-sovereignty-rare-until': { label: 'ano até o qual a expressão soberania de dados quase não aparecia' },
};
