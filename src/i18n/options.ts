import type { AcceleratorId } from '../model/catalogues/accelerators.ts';
import { display } from './display.ts';
import type { Display } from './format.ts';
import type { Locale } from './locales.ts';
import type { OptionName } from './option-id.ts';
import { options as en } from './en/options.ts';
import { options as es } from './es/options.ts';
import { options as ptBR } from './pt-BR/options.ts';

const dictionaries: Record<Locale, Readonly<Record<OptionName, string>>> = { 'pt-BR': ptBR, en, es };

const chips: Readonly<Record<AcceleratorId, string>> = {
  'v100-32gb-sxm': 'Nvidia V100 (32 GB)',
  'a100-40gb-sxm': 'Nvidia A100 (40 GB)',
  'a100-80gb-sxm': 'Nvidia A100 (80 GB)',
  'h100-sxm': 'Nvidia H100',
  'h800-sxm': 'Nvidia H800',
  'h200-sxm': 'Nvidia H200',
  h20: 'Nvidia H20',
  b200: 'Nvidia B200',
  'gb200-nvl72': 'Nvidia GB200 (NVL72)',
  b300: 'Nvidia B300',
  'gb300-nvl72': 'Nvidia GB300 (NVL72)',
  mi300x: 'AMD Instinct MI300X',
  mi355x: 'AMD Instinct MI355X',
  'tpu-v3': 'Google TPU v3',
  'tpu-v4': 'Google TPU v4',
  'tpu-v5p': 'Google TPU v5p',
  'tpu-v6e': 'Google TPU v6e (Trillium)',
  'tpu-v7': 'Google TPU v7 (Ironwood)',
  trainium2: 'Amazon Trainium 2',
  trainium3: 'Amazon Trainium 3',
  'ascend-910b': 'Huawei Ascend 910B',
  'ascend-910c': 'Huawei Ascend 910C',
};

/** The name of a choice's option: `h100-sxm` → `Nvidia H100`; what is no option stays as it is. */
export function optionWords(option: string, locale: Locale): string {
  const table: Readonly<Record<string, string>> = Object.hasOwn(chips, option) ? chips : dictionaries[locale];
  return Object.hasOwn(table, option) ? (table[option] ?? option) : option;
}

/** Whether a ratio is read as a percentage, as a multiple or as it is. */
export function displayOf(id: string): Display {
  const table: Readonly<Record<string, Display | undefined>> = display;
  return (Object.hasOwn(table, id) ? table[id] : undefined) ?? 'plain';
}
