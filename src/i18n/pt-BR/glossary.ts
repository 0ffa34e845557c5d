/** The glossary: plain definition, example, other forms of the word. */
import { machine } from './glossary/machine.ts';
import { models } from './glossary/models.ts';
import { rights } from './glossary/rights.ts';
import { society } from './glossary/society.ts';

export const glossary = { ...machine, ...models, ...rights, ...society } as const;
