import type { GlossaryEntry } from '../../glossary-entry.ts';

/** How models are made and examined: words of the chapters on the assembly line, on training and on parameters. */
export const learning = {
  vies: { term: 'viés', forms: ['vieses'], definition: 'Desvio que se repete sempre para o mesmo lado, porque algo ficou de fora ou pesou demais.', example: 'Uma pesquisa feita só por celular não ouve quem não tem celular.' },
  moderacao: { term: 'moderação', forms: ['moderar', 'moderadores', 'moderadoras'], definition: 'Trabalho de ler e ver o que há de pior para retirar ou marcar, para que a máquina aprenda a não repetir.', example: 'Antes de um chat recusar uma cena de violência, alguém precisou lê-la.' },
  nooscopio: { term: 'nooscópio', definition: 'Imagem de Pasquinelli e Joler para a IA: um instrumento óptico que amplia o conhecimento e também o deforma.', example: 'Como a lente de uma lupa: o meio aumenta e as bordas entortam.' },
  raspagem: { term: 'raspagem', forms: ['raspar', 'raspadas', 'raspados'], definition: 'Cópia automática de páginas da rede, aos milhões, sem pedir uma a uma.', example: 'Um programa que visita todos os blogs de receitas e guarda o texto está raspando.' },
  'lei-de-escala': { term: 'lei de escala', forms: ['leis de escala'], definition: 'Regra medida em experimentos: como o erro diminui quando crescem o modelo e os dados.', example: 'No começo, dobrar os dados ajuda muito; depois, cada vez menos.' },
  mmlu: { term: 'MMLU', definition: 'Prova de múltipla escolha, em inglês, com perguntas de dezenas de matérias, usada para comparar modelos.', example: 'Lembra um vestibular: mede o que cabe em alternativas.' },
  vram: { term: 'VRAM', definition: 'A memória rápida de uma GPU. O modelo precisa caber nela para responder.', example: 'É a bancada da oficina: o que não cabe nela tem de ir para outra bancada.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
