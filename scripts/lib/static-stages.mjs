import { command } from './stages.mjs';

/**
 * What can be said about the sources without running them: types, style, layers, spelling.
 * @returns {import('./stages.mjs').Stage[]}
 */
export function staticStages() {
  return [
    // Writes .astro/types.d.ts first, which the type check of a fresh clone needs; reads .astro files and the slides' front matter.
    command('types: pages, components, modules, tests', 'astro', ['check', '--minimumFailingSeverity', 'warning']),
    command('lint', 'eslint', ['.', '--max-warnings', '0']),
    command('types: scripts', 'tsc', ['-p', 'scripts']),
    command('types: service worker', 'tsc', ['-p', 'scripts/lib/offline/worker']),
    command('layers: imports run downwards', 'depcruise', ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', 'src']),
    command('translations are of today’s texts', 'node', ['scripts/translated.mjs']),
    command('spelling: chapters, slides, dictionaries', 'node', ['scripts/spelling.mjs']),
  ];
}
