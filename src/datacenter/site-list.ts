/** The sites that one can visit: published ones, announced ones as the GPUs that would fit, the scenario of the moment. */
import { facts, type FactId } from '../model/catalogues/facts.ts';
import { evaluateInputs } from '../model/live.ts';
import { presets, type PresetId } from '../model/presets.ts';

type Changes = Readonly<Record<string, number | string>>;

export const siteIds = [
  'talk-billion', 'colossus-200k', 'abilene-talk', 'abilene', 'trainium3-ultraserver', 'deepseek-service', 'public-brazilian-model',
  'pecem', 'rio-building', 'rio-phase-1', 'scala-initial', 'santos-dumont', 'pegaso',
] as const;

export type SiteEntryId = (typeof siteIds)[number];

/** `published`: GPUs as published or as its scenario counts them; `fits`: announced by its power alone; `exists`: counted machines. */
export type SiteKind = 'published' | 'fits' | 'exists';

export interface SiteEntry {
  readonly id: SiteEntryId;
  readonly kind: SiteKind;
  /** What differs from the defaults. */
  readonly inputs: Changes;
  /** The fact that it is drawn from. */
  readonly fact?: FactId;
  readonly claim?: string;
}

const preset = (id: PresetId & SiteEntryId): SiteEntry => ({ id, kind: 'published', inputs: presets[id].inputs as Changes });

/** A number of a fact; of a range its middle. */
function numberOf(id: FactId): number {
  const { value } = facts[id];
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return (Number(value[0]) + Number(value[1])) / 2;
  throw new RangeError(`The fact "${id}" is no number`);
}

/** How many of a chip a power feeds. @param of the power that one of them needs, by the model */
function fitting(power: number, inputs: Changes, of: (values: ReturnType<typeof evaluateInputs>) => number): Changes {
  const gpus = Math.floor(power / of(evaluateInputs({ ...inputs, siteAccelerators: 1000 })));
  return { ...inputs, siteAccelerators: gpus, trainingAccelerators: gpus };
}

const itPower = (values: ReturnType<typeof evaluateInputs>): number => Number(values['siteItPower']) / Number(values['siteAccelerators']);
const contracted = (values: ReturnType<typeof evaluateInputs>): number => Number(values['facilityPower']) / Number(values['siteAccelerators']);

const brazil = { accelerator: 'gb200-nvl72', grid: 'BRA' } as const;

/** Abilene as the talk has it: the power that the press gives, and cooling units as large as makes them 210. */
function talkAbilene(): SiteEntry {
  const power = numberOf('abilene-it-power');
  const inputs = fitting(power, { accelerator: 'gb200-nvl72', grid: 'USA' }, itPower);
  return { id: 'abilene-talk', kind: 'fits', inputs: { ...inputs, chillerCapacity: power / numberOf('talk-cooling-units') }, fact: 'talk-cooling-units', claim: 'T15' };
}

function announced(id: SiteEntryId, fact: FactId, of: typeof itPower): SiteEntry {
  return { id, kind: 'fits', inputs: fitting(numberOf(fact), brazil, of), fact };
}

function counted(id: SiteEntryId, fact: FactId, accelerator: string): SiteEntry {
  const gpus = numberOf(fact);
  return { id, kind: 'exists', inputs: { siteAccelerators: gpus, trainingAccelerators: gpus, accelerator, grid: 'BRA' }, fact };
}

/** All of them, in the order in which they are offered. */
export function siteList(): readonly SiteEntry[] {
  return [
    preset('talk-billion'),
    { ...preset('colossus-200k'), claim: 'T14' },
    talkAbilene(),
    { ...preset('abilene'), claim: 'T15' },
    preset('trainium3-ultraserver'),
    preset('deepseek-service'),
    preset('public-brazilian-model'),
    announced('pecem', 'tiktok-it-power', itPower),
    announced('rio-building', 'rio-ai-city-building', contracted),
    announced('rio-phase-1', 'rio-ai-city-phase-1', contracted),
    announced('scala-initial', 'scala-initial', contracted),
    counted('santos-dumont', 'santos-dumont-gpus', 'v100-32gb-sxm'),
    counted('pegaso', 'petrobras-pegaso-gpus', 'a100-80gb-sxm'),
  ];
}

/** One of them. */
export function siteOf(id: SiteEntryId): SiteEntry {
  const found = siteList().find((site) => site.id === id);
  if (found === undefined) throw new RangeError(`There is no site "${id}"`);
  return found;
}

/** Inputs as the text of a button that sets them: `siteAccelerators=200000 accelerator=h100-sxm`. */
export function scenarioText(inputs: Changes): string {
  return Object.entries(inputs).map(([id, value]) => `${id}=${String(value)}`).join(' ');
}
