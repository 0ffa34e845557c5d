/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** True where slides stand on a stage: what opens on a click is then fetched or drawn on that click. */
    stage?: boolean;
  }
}
