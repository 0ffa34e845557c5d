/** The institution's own figures, which the build wrote into the page from `slides/evento.yaml`. */

export interface Institution {
  readonly name: string;
  /** The figures as a link's query. */
  readonly query: string;
  /** Where each figure comes from, by input. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The figures of this site, or undefined where it has none. */
export function institution(): Institution | undefined {
  const data = document.documentElement.dataset['institution'];
  return data === undefined ? undefined : (JSON.parse(data) as Institution);
}
