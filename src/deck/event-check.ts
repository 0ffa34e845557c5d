/** Reads `slides/evento.yaml` as its author wrote it and says what is wrong, with file and line. */
import { eventFile, institutionInputs, type EventFile } from './event.ts';
import { scenarioProblem } from './scenario-check.ts';
import { readYaml, type FileProblem } from './yaml-file.ts';

/**
 * The event, or all problems of its file.
 * @param isPublic whether `public/` holds a file of this name
 */
export function checkEvent(file: string, text: string, isPublic: (name: string) => boolean): { readonly event: EventFile; readonly problems: readonly FileProblem[] } {
  const yaml = readYaml(file, text);
  const checked = yaml.check(eventFile);
  if ('problems' in checked) return { event: {}, problems: checked.problems };
  const event = checked.found;
  const problems: FileProblem[] = [];
  const say = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ file, line: yaml.lineOf(path), message });
  };
  if (event.logo !== undefined && !isPublic(event.logo.file)) say(['logo', 'file'], `there is no file public/${event.logo.file}`);
  const seen = new Set<string>();
  event.figures?.forEach(({ input, value }, i) => {
    const fault = seen.has(input) ? `the input "${input}" is there already` : scenarioProblem({ [input]: value });
    if (fault !== undefined) say(['figures', i], fault);
    seen.add(input);
  });
  if (event.figures !== undefined && event.institution === undefined) say(['figures'], 'whose figures are these? `institution` is missing');
  const fault = problems.length === 0 ? scenarioProblem(institutionInputs(event)) : undefined;
  if (fault !== undefined) say(['figures'], fault);
  return { event, problems };
}
