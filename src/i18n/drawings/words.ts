/** The words of a drawing: `src/i18n/<locale>/drawings/<name>.ts` exports them as `words`; the source names their keys. */
export type DrawingWords = Readonly<Record<string, string>>;
