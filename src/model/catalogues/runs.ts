import type { Known } from '../graph/types.ts';
import type { AcceleratorId, Precision } from './accelerators.ts';
import type { SourceId } from './sources.ts';

/**
 * How much a figure can bear: A explicit in the primary source; B rounded, bounded or partly
 * assumed; C third parties' guess, never compared with the model.
 */
export type Tier = 'A' | 'B' | 'C';

interface Published {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly tier: Tier;
  readonly note: string | null;
  readonly sources: readonly SourceId[];
  readonly known: Known;
}

/** A training run whose accelerator-hours were published. */
export interface TrainingRun extends Published {
  /**
   * Not among the systems of the project's evidence. The few exponents of the utilisation were chosen
   * with these in view, no row has a constant of its own.
   */
  readonly holdOut: boolean;
  readonly totalParameters: number;
  readonly activeParameters: number;
  readonly trainingTokens: number;
  readonly accelerator: AcceleratorId;
  /** null where the number was not published. */
  readonly accelerators: number | null;
  readonly precision: Precision;
  readonly acceleratorHours: number;
}

/** Training systems measured over a few steps, not over a run. */
export interface TrainingThroughput extends Published {
  readonly parameters: number;
  readonly accelerator: AcceleratorId;
  readonly accelerators: number;
  readonly tokensPerStep: number;
  readonly secondsPerStep: number;
}

/** Energy that was measured, not multiplied out from a chip's rating. */
export interface TrainingEnergy extends Published {
  readonly accelerator: AcceleratorId;
  /** Accelerator-hours; null where only parameters and tokens are known. */
  readonly acceleratorHours: number | null;
  readonly parameters: number;
  readonly trainingTokens: number | null;
  readonly pue: number;
  /** Wh at the facility's meter. */
  readonly energy: number;
}

/** Runs of which only the arithmetic, or a third party's estimate of it, is known. */
export interface ComputeOnly extends Published {
  readonly flop: number;
}

