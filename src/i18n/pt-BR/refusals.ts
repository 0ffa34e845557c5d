/** Why an input was refused; loaded when one is. */
export const refusals = {
  unknown: (id: string) => `Não existe a premissa “${id.slice(0, 40)}”.`,
  notANumber: (label: string, value: string) => `${label}: “${value}” não é um número.`,
  bounds: (label: string, value: string, low: string, high: string) =>
    `${label}: ${value} fica fora do permitido, que vai de ${low} a ${high}.`,
  result: (label: string, value: string) => `${label}: com ${value}, junto do resto do cenário, a conta não chega a um número que faça sentido.`,
  more: (n: number) => (n === 1 ? 'E mais uma premissa recusada.' : `E mais ${n} premissas recusadas.`),
  option: (label: string, value: string, options: string) => `${label}: “${value}” não está na lista (${options}).`,
  version: (value: string) => `Este link pede a versão “${value.slice(0, 20)}”, que este site não conhece.`,
} as const;
