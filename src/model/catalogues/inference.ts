import type { Known } from '../graph/types.ts';
import type { AcceleratorId, Precision } from './accelerators.ts';
import type { SourceId } from './sources.ts';

interface Setup {
  readonly id: string;
  readonly name: string;
  readonly totalParameters: number;
  readonly activeParameters: number;
  readonly accelerator: AcceleratorId;
  readonly accelerators: number;
  readonly precision: Precision;
}

/** A serving system at saturated load. */
export interface ServingSystem extends Setup {
  readonly promptTokens: number;
  readonly outputTokens: number;
  /** Tokens written per second by all accelerators together. */
  readonly outputTokensPerSecond: number;
  /**
   * Not among the systems of the project's evidence. The constants of serving were fitted to the whole
   * table of release 1.0 and to the A100 rows; the other releases and publishers took no part.
   */
  readonly holdOut: boolean;
  readonly note: string | null;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

/** Prompt and answer in tokens as NVIDIA's tables name them: `1000/1000`. */
type Lengths = `${number}/${number}`;

/** What the evidence cites of the tables of release 1.0. */
const citedLengths: ReadonlySet<string> = new Set<Lengths>(['128/128', '1000/1000', '2048/128']);

/** One row of NVIDIA's table of saturated throughput: output tokens per second by lengths. */
function bench(
  setup: Setup & { readonly release: string; readonly inEvidence: boolean },
  throughput: Readonly<Record<Lengths, number>>,
): ServingSystem[] {
  const { release, inEvidence, ...system } = setup;
  return Object.entries(throughput).map(([lengths, outputTokensPerSecond]) => {
    const [promptTokens = NaN, outputTokens = NaN] = lengths.split('/').map(Number);
    return {
      ...system,
      id: `${setup.id}-${lengths.replace('/', '-')}`,
      promptTokens,
      outputTokens,
      outputTokensPerSecond,
      holdOut: !inEvidence || !citedLengths.has(lengths),
      note: `TensorRT-LLM ${release}`,
      sources: ['trtllm-perf-overview'],
      known: 'found',
    };
  });
}

/** Published throughput, from benchmarks and from one service that opened its books. */
export const servingSystems: readonly ServingSystem[] = [
  ...bench({
    id: 'llama4-scout-b200-x1-fp4-1.0', name: 'Llama 4 Scout', release: '1.0', inEvidence: false,
    totalParameters: 1.09e11, activeParameters: 1.7e10, accelerator: 'b200', accelerators: 1, precision: 'fp4',
  }, { '128/128': 25_342, '128/2048': 14_699, '128/4096': 8932, '500/2000': 11_977, '1000/1000': 10_591, '1000/2000': 9356, '2048/128': 3137, '2048/2048': 7152, '5000/500': 2937, '20000/2000': 1644 }),
  ...bench({
    id: 'llama4-scout-gb200-nvl72-x1-fp4-1.0', name: 'Llama 4 Scout', release: '1.0', inEvidence: false,
    totalParameters: 1.09e11, activeParameters: 1.7e10, accelerator: 'gb200-nvl72', accelerators: 1, precision: 'fp4',
  }, { '128/128': 19_954, '128/2048': 15_238, '128/4096': 9556, '500/2000': 11_795, '1000/1000': 7738, '1000/2000': 8581, '2048/128': 3295, '2048/2048': 7464, '5000/500': 3107, '20000/2000': 1767 }),
  ...bench({
    id: 'llama4-scout-h200-sxm-x4-fp8-1.0', name: 'Llama 4 Scout', release: '1.0', inEvidence: false,
    totalParameters: 1.09e11, activeParameters: 1.7e10, accelerator: 'h200-sxm', accelerators: 4, precision: 'fp8',
  }, { '128/128': 30_354, '128/2048': 34_316, '128/4096': 21_332, '500/2000': 24_630, '1000/1000': 21_636, '1000/2000': 18_499, '2048/128': 3699, '2048/2048': 14_949, '5000/500': 4605, '20000/2000': 2105 }),
  ...bench({
    id: 'llama4-scout-h100-sxm-x4-fp8-1.0', name: 'Llama 4 Scout', release: '1.0', inEvidence: false,
    totalParameters: 1.09e11, activeParameters: 1.7e10, accelerator: 'h100-sxm', accelerators: 4, precision: 'fp8',
  }, { '128/2048': 15_130, '128/4096': 8603, '500/2000': 12_399, '1000/1000': 12_129, '1000/2000': 9838, '2048/128': 3253, '2048/2048': 7972, '5000/500': 3342 }),
  ...bench({
    id: 'llama3.3-70b-b200-x1-fp4-1.0', name: 'Llama 3.3 70B', release: '1.0', inEvidence: true,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'b200', accelerators: 1, precision: 'fp4',
  }, { '128/128': 11_147, '128/2048': 9922, '128/4096': 6831, '500/2000': 7762, '1000/1000': 7007, '1000/2000': 6271, '2048/128': 1339, '2048/2048': 4783, '5000/500': 1459, '20000/2000': 665 }),
  ...bench({
    id: 'llama3.3-70b-gb200-nvl72-x1-fp4-1.0', name: 'Llama 3.3 70B', release: '1.0', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'gb200-nvl72', accelerators: 1, precision: 'fp4',
  }, { '128/128': 12_189, '128/2048': 11_309, '128/4096': 7849, '500/2000': 9028, '1000/1000': 7326, '1000/2000': 6513, '2048/128': 1450, '2048/2048': 5646, '5000/500': 1602, '20000/2000': 755 }),
  ...bench({
    id: 'llama3.3-70b-h200-sxm-x1-fp8-1.0', name: 'Llama 3.3 70B', release: '1.0', inEvidence: true,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h200-sxm', accelerators: 1, precision: 'fp8',
  }, { '128/128': 3803, '128/2048': 4336, '128/4096': 2872, '500/2000': 3666, '1000/1000': 2909, '1000/2000': 2994, '2048/128': 442, '2048/2048': 2003, '5000/500': 566, '20000/2000': 283 }),
  ...bench({
    id: 'llama3.3-70b-h100-sxm-x2-fp8-1.0', name: 'Llama 3.3 70B', release: '1.0', inEvidence: true,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h100-sxm', accelerators: 2, precision: 'fp8',
  }, { '128/128': 6378, '128/2048': 6651, '128/4096': 4199, '500/2000': 5222, '1000/1000': 4205, '1000/2000': 4146, '2048/128': 762, '2048/2048': 3082, '5000/500': 898, '20000/2000': 437 }),
  ...bench({
    id: 'qwen3-235b-b200-x8-fp4-1.0', name: 'Qwen3-235B-A22B', release: '1.0', inEvidence: false,
    totalParameters: 2.35e11, activeParameters: 2.2e10, accelerator: 'b200', accelerators: 8, precision: 'fp4',
  }, { '128/128': 63_362, '128/2048': 66_057, '128/4096': 39_496, '500/2000': 57_117, '1000/1000': 42_391, '1000/2000': 34_105, '2048/128': 7329, '2048/2048': 26_854, '5000/500': 8190, '20000/2000': 4453 }),
  ...bench({
    id: 'qwen3-235b-h200-sxm-x8-fp8-1.0', name: 'Qwen3-235B-A22B', release: '1.0', inEvidence: true,
    totalParameters: 2.35e11, activeParameters: 2.2e10, accelerator: 'h200-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 30_429, '128/2048': 42_821, '128/4096': 26_852, '500/2000': 28_026, '1000/1000': 23_789, '1000/2000': 22_061, '2048/128': 3331, '2048/2048': 16_672, '5000/500': 3623, '20000/2000': 1876 }),
  ...bench({
    id: 'qwen3-235b-h100-sxm-x8-fp8-1.0', name: 'Qwen3-235B-A22B', release: '1.0', inEvidence: true,
    totalParameters: 2.35e11, activeParameters: 2.2e10, accelerator: 'h100-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/2048': 19_658, '128/4096': 12_447, '500/2000': 18_351, '1000/1000': 14_898, '1000/2000': 15_136, '2048/2048': 9924, '5000/500': 3225 }),
  ...bench({
    id: 'qwen3-30b-b200-x1-fp4-1.0', name: 'Qwen3-30B-A3B', release: '1.0', inEvidence: false,
    totalParameters: 3.05e10, activeParameters: 3.3e9, accelerator: 'b200', accelerators: 1, precision: 'fp4',
  }, { '128/128': 39_827, '128/2048': 37_844, '128/4096': 24_953, '500/2000': 27_817, '1000/1000': 25_828, '1000/2000': 22_051, '2048/128': 6251, '2048/2048': 17_554, '5000/500': 6142, '20000/2000': 2944 }),
  ...bench({
    id: 'qwen3-30b-gb200-nvl72-x1-fp4-1.0', name: 'Qwen3-30B-A3B', release: '1.0', inEvidence: false,
    totalParameters: 3.05e10, activeParameters: 3.3e9, accelerator: 'gb200-nvl72', accelerators: 1, precision: 'fp4',
  }, { '128/128': 24_107, '128/2048': 31_311, '128/4096': 26_337, '500/2000': 20_604, '1000/1000': 17_481, '1000/2000': 17_177, '2048/128': 6595, '2048/2048': 14_719, '5000/500': 5908, '20000/2000': 3203 }),
  ...bench({
    id: 'llama4-maverick-b200-x8-fp4-1.0', name: 'Llama 4 Maverick', release: '1.0', inEvidence: false,
    totalParameters: 4e11, activeParameters: 1.7e10, accelerator: 'b200', accelerators: 8, precision: 'fp4',
  }, { '128/128': 124_323, '128/2048': 112_676, '128/4096': 68_170, '1000/1000': 79_617, '1000/2000': 63_766, '2048/128': 18_088, '2048/2048': 52_195, '20000/2000': 12_678 }),
  ...bench({
    id: 'llama4-maverick-h200-sxm-x8-fp8-1.0', name: 'Llama 4 Maverick', release: '1.0', inEvidence: true,
    totalParameters: 4e11, activeParameters: 1.7e10, accelerator: 'h200-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 63_994, '128/2048': 40_572, '128/4096': 24_616, '500/2000': 37_835, '1000/1000': 31_782, '1000/2000': 34_734, '2048/128': 7307, '2048/2048': 20_957, '5000/500': 8456, '20000/2000': 4106 }),
  ...bench({
    id: 'llama4-maverick-h100-sxm-x8-fp8-1.0', name: 'Llama 4 Maverick', release: '1.0', inEvidence: true,
    totalParameters: 4e11, activeParameters: 1.7e10, accelerator: 'h100-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/2048': 10_829, '128/4096': 6744, '500/2000': 10_108, '1000/1000': 9677, '1000/2000': 9151, '2048/2048': 6916, '5000/500': 3457 }),
  ...bench({
    id: 'llama3.1-405b-b200-x4-fp4-1.0', name: 'Llama 3.1 405B', release: '1.0', inEvidence: false,
    totalParameters: 4.059e11, activeParameters: 4.059e11, accelerator: 'b200', accelerators: 4, precision: 'fp4',
  }, { '128/128': 6281, '128/2048': 8020, '128/4096': 6345, '500/2000': 6244, '1000/1000': 5209, '1000/2000': 4933, '2048/128': 749, '2048/2048': 4212, '5000/500': 1048, '20000/2000': 672 }),
  ...bench({
    id: 'llama3.1-405b-gb200-nvl72-x4-fp4-1.0', name: 'Llama 3.1 405B', release: '1.0', inEvidence: false,
    totalParameters: 4.059e11, activeParameters: 4.059e11, accelerator: 'gb200-nvl72', accelerators: 4, precision: 'fp4',
  }, { '128/128': 6740, '128/2048': 8151, '128/4096': 6608, '500/2000': 6540, '1000/1000': 5389, '1000/2000': 5135, '2048/128': 797, '2048/2048': 4407, '5000/500': 1112, '20000/2000': 739 }),
  ...bench({
    id: 'llama3.1-405b-h200-sxm-x8-fp8-1.0', name: 'Llama 3.1 405B', release: '1.0', inEvidence: true,
    totalParameters: 4.059e11, activeParameters: 4.059e11, accelerator: 'h200-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 3814, '128/2048': 5348, '128/4096': 4741, '500/2000': 4724, '1000/1000': 3330, '1000/2000': 3722, '2048/128': 456, '2048/2048': 2948, '5000/500': 650, '20000/2000': 505 }),
  ...bench({
    id: 'llama3.1-405b-h100-sxm-x8-fp8-1.0', name: 'Llama 3.1 405B', release: '1.0', inEvidence: true,
    totalParameters: 4.059e11, activeParameters: 4.059e11, accelerator: 'h100-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 3627, '128/2048': 4340, '128/4096': 3116, '500/2000': 3994, '1000/1000': 2919, '1000/2000': 2895, '2048/128': 453, '2048/2048': 2296, '5000/500': 610, '20000/2000': 345 }),
  ...bench({
    id: 'llama3.1-8b-h200-sxm-x1-fp8-1.0', name: 'Llama 3.1 8B', release: '1.0', inEvidence: false,
    totalParameters: 8.03e9, activeParameters: 8.03e9, accelerator: 'h200-sxm', accelerators: 1, precision: 'fp8',
  }, { '128/128': 27_911, '128/2048': 26_221, '128/4096': 18_027, '500/2000': 20_770, '1000/1000': 17_744, '1000/2000': 16_828, '2048/128': 3538, '2048/2048': 12_194, '5000/500': 3902, '20000/2000': 1804 }),
  ...bench({
    id: 'llama3.1-8b-h100-sxm-x1-fp8-1.0', name: 'Llama 3.1 8B', release: '1.0', inEvidence: true,
    totalParameters: 8.03e9, activeParameters: 8.03e9, accelerator: 'h100-sxm', accelerators: 1, precision: 'fp8',
  }, { '128/128': 28_312, '128/2048': 22_714, '128/4096': 14_325, '500/2000': 17_660, '1000/1000': 15_220, '1000/2000': 13_899, '2048/128': 3450, '2048/2048': 9305, '5000/500': 3459, '20000/2000': 1351 }),
  ...bench({
    id: 'llama3.1-8b-a100-80gb-sxm-x1-fp16-0.17', name: 'Llama 3.1 8B', release: '0.17', inEvidence: false,
    totalParameters: 8.03e9, activeParameters: 8.03e9, accelerator: 'a100-80gb-sxm', accelerators: 1, precision: 'fp16',
  }, { '128/128': 6627, '128/2048': 5256, '128/4096': 3454, '500/2000': 4277, '1000/1000': 3787, '2048/128': 800, '2048/2048': 2424, '5000/500': 825, '20000/2000': 330 }),
  ...bench({
    id: 'llama3.3-70b-a100-80gb-sxm-x4-fp16-0.17', name: 'Llama 3.3 70B', release: '0.17', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'a100-80gb-sxm', accelerators: 4, precision: 'fp16',
  }, { '128/128': 2733, '128/2048': 2811, '128/4096': 1976, '500/2000': 2276, '1000/1000': 1922, '2048/128': 325, '2048/2048': 1394, '5000/500': 393, '20000/2000': 212 }),
  ...bench({
    id: 'llama3.3-70b-a100-80gb-sxm-x8-fp16-0.17', name: 'Llama 3.3 70B', release: '0.17', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'a100-80gb-sxm', accelerators: 8, precision: 'fp16',
  }, { '128/128': 4718, '128/2048': 5241, '128/4096': 3725, '500/2000': 4445, '1000/1000': 3320, '2048/128': 542, '2048/2048': 2554, '5000/500': 696, '20000/2000': 413 }),
  ...bench({
    id: 'llama3.3-70b-h100-sxm-x4-fp8-0.17', name: 'Llama 3.3 70B', release: '0.17', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h100-sxm', accelerators: 4, precision: 'fp8',
  }, { '128/128': 11_128, '128/2048': 11_512, '128/4096': 7439, '500/2000': 9837, '1000/1000': 7431, '2048/128': 1303, '2048/2048': 5480, '5000/500': 1603, '20000/2000': 920 }),
  ...bench({
    id: 'llama3.3-70b-h100-sxm-x8-fp8-0.17', name: 'Llama 3.3 70B', release: '0.17', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h100-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 14_731, '128/2048': 17_062, '128/4096': 14_171, '500/2000': 14_679, '1000/1000': 11_451, '2048/128': 1923, '2048/2048': 8802, '5000/500': 2457, '20000/2000': 1513 }),
  ...bench({
    id: 'llama3.3-70b-h200-sxm-x2-fp8-0.17', name: 'Llama 3.3 70B', release: '0.17', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h200-sxm', accelerators: 2, precision: 'fp8',
  }, { '128/128': 6823, '128/2048': 8290, '128/4096': 6527, '500/2000': 6848, '1000/1000': 5165, '2048/128': 809, '2048/2048': 4184, '5000/500': 1025, '20000/2000': 641 }),
  ...bench({
    id: 'mistral-7b-h100-sxm-x1-fp8-0.17', name: 'Mistral 7B', release: '0.17', inEvidence: false,
    totalParameters: 7.25e9, activeParameters: 7.25e9, accelerator: 'h100-sxm', accelerators: 1, precision: 'fp8',
  }, { '128/128': 31_674, '128/2048': 23_496, '128/4096': 14_351, '500/2000': 18_026, '1000/1000': 16_036, '2048/128': 3642, '2048/2048': 9958, '5000/500': 3591, '20000/2000': 1373 }),
  ...bench({
    id: 'mistral-7b-a100-80gb-sxm-x1-fp16-0.17', name: 'Mistral 7B', release: '0.17', inEvidence: false,
    totalParameters: 7.25e9, activeParameters: 7.25e9, accelerator: 'a100-80gb-sxm', accelerators: 1, precision: 'fp16',
  }, { '128/128': 6983, '128/2048': 5631, '128/4096': 3591, '500/2000': 4400, '1000/1000': 3897, '2048/128': 809, '2048/2048': 2490, '5000/500': 845, '20000/2000': 332 }),
  ...bench({
    id: 'mixtral-8x7b-h200-sxm-x1-fp8-0.17', name: 'Mixtral 8x7B', release: '0.17', inEvidence: false,
    totalParameters: 4.67e10, activeParameters: 1.29e10, accelerator: 'h200-sxm', accelerators: 1, precision: 'fp8',
  }, { '128/128': 17_158, '128/2048': 15_095, '128/4096': 9535, '500/2000': 12_105, '1000/1000': 10_371, '2048/128': 2010, '2048/2048': 6940, '5000/500': 2309, '20000/2000': 1152 }),
  ...bench({
    id: 'mixtral-8x7b-h100-sxm-x1-fp8-0.17', name: 'Mixtral 8x7B', release: '0.17', inEvidence: false,
    totalParameters: 4.67e10, activeParameters: 1.29e10, accelerator: 'h100-sxm', accelerators: 1, precision: 'fp8',
  }, { '128/128': 15_962, '128/2048': 8290, '128/4096': 4785, '500/2000': 6801, '1000/1000': 6869, '2048/128': 1892, '2048/2048': 3983, '5000/500': 1765, '20000/2000': 674 }),
  ...bench({
    id: 'mixtral-8x7b-h100-sxm-x2-fp8-0.17', name: 'Mixtral 8x7B', release: '0.17', inEvidence: false,
    totalParameters: 4.67e10, activeParameters: 1.29e10, accelerator: 'h100-sxm', accelerators: 2, precision: 'fp8',
  }, { '128/128': 27_451, '128/2048': 22_830, '128/4096': 14_237, '500/2000': 17_036, '1000/1000': 15_771, '2048/128': 3334, '2048/2048': 10_686, '5000/500': 3646, '20000/2000': 1757 }),
  ...bench({
    id: 'mixtral-8x7b-a100-80gb-sxm-x2-fp16-0.17', name: 'Mixtral 8x7B', release: '0.17', inEvidence: false,
    totalParameters: 4.67e10, activeParameters: 1.29e10, accelerator: 'a100-80gb-sxm', accelerators: 2, precision: 'fp16',
  }, { '128/128': 5541, '128/2048': 4170, '128/4096': 2608, '500/2000': 3446, '1000/1000': 3155, '2048/128': 649, '2048/2048': 2057, '5000/500': 724, '20000/2000': 338 }),
  ...bench({
    id: 'mixtral-8x7b-a100-80gb-sxm-x4-fp16-0.17', name: 'Mixtral 8x7B', release: '0.17', inEvidence: false,
    totalParameters: 4.67e10, activeParameters: 1.29e10, accelerator: 'a100-80gb-sxm', accelerators: 4, precision: 'fp16',
  }, { '128/128': 10_324, '128/2048': 10_912, '128/4096': 7667, '500/2000': 8456, '1000/1000': 7123, '2048/128': 1238, '2048/2048': 5223, '5000/500': 1501, '20000/2000': 830 }),
  ...bench({
    id: 'mixtral-8x22b-h200-sxm-x8-fp8-0.17', name: 'Mixtral 8x22B', release: '0.17', inEvidence: false,
    totalParameters: 1.41e11, activeParameters: 3.9e10, accelerator: 'h200-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 22_949, '128/2048': 32_416, '128/4096': 25_753, '500/2000': 27_430, '1000/1000': 19_712, '2048/128': 2900, '2048/2048': 15_799, '5000/500': 4032, '20000/2000': 2816 }),
  ...bench({
    id: 'mixtral-8x22b-h100-sxm-x8-fp8-0.17', name: 'Mixtral 8x22B', release: '0.17', inEvidence: false,
    totalParameters: 1.41e11, activeParameters: 3.9e10, accelerator: 'h100-sxm', accelerators: 8, precision: 'fp8',
  }, { '128/128': 21_876, '128/2048': 25_150, '128/4096': 18_387, '500/2000': 21_422, '1000/1000': 16_573, '2048/128': 2795, '2048/2048': 12_245, '5000/500': 3645, '20000/2000': 2228 }),
  ...bench({
    id: 'mixtral-8x22b-a100-80gb-sxm-x8-fp16-0.17', name: 'Mixtral 8x22B', release: '0.17', inEvidence: false,
    totalParameters: 1.41e11, activeParameters: 3.9e10, accelerator: 'a100-80gb-sxm', accelerators: 8, precision: 'fp16',
  }, { '128/128': 6382, '128/2048': 6686, '128/4096': 4789, '500/2000': 5648, '1000/1000': 4549, '2048/128': 762, '2048/2048': 3522, '5000/500': 959, '20000/2000': 575 }),
  ...bench({
    id: 'llama3.3-70b-h100-sxm-x4-fp16-0.14', name: 'Llama 3.3 70B', release: '0.14', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h100-sxm', accelerators: 4, precision: 'fp16',
  }, { '1000/1000': 3730, '128/128': 5838, '128/2048': 5072, '2048/128': 671, '2048/2048': 2387, '500/2000': 3698, '5000/500': 831 }),
  ...bench({
    id: 'llama3.3-70b-h100-sxm-x8-fp16-0.14', name: 'Llama 3.3 70B', release: '0.14', inEvidence: false,
    totalParameters: 7.06e10, activeParameters: 7.06e10, accelerator: 'h100-sxm', accelerators: 8, precision: 'fp16',
  }, { '1000/1000': 5963, '128/128': 10_598, '128/2048': 7554, '2048/128': 1289, '2048/2048': 3991, '500/2000': 6321, '5000/500': 1446 }),
  {
    id: 'deepseek-service', name: 'DeepSeek V3/R1', totalParameters: 671e9, activeParameters: 37e9,
    accelerator: 'h800-sxm', accelerators: 1814, precision: 'fp8', promptTokens: 4383, outputTokens: 1210,
    outputTokensPerSecond: 1_944_444, holdOut: false,
    note: '24 hours of the real service: 168 billion tokens written, 56 % of prompts from caches. Tokens per request derived.',
    sources: ['deepseek-day6'], known: 'found',
  },
  {
    id: 'azure-gb200-llama2-70b', name: 'Llama 2 70B', totalParameters: 69e9, activeParameters: 69e9,
    accelerator: 'gb200-nvl72', accelerators: 72, precision: 'fp4', promptTokens: 294, outputTokens: 294,
    outputTokensPerSecond: 865_000, holdOut: false,
    note: 'Unverified MLPerf submission; mean lengths of its data set from memory.', sources: ['azure-gb200'], known: 'found',
  },
  {
    id: 'sglang-deepseek-h100', name: 'DeepSeek-V3', totalParameters: 671e9, activeParameters: 37e9,
    accelerator: 'h100-sxm', accelerators: 96, precision: 'fp8', promptTokens: 2000, outputTokens: 500,
    outputTokensPerSecond: 99_000, holdOut: true,
    note: '52.3 k tokens read and 22.3 k written per second and node of eight, joined for an answer of 500.',
    sources: ['sglang-large-ep'], known: 'found',
  },
  {
    id: 'mangoboost-llama2-70b', name: 'Llama 2 70B', totalParameters: 69e9, activeParameters: 69e9,
    accelerator: 'mi300x', accelerators: 32, precision: 'fp8', promptTokens: 294, outputTokens: 294,
    outputTokensPerSecond: 103_182, holdOut: true,
    note: 'MLPerf offline; mean lengths of its data set from memory.', sources: ['mangoboost-mi300x'], known: 'found',
  },
];

/** Energy per answer as companies and researchers state it. */
export interface RequestEnergy {
  readonly id: string;
  readonly name: string;
  /** Wh. */
  readonly energy: number;
  readonly note: string;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export const requestEnergies = [
  {
    id: 'gemini-prompt', name: 'Gemini, median text prompt', energy: 0.24,
    note: 'Chips 58 %, hosts 25 %, idle reserve 10 %, building 8 %; lengths not disclosed.',
    sources: ['google-gemini-energy'], known: 'found',
  },
  {
    id: 'chatgpt-query', name: 'ChatGPT, mean query', energy: 0.34,
    note: 'Stated by the head of the company, without method.', sources: ['altman-gentle'], known: 'found',
  },
  {
    id: 'epoch-gpt4o', name: 'GPT-4o, estimate', energy: 0.3,
    note: '100 of 400 billion parameters, 500 tokens, a tenth of peak; 0.9 with long answers, 1.3 if pessimistic.',
    sources: ['epoch-chatgpt-energy'], known: 'found',
  },
] as const satisfies readonly RequestEnergy[];

/** Requests over time, as measured. */
export interface Traffic {
  readonly id: string;
  readonly name: string;
  readonly requestsPerDay: number;
  readonly peakToMean: number | null;
  readonly promptTokens: number | null;
  readonly outputTokens: number | null;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

export const traffic = [
  {
    id: 'azure-conversation-2023', name: 'Azure, conversation, one hour of 2023', requestsPerDay: 477_796,
    peakToMean: 1.52, promptTokens: 1154.7, outputTokens: 211.1, sources: ['azure-trace-2023'], known: 'found',
  },
  {
    id: 'azure-conversation-2024', name: 'Azure, conversation, a week of 2024', requestsPerDay: 3.9e6,
    peakToMean: 1.92, promptTokens: null, outputTokens: null, sources: ['azure-trace-2024'], known: 'found',
  },
  {
    id: 'azure-code-2024', name: 'Azure, code, a week of 2024', requestsPerDay: 2.4e6,
    peakToMean: 3.53, promptTokens: null, outputTokens: null, sources: ['azure-trace-2024'], known: 'found',
  },
  {
    id: 'deepseek-2025', name: 'DeepSeek, 27 February 2025', requestsPerDay: 138.7e6,
    peakToMean: 1.226, promptTokens: 4383, outputTokens: 1210, sources: ['deepseek-day6'], known: 'found',
  },
  {
    id: 'chatgpt-2024-06', name: 'ChatGPT, June 2024', requestsPerDay: 451e6,
    peakToMean: null, promptTokens: null, outputTokens: null, sources: ['epoch-ai-companies'], known: 'found',
  },
  {
    id: 'chatgpt-2025-03', name: 'ChatGPT, March 2025', requestsPerDay: 1.2e9,
    peakToMean: null, promptTokens: null, outputTokens: null, sources: ['epoch-ai-companies'], known: 'found',
  },
  {
    id: 'chatgpt-2025-08', name: 'ChatGPT, August 2025', requestsPerDay: 3e9,
    peakToMean: null, promptTokens: null, outputTokens: null, sources: ['epoch-ai-companies'], known: 'found',
  },
] as const satisfies readonly Traffic[];
