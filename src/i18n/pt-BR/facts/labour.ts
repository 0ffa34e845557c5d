import type { labourFacts } from '../../../model/catalogues/facts/labour.ts';
import type { FactWords } from '../../fact-words.ts';

export const labour: Readonly<Record<keyof typeof labourFacts, FactWords>> = {
  'kenya-wage': { label: 'pagamento por hora a quem rotulou textos para o ChatGPT no Quênia', note: 'Depois de impostos, de novembro de 2021 a fevereiro de 2022.' },
  'kenya-contract-rate': { label: 'valor por hora que a OpenAI pagava à contratada' },
  'kenya-layoffs': { label: 'pessoas demitidas pela contratada em Nairóbi' },
  'brazil-microwork-wage': { label: 'ganho médio por hora de quem trabalha com dados em plataformas no Brasil' },
  'brazil-microwork-platforms': { label: 'plataformas de microtrabalho no Brasil' },
  'brazil-microwork-women': { label: 'mulheres entre quem trabalha com dados em plataformas no Brasil' },
  'brazil-microwork-only-income': { label: 'quem não tem outra renda além do microtrabalho no Brasil' },
  'brazil-microwork-people': { label: 'pessoas que trabalham com dados em plataformas no Brasil', note: 'Ninguém publica o total.' },
  'remotasks-people': { label: 'pessoas cadastradas na Remotasks, em mais de 90 países' },
  'online-gig-workers': { label: 'pessoas em trabalho por plataformas na internet, no mundo', note: 'Inclui tudo o que se faz on-line, não só dados para IA.' },
  'data-workers-world': { label: 'pessoas que rotulam dados para IA no mundo', note: 'Ninguém publica o total: as empresas não informam.' },
  'gpt4-label-workers': { label: 'pessoas que rotularam dados para o GPT-4', note: 'Não publicado.' },
  'llama3-label-workers': { label: 'pessoas que anotaram dados para o Llama 3', note: 'Não publicado.' },
  'moderators-world': { label: 'pessoas que moderam conteúdo para treinar filtros de IA', note: 'Não publicado.' },
  'cobalt-miners': { label: 'pessoas na mineração artesanal de cobalto no Congo, estimativa de 2016' },
  'cobalt-artisanal-share': { label: 'parte artesanal do cobalto do Congo em 2020' },
  'colossus-jobs': { label: 'empregos permanentes no Colossus', note: 'Não publicado nas fontes que lemos.' },
  'union-table-date': { label: 'data em que os bancos aceitaram a mesa permanente sobre IA' },
  'aflcio-principles': { label: 'princípios da AFL-CIO sobre IA' },
  'uni-principles': { label: 'princípios da UNI Global Union sobre IA' },
  'negotiated-agreements': { label: 'acordos sobre tecnologia no inventário de Berkeley', note: 'O inventário diz mais de 175.' },
  'clauses-count': { label: 'cláusulas no catálogo deste projeto' },
};
