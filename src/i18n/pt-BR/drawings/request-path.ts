import type { DrawingWords } from '../../drawings/words.ts';

/** Words of the drawing of a request's path. */
export const words = {
  title: 'O caminho de um acesso, da pergunta à resposta',
  description: 'A pergunta sai do telefone, atravessa a rede e chega a um galpão; num rack, as GPUs leem a pergunta inteira de uma vez e depois escrevem a resposta pedaço por pedaço. Os números são os do cenário.',
  way: 'Até o data center',
  phone: 'Seu telefone',
  network: 'Rede',
  site: 'No data center',
  hall: 'Galpão',
  rack: 'Rack',
  gpu: 'Nas GPUs',
  prefill: 'Ler a pergunta',
  decode: 'Escrever a resposta',
  cache: 'memória da conversa',
  together: 'ao mesmo tempo',
  answer: 'Resposta',
} satisfies DrawingWords;
