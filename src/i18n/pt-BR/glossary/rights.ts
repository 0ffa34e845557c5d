import type { GlossaryEntry } from '../../glossary-entry.ts';

/** Who decides: plans, laws, contracts, and models that may be taken home. */
export const rights = {
  clausula: { term: 'cláusula', forms: ['cláusulas'], definition: 'Cada ponto de um contrato ou acordo: diz quem faz o quê, quando e o que acontece se não fizer.', example: 'O reajuste anual do aluguel é uma cláusula.' },
  'consulta-previa': { term: 'consulta prévia', definition: 'Direito de povos indígenas e tradicionais de serem ouvidos antes de uma obra que os afete. Vem de uma convenção da Organização Internacional do Trabalho.', example: 'O povo Anacé a pede no caso do data center de Pecém.' },
  lgpd: { term: 'LGPD', forms: ['Lei Geral de Proteção de Dados'], definition: 'A lei brasileira que diz o que se pode fazer com dados de pessoas.', example: 'Ela dá direito a pedir revisão de uma decisão tomada só por máquina.' },
  'modelo-aberto': { term: 'modelo aberto', forms: ['modelos abertos', 'pesos abertos'], definition: 'Modelo cujos parâmetros se podem baixar e usar em máquina própria. Os textos do treino quase nunca vêm junto.', example: 'O Llama e o DeepSeek se podem baixar; o GPT-4, não.' },
  pbia: { term: 'Plano Brasileiro de IA', forms: ['PBIA', 'Plano Brasileiro de Inteligência Artificial'], definition: 'Plano do governo federal que reparte dinheiro entre empresas, máquinas, serviços públicos, formação e regulação de IA.', example: 'O supercomputador prometido faz parte dele.' },
  redata: { term: 'Redata', definition: 'Regime de impostos do Brasil para data centers: o Estado deixa de cobrar, e quem recebe dá contrapartidas.', example: 'Uma contrapartida é reservar parte da capacidade ao mercado interno.' },
  'registro-mx': { term: 'registro MX', forms: ['consulta MX'], definition: 'Anotação pública que diz que máquina recebe as mensagens de um endereço de e-mail.', example: 'Como a placa na portaria que diz quem recolhe as cartas do prédio.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
