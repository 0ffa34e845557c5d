/**
 * Leaves out the lists of what each late module imports in turn, and the code that reads them: on the first view they
 * weigh more than they save later. No late module has a style sheet of its own, which that code would have to wait for.
 * Astro overwrites `build.modulePreload`, but not what a plugin says about the browser's part of the build.
 * @returns {import('vite').Plugin}
 */
export function withoutPreloadLists() {
  return {
    name: 'without-preload-lists',
    applyToEnvironment: (environment) => environment.name === 'client',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    transform: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && (chunk.viteMetadata?.importedCss.size ?? 0) > 0) {
          this.error(`${chunk.name} comes late and imports a style sheet: import it from a component instead.`);
        }
      }
    },
  };
}