export const trainingRuns = [
  {
    id: 'gpt3', name: 'GPT-3 175B', year: 2020, tier: 'B', holdOut: false,
    totalParameters: 1.75e11, activeParameters: 1.75e11, trainingTokens: 3e11,
    accelerator: 'v100-32gb-sxm', accelerators: 10_000, precision: 'fp16', acceleratorHours: 3.552e6,
    note: 'Chip count assumed by Patterson et al.', sources: ['patterson-2021', 'epoch-models'], known: 'found',
  },
  {
    id: 'palm', name: 'PaLM 540B', year: 2022, tier: 'A', holdOut: false,
    totalParameters: 5.404e11, activeParameters: 5.404e11, trainingTokens: 7.8e11,
    accelerator: 'tpu-v4', accelerators: 6144, precision: 'bf16', acceleratorHours: 8.404992e6,
    note: 'With downtime and repeated steps.', sources: ['palm-2022'], known: 'found',
  },
  {
    id: 'bloom', name: 'BLOOM 176B', year: 2022, tier: 'A', holdOut: false,
    totalParameters: 1.762e11, activeParameters: 1.762e11, trainingTokens: 3.66e11,
    accelerator: 'a100-80gb-sxm', accelerators: 384, precision: 'bf16', acceleratorHours: 1.08299e6,
    note: null, sources: ['bloom-2022'], known: 'found',
  },
  {
    id: 'llama1-7b', name: 'LLaMA 7B', year: 2023, tier: 'A', holdOut: false,
    totalParameters: 6.7e9, activeParameters: 6.7e9, trainingTokens: 1e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 82_432,
    note: null, sources: ['llama1-paper'], known: 'found',
  },
  {
    id: 'llama1-33b', name: 'LLaMA 33B', year: 2023, tier: 'A', holdOut: false,
    totalParameters: 3.25e10, activeParameters: 3.25e10, trainingTokens: 1.4e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 530_432,
    note: null, sources: ['llama1-paper'], known: 'found',
  },
  {
    id: 'llama2-13b', name: 'Llama 2 13B', year: 2023, tier: 'A', holdOut: false,
    totalParameters: 1.302e10, activeParameters: 1.302e10, trainingTokens: 2e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 368_640,
    note: null, sources: ['llama2-card'], known: 'found',
  },
  {
    id: 'llama2-70b', name: 'Llama 2 70B', year: 2023, tier: 'A', holdOut: false,
    totalParameters: 6.898e10, activeParameters: 6.898e10, trainingTokens: 2e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 1.72032e6,
    note: null, sources: ['llama2-card'], known: 'found',
  },
  {
    id: 'falcon-40b', name: 'Falcon 40B', year: 2023, tier: 'B', holdOut: false,
    totalParameters: 4e10, activeParameters: 4e10, trainingTokens: 1e12,
    accelerator: 'a100-40gb-sxm', accelerators: 384, precision: 'bf16', acceleratorHours: 552_960,
    note: null, sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'bloomberggpt', name: 'BloombergGPT 50B', year: 2023, tier: 'A', holdOut: false,
    totalParameters: 5.06e10, activeParameters: 5.06e10, trainingTokens: 5.69e11,
    accelerator: 'a100-40gb-sxm', accelerators: 512, precision: 'bf16', acceleratorHours: 651_264,
    note: null, sources: ['bloomberggpt-2023'], known: 'found',
  },
  {
    id: 'pythia-6.9b', name: 'Pythia 6.9B', year: 2023, tier: 'A', holdOut: false,
    totalParameters: 6.856e9, activeParameters: 6.856e9, trainingTokens: 2.999e11,
    accelerator: 'a100-40gb-sxm', accelerators: 128, precision: 'fp16', acceleratorHours: 33_500,
    note: null, sources: ['pythia-2023'], known: 'found',
  },
  {
    id: 'llama3-8b', name: 'Llama 3 8B', year: 2024, tier: 'B', holdOut: false,
    totalParameters: 8.03e9, activeParameters: 8.03e9, trainingTokens: 1.5e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 1.3e6,
    note: 'Tokens are a lower bound.', sources: ['llama3-card'], known: 'found',
  },
  {
    id: 'llama3.1-70b', name: 'Llama 3.1 70B', year: 2024, tier: 'B', holdOut: false,
    totalParameters: 7.055e10, activeParameters: 7.055e10, trainingTokens: 1.5e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 7e6,
    note: 'Tokens are a lower bound.', sources: ['llama31-card'], known: 'found',
  },
  {
    id: 'llama3.1-405b', name: 'Llama 3.1 405B', year: 2024, tier: 'A', holdOut: false,
    totalParameters: 4.059e11, activeParameters: 4.059e11, trainingTokens: 1.56e13,
    accelerator: 'h100-sxm', accelerators: 16_384, precision: 'bf16', acceleratorHours: 3.084e7,
    note: null, sources: ['llama31-card', 'llama3-paper'], known: 'found',
  },
  {
    id: 'deepseek-v3', name: 'DeepSeek-V3', year: 2024, tier: 'A', holdOut: false,
    totalParameters: 6.71e11, activeParameters: 3.7e10, trainingTokens: 1.48e13,
    accelerator: 'h800-sxm', accelerators: 2048, precision: 'fp8', acceleratorHours: 2.788e6,
    note: null, sources: ['deepseek-v3'], known: 'found',
  },
  {
    id: 'llama4-scout', name: 'Llama 4 Scout', year: 2025, tier: 'A', holdOut: false,
    totalParameters: 1.09e11, activeParameters: 1.7e10, trainingTokens: 4e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 5e6,
    note: null, sources: ['llama4-card'], known: 'found',
  },
  {
    id: 'smollm3', name: 'SmolLM3 3B', year: 2025, tier: 'A', holdOut: false,
    totalParameters: 3.075e9, activeParameters: 3.075e9, trainingTokens: 1.12e13,
    accelerator: 'h100-sxm', accelerators: 384, precision: 'bf16', acceleratorHours: 221_184,
    note: null, sources: ['smollm3'], known: 'found',
  },
  {
    id: 'llama4-behemoth', name: 'Llama 4 Behemoth', year: 2025, tier: 'B', holdOut: false,
    totalParameters: 2e12, activeParameters: 2.88e11, trainingTokens: 3e13,
    accelerator: 'h100-sxm', accelerators: 32_000, precision: 'fp8', acceleratorHours: 3.689459e7,
    note: 'Hours from 390 TFLOP/s per GPU; a preview.', sources: ['llama4-announcement'], known: 'found',
  },
  {
    id: 'gopher', name: 'Gopher 280B', year: 2021, tier: 'A', holdOut: true,
    totalParameters: 2.8e11, activeParameters: 2.8e11, trainingTokens: 3e11,
    accelerator: 'tpu-v3', accelerators: 4096, precision: 'bf16', acceleratorHours: 3.76832e6,
    note: null, sources: ['gopher-2021'], known: 'found',
  },
  {
    id: 'llama1-13b', name: 'LLaMA 13B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 1.3e10, activeParameters: 1.3e10, trainingTokens: 1e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 135_168,
    note: null, sources: ['llama1-paper'], known: 'found',
  },
  {
    id: 'llama1-65b', name: 'LLaMA 65B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 6.52e10, activeParameters: 6.52e10, trainingTokens: 1.4e12,
    accelerator: 'a100-80gb-sxm', accelerators: 2048, precision: 'bf16', acceleratorHours: 1.022362e6,
    note: null, sources: ['llama1-paper'], known: 'found',
  },
  {
    id: 'llama2-7b', name: 'Llama 2 7B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 6.738e9, activeParameters: 6.738e9, trainingTokens: 2e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 184_320,
    note: null, sources: ['llama2-paper'], known: 'found',
  },
  {
    id: 'llama2-34b', name: 'Llama 2 34B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 3.4e10, activeParameters: 3.4e10, trainingTokens: 2e12,
    accelerator: 'a100-80gb-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 1.038336e6,
    note: null, sources: ['llama2-paper'], known: 'found',
  },
  {
    id: 'llama3.1-8b', name: 'Llama 3.1 8B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 8.03e9, activeParameters: 8.03e9, trainingTokens: 1.5e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 1.46e6,
    note: 'Tokens are a lower bound.', sources: ['llama31-card'], known: 'found',
  },
  {
    id: 'llama3-70b', name: 'Llama 3 70B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 7.055e10, activeParameters: 7.055e10, trainingTokens: 1.5e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 6.4e6,
    note: 'Tokens are a lower bound.', sources: ['llama3-card'], known: 'found',
  },
  {
    id: 'falcon-180b', name: 'Falcon 180B', year: 2023, tier: 'B', holdOut: true,
    totalParameters: 1.795e11, activeParameters: 1.795e11, trainingTokens: 3.5e12,
    accelerator: 'a100-40gb-sxm', accelerators: 4096, precision: 'bf16', acceleratorHours: 7e6,
    note: 'Hours to one digit.', sources: ['falcon-180b'], known: 'found',
  },
  {
    id: 'mpt-7b', name: 'MPT-7B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 6.7e9, activeParameters: 6.7e9, trainingTokens: 1e12,
    accelerator: 'a100-40gb-sxm', accelerators: 440, precision: 'bf16', acceleratorHours: 100_320,
    note: null, sources: ['mpt-7b'], known: 'found',
  },
  {
    id: 'starcoderbase', name: 'StarCoderBase 15.5B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 1.55e10, activeParameters: 1.55e10, trainingTokens: 1e12,
    accelerator: 'a100-80gb-sxm', accelerators: 512, precision: 'bf16', acceleratorHours: 320_256,
    note: null, sources: ['starcoder-2023'], known: 'found',
  },
  {
    id: 'glm-130b', name: 'GLM-130B', year: 2022, tier: 'B', holdOut: true,
    totalParameters: 1.3e11, activeParameters: 1.3e11, trainingTokens: 4e11,
    accelerator: 'a100-40gb-sxm', accelerators: 768, precision: 'fp16', acceleratorHours: 1.10592e6,
    note: 'Sixty days of access: an upper bound.', sources: ['glm-130b'], known: 'found',
  },
  {
    id: 'pythia-12b', name: 'Pythia 12B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 1.185e10, activeParameters: 1.185e10, trainingTokens: 2.999e11,
    accelerator: 'a100-40gb-sxm', accelerators: 256, precision: 'fp16', acceleratorHours: 72_300,
    note: null, sources: ['pythia-2023'], known: 'found',
  },
  {
    id: 'pythia-2.8b', name: 'Pythia 2.8B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 2.775e9, activeParameters: 2.775e9, trainingTokens: 2.999e11,
    accelerator: 'a100-40gb-sxm', accelerators: 64, precision: 'fp16', acceleratorHours: 14_240,
    note: null, sources: ['pythia-2023'], known: 'found',
  },
  {
    id: 'pythia-1.4b', name: 'Pythia 1.4B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 1.414e9, activeParameters: 1.414e9, trainingTokens: 2.999e11,
    accelerator: 'a100-40gb-sxm', accelerators: 64, precision: 'fp16', acceleratorHours: 7120,
    note: null, sources: ['pythia-2023'], known: 'found',
  },
  {
    id: 'pythia-1b', name: 'Pythia 1B', year: 2023, tier: 'A', holdOut: true,
    totalParameters: 1.01e9, activeParameters: 1.01e9, trainingTokens: 2.999e11,
    accelerator: 'a100-40gb-sxm', accelerators: 64, precision: 'bf16', acceleratorHours: 4830,
    note: null, sources: ['pythia-2023'], known: 'found',
  },
  {
    id: 'opt-175b', name: 'OPT-175B', year: 2022, tier: 'B', holdOut: true,
    totalParameters: 1.75e11, activeParameters: 1.75e11, trainingTokens: 3e11,
    accelerator: 'a100-80gb-sxm', accelerators: 992, precision: 'fp16', acceleratorHours: 809_472,
    note: 'Hours as LLaMA quotes them; tokens from the schedule.', sources: ['opt-175b', 'llama1-paper'], known: 'recalled',
  },
  {
    id: 'llama4-maverick', name: 'Llama 4 Maverick', year: 2025, tier: 'A', holdOut: true,
    totalParameters: 4e11, activeParameters: 1.7e10, trainingTokens: 2.2e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'fp8', acceleratorHours: 2.38e6,
    note: null, sources: ['llama4-card'], known: 'found',
  },
  {
    id: 'apertus-70b', name: 'Apertus 70B', year: 2025, tier: 'B', holdOut: true,
    totalParameters: 7.06e10, activeParameters: 7.06e10, trainingTokens: 1.5e13,
    accelerator: 'h100-sxm', accelerators: 4096, precision: 'bf16', acceleratorHours: 6e6,
    note: 'About 6 million hours on GH200, counted as H100.', sources: ['apertus-2025'], known: 'found',
  },
  {
    id: 'nemotron-4-15b', name: 'Nemotron-4 15B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 1.56e10, activeParameters: 1.56e10, trainingTokens: 8e12,
    accelerator: 'h100-sxm', accelerators: 3072, precision: 'bf16', acceleratorHours: 958_464,
    note: 'About 13 days.', sources: ['nemotron-4-15b'], known: 'recalled',
  },
  {
    id: 'llama3.2-3b', name: 'Llama 3.2 3B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 3.21e9, activeParameters: 3.21e9, trainingTokens: 9e12,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 460_000,
    note: 'Pruned from a larger model and taught by two; not trained from nothing.', sources: ['llama32-card'], known: 'found',
  },
  {
    id: 'llama3.2-1b', name: 'Llama 3.2 1B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 1.23e9, activeParameters: 1.23e9, trainingTokens: 9e12,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 370_000,
    note: 'Pruned from a larger model and taught by two; not trained from nothing.', sources: ['llama32-card'], known: 'found',
  },
  {
    id: 'gpt-neox-20b', name: 'GPT-NeoX-20B', year: 2022, tier: 'B', holdOut: true,
    totalParameters: 2.06e10, activeParameters: 2.06e10, trainingTokens: 4.72e11,
    accelerator: 'a100-40gb-sxm', accelerators: 96, precision: 'fp16', acceleratorHours: 175_680,
    note: null, sources: ['gpt-neox-20b'], known: 'recalled',
  },
  {
    id: 'deepseek-v2', name: 'DeepSeek-V2, per trillion tokens', year: 2024, tier: 'A', holdOut: true,
    totalParameters: 2.36e11, activeParameters: 2.1e10, trainingTokens: 1e12,
    accelerator: 'h800-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 172_800,
    note: null, sources: ['deepseek-v2'], known: 'recalled',
  },
  {
    id: 'deepseek-67b', name: 'DeepSeek 67B, per trillion tokens', year: 2024, tier: 'A', holdOut: true,
    totalParameters: 6.7e10, activeParameters: 6.7e10, trainingTokens: 1e12,
    accelerator: 'h800-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 300_600,
    note: null, sources: ['deepseek-v2'], known: 'recalled',
  },
  {
    id: 'phi-3.5-moe', name: 'Phi-3.5-MoE', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 4.19e10, activeParameters: 6.6e9, trainingTokens: 4.9e12,
    accelerator: 'h100-sxm', accelerators: 512, precision: 'bf16', acceleratorHours: 282_624,
    note: null, sources: ['phi-3'], known: 'recalled',
  },
  {
    id: 'phi-3.5-mini', name: 'Phi-3.5-mini 3.8B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 3.8e9, activeParameters: 3.8e9, trainingTokens: 3.4e12,
    accelerator: 'h100-sxm', accelerators: 512, precision: 'bf16', acceleratorHours: 122_880,
    note: null, sources: ['phi-3'], known: 'recalled',
  },
  {
    id: 'phi-3-medium', name: 'Phi-3-medium 14B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 1.4e10, activeParameters: 1.4e10, trainingTokens: 4.8e12,
    accelerator: 'h100-sxm', accelerators: 512, precision: 'bf16', acceleratorHours: 516_096,
    note: null, sources: ['phi-3'], known: 'recalled',
  },
  {
    id: 'phi-4', name: 'Phi-4 14B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 1.47e10, activeParameters: 1.47e10, trainingTokens: 9.8e12,
    accelerator: 'h100-sxm', accelerators: 1920, precision: 'bf16', acceleratorHours: 967_680,
    note: null, sources: ['phi-4'], known: 'recalled',
  },
  {
    id: 'olmoe-1b-7b', name: 'OLMoE 1B-7B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 6.9e9, activeParameters: 1.3e9, trainingTokens: 5.1e12,
    accelerator: 'h100-sxm', accelerators: 256, precision: 'bf16', acceleratorHours: 61_440,
    note: null, sources: ['olmoe'], known: 'recalled',
  },
  {
    id: 'jetmoe-8b', name: 'JetMoE 8B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 8.5e9, activeParameters: 2.2e9, trainingTokens: 1.25e12,
    accelerator: 'h100-sxm', accelerators: 96, precision: 'bf16', acceleratorHours: 30_000,
    note: null, sources: ['jetmoe'], known: 'recalled',
  },
  {
    id: 'granite3-8b', name: 'Granite 3.0 8B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 8.17e9, activeParameters: 8.17e9, trainingTokens: 1.2e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 832_102,
    note: null, sources: ['granite-3'], known: 'recalled',
  },
  {
    id: 'granite3-2b', name: 'Granite 3.0 2B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 2.63e9, activeParameters: 2.63e9, trainingTokens: 1.2e13,
    accelerator: 'h100-sxm', accelerators: null, precision: 'bf16', acceleratorHours: 192_030,
    note: null, sources: ['granite-3'], known: 'recalled',
  },
  {
    id: 'tinyllama', name: 'TinyLlama 1.1B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 1.1e9, activeParameters: 1.1e9, trainingTokens: 3e12,
    accelerator: 'a100-40gb-sxm', accelerators: 16, precision: 'bf16', acceleratorHours: 34_560,
    note: null, sources: ['tinyllama'], known: 'recalled',
  },
  {
    id: 'phi-2', name: 'Phi-2 2.7B', year: 2023, tier: 'B', holdOut: true,
    totalParameters: 2.7e9, activeParameters: 2.7e9, trainingTokens: 1.4e12,
    accelerator: 'a100-80gb-sxm', accelerators: 96, precision: 'bf16', acceleratorHours: 32_256,
    note: null, sources: ['phi-2'], known: 'recalled',
  },
  {
    id: 'stablelm-3b', name: 'StableLM 3B', year: 2023, tier: 'B', holdOut: true,
    totalParameters: 2.8e9, activeParameters: 2.8e9, trainingTokens: 4e12,
    accelerator: 'a100-40gb-sxm', accelerators: 256, precision: 'bf16', acceleratorHours: 184_320,
    note: null, sources: ['stablelm'], known: 'recalled',
  },
  {
    id: 'stablelm2-1.6b', name: 'Stable LM 2 1.6B', year: 2024, tier: 'B', holdOut: true,
    totalParameters: 1.64e9, activeParameters: 1.64e9, trainingTokens: 2e12,
    accelerator: 'a100-40gb-sxm', accelerators: 512, precision: 'bf16', acceleratorHours: 92_000,
    note: null, sources: ['stablelm'], known: 'recalled',
  },
] as const satisfies readonly TrainingRun[];

