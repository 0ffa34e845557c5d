/** Words of the scenario's panel; loaded when it is opened. */
export const scenarioPanel = {
  changed: (n: number) => (n === 0 ? 'Cenário padrão' : n === 1 ? '1 premissa mudada' : `${n} premissas mudadas`),
  undo: 'Desfazer',
  redo: 'Refazer',
  reset: 'Voltar tudo ao padrão',
  copy: 'Copiar link do cenário',
  copied: 'Link copiado',
  presets: 'Cenários prontos',
  institution: (name: string) => `Da instituição: ${name}`,
} as const;
