/** Why an input was refused; loaded when one is. */
export const refusals = {
  unknown: (id: string) => `There is no assumption “${id.slice(0, 40)}”.`,
  notANumber: (label: string, value: string) => `${label}: “${value}” is not a number.`,
  bounds: (label: string, value: string, low: string, high: string) =>
    `${label}: ${value} is out of bounds. Choose from ${low} to ${high}.`,
  result: (label: string, value: string) => `${label}: with ${value} and the rest of the scenario, the calculation gives no number that makes sense.`,
  more: (n: number) => (n === 1 ? 'And one more assumption was refused.' : `And ${n} more assumptions were refused.`),
  option: (label: string, value: string, options: string) => `${label}: “${value}” is not on the list (${options}).`,
  version: (value: string) => `This link asks for version “${value.slice(0, 20)}”, which this site does not know.`,
} as const;
