/** Which quantity an arrow of the line's drawing carries; its width follows it. */
export const flows: Readonly<Record<string, string>> = {
  'people-set': 'trainingTokens',
  'sources-set': 'trainingTokens',
  'set-training': 'trainingTokens',
  'training-model': 'totalParameters',
  'model-use': 'requestsPerDay',
};

/** The station that a box of the drawing belongs to. */
export const stationOfNode = { people: 'work', sources: 'work', set: 'data', training: 'training', model: 'model', use: 'use' } as const;

/** What the track under the line follows. */
export const trackQuantity = 'facilityPower';
