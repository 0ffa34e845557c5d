import type { PresetId } from '../../model/presets.ts';

export interface PresetWords {
  /** A short name, as it stands in a list. */
  readonly title: string;
  /** What the scenario is, and what it teaches. */
  readonly about: string;
}

/** Names and meanings of the ready scenarios. */
export const presets: Readonly<Record<PresetId, PresetWords>> = {
  'talk-billion': {
    title: 'O bilhão de acessos da palestra',
    about: 'Um serviço do tamanho que a palestra descreve, em GPUs H100, com as demais premissas deste site. É o ponto de partida.',
  },
  'deepseek-service': {
    title: 'O serviço publicado da DeepSeek',
    about: 'Um raro serviço que publicou quantas máquinas usa e quantos tokens atende em um dia. Serve para conferir as nossas contas: os servidores foram contados em pleno trabalho, no ritmo que as pessoas viam.',
  },
  'llama-405b': {
    title: 'O treino do Llama 3.1 405B',
    about: 'Um grande modelo denso, da Meta, cujo treino foi publicado em detalhe: parâmetros, tokens, GPUs e horas.',
  },
  'colossus-200k': {
    title: 'O Colossus, da xAI, em Memphis',
    about: 'Um data center inteiro dedicado ao treino, com H100 e H200 calculadas como H100, na rede dos Estados Unidos.',
  },
  abilene: {
    title: 'O data center da OpenAI em Abilene',
    about: 'Os oito prédios do projeto no Texas, com chips GB200, na rede dos Estados Unidos.',
  },
  'trainium3-ultraserver': {
    title: 'Uma só máquina: UltraServer Trainium 3',
    about: 'Os chips da Amazon que trabalham juntos como um único computador, no treino de um modelo pequeno. Mostra o que cabe numa máquina e o que não cabe.',
  },
  'public-brazilian-model': {
    title: 'Um modelo público brasileiro',
    about: 'Um modelo denso de porte médio, treinado e servido no Brasil, para o uso diário de um décimo da população. Quanto do plano brasileiro de IA ele tomaria?',
  },
  'seventy-billion': {
    title: 'Um modelo de 70 bilhões',
    about: 'Um modelo denso, do tamanho de muitos modelos abertos, em que cada token passa por todos os parâmetros.',
  },
  'one-trillion': {
    title: 'Um trilhão de parâmetros, denso',
    about: 'Cada token passa por todo o modelo, e os dados crescem com ele. Mostra quanto custa usar todos os parâmetros a cada token.',
  },
  'one-trillion-mixture': {
    title: 'Um trilhão, com especialistas',
    about: 'Do mesmo tamanho, mas cada token usa só uma pequena parte (mixture of experts, MoE). A memória continua grande; o trabalho, não.',
  },
  'university-assistant': {
    title: 'O assistente de uma universidade',
    about: 'Um modelo pequeno e aberto, em GPUs de uma geração anterior, para quem estuda e trabalha numa grande universidade. Não há treino: o modelo vem pronto.',
  },
  'union-assistant': {
    title: 'O assistente de um sindicato',
    about: 'Perguntas longas sobre acordos coletivos a um modelo aberto, comprimido para caber em poucas GPUs. Sem treino, e num computador que fica no sindicato.',
  },
  'code-completion': {
    title: 'O bilhão, em programação',
    about: 'Os mesmos acessos, mas a completar código: perguntas bem mais longas, respostas curtas e um pico muito mais alto no horário de trabalho.',
  },
  reasoning: {
    title: 'O bilhão, com raciocínio longo',
    about: 'Os mesmos acessos, mas o modelo escreve muito para si mesmo antes de responder (reasoning). Veja o que acontece com as GPUs e a energia.',
  },
};
