import type { Known, Range } from '../graph/types.ts';
import type { SourceId } from './sources.ts';

/**
 * Peak arithmetic per accelerator by width in FLOP/s (integer operations for `int8`), dense: figures
 * "with sparsity" are twice as high. `null`: the chip does not compute in that width.
 */
export interface PeakRates {
  readonly bf16: number;
  readonly fp8: number | null;
  readonly int8: number | null;
  readonly fp4: number | null;
}

/** One accelerator as it is sold: the catalogue's unit is the device that a scheduler sees. */
export interface Accelerator {
  readonly id: string;
  readonly name: string;
  readonly maker: string;
  /** Year of first delivery. */
  readonly year: number;
  readonly generation: string;
  readonly peak: PeakRates;
  /** Bytes of fast memory. */
  readonly memory: number;
  /** Bytes per second between memory and arithmetic. */
  readonly bandwidth: number;
  /** Thermal design power in watts; null where nobody has published one. */
  readonly tdp: number | null;
  /** Watts of a server at full load per accelerator, host, network cards and fans included. */
  readonly serverWattsPerAccelerator: Range;
  readonly perServer: number;
  readonly serversPerRack: number;
  /** US dollars apiece; null where there is no market price. */
  readonly price: Range | null;
  readonly sources: readonly SourceId[];
  readonly known: Known;
  /** What a reader should know about the figures, in English for those who check them. */
  readonly note: string;
}

