/** What a workplace is asked, what it asks, and what its documents say. */
import type { Basis, QuestionId, SystemKind, Topic } from '../../../model/catalogues/workplace-questions.ts';

export const systemKindWords: Readonly<Record<SystemKind, string>> = {
  writes: 'Writes, sums up, translates or codes alongside us',
  attends: 'Serves customers or the public in place of a person',
  watches: 'Measures productivity, breaks, screen, camera or route',
  decides: 'Hands out tasks, shifts, targets or pay',
  judges: 'Sorts CVs, assesses, promotes or dismisses',
  records: 'Records voice, image, text or customer service',
  unknown: 'There are systems, and no one has explained what they do',
};

export const questionWords: Readonly<Record<QuestionId, string>> = {
  inventory: 'Which AI systems does the company use or test, in which departments, since when and from which supplier?',
  plans: 'Which new systems does the company mean to bring in over the next twelve months, and when will the union be heard?',
  jobs: 'Which jobs change, end or appear with each system, and what does the company offer those who hold them?',
  occupations: 'Does the company present, at regular intervals, a report on the impact of AI on each occupation?',
  training: 'Who pays for training to use the systems, and does it take place within working hours?',
  gains: 'How much time and money has each system saved, and what part of it became pay or shorter hours?',
  table: 'Who in the company answers these questions, by when and at which negotiating table?',
  handover: 'When the system makes a mistake, who answers for it and who takes over the work?',
  health: 'What effect do measuring and targets have on health: breaks, pace, sick leave? Who keeps track?',
  criteria: 'Which decisions about workers come out of a system, and by what criteria and procedures?',
  review: 'How does one ask for a decision to be reviewed, how long does it take, and is it a person who reviews it?',
  rules: 'Which parameters and rules of the system weigh on working conditions, hiring and dismissal?',
  bias: 'Has the system been tested for discrimination by gender, race, age or disability? Who tested it, and what did they find?',
  expert: 'Does the company pay for the technical adviser whom the workers’ representatives choose to examine the system?',
  tools: 'Which tools measure productivity, adherence and hours, in remote work too, and who sees the results?',
  held: 'What data about each person is kept, for how long, and how does one ask for a copy, a correction or deletion?',
  trains: 'Does what we produce or say at work train any system, of the company or of the supplier? Under what agreement?',
  consent: 'Who authorised the use of voice and image, for what purposes, and how can consent be taken back?',
  footprint: 'How much energy, water and carbon do the data centres that the company hires use, and where are they?',
};

export const topicWords: Readonly<Record<Topic, string>> = {
  work: 'Work and jobs',
  decisions: 'Decisions taken by systems',
  data: 'Data',
  environment: 'Energy, water and carbon',
};

export const basisWords: Readonly<Record<Basis, string>> = {
  right: 'A right in force in Brazil: article 20 of the data protection law (LGPD) gives those affected by a purely automated decision the right to ask for a review and for the criteria to be explained. Elsewhere, look in your own data protection law.',
  promise: 'Brazil’s Constitution promises protection in the face of automation; the law that would say how has not come yet. The question is a proposal.',
  abroad: 'The law of one country: everywhere else, Brazil included, it is an example, not an obligation.',
  negotiated: 'Already negotiated by another trade: a precedent, not an obligation.',
  proposal: 'A proposal: no law cited here obliges anyone to answer.',
};

export const workplaceLive = {
  badCount: (least: string, most: string): string => `Write a number from ${least} to ${most}. The last one that was right still counts.`,
  forgotten: 'Deleted from this device.',
  notKept: 'This browser does not allow anything to be kept. What you told us will be gone when the page closes.',
  numbersFailed: 'The numbers did not load. The report has no energy table until you reload the page.',
  people: (n: string): string => `${n} people`,
  onePerson: '1 person',
  take: {
    copied: 'Text copied. Now paste it into your message.',
    notCopied: 'The browser did not allow copying. The text is selected below: copy it with the keyboard or the menu.',
    text: 'Text',
    word: 'Preparing the file…',
    wordDone: 'File downloaded. It opens in Word and in LibreOffice.',
    wordFailed: 'The file could not be made. The text is all here: try again, or print.',
    fileName: 'my-work',
  },
  rows: {
    energyPerRequest: 'Energy of our use in a year',
    waterPerRequest: 'Water of our use in a year',
    carbonPerRequest: 'Carbon of our use in a year',
    annualEnergy: 'Electricity of the scenario’s data centre in a year',
    annualWater: 'Water of the scenario’s data centre in a year',
    annualCarbon: 'Carbon of the scenario’s data centre in a year',
  },
  assumption: (people: string, uses: string, days: string, requests: string): string => `Calculation: ${people} × ${uses} uses per day × ${days} days = ${requests} uses in a year.`,
  document: {
    questionsTitle: 'Questions about artificial intelligence at work',
    reportTitle: 'Report on the impact of AI on our work',
    workplace: 'Workplace',
    people: 'People working here',
    date: 'Date',
    asks: 'Those who work here ask for a written answer to the questions below. Under each one is what it rests on.',
    byOccupation: 'From each occupation',
    systems: 'Systems in use',
    noSystems: 'No one has yet told us which systems the company uses. That is the first question to ask.',
    occupations: 'How each occupation enters the machine',
    lines: {
      work: ['Jobs that changed, ended or appeared', 'Hours, pace and health: what changed', 'Training: who had it, who paid, at what time of day'],
      decisions: ['Decisions that now come out of a system', 'Cases of error or injustice, without anyone’s name'],
      data: ['What is recorded or measured, and where it is kept', 'What the company answered about training with our data'],
      environment: ['What the company has said about its data centres'],
    },
    estimates: 'Companies hardly ever publish these numbers. Until this one answers, here is the estimate of the Megamachine model:',
    tableHead: ['What is measured', 'Estimate', 'Likely range'],
    assumption: 'One use takes little; the data centre that serves everyone does not. The range covers 90% of the model’s cases. Calculation, assumptions and sources:',
    noEstimates: 'The table of numbers did not load.',
    answer: 'The company’s answer, date and who signs',
    sources: 'Sources',
    advice: 'This is not legal advice: the union’s legal advisers check it before it is handed in.',
    foot: 'Made with the Megamachine',
  },
} as const;
