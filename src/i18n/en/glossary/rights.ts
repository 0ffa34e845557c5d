import type { GlossaryEntry } from '../../glossary-entry.ts';

/** Who decides: plans, laws, contracts, and models that may be taken home. */
export const rights = {
  clausula: { term: 'clause', forms: ['clauses'], definition: 'Each point of a contract or agreement: it says who does what, when, and what happens if they don’t.', example: 'The yearly increase in your rent is a clause.' },
  'consulta-previa': { term: 'prior consultation', forms: ['prior consent'], definition: 'The right of indigenous and traditional peoples to be heard before a project that affects them. It comes from a convention of the International Labour Organization.', example: 'The Anacé people are asking for it over the data centre in Pecém, in north-eastern Brazil.' },
  lgpd: { term: 'LGPD', forms: ['Brazil’s data protection law', 'data protection law', 'General Data Protection Law'], definition: 'The Brazilian law that says what may be done with people’s data. Many countries have one of their own.', example: 'It gives you the right to ask for a review of a decision taken only by a machine.' },
  'modelo-aberto': { term: 'open model', forms: ['open models', 'open weights', 'open-weight'], definition: 'A model whose parameters can be downloaded and used on your own machine. The texts it was trained on almost never come with it.', example: 'Llama and DeepSeek can be downloaded; GPT-4 cannot.' },
  pbia: { term: 'Brazil’s AI plan', forms: ['PBIA', 'Brazilian AI plan', 'Brazil’s national AI plan', 'national AI plan'], definition: 'The Brazilian federal government’s plan, known as PBIA, which divides money for AI among companies, machines, public services, education and regulation.', example: 'The promised supercomputer is part of it.' },
  redata: { term: 'Redata', definition: 'Brazil’s tax regime for data centres: the state gives up taxes, and those who benefit owe something in return.', example: 'One of the things owed is to keep part of the capacity for the home market.' },
  'registro-mx': { term: 'MX record', forms: ['MX records', 'MX lookup'], definition: 'A public note that says which machine receives the messages for an e-mail address.', example: 'Like the sign at the entrance that says who collects the building’s post.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
