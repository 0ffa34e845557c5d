/** Words of the scenario's panel; loaded when it is opened. */
export const scenarioPanel = {
  changed: (n: number) => (n === 0 ? 'Escenario por defecto' : n === 1 ? '1 supuesto cambiado' : `${n} supuestos cambiados`),
  undo: 'Deshacer',
  redo: 'Rehacer',
  reset: 'Restablecer todo',
  copy: 'Copiar enlace del escenario',
  copied: 'Enlace copiado',
  presets: 'Escenarios listos',
  institution: (name: string) => `De la institución: ${name}`,
} as const;
