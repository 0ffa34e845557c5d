import type { GlossaryEntry } from '../../glossary-entry.ts';

/** Work, money, power, and how this site speaks. */
export const society = {
  bolha: { term: 'bubble', forms: ['bubbles', 'financial bubble'], definition: 'Prices that rise because everyone expects them to rise, until they stop rising.', example: 'The one in internet shares burst at the turn of the century.' },
  'carbono-incorporado': { term: 'embodied carbon', definition: 'What was emitted to make a thing, before it was ever switched on.', example: 'A new phone has already emitted a good deal before its first charge.' },
  'custo-de-capital': { term: 'cost of capital', definition: 'What those who put in the money expect to get back each year.', example: 'The interest on a loan is a cost of capital.' },
  'colonialismo-de-dados': { term: 'data colonialism', definition: 'A critical name for taking data from peoples and giving them back products to pay for.', example: 'Conversations in Portuguese train services that are then rented out to Brazil.' },
  depreciacao: { term: 'depreciation', definition: 'The loss of value of a piece of equipment over time.', example: 'A GPU is worth less once the next one comes out.' },
  'divisao-do-trabalho': { term: 'international division of labour', forms: ['division of labour'], definition: 'Who in the world does what: who designs, who manufactures, who supplies, who buys.', example: 'One country exports the ore and imports the chip.' },
  faixa: { term: 'plausible range', forms: ['range', 'ranges'], definition: 'The values between which the number should lie, if the assumptions lie within ranges of their own. Here, nine out of ten random draws fall inside it.', example: 'A weather forecast that says “between ten and twenty millimetres” gives a range.' },
  halving: { term: 'halving', definition: 'The cut by half of the prize paid to bitcoin miners.', example: 'After it, the miners looked for another use for their power.' },
  'matriz-eletrica': { term: 'electricity mix', forms: ['energy mix'], definition: 'Where a country’s electricity comes from.', example: 'Brazil’s has a lot of water; that of the United States, a lot of gas.' },
  megamaquina: { term: 'megamachine', forms: ['megamachines'], definition: 'An organisation in which people, machines and power work as a single apparatus. The term is Lewis Mumford’s.', example: 'For Mumford, the building of the pyramids was already one.' },
  estimativa: { term: 'estimate', forms: ['estimates', 'estimated'], definition: 'A number calculated from assumptions, and not measured.', example: 'The fleet of a company that publishes nothing can only be estimated.' },
  nuvem: { term: 'cloud', definition: 'Somebody else’s computer, rented over the network.', example: 'The photos “in the cloud” are in somebody’s data centre.' },
  premissa: { term: 'assumption', forms: ['assumptions'], definition: 'What a calculation takes for granted before it begins.', example: 'How many tokens there are in an answer is an assumption that you can change.' },
  'renda-necessaria': { term: 'revenue needed', forms: ['needed revenue', 'revenue it needs'], definition: 'How much an investment has to bring in each year to pay for itself.', example: 'Whoever buys a taxi on credit knows how many fares pay the instalment.' },
  'soberania-digital': { term: 'digital sovereignty', forms: ['data sovereignty'], definition: 'The power of a people to decide about its networks, its data and its machines.', example: 'Keeping health data on the country’s own public servers.' },
  'soberania-alimentar': { term: 'food sovereignty', definition: 'The right of peoples to decide what they grow and eat. The term comes from La Via Campesina, the international peasants’ movement.', example: 'The idea became a pattern for talking about data.' },
  'trabalho-de-plataforma': { term: 'platform work', forms: ['micro-work', 'microwork', 'platform worker', 'platform workers'], definition: 'Work cut into small tasks and paid by the piece through a website.', example: 'Labelling pictures for a few cents each.' },
  validacao: { term: 'validation', forms: ['validate', 'validated'], definition: 'Comparing what the model says with what has been published, without adjusting the sums to make them fit.', example: 'On this site, the errors stay in the table.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
