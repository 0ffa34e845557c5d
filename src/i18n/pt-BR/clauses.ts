/** The clauses in words that a meeting can adapt: what to call it, what to ask for. */
import type { ClauseForce, ClauseId, ClauseTheme } from '../../model/catalogues/clauses.ts';

export const clauseThemes: Readonly<Record<ClauseTheme, string>> = {
  participation: 'Participação sindical',
  data: 'Dados e obras',
  productivity: 'Ganhos de produtividade',
  decisions: 'Decisões automatizadas',
  jobs: 'Emprego e transição',
  health: 'Saúde e jornada',
  impact: 'Impacto em cada ocupação',
  environment: 'Impacto social e ambiental',
};

export const clauseForces: Readonly<Record<ClauseForce, string>> = {
  negotiated: 'já negociada',
  law: 'está em lei',
  principle: 'princípio publicado',
  demand: 'reivindicação',
};

export const clauseWords: Readonly<Record<ClauseId, { readonly title: string; readonly text: string; readonly note?: string }>> = {
  c01: { title: 'Informação e consulta prévia', text: 'O sindicato é informado e consultado antes de a empresa desenvolver ou implantar IA com impacto significativo.' },
  c02: { title: 'Mesa permanente sobre IA', text: 'Negociação permanente, com calendário fixo.' },
  c03: { title: 'Direito de suspender', text: 'Um processo em andamento pode ser interrompido para que se procure alternativa.' },
  c04: { title: 'Partilha da produtividade', text: 'Parte do ganho de produtividade vira aumento de salário.' },
  c05: { title: 'Menos jornada', text: 'Semana de quatro dias, sem redução do salário.' },
  c06: { title: 'Formação paga', text: 'Qualificação e requalificação por conta da empresa, com atenção à desigualdade de gênero.' },
  c07: { title: 'Funções eliminadas', text: 'Fechamento de unidades e eliminação de cargos entram em negociação imediata.' },
  c08: { title: 'Vigilância à vista', text: 'Quem trabalha conhece as ferramentas que medem produtividade, aderência e jornada, também no teletrabalho.' },
  c09: { title: 'Sem discriminação algorítmica', text: 'Proibir vieses na contratação, na promoção e na demissão; toda avaliação pode ser contestada.' },
  c10: { title: 'Sistema transparente', text: 'Direito de conhecer as decisões, os resultados e os algoritmos.' },
  c11: { title: 'Caixa-preta ética', text: 'Registro que se possa auditar dos dados e das escolhas do sistema.' },
  c12: { title: 'Gente no comando', text: 'Sistemas são ferramentas: a decisão final é humana e a empresa responde por ela.' },
  c13: { title: 'Direito à explicação', text: 'Explicação sempre que a IA participar de decisão sobre quem trabalha.' },
  c14: { title: 'Dados de quem trabalha', text: 'Acesso, correção, bloqueio, exclusão e portabilidade.' },
  c15: { title: 'Benefícios para todas as pessoas', text: 'Distribuir amplamente o resultado econômico e reduzir as divisões digitais.' },
  c16: { title: 'Transição justa', text: 'Proteção a quem perde o posto e aos direitos fundamentais, com alcance global.' },
  c17: { title: 'Pessoas e planeta', text: 'IA compatível com dignidade, privacidade, ecossistemas e biodiversidade.' },
  c18: { title: 'Negociação ampliada', text: 'Fortalecer os direitos trabalhistas e a negociação coletiva.' },
  c19: { title: 'Usos proibidos', text: 'Barrar o uso da IA para demitir, punir e vigiar.' },
  c20: { title: 'Voz na pesquisa', text: 'Quem trabalha participa da pesquisa e do desenvolvimento, com lugar reconhecido.' },
  c21: { title: 'Direito de autoria', text: 'Obras não são usadas sem autorização.' },
  c22: { title: 'Compras públicas', text: 'Contratos do Estado exigem critérios trabalhistas e de transparência.' },
  c23: { title: 'Aviso de tecnologia nova', text: 'Aviso antecipado, informação e negociação sobre tecnologia nova ou modificada.' },
  c24: { title: 'Emprego e salário garantidos', text: 'Emprego, remuneração e condições se mantêm durante a mudança.' },
  c25: { title: 'Voz e imagem com consentimento', text: 'Nada de voz, imagem ou IA generativa sem consentimento claro e limitado.' },
  c26: { title: 'Trabalho não é dado de treino', text: 'O que se produz no trabalho só treina modelos com acordo.' },
  c27: { title: 'Planejar e testar em conjunto', text: 'Comitê paritário avalia, testa e decide o investimento.' },
  c28: { title: 'Relatório por ocupação', text: 'Relatório periódico do impacto da IA em cada ocupação.' },
  c29: { title: 'Relatório socioambiental', text: 'Energia, água e carbono dos data centers que a empresa contrata.' },
  c30: { title: 'Sindicato nos projetos de IA', text: 'Representação nos projetos de IA da empresa e do setor.' },
  c31: { title: 'Proteção contra a automação', text: 'Regulamentar o artigo 7º, inciso XXVII, da Constituição, que a promete desde 1988.' },
  c32: {
    title: 'Revisão de decisão automatizada',
    text: 'Aplicar o artigo 20 da LGPD a avaliações e demissões e exigir que a revisão seja feita por uma pessoa.',
    note: 'A lei garante a revisão, mas já não exige que seja humana: esse trecho saiu do texto em 2019. É o que a cláusula acrescenta.',
  },
  c33: { title: 'Assessoria técnica paga', text: 'A representação escolhe especialistas e a empresa paga, como na lei alemã desde 2021.' },
  c34: { title: 'Informação sobre o algoritmo', text: 'A representação conhece parâmetros e regras que afetam condições, acesso e manutenção do emprego, como na lei espanhola.' },
  c35: { title: 'Indenização por tecnologia', text: 'Aviso de seis meses e verba por ano trabalhado quando a tecnologia elimina o posto, como nos hotéis de Las Vegas.' },
  c36: { title: 'Autoria humana', text: 'IA não assina: seu uso é declarado e não reduz crédito nem remuneração de quem escreve.' },
  c37: { title: 'Desconexão e saúde', text: 'Limites ao ritmo e ao assédio por algoritmo; direito de se desligar.' },
};
