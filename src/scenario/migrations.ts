/**
 * Links and saved scenarios stay valid for ever: each version that ever changed a name or a meaning adds
 * one pure step here, and a fixture in the tests keeps it. Steps are never edited once published.
 */
type Step = (inputs: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

/** `steps[0]` leads from version 1 to version 2, and so on. */
const steps: readonly Step[] = [];

/** The version that links are written in. */
export const newest = steps.length + 1;

/** Carries inputs of an older version to the newest. */
export function migrate(inputs: ReadonlyMap<string, string>, version: number): ReadonlyMap<string, string> {
  return steps.slice(version - 1).reduce((current, step) => step(current), inputs);
}
