/** What a scenario asks for that no machine does as asked, in plain words. */
export const advice = {
  servingWidth: (chip: string, width: string) =>
    `${chip} não faz contas em ${width}. O modelo fica guardado nessa largura, para caber, e é calculado em 16 bits, na velocidade de 16 bits.`,
  trainingWidth: (chip: string, width: string) => `${chip} não faz contas em ${width}: o treino é calculado em 16 bits.`,
  activeAboveTotal: (active: string, total: string) =>
    `Um token não pode usar ${active} num modelo que só tem ${total}. A memória foi calculada como se o total fosse igual aos ativos.`,
  replicaBeyondRack: (needed: string, perRack: string) =>
    `Uma só cópia do modelo ocupa ${needed}, e um rack deste chip tem ${perRack}. Entre racks a conversa é mais lenta do que a conta supõe: tome o resultado como o melhor caso.`,
  trainingMemory: (state: string, needed: string) =>
    `O treino guarda ${state} (pesos, gradientes e memória do otimizador) e não cabe nas GPUs escolhidas: seriam precisas ao menos ${needed}, só de memória. Os dias mostrados são os da conta, não os de uma máquina que exista.`,
  siteContradicted: (site: string, parts: string) =>
    `O data center foi fixado em ${site}, mas responder e treinar somam ${parts}. Energia, prédio e dinheiro seguem o número fixado; o resto, não.`,
  trainingBeyondLife: (days: string, life: string) => `O treino levaria ${days}, mais do que a vida das máquinas (${life}). Ninguém treina assim: faltam GPUs ou sobram tokens.`,
} as const;
