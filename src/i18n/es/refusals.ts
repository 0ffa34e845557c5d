/** Why an input was refused; loaded when one is. */
export const refusals = {
  unknown: (id: string) => `No existe el supuesto “${id.slice(0, 40)}”.`,
  notANumber: (label: string, value: string) => `${label}: “${value}” no es un número.`,
  bounds: (label: string, value: string, low: string, high: string) =>
    `${label}: ${value} está fuera de lo permitido, que va de ${low} a ${high}.`,
  result: (label: string, value: string) => `${label}: con ${value}, junto al resto del escenario, la cuenta no llega a un número que tenga sentido.`,
  more: (n: number) => (n === 1 ? 'Y un supuesto rechazado más.' : `Y ${n} supuestos rechazados más.`),
  option: (label: string, value: string, options: string) => `${label}: “${value}” no está en la lista (${options}).`,
  version: (value: string) => `Este enlace pide la versión “${value.slice(0, 20)}”, que este sitio no conoce.`,
} as const;