export const trainingThroughputs = [
  {
    id: 'mt-nlg-280', name: 'MT-NLG 530B, 280 DGX A100', year: 2021, tier: 'A', parameters: 5.3e11,
    accelerator: 'a100-80gb-sxm', accelerators: 2240, tokensPerStep: 3_932_160, secondsPerStep: 60.1,
    note: null, sources: ['mt-nlg-2022'], known: 'found',
  },
  {
    id: 'mt-nlg-420', name: 'MT-NLG 530B, 420 DGX A100', year: 2021, tier: 'A', parameters: 5.3e11,
    accelerator: 'a100-80gb-sxm', accelerators: 3360, tokensPerStep: 3_932_160, secondsPerStep: 44.4,
    note: null, sources: ['mt-nlg-2022'], known: 'found',
  },
] as const satisfies readonly TrainingThroughput[];

export const trainingEnergies = [
  {
    id: 'palm-energy', name: 'PaLM 540B', year: 2022, tier: 'A', accelerator: 'tpu-v4', acceleratorHours: 8_404_992,
    parameters: 540.4e9, trainingTokens: 780e9, pue: 1.08, energy: 3.436e9,
    note: '378.5 W per chip, measured with host.', sources: ['palm-2022'], known: 'found',
  },
  {
    id: 'gpt3-energy', name: 'GPT-3 175B', year: 2020, tier: 'B', accelerator: 'v100-32gb-sxm', acceleratorHours: 3_552_000,
    parameters: 175e9, trainingTokens: 300e9, pue: 1.1, energy: 1.287e9,
    note: '330 W and PUE 1.10 reported by OpenAI; chip count assumed.', sources: ['patterson-2021'], known: 'found',
  },
  {
    id: 'bloom-energy', name: 'BLOOM 176B', year: 2022, tier: 'A', accelerator: 'a100-80gb-sxm', acceleratorHours: 1_082_990,
    parameters: 176.2e9, trainingTokens: 366e9, pue: 1.2, energy: 689.842e6,
    note: 'With idle nodes; the figure of 433 MWh is rating times hours.', sources: ['bloom-2022'], known: 'found',
  },
  {
    id: 'olmo2-7b-energy', name: 'OLMo 2 7B', year: 2024, tier: 'A', accelerator: 'h100-sxm', acceleratorHours: null,
    parameters: 7.299e9, trainingTokens: 4.05e12, pue: 1.2, energy: 157e6,
    note: 'GPUs alone, measured on one node: a lower bound.', sources: ['olmo2-paper', 'morrison-2025'], known: 'found',
  },
  {
    id: 't5-11b-energy', name: 'T5 11B', year: 2021, tier: 'A', accelerator: 'tpu-v3', acceleratorHours: 245_760,
    parameters: 11e9, trainingTokens: null, pue: 1.12, energy: 85.7e6,
    note: '310 W per chip, measured.', sources: ['patterson-2021'], known: 'found',
  },
  {
    id: 'gshard-600b-energy', name: 'GShard 600B', year: 2021, tier: 'A', accelerator: 'tpu-v3', acceleratorHours: 76_186,
    parameters: 619e9, trainingTokens: null, pue: 1.09, energy: 24.1e6,
    note: '288 W per chip, measured.', sources: ['patterson-2021'], known: 'found',
  },
] as const satisfies readonly TrainingEnergy[];

