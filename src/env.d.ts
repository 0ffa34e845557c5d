/// <reference types="astro/client" />

/** For tools that read TypeScript without Astro's own language service. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

interface ImportMetaEnv {
  /** The language of this build; only the build sets it. */
  readonly SITE_LOCALE?: import('./i18n/locales.ts').Locale;
  /** The version in package.json. */
  readonly PROJECT_VERSION: string;
  /** A short hash of all that the site says: slides, words, model. */
  readonly CONTENT_VERSION: string;
}

declare namespace App {
  interface Locals {
    /** True where slides stand on a stage: what opens on a click is then fetched or drawn on that click. */
    stage?: boolean;
    /** True where slides are printed: nothing can come later. */
    paper?: boolean;
    /** How often each term of the glossary was opened on this page: their notes need ids of their own. */
    terms?: Record<string, number>;
    /** On the page of a guide: the playlist that its slides are shown from. */
    playlist?: string;
  }
}
