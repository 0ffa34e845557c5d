/** Words of the scenario's panel; loaded when it is opened. */
export const scenarioPanel = {
  changed: (n: number) => (n === 0 ? 'Default scenario' : n === 1 ? '1 assumption changed' : `${n} assumptions changed`),
  undo: 'Undo',
  redo: 'Redo',
  reset: 'Everything back to the default',
  copy: 'Copy link to the scenario',
  copied: 'Link copied',
  presets: 'Ready scenarios',
  institution: (name: string) => `From the institution: ${name}`,
} as const;
