/** The glossary: plain definition, example, other forms of the word. */
import { infrastructure } from './glossary/infrastructure.ts';
import { learning } from './glossary/learning.ts';
import { machine } from './glossary/machine.ts';
import { models } from './glossary/models.ts';
import { rights } from './glossary/rights.ts';
import { society } from './glossary/society.ts';

export const glossary = { ...infrastructure, ...learning, ...machine, ...models, ...rights, ...society } as const;
