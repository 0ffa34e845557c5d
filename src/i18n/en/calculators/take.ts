/** Words that the browser writes when somebody takes a result away. */
export const take = {
  copied: 'Copied',
  notCopied: 'The browser did not allow copying: select the text and copy it by hand.',
  sentence: (label: string, value: string) => `${label}: ${value}.`,
  plausible: (range: string) => `In 9 out of 10 plausible combinations of the assumptions, the value is ${range}.`,
  certain: 'All the assumptions are fixed.',
  given: (list: string) => `With ${list}.`,
  source: (link: string) => `Source: the Megamachine model, ${link}`,
  png: 'Image (PNG)',
  csv: 'Table (CSV)',
  chartTools: (chart: string) => `Download: ${chart}`,
  noPicture: 'The browser could not draw the image.',
  csvHead: ['kind', 'id', 'name', 'as it is read', 'value', 'unit', 'low limit (5%)', 'high limit (95%)'],
  csvResult: 'result',
  csvInput: 'assumption',
  csvFile: 'megamachine',
  signature: 'Megamachine: AI as it really exists, in numbers you can check',
} as const;
