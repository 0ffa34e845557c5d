/** The glossary: plain definition, example, other forms of the word. */
import { learning } from './glossary/learning.ts';
import { machine } from './glossary/machine.ts';
import { models } from './glossary/models.ts';
import { society } from './glossary/society.ts';

export const glossary = { ...learning, ...machine, ...models, ...society } as const;
