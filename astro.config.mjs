import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { addressesWhileWriting } from './scripts/lib/addresses.mjs';
import { contentVersion, projectVersion } from './scripts/lib/version.mjs';
import { buildLocale, localeBase } from './scripts/lib/locale.mjs';
import { oneLanguage } from './scripts/lib/one-language.mjs';
import { slideChecks } from './scripts/lib/slide-checks.mjs';
import { withoutPreloadLists } from './scripts/lib/preload-lists.mjs';
import { leanReveal } from './scripts/lib/lean-reveal.mjs';
import { stripFormulas } from './scripts/lib/strip-formulas.mjs';

/** One build a language (`SITE_LOCALE=en`), so that no page weighs more for there being others. */
const locale = buildLocale();
/** The site works under any base path: set BASE_PATH to `/name/` for a static host that serves it there. */
const base = localeBase(locale);
const site = process.env.SITE_URL ?? 'http://localhost:4321';

const core =
  /\/src\/(model\/(graph|chapters)\/|model\/catalogues\/(accelerators|grids)|model\/(live|quantities|estimate|uncertainty)\.ts|scenario\/|numbers\/(show|field|slider|at|bind|notice)\.ts|deck\/theme\.ts|offline\/later\.ts|layouts\/languages\.ts|calculators\/(undo-keys|download|csv)\.ts|i18n\/((pt-BR|en|es)\/)?(format|parse|display|options|live)\.ts)|@preact\/signals-core/;

/** What brings a live page to life, and what deck and speaker page share: pages that take a part of it late must not break it up. */
const live = /\/src\/(calculators\/(page|parts|scenario-tools)|charts\/bind|assembly-line\/bind|numbers\/(panel|inside-pages))\.ts/;
const desk = /\/src\/(deck\/(memory|after-paint|stage|keyboard)|room\/(door|lead-key))\.ts/;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  integrations: [mdx(), slideChecks(), addressesWhileWriting(locale)],
  devToolbar: { enabled: false },
  // Writes what editors need to complete and check the heads of slides.
  experimental: { contentIntellisense: true },
  // The policy allows no inline script or style, so nothing may be inlined however small it is.
  build: { inlineStylesheets: 'never' },
  vite: {
    // Every printed page says what it was made from.
    define: {
      'import.meta.env.SITE_LOCALE': JSON.stringify(locale),
      'import.meta.env.PROJECT_VERSION': JSON.stringify(await projectVersion()),
      'import.meta.env.CONTENT_VERSION': JSON.stringify(await contentVersion()),
    },
    build: {
      assetsInlineLimit: 0,
      // What every live page runs is one file: a dozen small ones compress worse and take longer to ask for.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'core', test: core }, { name: 'live', test: live }, { name: 'desk', test: desk }] } } },
    },
    plugins: [oneLanguage(locale), leanReveal(), stripFormulas(), withoutPreloadLists()],
  },
});
