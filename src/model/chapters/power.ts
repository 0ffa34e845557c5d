/** From accelerators to watts, and from watts to what a year of them means. */
import { acceleratorOf } from '../catalogues/accelerators.ts';
import { derived, input, pinnable, predicted } from '../graph/declare.ts';
import type { Range, Spread } from '../graph/types.ts';

/** The spread of a catalogue's range around its central value. */
function spreadOf({ low, central, high }: Range): Spread {
  return { low: low / central, high: high / central };
}

const ownFormula = { sources: ['own-computation'], known: 'found' } as const;

export const power = [
  /** What a server is rated at, shared among its accelerators; differs from chip to chip. */
  predicted({
    id: 'acceleratorPower',
    unit: 'W/accelerator',
    symbol: 'P_{a}',
    from: ['accelerator'],
    compute: ({ accelerator }) => acceleratorOf(accelerator).serverWattsPerAccelerator.central,
    spread: ({ accelerator }) => spreadOf(acceleratorOf(accelerator).serverWattsPerAccelerator),
    tex: String.raw`\q{accelerator}`,
    bounds: [10, 20_000],
    slider: { min: 200, max: 4000, scale: 'linear' },
    sources: ['nvidia-dgx-h100', 'nvidia-dps', 'epoch-ml-hardware'],
    known: 'found',
  }),
  /**
   * The site's computing power over the sum of its servers' ratings. Two things pull apart: servers
   * never reach their rating all at once (measured H100 nodes drew 76 % of it under heavy work, 82 %
   * at most), and switches, storage and other machines come on top (Abilene: 103 MW for 50,000 to
   * 60,000 GB200 rated at 86 to 103).
   */
  input({
    id: 'itPowerFactor',
    unit: 'ratio',
    symbol: 'f_{\\mathrm{IT}}',
    default: 1,
    low: 0.76,
    high: 1.3,
    bounds: [0.3, 3],
    slider: { min: 0.6, max: 1.6, scale: 'linear' },
    sources: ['latif-2025', 'h100-power-models-2025', 'epoch-frontier-data-centers', 'ap-abilene'],
    known: 'found',
  }),
  pinnable({
    id: 'siteAccelerators',
    unit: 'accelerator',
    symbol: 'N',
    from: ['servingAccelerators', 'trainingAccelerators'],
    compute: ({ servingAccelerators, trainingAccelerators }) => servingAccelerators + trainingAccelerators,
    tex: String.raw`\q{servingAccelerators} + \q{trainingAccelerators}`,
    bounds: [0, 1e12],
    slider: { min: 8, max: 2e6, scale: 'log' },
    ...ownFormula,
  }),
  derived({
    id: 'siteItPower',
    unit: 'W',
    symbol: 'P_{\\mathrm{IT}}',
    from: ['siteAccelerators', 'acceleratorPower', 'itPowerFactor'],
    compute: ({ siteAccelerators, acceleratorPower, itPowerFactor }) =>
      siteAccelerators * acceleratorPower * itPowerFactor,
    tex: String.raw`\q{siteAccelerators} \cdot \q{acceleratorPower} \cdot \q{itPowerFactor}`,
    ...ownFormula,
  }),
  /** Contracted over IT power, by design: 1.40 to 1.43 at four sites that publish both. Not the PUE. */
  input({
    id: 'peakFacilityRatio',
    unit: 'ratio',
    symbol: 'k_{\\mathrm{site}}',
    default: 1.4,
    low: 1.2,
    high: 1.55,
    bounds: [1, 4],
    slider: { min: 1, max: 2, scale: 'linear' },
    sources: ['epoch-frontier-data-centers', 'terawulf-fluidstack', 'briefglance-terawulf', 'g1-tiktok-2026'],
    known: 'found',
  }),
  derived({
    id: 'facilityPower',
    unit: 'W',
    symbol: 'P_{\\mathrm{site}}',
    from: ['siteItPower', 'peakFacilityRatio'],
    compute: ({ siteItPower, peakFacilityRatio }) => siteItPower * peakFacilityRatio,
    tex: String.raw`\q{siteItPower} \cdot \q{peakFacilityRatio}`,
    ...ownFormula,
  }),
  /** What is contracted beyond the machines: cooling and losses on the hottest day, and what stays in reserve. */
  derived({
    id: 'overheadPower',
    unit: 'W',
    symbol: 'P_{\\mathrm{site}}-P_{\\mathrm{IT}}',
    from: ['siteItPower', 'peakFacilityRatio'],
    compute: ({ siteItPower, peakFacilityRatio }) => siteItPower * (peakFacilityRatio - 1),
    tex: String.raw`\q{siteItPower} \cdot (\q{peakFacilityRatio} - 1)`,
    ...ownFormula,
  }),
  derived({
    id: 'facilityPowerPerAccelerator',
    unit: 'W/accelerator',
    symbol: 'P_{\\mathrm{site}}/N',
    from: ['acceleratorPower', 'itPowerFactor', 'peakFacilityRatio'],
    compute: ({ acceleratorPower, itPowerFactor, peakFacilityRatio }) =>
      acceleratorPower * itPowerFactor * peakFacilityRatio,
    tex: String.raw`\q{acceleratorPower} \cdot \q{itPowerFactor} \cdot \q{peakFacilityRatio}`,
    ...ownFormula,
  }),
  /** Watts of load per volt-ampere of transformer: power factor times how far a transformer is loaded. */
  input({
    id: 'substationLoading',
    unit: 'W/VA',
    symbol: '\\ell',
    default: 0.85,
    low: 0.75,
    high: 0.95,
    bounds: [0.2, 1],
    slider: { min: 0.5, max: 1, scale: 'linear' },
    sources: ['engineering-practice'],
    known: 'recalled',
  }),
  derived({
    id: 'substationApparentPower',
    unit: 'VA',
    symbol: 'S',
    from: ['facilityPower', 'substationLoading'],
    compute: ({ facilityPower, substationLoading }) => facilityPower / substationLoading,
    tex: String.raw`\frac{\q{facilityPower}}{\q{substationLoading}}`,
    ...ownFormula,
  }),
  /** What a server draws while it works, over its rating: 76 % in measured H100 nodes. */
  input({
    id: 'workingPowerShare',
    unit: 'ratio',
    symbol: 'w',
    default: 0.75,
    low: 0.6,
    high: 0.9,
    bounds: [0.05, 1],
    slider: { min: 0.3, max: 1, scale: 'linear' },
    sources: ['h100-power-models-2025', 'epoch-chatgpt-energy', 'morrison-2025'],
    known: 'found',
  }),
  /** What a server draws while it waits, over its rating: a GB200 tray 1,000 of 6,667 W; nodes from 15 %. */
  input({
    id: 'idlePowerShare',
    unit: 'ratio',
    symbol: 'i',
    default: 0.3,
    low: 0.15,
    high: 0.5,
    bounds: [0, 1],
    slider: { min: 0, max: 0.8, scale: 'linear' },
    sources: ['nvidia-dps', 'morrison-2025', 'engineering-practice'],
    known: 'recalled',
  }),
  /**
   * Share of the serving fleet that works at the mean: a fleet sized for the peak works in full then,
   * slowed down by the latency target but switched on, and `peakToMean` times less at the mean.
   */
  derived({
    id: 'servingBusyShare',
    unit: 'ratio',
    symbol: 'b',
    from: ['meanBusyAccelerators', 'latencyDerate', 'servingAccelerators'],
    compute: ({ meanBusyAccelerators, latencyDerate, servingAccelerators }) =>
      servingAccelerators > 0 ? Math.min(1, meanBusyAccelerators / (latencyDerate * servingAccelerators)) : 0,
    tex: String.raw`\min\left(1, \frac{\q{meanBusyAccelerators}}{\q{latencyDerate} \cdot \q{servingAccelerators}}\right)`,
    bounds: [0, 1],
    ...ownFormula,
  }),
  /** Mean over rated power of the serving fleet: what waits still draws its idle share. */
  derived({
    id: 'expectedServingLoad',
    unit: 'ratio',
    symbol: 'u_{s,0}',
    from: ['servingBusyShare', 'idlePowerShare', 'workingPowerShare'],
    compute: ({ servingBusyShare, idlePowerShare, workingPowerShare }) => {
      const idle = Math.min(idlePowerShare, workingPowerShare);
      return idle + (workingPowerShare - idle) * servingBusyShare;
    },
    tex: String.raw`\q{idlePowerShare} + (\q{workingPowerShare} - \q{idlePowerShare}) \cdot \q{servingBusyShare}`,
    bounds: [0, 1],
    ...ownFormula,
  }),
  /** The same for the site: the training fleet never waits. */
  derived({
    id: 'expectedSiteLoad',
    unit: 'ratio',
    symbol: 'u_{0}',
    from: ['expectedServingLoad', 'workingPowerShare', 'servingAccelerators', 'trainingAccelerators'],
    compute: ({ expectedServingLoad, workingPowerShare, servingAccelerators, trainingAccelerators }) => {
      const all = servingAccelerators + trainingAccelerators;
      const serving = all > 0 ? servingAccelerators / all : 0;
      return workingPowerShare - (workingPowerShare - expectedServingLoad) * serving;
    },
    tex: String.raw`\frac{\q{servingAccelerators} \cdot \q{expectedServingLoad} + \q{trainingAccelerators} \cdot \q{workingPowerShare}}{\q{servingAccelerators} + \q{trainingAccelerators}}`,
    bounds: [0, 1],
    ...ownFormula,
  }),
  /**
   * Mean over rated power of all servers of the site. Predicted from what they do until somebody
   * sets it; its uncertainty is that of its inputs.
   */
  predicted({
    id: 'loadFactor',
    unit: 'ratio',
    symbol: 'u',
    from: ['expectedSiteLoad'],
    compute: ({ expectedSiteLoad }) => expectedSiteLoad,
    spread: { low: 1, high: 1 },
    tex: String.raw`\q{expectedSiteLoad}`,
    bounds: [0, 1],
    slider: { min: 0.1, max: 1, scale: 'linear' },
    ...ownFormula,
  }),
  /**
   * The serving fleet's own load. A load that somebody sets for the site scales serving and training
   * alike, so that the energy of the requests and of the training always add up to the site's.
   */
  derived({
    id: 'servingLoadFactor',
    unit: 'ratio',
    symbol: 'u_{s}',
    from: ['loadFactor', 'expectedServingLoad', 'expectedSiteLoad'],
    compute: ({ loadFactor, expectedServingLoad, expectedSiteLoad }) =>
      expectedSiteLoad > 0 ? Math.min(1, (loadFactor * expectedServingLoad) / expectedSiteLoad) : loadFactor,
    tex: String.raw`\q{loadFactor} \cdot \frac{\q{expectedServingLoad}}{\q{expectedSiteLoad}}`,
    bounds: [0, 1],
    ...ownFormula,
  }),
  /** Yearly mean of facility over IT energy. AI hyperscale, not the world's mean of 1.56. */
  input({
    id: 'pue',
    unit: 'ratio',
    symbol: '\\mathrm{PUE}',
    default: 1.12,
    low: 1.08,
    high: 1.3,
    bounds: [1, 4],
    slider: { min: 1, max: 2, scale: 'linear' },
    sources: ['uptime-pue-2024', 'palm-2022', 'gopher-2021', 'epoch-chatgpt-energy'],
    known: 'found',
  }),
  derived({
    id: 'meanFacilityPower',
    unit: 'W',
    symbol: '\\bar P_{\\mathrm{site}}',
    from: ['siteItPower', 'loadFactor', 'pue'],
    compute: ({ siteItPower, loadFactor, pue }) => siteItPower * loadFactor * pue,
    tex: String.raw`\q{siteItPower} \cdot \q{loadFactor} \cdot \q{pue}`,
    ...ownFormula,
  }),
  /** Of the mean, what the machines turn into heat. */
  derived({
    id: 'meanItPower',
    unit: 'W',
    symbol: '\\bar P_{\\mathrm{IT}}',
    from: ['siteItPower', 'loadFactor'],
    compute: ({ siteItPower, loadFactor }) => siteItPower * loadFactor,
    tex: String.raw`\q{siteItPower} \cdot \q{loadFactor}`,
    ...ownFormula,
  }),
  /** Of the mean, what cooling, transforming and lighting add. */
  derived({
    id: 'meanOverheadPower',
    unit: 'W',
    symbol: '\\bar P_{\\mathrm{site}}-\\bar P_{\\mathrm{IT}}',
    from: ['meanItPower', 'pue'],
    compute: ({ meanItPower, pue }) => meanItPower * (pue - 1),
    tex: String.raw`\q{meanItPower} \cdot (\q{pue} - 1)`,
    ...ownFormula,
  }),
  derived({
    id: 'annualEnergy',
    unit: 'Wh/year',
    symbol: 'E',
    from: ['meanFacilityPower', 'hoursPerYear'],
    compute: ({ meanFacilityPower, hoursPerYear }) => meanFacilityPower * hoursPerYear,
    tex: String.raw`\q{meanFacilityPower} \cdot \q{hoursPerYear}`,
    ...ownFormula,
  }),
  derived({
    id: 'servingMeanPower',
    unit: 'W',
    symbol: '\\bar P_{s}',
    from: ['servingAccelerators', 'acceleratorPower', 'itPowerFactor', 'servingLoadFactor', 'pue'],
    compute: ({ servingAccelerators, acceleratorPower, itPowerFactor, servingLoadFactor, pue }) =>
      servingAccelerators * acceleratorPower * itPowerFactor * servingLoadFactor * pue,
    tex: String.raw`\q{servingAccelerators} \cdot \q{acceleratorPower} \cdot \q{itPowerFactor} \cdot \q{servingLoadFactor} \cdot \q{pue}`,
    ...ownFormula,
  }),
  /** The whole fleet that stands ready, over a day, shared among the requests of that day. */
  derived({
    id: 'energyPerRequest',
    unit: 'Wh/request',
    symbol: 'e',
    from: ['servingMeanPower', 'hoursPerDay', 'requestsPerDay'],
    compute: ({ servingMeanPower, hoursPerDay, requestsPerDay }) => (servingMeanPower * hoursPerDay) / requestsPerDay,
    tex: String.raw`\frac{\q{servingMeanPower} \cdot \q{hoursPerDay}}{\q{requestsPerDay}}`,
    sources: ['own-computation', 'google-gemini-energy'],
    known: 'found',
  }),
] as const;
