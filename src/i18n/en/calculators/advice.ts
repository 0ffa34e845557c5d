/** What a scenario asks for that no machine does as asked, in plain words. */
export const advice = {
  servingWidth: (chip: string, width: string) =>
    `${chip} does not calculate in ${width}. The model is stored at that width, so that it fits, but it is calculated in 16 bits, at 16-bit speed.`,
  trainingWidth: (chip: string, width: string) => `${chip} does not calculate in ${width}: the training is calculated in 16 bits.`,
  activeAboveTotal: (active: string, total: string) =>
    `A token cannot use ${active} in a model that only has ${total}. Memory was calculated as if the total were equal to the active ones.`,
  replicaBeyondRack: (needed: string, perRack: string) =>
    `A single copy of the model takes ${needed}, and one rack of this chip has ${perRack}. Between racks, data travels more slowly than the calculation assumes: take the result as the best case.`,
  trainingMemory: (state: string, needed: string) =>
    `The training keeps ${state} (weights, gradients and the optimiser’s memory) and does not fit into the chosen GPUs: for the memory alone it would take at least ${needed}. The days shown are those of the calculation, not of any machine that could exist.`,
  siteContradicted: (site: string, parts: string) =>
    `The data centre was set at ${site}, but answering and training add up to ${parts}. Energy, building and money follow the number that was set; the rest does not.`,
  trainingBeyondLife: (days: string, life: string) => `The training would take ${days}, longer than the life of the machines (${life}). Nobody trains like that: there are too few GPUs or too many tokens.`,
} as const;
