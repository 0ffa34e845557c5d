/** Reads a playlist as its author wrote it and says what is wrong, with file and line. */
import { institutionScenario, playlistFile, readEntries } from './playlist.ts';
import { scenarioProblem } from './scenario-check.ts';
import { readYaml, type FileProblem } from './yaml-file.ts';

/** What a playlist is held against. */
export interface Known {
  /** The minutes of every slide, by id. */
  readonly slides: ReadonlyMap<string, number>;
  /** Whether `slides/evento.yaml` holds figures. */
  readonly figures: boolean;
}

/** The playlist that must hold every slide. */
const whole = 'aula';
/** Pages of these names stand beside the decks. */
const taken: readonly string[] = ['listas', 'montar'];
/** Quarters and tenths of minutes add up to this. */
const near = 1e-6;

/** All problems of one playlist; `file` is its path, as it is to be named. */
export function checkPlaylist(file: string, text: string, known: Known): readonly FileProblem[] {
  const name = (file.split('/').at(-1) ?? file).replace(/\.yaml$/, '');
  const yaml = readYaml(file, text);
  const checked = yaml.check(playlistFile);
  if ('problems' in checked) return checked.problems;
  const { slides, scenario, minutes } = checked.found;
  const { entries, meetings } = readEntries(slides);
  const problems: FileProblem[] = [];
  const say = (path: readonly PropertyKey[], message: string): void => {
    problems.push({ file, line: yaml.lineOf(path), message });
  };

  if (taken.includes(name)) say([], `a playlist cannot be called "${name}": the site has a page of that name`);
  if (entries.length === 0) say(['slides'], 'a playlist needs at least one slide');
  const seen = new Map<string, number>();
  for (const { slide, at, meeting } of entries) {
    const before = seen.get(slide);
    if (!known.slides.has(slide)) say(['slides', at], `there is no slide "${slide}"`);
    else if (before !== undefined) say(['slides', at], `the slide "${slide}" is there already, in line ${yaml.lineOf(['slides', before])}`);
    else seen.set(slide, at);
    if (meeting === undefined && meetings.length > 0) say(['slides', at], `the slide "${slide}" stands before the first meeting`);
  }
  if (name === whole) {
    const missing = [...known.slides.keys()].filter((id) => !seen.has(id));
    if (missing.length > 0) say(['slides'], `this playlist must hold all slides; missing: ${missing.join(', ')}`);
  }

  const sum = (meeting?: number): number =>
    entries.reduce((total, entry) => (meeting === undefined || entry.meeting === meeting ? total + (entry.minutes ?? known.slides.get(entry.slide) ?? 0) : total), 0);
  if (problems.length === 0) {
    if (Math.abs(sum() - minutes) > near) say(['minutes'], `the slides take ${sum()} minutes together, not ${minutes}`);
    meetings.forEach((meeting, i) => {
      if (Math.abs(sum(i) - meeting.minutes) > near) say(['slides', meeting.at], `the slides of "${meeting.title}" take ${sum(i)} minutes together, not ${meeting.minutes}`);
    });
  }

  if (scenario === institutionScenario) {
    if (!known.figures) say(['scenario'], 'slides/evento.yaml has no figures to start from');
  } else if (scenario !== undefined) {
    const faults = Object.entries(scenario).map(([id, value]) => ({ id, fault: scenarioProblem({ [id]: value }) }));
    for (const { id, fault } of faults) if (fault !== undefined) say(['scenario', id], fault);
    const fault = faults.every((one) => one.fault === undefined) ? scenarioProblem(scenario) : undefined;
    if (fault !== undefined) say(['scenario'], fault);
  }
  return problems;
}
