import type { labourFacts } from '../../../model/catalogues/facts/labour.ts';
import type { FactWords } from '../../fact-words.ts';

export const labour: Readonly<Record<keyof typeof labourFacts, FactWords>> = {
  'kenya-wage': { label: 'hourly pay of those who labelled texts for ChatGPT in Kenya', note: 'After tax, from November 2021 to February 2022.' },
  'kenya-contract-rate': { label: 'hourly rate that OpenAI paid the contractor' },
  'kenya-layoffs': { label: 'people laid off by the contractor in Nairobi' },
  'brazil-microwork-wage': { label: 'average hourly earnings of data workers on platforms in Brazil' },
  'brazil-microwork-platforms': { label: 'micro-work platforms in Brazil' },
  'brazil-microwork-women': { label: 'women among data workers on platforms in Brazil' },
  'brazil-microwork-only-income': { label: 'data workers in Brazil with no income besides micro-work' },
  'brazil-microwork-people': { label: 'people who do data work on platforms in Brazil', note: 'No one publishes the total.' },
  'remotasks-people': { label: 'people registered with Remotasks, in more than 90 countries' },
  'online-gig-workers': { label: 'people working through online platforms, worldwide', note: 'Everything that is done online, not only data for AI.' },
  'data-workers-world': { label: 'people who label data for AI, worldwide', note: 'No one publishes the total: the companies do not say.' },
  'gpt4-label-workers': { label: 'people who labelled data for GPT-4', note: 'Not published.' },
  'llama3-label-workers': { label: 'people who annotated data for Llama 3', note: 'Not published.' },
  'moderators-world': { label: 'people who moderate content to train AI filters', note: 'Not published.' },
  'cobalt-miners': { label: 'people in artisanal cobalt mining in the Congo, 2016 estimate' },
  'cobalt-artisanal-share': { label: 'artisanal share of the Congo’s cobalt in 2020' },
  'colossus-jobs': { label: 'permanent jobs at Colossus', note: 'Not published in the sources that we read.' },
  'union-table-date': { label: 'date on which Brazil’s banks agreed to a standing negotiating table on AI' },
  'aflcio-principles': { label: 'AFL-CIO principles on AI' },
  'uni-principles': { label: 'UNI Global Union principles on AI' },
  'negotiated-agreements': { label: 'agreements on technology in the Berkeley inventory', note: 'The inventory says more than 175.' },
  'clauses-count': { label: 'clauses in this project’s catalogue' },
};
