/** One entry of the glossary. */
export interface GlossaryEntry {
  readonly term: string;
  /** In plain words, whole sentences. */
  readonly definition: string;
  readonly example: string;
  /** Other forms by which slides and chapters call it: plurals, abbreviations. */
  readonly forms?: readonly string[];
}