const entries = {
  'v100-32gb-sxm': {
    name: 'V100 SXM2 32 GB',
    maker: 'NVIDIA',
    year: 2018,
    generation: 'volta',
    peak: { bf16: 125e12, fp8: null, int8: null, fp4: null },
    memory: 32e9,
    bandwidth: 0.9e12,
    tdp: 300,
    serverWattsPerAccelerator: { low: 437, central: 530, high: 625 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'Server: DGX-1 3.5 kW for 8, DGX-2 10 kW for 16, both from memory.',
  },
  'a100-40gb-sxm': {
    name: 'A100 SXM4 40 GB',
    maker: 'NVIDIA',
    year: 2020,
    generation: 'ampere',
    peak: { bf16: 312e12, fp8: null, int8: 624e12, fp4: null },
    memory: 40e9,
    bandwidth: 1.56e12,
    tdp: 400,
    serverWattsPerAccelerator: { low: 700, central: 812, high: 900 },
    perServer: 8,
    serversPerRack: 4,
    price: { low: 10_000, central: 15_000, high: 18_000 },
    sources: ['epoch-ml-hardware', 'nvidia-dgx-a100'],
    known: 'found',
    note: 'Server: DGX A100 6.5 kW for 8, from memory.',
  },
  'a100-80gb-sxm': {
    name: 'A100 SXM4 80 GB',
    maker: 'NVIDIA',
    year: 2020,
    generation: 'ampere',
    peak: { bf16: 312e12, fp8: null, int8: 624e12, fp4: null },
    memory: 80e9,
    bandwidth: 2.04e12,
    tdp: 400,
    serverWattsPerAccelerator: { low: 700, central: 812, high: 900 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware', 'nvidia-dgx-a100'],
    known: 'found',
    note: 'Server: DGX A100 6.5 kW for 8, from memory.',
  },
  'h100-sxm': {
    name: 'H100 SXM5 80 GB',
    maker: 'NVIDIA',
    year: 2022,
    generation: 'hopper',
    peak: { bf16: 989.4e12, fp8: 1979e12, int8: 1979e12, fp4: null },
    memory: 80e9,
    bandwidth: 3.35e12,
    tdp: 700,
    serverWattsPerAccelerator: { low: 1150, central: 1275, high: 1400 },
    perServer: 8,
    serversPerRack: 4,
    price: { low: 25_000, central: 30_000, high: 40_000 },
    sources: ['epoch-ml-hardware', 'epoch-chatgpt-energy'],
    known: 'found',
    note: 'Server: DGX H100 10.2 kW for 8.',
  },
  'h800-sxm': {
    name: 'H800 SXM5 80 GB',
    maker: 'NVIDIA',
    year: 2023,
    generation: 'hopper',
    peak: { bf16: 989e12, fp8: 1979e12, int8: 1979e12, fp4: null },
    memory: 80e9,
    bandwidth: 3.36e12,
    tdp: 700,
    serverWattsPerAccelerator: { low: 1150, central: 1275, high: 1400 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'As H100 with half the NVLink; server taken as that of H100.',
  },
  'h200-sxm': {
    name: 'H200 SXM 141 GB',
    maker: 'NVIDIA',
    year: 2024,
    generation: 'hopper',
    peak: { bf16: 989.5e12, fp8: 1979e12, int8: 1979e12, fp4: null },
    memory: 141e9,
    bandwidth: 4.8e12,
    tdp: 700,
    serverWattsPerAccelerator: { low: 1150, central: 1275, high: 1400 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'Server: DGX H200 10.2 kW for 8, from memory.',
  },
  h20: {
    name: 'H20 96 GB',
    maker: 'NVIDIA',
    year: 2023,
    generation: 'hopper',
    peak: { bf16: 148e12, fp8: 296e12, int8: 296e12, fp4: null },
    memory: 96e9,
    bandwidth: 4e12,
    tdp: 400,
    serverWattsPerAccelerator: { low: 520, central: 640, high: 800 },
    perServer: 8,
    serversPerRack: 4,
    price: { low: 10_000, central: 12_000, high: 15_000 },
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'Server: TDP times the overhead of air-cooled servers.',
  },
  b200: {
    name: 'B200 180 GB',
    maker: 'NVIDIA',
    year: 2024,
    generation: 'blackwell',
    peak: { bf16: 2250e12, fp8: 4500e12, int8: 4500e12, fp4: 9000e12 },
    memory: 180e9,
    bandwidth: 7.7e12,
    tdp: 1000,
    serverWattsPerAccelerator: { low: 1600, central: 1790, high: 2000 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware', 'verda-gb300', 'nvidia-dgx-b200'],
    known: 'found',
    note: 'Server: DGX B200 14.3 kW for 8, from memory.',
  },
  'gb200-nvl72': {
    name: 'GB200 NVL72, per GPU',
    maker: 'NVIDIA',
    year: 2025,
    generation: 'blackwell',
    peak: { bf16: 2500e12, fp8: 5000e12, int8: 5000e12, fp4: 10000e12 },
    memory: 186e9,
    bandwidth: 8e12,
    tdp: 1200,
    serverWattsPerAccelerator: { low: 1600, central: 1720, high: 1830 },
    perServer: 4,
    serversPerRack: 18,
    price: null,
    sources: ['epoch-ml-hardware', 'nvidia-dps'],
    known: 'found',
    note: 'Tray at most 6,667 W for 4 GPUs; rack 120 to 132 kW for 72.',
  },
  b300: {
    name: 'B300 270 GB',
    maker: 'NVIDIA',
    year: 2025,
    generation: 'blackwell-ultra',
    peak: { bf16: 2250e12, fp8: 4500e12, int8: null, fp4: 14000e12 },
    memory: 270e9,
    bandwidth: 7.7e12,
    tdp: 1100,
    serverWattsPerAccelerator: { low: 1600, central: 1800, high: 2050 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware', 'verda-gb300'],
    known: 'found',
    note: 'Server: as B200, scaled by TDP with a wide range.',
  },
  'gb300-nvl72': {
    name: 'GB300 NVL72, per GPU',
    maker: 'NVIDIA',
    year: 2025,
    generation: 'blackwell-ultra',
    peak: { bf16: 2500e12, fp8: 5000e12, int8: null, fp4: 15000e12 },
    memory: 287.5e9,
    bandwidth: 8e12,
    tdp: 1400,
    serverWattsPerAccelerator: { low: 1667, central: 1833, high: 1950 },
    perServer: 4,
    serversPerRack: 18,
    price: null,
    sources: ['epoch-ml-hardware', 'verda-gb300', 'introl-gb300'],
    known: 'found',
    note: 'Rack 120 to 132 kW for 72.',
  },
  mi300x: {
    name: 'Instinct MI300X',
    maker: 'AMD',
    year: 2023,
    generation: 'cdna3',
    peak: { bf16: 1307.4e12, fp8: 2614.9e12, int8: 2614.9e12, fp4: null },
    memory: 192e9,
    bandwidth: 5.3e12,
    tdp: 750,
    serverWattsPerAccelerator: { low: 1150, central: 1310, high: 1450 },
    perServer: 8,
    serversPerRack: 4,
    price: { low: 12_000, central: 15_000, high: 20_000 },
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'Server: 10 to 11 kW for 8, from memory.',
  },
  mi355x: {
    name: 'Instinct MI355X',
    maker: 'AMD',
    year: 2025,
    generation: 'cdna4',
    peak: { bf16: 2516.6e12, fp8: 4600e12, int8: 4600e12, fp4: 9200e12 },
    memory: 288e9,
    bandwidth: 8e12,
    tdp: 1400,
    serverWattsPerAccelerator: { low: 1750, central: 2100, high: 2500 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'Server: TDP times an overhead of 1.25 to 1.8.',
  },
  'tpu-v3': {
    name: 'TPU v3',
    maker: 'Google',
    year: 2018,
    generation: 'tpu-v3',
    peak: { bf16: 123e12, fp8: null, int8: null, fp4: null },
    memory: 32e9,
    bandwidth: 0.9e12,
    tdp: 450,
    serverWattsPerAccelerator: { low: 330, central: 400, high: 460 },
    perServer: 4,
    serversPerRack: 64,
    price: null,
    sources: ['patterson-2021'],
    known: 'found',
    note: 'System power measured at 245 to 310 W per chip at work; rated power taken a third higher. Memory and bandwidth from memory.',
  },
  'tpu-v4': {
    name: 'TPU v4',
    maker: 'Google',
    year: 2021,
    generation: 'tpu-v4',
    peak: { bf16: 275e12, fp8: null, int8: 275e12, fp4: null },
    memory: 32e9,
    bandwidth: 1.2e12,
    tdp: 192,
    serverWattsPerAccelerator: { low: 400, central: 500, high: 600 },
    perServer: 4,
    serversPerRack: 16,
    price: null,
    sources: ['epoch-ml-hardware', 'lockwood-tpuv4', 'palm-2022'],
    known: 'found',
    note: 'PaLM measured 378.5 W per chip with host at work; rated power taken a third higher.',
  },
  'tpu-v5p': {
    name: 'TPU v5p',
    maker: 'Google',
    year: 2023,
    generation: 'tpu-v5p',
    peak: { bf16: 459e12, fp8: 459e12, int8: 918e12, fp4: null },
    memory: 95e9,
    bandwidth: 2.765e12,
    tdp: null,
    serverWattsPerAccelerator: { low: 350, central: 500, high: 700 },
    perServer: 4,
    serversPerRack: 16,
    price: null,
    sources: ['tpu-docs', 'epoch-ml-hardware'],
    known: 'found',
    note: 'No published power: our estimate between v4 and v7. FP8 runs at the 16-bit rate.',
  },
  'tpu-v6e': {
    name: 'TPU v6e Trillium',
    maker: 'Google',
    year: 2024,
    generation: 'tpu-v6e',
    peak: { bf16: 918e12, fp8: 918e12, int8: 1836e12, fp4: null },
    memory: 32e9,
    bandwidth: 1.64e12,
    tdp: null,
    serverWattsPerAccelerator: { low: 300, central: 420, high: 600 },
    perServer: 4,
    serversPerRack: 16,
    price: null,
    sources: ['tpu-docs', 'epoch-ml-hardware'],
    known: 'found',
    note: 'No published power: our estimate. FP8 runs at the 16-bit rate.',
  },
  'tpu-v7': {
    name: 'TPU v7 Ironwood',
    maker: 'Google',
    year: 2025,
    generation: 'tpu-v7',
    peak: { bf16: 2307e12, fp8: 4614e12, int8: 4614e12, fp4: null },
    memory: 192e9,
    bandwidth: 7.37e12,
    tdp: 980,
    serverWattsPerAccelerator: { low: 1000, central: 1100, high: 1400 },
    perServer: 4,
    serversPerRack: 16,
    price: null,
    sources: ['tpu-docs', 'epoch-ml-hardware', 'ironwood-hotchips-2025'],
    known: 'found',
    note: 'TDP estimated by Epoch AI; a pod of 9,216 chips at about 10 MW, from memory.',
  },
  trainium2: {
    name: 'Trainium2',
    maker: 'Amazon',
    year: 2024,
    generation: 'trainium2',
    peak: { bf16: 667e12, fp8: 1299e12, int8: null, fp4: null },
    memory: 96e9,
    bandwidth: 2.9e12,
    tdp: 500,
    serverWattsPerAccelerator: { low: 575, central: 700, high: 900 },
    perServer: 16,
    serversPerRack: 2,
    price: null,
    sources: ['neuron-trainium2', 'epoch-ml-hardware'],
    known: 'found',
    note: 'TDP from a third party through Epoch AI; server: TDP times 1.15 to 1.8.',
  },
  trainium3: {
    name: 'Trainium3',
    maker: 'Amazon',
    year: 2025,
    generation: 'trainium3',
    peak: { bf16: 671e12, fp8: 2517e12, int8: null, fp4: 2517e12 },
    memory: 144e9,
    bandwidth: 4.9e12,
    tdp: 700,
    serverWattsPerAccelerator: { low: 800, central: 1000, high: 1300 },
    perServer: 4,
    serversPerRack: 18,
    price: null,
    sources: ['neuron-trainium3', 'epoch-ml-hardware', 'toms-trainium3'],
    known: 'found',
    note: 'UltraServer of 144 chips; the press says up to 1 kW a chip.',
  },
  'ascend-910b': {
    name: 'Ascend 910B',
    maker: 'Huawei',
    year: 2022,
    generation: 'ascend-910b',
    peak: { bf16: 376e12, fp8: null, int8: 752e12, fp4: null },
    memory: 64e9,
    bandwidth: 1.6e12,
    tdp: 400,
    serverWattsPerAccelerator: { low: 520, central: 640, high: 800 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware'],
    known: 'found',
    note: 'Variants from 280 to 400 TFLOP/s; server: TDP times an overhead of 1.3 to 2.',
  },
  'ascend-910c': {
    name: 'Ascend 910C',
    maker: 'Huawei',
    year: 2024,
    generation: 'ascend-910c',
    peak: { bf16: 752e12, fp8: null, int8: 1504e12, fp4: null },
    memory: 128e9,
    bandwidth: 3.2e12,
    tdp: 700,
    serverWattsPerAccelerator: { low: 1200, central: 1456, high: 1700 },
    perServer: 8,
    serversPerRack: 4,
    price: null,
    sources: ['epoch-ml-hardware', 'tweaktown-cloudmatrix'],
    known: 'found',
    note: 'Third-party estimates; CloudMatrix 384 at about 559 kW, from memory.',
  },
} as const satisfies Record<string, Omit<Accelerator, 'id'>>;

export type AcceleratorId = keyof typeof entries;

/** All accelerators by id. */
export const accelerators = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [id, { id, ...entry }]),
) as unknown as Readonly<Record<AcceleratorId, Accelerator>>;

export const acceleratorIds = Object.keys(entries) as readonly AcceleratorId[];

function isAcceleratorId(id: string): id is AcceleratorId {
  return Object.hasOwn(entries, id);
}

/**
 * The accelerator with an id.
 * @throws RangeError for an id that is not in the catalogue
 */
export function acceleratorOf(id: string): Accelerator {
  if (!isAcceleratorId(id)) throw new RangeError(`Accelerator "${id}" is not one of ${acceleratorIds.join(', ')}`);
  return accelerators[id];
}

/** The widths in which weights can be stored. */
export const precisions = ['fp16', 'bf16', 'fp8', 'int8', 'int4', 'fp4'] as const;

export type Precision = (typeof precisions)[number];

function isPrecision(name: string): name is Precision {
  return (precisions as readonly string[]).includes(name);
}

/** Narrows a name to a width. @throws RangeError for an unknown one */
function precisionOf(name: string): Precision {
  if (!isPrecision(name)) throw new RangeError(`Precision "${name}" is not one of ${precisions.join(', ')}`);
  return name;
}

const storedBytes: Readonly<Record<Precision, number>> = { fp16: 2, bf16: 2, fp8: 1, int8: 1, int4: 0.5, fp4: 0.5 };

/** Bytes per parameter at a width. @throws RangeError for an unknown width */
export function bytesPerParameterAt(precision: string): number {
  return storedBytes[precisionOf(precision)];
}

/**
 * Bytes per value of the KV cache: 8 bits once the weights have 8 bits or fewer, else 16.
 * @throws RangeError for an unknown width
 */
export function bytesPerCachedValueAt(precision: string): number {
  return Math.max(1, storedBytes[precisionOf(precision)]);
}

/** The rate of a width that the chip really computes in; null where it does not. */
export function nativePeak(accelerator: Accelerator, precision: string): number | null {
  switch (precisionOf(precision)) {
    case 'fp16':
    case 'bf16':
      return accelerator.peak.bf16;
    case 'fp8':
      return accelerator.peak.fp8;
    case 'int8':
      return accelerator.peak.int8;
    case 'fp4':
      return accelerator.peak.fp4;
    case 'int4':
      return null;
  }
}

/** FLOP/s at a width: a width that the chip does not compute in runs at its 16-bit rate. */
export function peakAt(accelerator: Accelerator, precision: string): number {
  return nativePeak(accelerator, precision) ?? accelerator.peak.bf16;
}

/**
 * How far the software for a chip had come when it trained the published models: runs on V100 and
 * TPU v3 reached little more than half of what later chips reach at equal balance.
 */
export function softwareMaturity(accelerator: Accelerator): number {
  return accelerator.generation === 'volta' || accelerator.generation === 'tpu-v3' ? 0.57 : 1;
}
