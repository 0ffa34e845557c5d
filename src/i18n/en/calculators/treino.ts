/** Words of the calculator's page. */
export const words = {
  title: 'What does training cost?',
  name: 'Training',
  lead: 'From the size of the model and the text it reads to the GPUs, the days, the energy, the carbon and the rent. Start from a published training run, such as that of Llama 3.1 405B, and change one thing at a time.',
  kind: {
    title: 'Dense, or a mixture of experts?',
    text: 'In a dense model all the parameters work on every token. In a mixture of experts (MoE) the model holds many groups of parameters, and each token passes through only a few of them. The operations of training follow the active parameters; the memory follows the total.',
  },
  chain: {
    title: 'The calculation, step by step',
    text: 'Each step opens its formula, with the values of the scenario. Numbers with a dotted line lead to the full derivation.',
    why: 'open the derivation',
    given: 'with the present values',
    steps: {
      trainingFlop: 'Each active parameter does about six operations per token read: two on the way forward, four on the way back, which corrects.',
      trainingAcceleratorHours: 'A GPU does not deliver what its maker promises: part of the time it waits for memory and network. Effective use (MFU) says how much is left.',
      trainingDays: 'The same hours, shared out among the GPUs. Twice the GPUs means half the days; the hours, the energy and the rent stay.',
      trainingEnergy: 'The whole server around each GPU, plus the building’s cooling and losses.',
      trainingCarbon: 'It depends on the grid: the same training emits several times less where water and wind drive the turbines.',
      trainingRentCost: 'The GPU-hours of the final training run times the price of one hour. The attempts, the data, the work of those who labelled them and the wages are not included.',
    },
  },
  runs: {
    title: 'Check it against those who published',
    text: 'Each circle is a training run whose hours somebody published; the filled dot is the scenario. Choose the scenario “Training Llama 3.1 405B” and compare: Meta published',
    again: 'this talk’s model calculates',
    note: 'The straight line is what the scenario’s GPU would do if it delivered all that its maker promises. Training runs on the same GPU lie above it, because they lose time: the effective use (MFU) of each is in the table. The old ones lie higher still, because their chips were slower.',
  },
  use: {
    title: 'After how many days does use cost more than training?',
    text: 'It depends on what you measure, and the three measures do not count the same thing:',
    hours: 'in GPU-hours. This counts only the time in which GPUs work on an answer.',
    energy: 'in energy. This counts the whole fleet, including GPUs that are switched on and waiting for the next request.',
    rent: 'in money. This counts the rent of all the GPUs installed, day and night, because whoever rents them also pays for the waiting. The price per hour is the same on both sides and cancels out.',
    flop: 'In operations alone, without losses, it would be',
    flopAfter: 'in that case the size of the model cancels out, and the tokens remain.',
    limits: 'Training here means the final run. With the attempts that lead to it, the lines cross later; with a new model every year, training starts over.',
  },
} as const;
