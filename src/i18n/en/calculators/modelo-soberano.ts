/** Words of the calculator's page. */
export const words = {
  title: 'What would a public model take?',
  name: 'Public model',
  lead: 'A Brazilian model, trained and served in the country: for how many people? Choose who uses it, how much they ask and the size of the model; then see the machines, the energy and the slice of Brazil’s national AI plan. Start with the ready example.',
} as const;

/** Words of its sections. */
export const sections = {
  needs: {
    title: 'What is missing, what exists, what was announced',
    body: [
      'All on the same ruler. The diamond is the service you have put together. The machines known in Brazil, nearly all of them at Petrobras, the state-controlled oil company, and at LNCC, the national laboratory for scientific computing, are counted by the work they do, converted into H100s; they already have owners and uses.',
      'The data centres announced in the states of Ceará, Rio de Janeiro and Rio Grande do Sul could hold far more than a public service needs. But they belong to companies, the one at Pecém stands in an export zone, and nearly all of it is still an announcement.',
    ],
  },
  machines: { title: 'The machines we know of' },
  announced: { title: 'Announced and under construction' },
  plan: {
    title: 'The plan, in squares of a billion',
    body: [
      'Building is only the start: energy, staff and maintenance come back every year, and the machines do not last as long as the building. The drawing adds up construction and running costs over the years of the plan; it leaves out replacing the machines, the team that makes the model and the texts to train it on.',
      'The plan’s money is already spoken for: companies, public services, education, regulation. To spend it on this is not to spend it on that.',
    ],
  },
  language: {
    title: 'In which language does it learn?',
    body: [
      'A model reads what it is given. On the open web, few pages in a hundred are in Portuguese. To train on more Portuguese, somebody has to collect, clean and license text that is not in any one place today: archives, official gazettes, theses, subtitles, transcripts.',
      'The share in Portuguese does not change how many machines the training takes, since the total amount of text is the same. It changes how much text in Portuguese has to be found.',
    ],
    exam: 'The same model on the same multiple-choice exam (MMLU), in points out of a hundred, in Portuguese and in English: the distance shrinks with size.',
  },
} as const;
