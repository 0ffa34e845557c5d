/** Words around every drawing, and of those that come from the graph. */
export const drawings = {
  title: 'Dibujos',
  lead: 'Los dibujos de la charla, con los números del escenario. Cada uno trae debajo el mismo contenido en palabras.',
  open: 'Abrir los dibujos',
  path: 'El dibujo en palabras',
  parts: 'Lo que hay en él',
  arrows: 'Las flechas',
  arrow: (from: string, to: string) => `De ${from} a ${to}`,
  derivation: {
    heading: 'De dónde viene',
    title: (label: string) => `De dónde viene: ${label}`,
    description: (label: string, from: readonly string[]) => `${label} se sigue de: ${from.join('; ')}. Las cajas redondas son supuestos que se pueden cambiar; las de esquinas suaves vienen dadas; las rectas se calculan.`,
    rest: 'y otras, en la lista de pasos',
  },
};
