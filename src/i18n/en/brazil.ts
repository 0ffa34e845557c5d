/** Titles and one-paragraph readings of Brazil's entries. */
import type { BrazilId } from '../../model/catalogues/brazil.ts';

export const brazilWords: Readonly<Record<BrazilId, { readonly title: string; readonly text: string }>> = {
  tiktok: {
    title: 'TikTok’s data centre in Pecém, Ceará',
    text: 'A project to export processing, under construction in an export processing zone on the north-east coast. The Anacé people claim the area and say that they were not consulted. The press went as far as printing the equivalent of 84,000 homes: wrong by a factor of ten.',
  },
  'rio-ai-city': {
    title: 'Rio AI City',
    text: 'What is announced is not what is being built: a small part is under construction.',
  },
  'scala-ai-city': {
    title: 'Scala AI City, Eldorado do Sul',
    text: 'A very large announcement for the south of Brazil, with a much smaller first phase and no known chips.',
  },
  redata: {
    title: 'Redata, the special regime for data centres',
    text: 'It suspends taxes on equipment in exchange for commitments. The provisional measure, a decree that Congress must confirm, lapsed without a vote in the Senate; the regime came back as a law in the second half of 2026, with a limit on water and with renewable or low-emission energy.',
  },
  'data-centers': {
    title: 'Data centres in the country’s consumption',
    text: 'Their share of electricity demand more than doubles in the projection, and the government estimates that most data is processed abroad.',
  },
  pbia: {
    title: 'Brazil’s national AI plan (PBIA)',
    text: 'The largest slice goes to innovation in companies; infrastructure includes a supercomputer whose purchase was put off.',
  },
  'santos-dumont': {
    title: 'Santos Dumont, the LNCC supercomputer',
    text: 'It belongs to the national laboratory for scientific computing. The number of chips in the original machine is in the sources; the performance after the upgrade is recalled and needs checking.',
  },
  hpc: {
    title: 'Largest known GPU sites in Brazil',
    text: 'Almost all of it belongs to Petrobras, the state oil company. Added up, it comes to less than a hundredth of Colossus.',
  },
  serpro: {
    title: 'Government cloud',
    text: 'It sits in state-owned data centres, with equipment from foreign companies; Dataprev, one of the federal government’s IT companies, admits that the sovereignty is relative.',
  },
  household: {
    title: 'The Brazilian home',
    text: 'Average consumption and number of people, so that power can be compared with homes.',
  },
  itaipu: {
    title: 'Itaipu',
    text: 'The dam shared with Paraguay is the ruler for power: a data centre contracted for hundreds of megawatts takes a good part of one of its generating units.',
  },
  grid: {
    title: 'The carbon of Brazil’s grid',
    text: 'In operation the grid is among the cleanest in the world; over the life cycle the figure more than doubles, and in dry years it also rises.',
  },
  'educacao-vigiada': {
    title: 'Educação Vigiada (Education under Surveillance)',
    text: 'It reads where the mail server of the official domain points, for public institutions of education.',
  },
  conference: {
    title: 'First Conferência IA com Direitos Sociais (Conference on AI with Social Rights)',
    text: 'São Bernardo do Campo, at the ABC metalworkers’ union and the federal university UFABC, in the industrial belt of São Paulo, after a preparatory meeting in Ceará.',
  },
  'ai-bill': {
    title: 'PL 2338/2023, Brazil’s AI bill',
    text: 'Passed by the Senate; at the last reading that we could do, still waiting in the lower house.',
  },
  portuguese: {
    title: 'The same model in Portuguese',
    text: 'The larger the model, the smaller the gap between its score in English and its score in Portuguese.',
  },
};
