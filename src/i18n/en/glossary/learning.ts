import type { GlossaryEntry } from '../../glossary-entry.ts';

/** How models are made and examined: words of the chapters on the assembly line, on training and on parameters. */
export const learning = {
  vies: { term: 'bias', forms: ['biases', 'biased'], definition: 'An error that always leans the same way, because something was left out or counted for too much.', example: 'A survey taken only by mobile phone never hears those who have no mobile phone.' },
  moderacao: { term: 'moderation', forms: ['moderates', 'moderating', 'moderator', 'moderators', 'content moderation'], definition: 'The work of reading and watching the worst there is, to remove it or mark it, so that the machine learns not to repeat it.', example: 'Before a chat could refuse to write a scene of violence, someone had to read one.' },
  nooscopio: { term: 'nooscope', definition: 'Pasquinelli and Joler’s image of AI: an optical instrument that magnifies knowledge and also distorts it.', example: 'Like a magnifying glass: the middle grows and the edges bend.' },
  raspagem: { term: 'scraping', forms: ['scrape', 'scrapes', 'scraped', 'web scraping'], definition: 'Copying web pages automatically, by the million, without asking for any of them.', example: 'A program that visits every recipe blog and keeps the text is scraping.' },
  'lei-de-escala': { term: 'scaling law', forms: ['scaling laws'], definition: 'A rule measured in experiments: how the error falls as the model and the data grow.', example: 'At first, doubling the data helps a lot; later, less and less.' },
  mmlu: { term: 'MMLU', definition: 'A multiple-choice exam, in English, with questions from dozens of subjects, used to compare models.', example: 'It is like a university entrance exam: it measures what fits into a choice of answers.' },
  vram: { term: 'VRAM', definition: 'The fast memory of a GPU. The model has to fit in it before it can answer.', example: 'It is the bench in the repair shop: what does not fit on it has to go on another bench.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
