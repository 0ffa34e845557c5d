import type { QuantityWords } from '../quantity-words.ts';
import type { QuantityId } from '../../model/quantities.ts';

/** On the constants that only carry a unit. */
const one = 'A unit: the formulas divide by it to arrive at a bare number.';

/** Names and meanings of all quantities, in the order of the model's chapters. */
export const quantities: Readonly<Record<QuantityId, QuantityWords>> = {
  // Constants
  secondsPerHour: { label: 'Seconds per hour', about: 'How many seconds there are in an hour.' },
  secondsPerDay: { label: 'Seconds per day', about: 'How many seconds there are in a day.' },
  hoursPerDay: { label: 'Hours per day', about: 'How many hours there are in a day.' },
  daysPerYear: { label: 'Days per year', about: 'An average that already counts leap years.' },
  hoursPerYear: { label: 'Hours per year', about: 'An average that already counts leap years.' },
  monthsPerYear: { label: 'Months per year', about: 'How many months there are in a year.' },
  oneYear: { label: 'One year', about: one },
  oneAccelerator: { label: 'One GPU', about: one },
  oneServer: { label: 'One server', about: one },
  oneRack: { label: 'One rack', about: one },
  oneRow: { label: 'One row', about: one },
  oneHall: { label: 'One hall', about: one },
  oneTransformer: { label: 'One transformer', about: one },
  oneCircuit: { label: 'One circuit', about: one },
  oneGenerator: { label: 'One generator', about: one },
  oneChiller: { label: 'One chiller', about: one },

  // Scenario
  dailyUsers: {
    label: 'People using it each day',
    about: 'How many people ask at least one question in a day. The talk speaks of a billion requests, not of people; the default is our own split of that billion, for teaching.',
  },
  requestsPerUser: {
    label: 'Questions per person',
    about: 'How many questions each person who uses the service asks in a day. The default is the other half of our split for teaching.',
  },
  requestsPerDay: {
    label: 'Requests per day',
    about: 'How many questions the service answers in a day: people times questions each, or a total that somebody sets. One question and its answer make one request.',
  },
  grid: {
    label: 'Country of the power grid',
    about: 'The country the electricity comes from. It decides the carbon, the price of energy and what an average home uses.',
  },

  // Memory
  accelerator: {
    label: 'Type of GPU',
    about: 'The chip that does the calculating. Engineers call it an accelerator; we say GPU for all of them, TPUs, Trainium and Ascend included, because we count them in the same way.',
  },
  servingPrecision: {
    label: 'Precision when answering',
    about: 'With how many bits each number of the model is stored and calculated when it answers. A width that the chip cannot calculate in is still used for storage; the operations then run at the chip’s 16-bit speed.',
  },
  activeParameters: {
    label: 'Active parameters',
    about: 'How many of the model’s numbers take part in the calculation for each token. In a mixture of experts (MoE) they are only a part of the total.',
  },
  totalParameters: {
    label: 'Total parameters',
    about: 'How many numbers training has set and the whole model stores. All of them take up memory, even those that a token does not use.',
  },
  storedParameters: {
    label: 'Parameters in memory',
    about: 'The total parameters. If somebody enters more active parameters than total ones, the active ones count: memory holds at least what each token uses.',
  },
  bytesPerParameter: { label: 'Memory per parameter', about: 'The space that each parameter takes at the chosen precision.' },
  weightBytes: {
    label: 'Size of the model in memory',
    about: 'The space that all the parameters take at the chosen precision: the weights of the model.',
  },
  acceleratorMemory: {
    label: 'Memory of each GPU',
    about: 'The fast memory mounted right beside the chip (HBM). The model and the conversations under way have to fit into it.',
  },
  usableMemoryShare: {
    label: 'Usable share of the memory',
    about: 'How much of the GPU’s memory is left for the model and the conversations. The rest goes to programs and safety margins.',
  },
  cacheReference: {
    label: 'Values per token, in the reference',
    about: 'How many values the reference model (Llama 3.1 8B) keeps for each token of a conversation.',
  },
  cacheReferenceParameters: {
    label: 'Parameters of the reference model',
    about: 'The size of the model (Llama 3.1 8B) from which we estimate the memory of conversations and the cost of attention.',
  },
  bytesPerCachedValue: {
    label: 'Memory per conversation value',
    about: 'The space of each value that the model keeps from a conversation, at the chosen precision.',
  },
  kvCacheBytesPerToken: {
    label: 'Conversation memory, per token',
    about: 'The notes that the model keeps on each token it has read or written, so as not to calculate it all over again (KV cache).',
  },
  oneRequest: { label: 'One request', about: one },
  contextTokens: {
    label: 'Tokens kept per request',
    about: 'The length of text, question and answer together, for which each request reserves memory while it is being served (context).',
  },
  kvCacheBytesPerRequest: {
    label: 'Memory per conversation',
    about: 'The space that the notes of one request under way take up (KV cache).',
  },
  minimumBatch: {
    label: 'Fewest requests together',
    about: 'How many requests one copy of the model should at least be able to serve at once, so that the memory it fills is not wasted (batch).',
  },
  acceleratorsPerReplica: {
    label: 'GPUs that hold one copy',
    about: 'The smallest usual number of GPUs that holds one working copy of the model (replica) and a few conversations.',
  },
  trainingBytesPerParameter: {
    label: 'Training memory per parameter',
    about: 'During training each parameter brings along a more precise copy of itself, its adjustment of the moment (gradient) and the averages that the optimiser keeps.',
  },
  trainingStateBytes: {
    label: 'Memory for training',
    about: 'The space that the parameters, with all that each brings along during training, take up across all GPUs together.',
  },

  // Serving
  promptTokens: {
    label: 'Tokens in the question',
    about: 'The length of what the model reads for each request: the question, the instructions and the conversation so far (prompt). A token is a piece of a word.',
  },
  outputTokens: {
    label: 'Tokens in the answer',
    about: 'The length of what the model writes for each request (output), counted in tokens, which are pieces of words.',
  },
  peakToMean: {
    label: 'Peak-to-mean',
    about: 'How many times busier the fullest hour is than the average of the day.',
  },
  latencyDerate: {
    label: 'Usable share for quick answers',
    about: 'The part of the full capacity that can be used before answers become slow. Fill a GPU to the brim, and people have to wait (latency).',
  },
  availability: {
    label: 'GPUs in working order',
    about: 'The part of the GPUs that is up at any given moment; the others are being repaired, replaced or updated (availability).',
  },
  servingPeak: {
    label: 'Peak speed when answering',
    about: 'How many operations per second the maker promises per GPU, at the precision used for answering (peak FLOP/s).',
  },
  memoryBandwidth: {
    label: 'Speed of the GPU’s memory',
    about: 'How much the GPU can read from its memory each second (memory bandwidth). While an answer is being written, this is usually what sets the limit.',
  },
  forwardFlop: {
    label: 'Operations per parameter, answering',
    about: 'One multiplication and one addition per active parameter, for each token read or written (forward pass).',
  },
  utilizationReference: {
    label: 'Reference speed',
    about: 'The 8-bit peak of an H100: the chip on which effective use when answering was measured.',
  },
  arithmeticUtilization: {
    label: 'Effective use when answering',
    about: 'The part of the promised peak that real operations reach on the reference chip.',
  },
  effectiveRate: {
    label: 'Effective speed of calculation',
    about: 'How many operations per second each GPU really does. The faster the chip, the larger the share of time that goes into other work.',
  },
  expertOverhead: {
    label: 'Loss from splitting into experts',
    about: 'In a mixture of experts (MoE), handing out the tokens takes time. This exponent says how much: at zero nothing is lost; close to one, the model costs as if it used nearly all its parameters.',
  },
  parametersPerToken: {
    label: 'Parameters that count per token',
    about: 'The active parameters, plus what is lost in sharing out the work among experts.',
  },
  attentionReference: {
    label: 'Cost of attention, in the reference',
    about: 'Operations for each pair of tokens of the question in the reference model (Llama 3.1 8B), since every token looks at all those before it (attention).',
  },
  attentionFlopPerRequest: {
    label: 'Attention operations per request',
    about: 'Operations for every token of the question to look at those before it (attention). They grow with the square of the question’s length.',
  },
  flopPerRequest: {
    label: 'Operations per request',
    about: 'Multiplications and additions to read one question and write its answer (FLOP).',
  },
  arithmeticSecondsPerRequest: {
    label: 'Calculating time on a single GPU',
    about: 'GPU time for the operations of one request, if a single GPU did them all without exchanging data with others.',
  },
  bandwidthUtilization: {
    label: 'Effective use of the memory',
    about: 'The part of the memory’s promised speed that real reading reaches (bandwidth utilisation).',
  },
  tokensPerStep: {
    label: 'Tokens per step',
    about: 'At each step of the writing, every request under way gains one token.',
  },
  stepOverhead: {
    label: 'Dead time per step',
    about: 'What each step of the writing spends without calculating or reading memory: preparing, waiting, drawing the token (overhead).',
  },
  maximumBatch: {
    label: 'Most requests together',
    about: 'How many requests a group of GPUs serves at once at the very most, a limit set by the program (maximum batch).',
  },
  tightGroup: {
    label: 'GPUs that share each layer',
    about: 'Up to this number of GPUs, each layer of the model is cut into slices, one for each (tensor parallelism); larger groups share out whole layers or experts.',
  },
  parallelOverhead: {
    label: 'Loss from splitting among GPUs',
    about: 'How much each further GPU in the same group slows down the operations, because they have to exchange data with one another.',
  },
  cacheSecondsPerRequest: {
    label: 'Time to reread the conversation',
    about: 'GPU time to reread the notes on the request (KV cache) for every token written.',
  },
  acceleratorsPerGroup: {
    label: 'GPUs per group',
    about: 'How many GPUs work together on one copy of the model: the size that takes least time per request.',
  },
  requestsInFlight: {
    label: 'Requests served together',
    about: 'How many requests a group of GPUs serves at once (batch). The more there are, the better they share the reading of the model.',
  },
  computeSecondsPerRequest: {
    label: 'Calculating time per request',
    about: 'GPU time for the operations of question and answer, with the loss from splitting the work among the GPUs of the group.',
  },
  prefillSecondsPerRequest: {
    label: 'Time to read the question',
    about: 'The part of the calculating time that goes into reading the question, before the first word of the answer (prefill).',
  },
  memorySecondsPerRequest: {
    label: 'Time to write the answer',
    about: 'GPU time to read the model and the notes on the conversation from memory, for every token written (decode).',
  },
  servingStackFactor: {
    label: 'Slowness of the serving program',
    about: 'How many times longer a real service takes than this model predicts. Below one, it reuses repeated questions or guesses tokens ahead; above one, the program is less well tuned (serving stack).',
  },
  acceleratorSecondsPerRequest: {
    label: 'GPU time per request',
    about: 'How long a fully loaded GPU works on one request. Two GPUs for one second make two GPU-seconds.',
  },
  tokensPerSecondPerAccelerator: {
    label: 'Tokens written per GPU',
    about: 'How many answer tokens each GPU writes per second when it is full: the number that published measurements give (throughput).',
  },
  meanRequestsPerSecond: { label: 'Requests per second, on average', about: 'The day’s requests spread evenly over all its seconds.' },
  meanTokensPerSecond: { label: 'Tokens per second, on average', about: 'Tokens read and written per second, over the average of the day.' },
  peakTokensPerSecond: { label: 'Tokens per second, at the peak', about: 'Tokens read and written per second in the fullest hour.' },
  meanBusyAccelerators: {
    label: 'GPUs busy on average',
    about: 'How many GPUs would be enough if the day had no peaks, nobody were in a hurry and nothing ever broke.',
  },
  servingAccelerators: {
    label: 'GPUs for answering',
    about: 'How many GPUs have to be installed to answer everybody in the peak hour, without delay and with some of them under repair.',
  },
  idleShareAtMean: {
    label: 'Idle capacity on average',
    about: 'The part of the capacity installed for the peak that has nothing to do when traffic is average.',
  },

  // Training
  trainingTokens: {
    label: 'Training tokens',
    about: 'How much text the model reads in order to learn, counted in pieces of words.',
  },
  portugueseShare: {
    label: 'Share of training in Portuguese',
    about: 'How much of the training text is in Portuguese. The default is the share of pages in Portuguese in a large open archive of the web; whoever chooses the texts can change it.',
  },
  portugueseTokens: { label: 'Training tokens in Portuguese', about: 'How much of the training text has to be in Portuguese, in pieces of words.' },
  trainingPrecision: {
    label: 'Precision in training',
    about: 'With how many bits training is calculated. A width that the chip cannot calculate in runs at its 16-bit speed.',
  },
  trainingAccelerators: {
    label: 'GPUs for training',
    about: 'How many GPUs work at once on the training. With more GPUs it ends sooner, but takes the same GPU-hours.',
  },
  trainingFlopPerParameterToken: {
    label: 'Operations per parameter, training',
    about: 'For each token, every active parameter needs some operations on the way forward and twice as many on the way back, where the correcting is done (backward pass).',
  },
  trainingFlop: {
    label: 'Operations for training',
    about: 'All the multiplications and additions of the final training run (training compute, in FLOP).',
  },
  trainingPeak: {
    label: 'Peak speed in training',
    about: 'How many operations per second the maker promises per GPU in 16 bits, whatever precision is used: only so can effective uses be compared.',
  },
  baseUtilization: {
    label: 'Effective use, reference',
    about: 'The effective use of a dense reference model’s calculating power on A100 GPUs, fitted to published training runs.',
  },
  utilizationParameters: {
    label: 'Parameters of the base dense model',
    about: 'The size of the model to which the effective use of reference belongs (Llama 2 70B).',
  },
  balanceReference: {
    label: 'Operations per byte, in the reference',
    about: 'How many operations an A100 GPU can do while it reads one byte of memory. Chips that are more lopsided make less of their calculating power.',
  },
  eightBitGain: {
    label: 'Gain from training with fewer bits',
    about: 'How many times faster training becomes in 8 bits or fewer, on chips that can calculate that way.',
  },
  softwareMaturity: {
    label: 'Maturity of the software',
    about: 'How much the software of the time got out of the chip, compared with today’s. The first chips trained with software that was still immature.',
  },
  modelFlopUtilization: {
    label: 'Effective use in training (MFU)',
    about: 'The part of the promised peak that becomes actual training, from start to finish, with stops and tests (model FLOP utilisation, MFU).',
  },
  trainingAcceleratorHours: {
    label: 'GPU-hours of training',
    about: 'GPU time of the final training run: a thousand GPUs for one hour make a thousand GPU-hours.',
  },
  trainingGoodput: {
    label: 'Training time put to use',
    about: 'The part of the days in which the training really has the GPUs; the rest is failures, waiting and restarts (goodput).',
  },
  trainingDays: { label: 'Days of training', about: 'How long the final training run takes on the chosen GPUs.' },
  trainingEnergy: {
    label: 'Energy of training',
    about: 'Electricity of the final training run, with the building’s cooling and losses.',
  },
  experimentsOverhead: {
    label: 'All attempts over the final run',
    about: 'How many final training runs would fit into everything that was calculated on the way to it: tests, mistakes and versions set aside.',
  },
  developmentAcceleratorHours: {
    label: 'GPU-hours of development',
    about: 'GPU time of the final training run and of all the attempts that led to it.',
  },
  acceleratorRent: {
    label: 'Rent of one GPU per hour',
    about: 'What it costs to use one GPU for one hour, in the cloud or under contract.',
  },
  trainingRentCost: {
    label: 'Cost of training, as rent',
    about: 'What it would cost to rent the GPUs of the final training run. Attempts, data and wages are not included.',
  },
  servingAcceleratorHoursPerDay: {
    label: 'GPU-hours for answering, per day',
    about: 'The GPU time that all the answers of one day take, not counting idle GPUs.',
  },
  trainingToServingDays: {
    label: 'Days to match training, in hours',
    about: 'After how many days the answers will have taken as many GPU-hours as the final training run.',
  },
  servingEnergyPerDay: {
    label: 'Energy for answering, per day',
    about: 'One day’s electricity for the whole fleet installed for answering, at work or waiting, with cooling and losses.',
  },
  servingRentPerDay: {
    label: 'Rent of the fleet, per day',
    about: 'What it costs to rent, for one day, all the GPUs installed for answering. Whoever rents them also pays for the hours in which they wait.',
  },
  trainingToServingEnergyDays: {
    label: 'Days to match training, in energy',
    about: 'After how many days the answering fleet will have used as much electricity as the final training run. The whole fleet counts, including the part that waits.',
  },
  trainingToServingRentDays: {
    label: 'Days to match training, in money',
    about: 'After how many days the rent of the answering fleet will have cost as much as that of the final training run. The price per hour is the same on both sides and cancels out.',
  },
  trainingToServingFlopDays: {
    label: 'Days to match training, in operations',
    about: 'After how many days the answers will have needed as many operations as the final training run. The size of the model cancels out.',
  },
  irreducibleLoss: {
    label: 'Error that always remains',
    about: 'The error that even a model with unlimited size and data could not avoid, because language is unpredictable (irreducible loss, from the Chinchilla law).',
  },
  parameterLoss: {
    label: 'Weight of size in the error',
    about: 'A constant of the scaling law: how much the error depends on the number of parameters.',
  },
  dataLoss: {
    label: 'Weight of data in the error',
    about: 'A constant of the scaling law: how much the error depends on the number of training tokens.',
  },
  parameterExponent: {
    label: 'Exponent of size',
    about: 'How quickly the error falls as the model grows, in the scaling law.',
  },
  dataExponent: {
    label: 'Exponent of data',
    about: 'How quickly the error falls as the training data grows, in the scaling law.',
  },
  oneParameter: { label: 'One parameter', about: one },
  oneToken: { label: 'One token', about: one },
  expectedLoss: {
    label: 'Expected error of the model',
    about: 'How far off the model is, on average, when it predicts the next token, according to the scaling law (loss). Lower is better.',
  },
  optimalParameters: {
    label: 'Ideal parameters for the same work',
    about: 'The size of model that errs least for the same training operations (compute-optimal).',
  },
  optimalTokens: {
    label: 'Ideal tokens for the same work',
    about: 'The training tokens that the same operations pay for when the model has its ideal size (compute-optimal).',
  },

  // Power
  acceleratorPower: {
    label: 'Power per GPU, with its server',
    about: 'Rated power of the whole server (processors, memory, fans), shared out among its GPUs.',
  },
  itPowerFactor: {
    label: 'IT power over rated power',
    about: 'Power of the data centre’s computers over the sum of what the servers are rated for. They never all reach their maximum at once; on the other hand, networks and disks add their share.',
  },
  siteAccelerators: { label: 'GPUs in the data centre', about: 'The GPUs for answering and the GPUs for training, together.' },
  siteItPower: {
    label: 'Power of the computers',
    about: 'Power of everything that calculates, stores and transmits in the data centre (IT), without cooling or losses.',
  },
  peakFacilityRatio: {
    label: 'Contracted power over IT power',
    about: 'How many times the contracted power exceeds that of the computers, by design: cooling on the hottest day, losses and reserve. This is not the PUE, which is an average over the year.',
  },
  facilityPower: {
    label: 'Contracted power',
    about: 'The power that the data centre reserves on the grid for its worst moment (facility power).',
  },
  overheadPower: {
    label: 'Contracted power beyond the machines',
    about: 'What is reserved on the grid for cooling and losses on the hottest day, plus some slack. The sources do not split it into parts.',
  },
  facilityPowerPerAccelerator: {
    label: 'Contracted power per GPU',
    about: 'The power reserved on the grid, shared out among the GPUs.',
  },
  substationLoading: {
    label: 'Useful share of the substation',
    about: 'How many useful watts come out of each volt-ampere installed: the power factor times the load that a transformer is allowed to carry.',
  },
  substationApparentPower: {
    label: 'Capacity of the substation',
    about: 'The size of the substation that connects the data centre to the grid, in apparent power (volt-amperes).',
  },
  workingPowerShare: {
    label: 'Power at work',
    about: 'How much a server draws when it works, compared with its rated power.',
  },
  idlePowerShare: {
    label: 'Power while waiting',
    about: 'How much a server that is switched on draws while it waits for work, compared with its rated power (idle power).',
  },
  servingBusyShare: {
    label: 'Answering GPUs at work',
    about: 'The part of the GPUs for answering that is at work at an average moment of the day.',
  },
  expectedServingLoad: {
    label: 'Expected load when answering',
    about: 'The mean power over rated power that the model expects from the GPUs for answering: those that wait draw energy too.',
  },
  expectedSiteLoad: {
    label: 'Expected load of the data centre',
    about: 'The mean power over rated power that the model expects from the whole data centre. GPUs that train never wait.',
  },
  loadFactor: {
    label: 'Load factor',
    about: 'The mean power of all servers, working or waiting, over their rated power. The model calculates it until somebody sets it.',
  },
  servingLoadFactor: {
    label: 'Load factor when answering',
    about: 'The mean power over rated power of the GPUs for answering alone. It follows the data centre’s load factor when somebody changes that.',
  },
  pue: {
    label: 'Total energy over IT energy (PUE)',
    about: 'The energy of the whole data centre over that of its computers, averaged over the year (power usage effectiveness, PUE). If it were one, the building itself would use nothing.',
  },
  meanFacilityPower: {
    label: 'Mean power',
    about: 'What the data centre draws from the grid on average, over the whole year, with cooling and losses.',
  },
  meanItPower: { label: 'Mean power of the machines', about: 'What the servers draw on average; all of it comes out as heat.' },
  meanOverheadPower: {
    label: 'Mean power beyond the machines',
    about: 'What cooling, transforming the power and lighting add on average. The PUE rolls it all into one number.',
  },
  annualEnergy: { label: 'Energy per year', about: 'The electricity that the data centre uses in a year, from its mean power and not from the contracted one.' },
  servingMeanPower: {
    label: 'Mean power for answering',
    about: 'The part of the mean power that falls to the GPUs for answering, idle or not, with cooling and losses.',
  },
  energyPerRequest: {
    label: 'Energy per request',
    about: 'One day’s electricity of the whole fleet that stands ready, shared out among that day’s requests.',
  },

  // Facility
  acceleratorsPerServer: { label: 'GPUs per server', about: 'How many GPUs there are in each computer (server).' },
  serversPerRack: { label: 'Servers per rack', about: 'How many servers there are in each cabinet (rack).' },
  serversAtSite: { label: 'Servers', about: 'Computers with GPUs in the whole data centre.' },
  racksAtSite: { label: 'Racks', about: 'Cabinets of servers in the whole data centre.' },
  serverPower: { label: 'Power per server', about: 'Rated power of a full server: the chips and everything that works around them.' },
  rackPower: { label: 'Power per rack', about: 'Rated power of a rack full of servers.' },
  racksPerRow: { label: 'Racks per row', about: 'How many racks stand side by side in each row.' },
  rowsPerHall: { label: 'Rows per hall', about: 'How many rows of racks fit into each data hall.' },
  rowPower: { label: 'Power per row', about: 'Rated power of a full row of racks.' },
  hallPower: { label: 'Power per hall', about: 'Rated power of a full hall, without cooling.' },
  gpuFailureRate: {
    label: 'Failures per GPU per day',
    about: 'The part of the GPUs that fails each day. It comes from a single published training run, that of Llama 3: stops due to faults in the GPU or its memory. No service publishes its own.',
  },
  gpuFailuresPerDay: { label: 'GPUs that fail per day', about: 'How many of the data centre’s GPUs stop with a fault on a typical day, if they fail as they did in the published training of Llama 3.' },
  rowsAtSite: { label: 'Rows', about: 'Rows of racks in the whole data centre.' },
  hallsAtSite: { label: 'Halls', about: 'Halls of servers in the data centre (data halls).' },
  transformerRating: {
    label: 'Capacity of each transformer',
    about: 'Apparent power of one of the transformers that lower the voltage for the halls.',
  },
  transformersAtSite: { label: 'Transformers', about: 'How many transformers the data centre needs for its contracted power.' },
  circuitCapacity: {
    label: 'Power of one line circuit',
    about: 'How much one transmission circuit carries (three cables, or three bundles of cables). The default is a short line at 230 kV; at 500 kV it carries about four times as much.',
  },
  circuitsForSite: {
    label: 'Transmission circuits',
    about: 'How many circuits bring in the contracted power, with none to spare. Whoever cannot afford to stop asks for at least one more.',
  },
  generatorRating: { label: 'Power of each generator', about: 'How much a diesel generator supplies when the grid fails.' },
  generatorsAtSite: {
    label: 'Backup generators',
    about: 'How many generators carry the whole contracted power when the grid fails.',
  },
  chillerCapacity: { label: 'Capacity of each chiller', about: 'How much heat one chiller removes.' },
  chillersAtSite: {
    label: 'Chillers',
    about: 'How many chillers remove the heat: all the power of the computers ends up as heat.',
  },

  // Impact
  householdConsumption: {
    label: 'What an average home uses',
    about: 'The electricity that an average home in the chosen country uses in a month.',
  },
  personsPerHousehold: { label: 'People per home', about: 'How many people live in an average home in the chosen country.' },
  householdsEquivalent: {
    label: 'Homes that use as much',
    about: 'How many average homes in the chosen country use, together, as much electricity as the data centre.',
  },
  peopleEquivalent: {
    label: 'People in those homes',
    about: 'How many people live in the homes that use, together, as much electricity as the data centre.',
  },
  gridCarbonIntensity: {
    label: 'Carbon of the electricity',
    about: 'Greenhouse gases per unit of energy on the country’s grid, with the building of the power stations and the extraction of the fuels (CO₂ equivalent, life cycle).',
  },
  gridOperationalCarbonIntensity: {
    label: 'Carbon from the chimneys alone',
    about: 'CO₂ that leaves the country’s power stations per unit of energy, without counting their construction or the extraction of the fuels: the way national inventories count.',
  },
  annualCarbon: {
    label: 'Carbon per year',
    about: 'Greenhouse gases from one year’s electricity, over the life cycle of the power stations (CO₂ equivalent).',
  },
  annualOperationalCarbon: {
    label: 'Carbon per year, chimneys alone',
    about: 'CO₂ that the power stations give off to generate one year’s electricity for the data centre.',
  },
  trainingCarbon: {
    label: 'Carbon of training',
    about: 'Greenhouse gases from the electricity of the final training run, on the grid of the chosen country, over the life cycle of the power stations (CO₂ equivalent).',
  },
  carbonPerRequest: {
    label: 'Carbon per request',
    about: 'Greenhouse gases from the electricity of one request, over the life cycle of the power stations (CO₂ equivalent).',
  },
  waterUsage: {
    label: 'Water per unit of energy (WUE)',
    about: 'Water that evaporates on site per unit of the computers’ energy (water usage effectiveness, WUE). It depends on the type of cooling: a closed loop uses almost none, an evaporative tower uses a great deal.',
  },
  annualWater: {
    label: 'Water per year',
    about: 'Water that evaporates at the data centre in a year. The water of power stations and of chip making is not included.',
  },
  waterPerRequest: {
    label: 'Water per request',
    about: 'Water that evaporates at the data centre for one request, without that of power stations or chip making.',
  },
  itaipuTurbinePower: {
    label: 'Power of one Itaipu turbine',
    about: 'Rated power of one of the generating units at Itaipu, the giant dam on the border of Brazil and Paraguay.',
  },
  itaipuTurbines: {
    label: 'Turbines of Itaipu',
    about: 'How many turbines of Itaipu, the giant dam on the border of Brazil and Paraguay, would cover the contracted power at full load.',
  },

  // Economics
  itCapitalPerWatt: {
    label: 'Price of computers by power',
    about: 'What chips, servers and networks cost for each unit of computer power.',
  },
  shellCapitalPerWatt: {
    label: 'Price of construction by power',
    about: 'What the building, the electrical installation and the cooling cost for each unit of computer power.',
  },
  itCapitalCost: { label: 'Investment in computers', about: 'The price of all the data centre’s chips, servers and networks.' },
  shellCapitalCost: { label: 'Investment in construction', about: 'The price of the building, the electrical installation and the cooling.' },
  capitalCost: { label: 'Total investment', about: 'Computers and construction together (capital expenditure, capex).' },
  itCapitalShare: { label: 'Machines’ share of the investment', about: 'Chips, servers and network, over the total investment; the rest is building, power and cooling.' },
  capitalPerAccelerator: { label: 'Investment per GPU', about: 'Computers and construction together, shared out among all the GPUs of the data centre.' },
  costOfCapital: {
    label: 'Cost of capital, per year',
    about: 'What lenders and shareholders demand per year on the money invested, debt and shares together.',
  },
  itLife: { label: 'Service life of the computers', about: 'In how many years the computers have to pay for themselves before they are replaced.' },
  shellLife: { label: 'Service life of the building', about: 'In how many years the building and its installations have to pay for themselves.' },
  itAnnuity: {
    label: 'Yearly instalment on the computers',
    about: 'The part of the investment in computers that each year has to pay back, with the cost of capital (annuity).',
  },
  shellAnnuity: {
    label: 'Yearly instalment on the building',
    about: 'The part of the investment in construction that each year has to pay back, with the cost of capital (annuity).',
  },
  annualCapitalCharge: {
    label: 'Yearly cost of the investment',
    about: 'How much each year has to pay back to lenders and shareholders for the computers and the construction.',
  },
  electricityPrice: {
    label: 'Price of electricity',
    about: 'What a large industrial customer pays in the chosen country, use of the grid included. One MWh is a thousand kWh, the unit on your electricity bill.',
  },
  annualEnergyCost: { label: 'Electricity bill per year', about: 'The price of the electricity that the data centre uses in a year.' },
  operatingShare: {
    label: 'Operation over investment',
    about: 'Staff, maintenance, insurance, land and connection: what they cost per year, as a part of the investment.',
  },
  annualOperatingCost: { label: 'Operating cost per year', about: 'Staff, maintenance, insurance, land and connection, for one year.' },
  operatingMargin: {
    label: 'Margin',
    about: 'What is left of each dollar received after all costs, that of capital included.',
  },
  annualCost: {
    label: 'Cost per year',
    about: 'One year’s instalments on the investment, energy and operation, without the operator’s margin.',
  },
  annualRevenueNeeded: {
    label: 'Revenue needed per year',
    about: 'How much the data centre has to take in per year to pay for the investment, the energy, the operation and the margin.',
  },
  revenuePerRequest: {
    label: 'Revenue needed per request',
    about: 'The part of the revenue that falls to the GPUs for answering, shared out among all the requests.',
  },
  revenuePerToken: {
    label: 'Revenue needed per token',
    about: 'The revenue needed per request, shared out among the tokens read and written, all at the same price. Price lists usually charge more for those written.',
  },
  revenuePerAcceleratorHour: {
    label: 'Revenue needed per GPU-hour',
    about: 'The year’s revenue shared out among all the hours of all the GPUs, idle ones included.',
  },
  ownToRentRatio: {
    label: 'Owning over renting',
    about: 'What each hour of a GPU of one’s own has to earn, compared with the market rent. Above one, renting is cheaper.',
  },
  exchangeRate: { label: 'Exchange rate', about: 'How many Brazilian reais one US dollar is worth. The default is the rate of late 2025.' },
  electricityPriceInReais: {
    label: 'Price of electricity, in reais',
    about: 'What a large industrial customer pays per kWh in the chosen country, use of the grid included, converted at the exchange rate.',
  },
  annualEnergyCostInReais: {
    label: 'Electricity bill per year, in reais',
    about: 'The price of the electricity that the data centre uses in a year, converted at the exchange rate.',
  },
  capitalCostInReais: { label: 'Total investment, in reais', about: 'Computers and construction together, converted at the exchange rate.' },
  annualRevenueNeededInReais: {
    label: 'Revenue needed per year, in reais',
    about: 'What the data centre has to take in per year to pay its way, converted at the exchange rate.',
  },
  trainingRentCostInReais: { label: 'Cost of training, in reais', about: 'The rent of the GPUs of the final training run, converted at the exchange rate.' },
  brazilianPlanBudget: {
    label: 'Budget of Brazil’s AI plan',
    about: 'Everything that Brazil’s national AI plan (Plano Brasileiro de Inteligência Artificial, PBIA) foresees for its five years.',
  },
  brazilianPlanShare: {
    label: 'Investment over Brazil’s AI plan',
    about: 'The investment in the data centre compared with the whole budget of Brazil’s national AI plan (PBIA).',
  },
  brazilianPlanTrainingShare: {
    label: 'Training over Brazil’s AI plan',
    about: 'The cost of training compared with the whole budget of Brazil’s national AI plan (PBIA).',
  },
  brazilianPlanYears: { label: 'Duration of Brazil’s AI plan', about: 'The plan covers the years from 2024 to 2028.' },
  brazilianInfrastructureBudget: {
    label: 'Infrastructure budget in the plan',
    about: 'What Brazil’s national AI plan (PBIA) foresees for infrastructure and development over its five years.',
  },
  infrastructureYears: {
    label: 'Years of infrastructure money',
    about: 'How many years of the infrastructure money in Brazil’s plan the investment would take, if that money paid for nothing else.',
  },
  acceleratorsPerReal: { label: 'GPUs that the money buys', about: 'How many GPUs, with computers and construction ready to run, each billion reais pays for.' },
  annualRunningCostInReais: {
    label: 'Running cost per year',
    about: 'Energy, staff and maintenance for one year, in reais. The investment, the interest and the margin are left out.',
  },
  brazilianPopulation: { label: 'Population of Brazil', about: 'Estimate by IBGE, Brazil’s statistics office, for 1 July 2025.' },
  usersShareOfBrazil: {
    label: 'Share of Brazil that uses it',
    about: 'People using it each day, compared with the population of Brazil. It goes beyond the whole when the service also has users abroad.',
  },
  usersPerAccelerator: { label: 'People per GPU', about: 'How many daily users there are for each GPU in the data centre, those for training included.' },
};
