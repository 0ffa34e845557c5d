import type { OptionName } from '../option-id.ts';

/** Names of what a choice offers beside chips: widths, countries. */
export const options: Readonly<Record<OptionName, string>> = {
  fp16: 'FP16 (16 bits)',
  bf16: 'BF16 (16 bits)',
  fp8: 'FP8 (8 bits)',
  int8: 'INT8 (8 bits, whole numbers)',
  int4: 'INT4 (4 bits, whole numbers)',
  fp4: 'FP4 (4 bits)',

  BRA: 'Brazil',
  USA: 'United States',
  FRA: 'France',
  CHN: 'China',
  DEU: 'Germany',
  IND: 'India',
};