export const computeOnly = [
  {
    id: 'galactica', name: 'Galactica 120B', year: 2022, tier: 'B', flop: 3.24e23,
    note: null, sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'gpt4', name: 'GPT-4', year: 2023, tier: 'C', flop: 2.1e25,
    note: 'From a leak; 90 % between 8.2e24 and 4.4e25.', sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'inflection-2', name: 'Inflection-2', year: 2023, tier: 'B', flop: 1e25,
    note: null, sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'dbrx', name: 'DBRX 132B', year: 2024, tier: 'B', flop: 2.6e24,
    note: '3,072 H100 in a window of three months.', sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'yi-lightning', name: 'Yi-Lightning', year: 2024, tier: 'C', flop: 1.565e24,
    note: 'Estimated from 2,000 H100 for a month.', sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'mistral-large-2', name: 'Mistral Large 2 123B', year: 2024, tier: 'C', flop: 2.13e25,
    note: 'Estimate.', sources: ['epoch-models'], known: 'found',
  },
  {
    id: 'grok-2', name: 'Grok-2', year: 2024, tier: 'C', flop: 2.96e25,
    note: 'Estimate.', sources: ['epoch-models'], known: 'found',
  },
] as const satisfies readonly ComputeOnly[];

/** Everything published about training, by kind. */
export const runs: {
  readonly training: readonly TrainingRun[];
  readonly throughput: readonly TrainingThroughput[];
  readonly energy: readonly TrainingEnergy[];
  readonly computeOnly: readonly ComputeOnly[];
} = { training: trainingRuns, throughput: trainingThroughputs, energy: trainingEnergies, computeOnly };
