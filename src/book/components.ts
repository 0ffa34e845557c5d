/** The vocabulary of chapters: all that slides have, and what only the book has. */
import { slideComponents } from '../deck/components.ts';
import Break from './blocks/Break.astro';
import Calc from './blocks/Calc.astro';
import Check from './blocks/Check.astro';
import Explain from './blocks/Explain.astro';
import Guess from './blocks/Guess.astro';
import Line from './blocks/Line.astro';
import Site from './blocks/Site.astro';
import Term from './blocks/Term.astro';
import Try from './blocks/Try.astro';
import Wide from './blocks/Wide.astro';

export const chapterComponents = { ...slideComponents, Break, Calc, Check, Explain, Guess, Line, Site, Term, Try, Wide };
