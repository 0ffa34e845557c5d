import type { Known } from '../graph/types.ts';
import type { AcceleratorId } from './accelerators.ts';
import type { SourceId } from './sources.ts';

/**
 * Where a site's power comes from: `reported` by who builds or feeds it, read off its `buildings` or
 * power plants, or `derived` from its chips by a constant, which cannot test a model that does the same.
 */
export type Independence = 'reported' | 'buildings' | 'derived';

/** A data centre as published. */
export interface Site {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly country: 'BRA' | 'USA' | 'CHN' | 'DEU';
  readonly independence: Independence;
  /** Accelerators by kind; empty where only a sum in H100 equivalents is known. */
  readonly accelerators: Partial<Readonly<Record<AcceleratorId, number>>>;
  readonly h100Equivalents: number | null;
  readonly itPower: number | null;
  /** Facility power in watts, cooling included. */
  readonly facilityPower: number | null;
  readonly capitalCost: number | null;
  readonly note: string | null;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

const entries = {
  'colossus-25k': {
    name: 'xAI Colossus 1, 2024-08', location: 'Memphis, Tennessee', country: 'USA', independence: 'derived',
    accelerators: { 'h100-sxm': 25_000 }, h100Equivalents: null, itPower: null, facilityPower: 44e6, capitalCost: null,
    note: null, sources: ['epoch-frontier-data-centers'], known: 'found',
  },
  'colossus-200k': {
    name: 'xAI Colossus 1, 2025-02', location: 'Memphis, Tennessee', country: 'USA', independence: 'reported',
    accelerators: { 'h100-sxm': 150_000, 'h200-sxm': 50_000 }, h100Equivalents: null, itPower: null,
    facilityPower: 300e6, capitalCost: 10.58e9,
    note: '150 MW from the grid and 150 MW of batteries; the press says 250 MW, Epoch AI derives 349.',
    sources: ['toms-colossus', 'toms-openai-texas', 'epoch-frontier-data-centers'], known: 'found',
  },
  'colossus-2': {
    name: 'xAI Colossus 2, 2025-10', location: 'Memphis, Tennessee; Southaven, Mississippi', country: 'USA',
    independence: 'derived', accelerators: { 'gb200-nvl72': 110_000 }, h100Equivalents: null, itPower: null,
    facilityPower: 276e6, capitalCost: 8.81e9, note: null,
    sources: ['epoch-frontier-data-centers', 'epoch-gpu-clusters'], known: 'found',
  },
  'abilene-1': {
    name: 'Stargate Abilene, building 1', location: 'Abilene, Texas', country: 'USA', independence: 'reported',
    accelerators: { 'gb200-nvl72': 55_000 }, h100Equivalents: 127_337, itPower: 103e6, facilityPower: 147e6,
    capitalCost: 4.03e9, note: 'The press says 50,000 to 60,000 GPUs in a building.',
    sources: ['epoch-frontier-data-centers', 'crusoe-ceraweek'], known: 'found',
  },
  'abilene-8': {
    name: 'Stargate Abilene, 8 buildings', location: 'Abilene, Texas', country: 'USA', independence: 'reported',
    accelerators: { 'gb200-nvl72': 480_000 }, h100Equivalents: null, itPower: null, facilityPower: 1.2e9,
    capitalCost: 32.3e9, note: 'The developer says 1.2 GW; 900 MW in the press is about the IT power.',
    sources: ['dcd-abilene', 'ap-abilene', 'epoch-frontier-data-centers'], known: 'found',
  },
  rainier: {
    name: 'Project Rainier, 18 buildings', location: 'New Carlisle, Indiana', country: 'USA', independence: 'buildings',
    accelerators: {}, h100Equivalents: null, itPower: null, facilityPower: 1.229e9, capitalCost: 39.2e9,
    note: null, sources: ['epoch-frontier-data-centers'], known: 'found',
  },
  'fairwater-atlanta': {
    name: 'Microsoft Fairwater Atlanta', location: 'Fayetteville, Georgia', country: 'USA', independence: 'buildings',
    accelerators: {}, h100Equivalents: 531_161, itPower: null, facilityPower: 615e6, capitalCost: 16.84e9,
    note: null, sources: ['epoch-frontier-data-centers'], known: 'found',
  },
  prometheus: {
    name: 'Meta Prometheus, plan for 2026', location: 'New Albany, Ohio', country: 'USA', independence: 'buildings',
    accelerators: { 'gb200-nvl72': 300_000, 'gb300-nvl72': 200_000 }, h100Equivalents: null, itPower: null,
    facilityPower: 1.36e9, capitalCost: 43.4e9, note: null,
    sources: ['epoch-frontier-data-centers', 'epoch-gpu-clusters'], known: 'found',
  },
  'google-new-albany': {
    name: 'Google New Albany', location: 'New Albany, Ohio', country: 'USA', independence: 'buildings',
    accelerators: {}, h100Equivalents: 211_261, itPower: null, facilityPower: 543e6, capitalCost: 29.1e9,
    note: 'Water: 5.56 million gallons a day.', sources: ['epoch-frontier-data-centers'], known: 'found',
  },
  helios: {
    name: 'CoreWeave and Galaxy Helios, phase 1', location: 'Afton, Texas', country: 'USA', independence: 'reported',
    accelerators: {}, h100Equivalents: 159_552, itPower: null, facilityPower: 200e6, capitalCost: 5.06e9,
    note: 'A bitcoin mine before.', sources: ['epoch-frontier-data-centers'], known: 'found',
  },
  'iren-childress': {
    name: 'IREN Childress for Microsoft', location: 'Childress, Texas', country: 'USA', independence: 'reported',
    accelerators: {}, h100Equivalents: null, itPower: 200e6, facilityPower: null, capitalCost: 5.8e9,
    note: 'GB300; the cost is that of the equipment alone.', sources: ['iren-microsoft', 'gulftoday-iren'], known: 'found',
  },
  zhangbei: {
    name: 'Alibaba Zhangbei', location: 'Zhangbei, Hebei', country: 'CHN', independence: 'buildings',
    accelerators: {}, h100Equivalents: 94_402, itPower: null, facilityPower: 339e6, capitalCost: null,
    note: null, sources: ['epoch-frontier-data-centers'], known: 'found',
  },
  jupiter: {
    name: 'JUPITER', location: 'Jülich', country: 'DEU', independence: 'reported',
    accelerators: {}, h100Equivalents: null, itPower: null, facilityPower: 18e6, capitalCost: null,
    note: '23,536 GH200; a mean, not what the site is built for.', sources: ['epoch-gpu-clusters'], known: 'found',
  },
  'pecem-1': {
    name: 'TikTok e Omnia, Pecém', location: 'Caucaia, Ceará', country: 'BRA', independence: 'reported',
    accelerators: {}, h100Equivalents: null, itPower: 205e6, facilityPower: 300e6, capitalCost: null,
    note: '200 to 210 MW for computing; first hall in September 2027.', sources: ['g1-tiktok-2026', 'claro-tiktok'], known: 'found',
  },
} as const satisfies Record<string, Omit<Site, 'id'>>;

export type SiteId = keyof typeof entries;

/** All sites by id. */
export const sites = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
) as unknown as Readonly<Record<SiteId, Site>>;
