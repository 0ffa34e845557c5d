/** Words of the calculator's page. */
export const words = {
  title: 'Quanto pediria um modelo público?',
  name: 'Modelo público',
  lead: 'Um modelo brasileiro, treinado e servido no país, para quantas pessoas? Escolha quem usa, quanto pergunta e o tamanho do modelo; veja as máquinas, a energia e a fatia do plano brasileiro de IA. Comece pelo exemplo pronto.',
} as const;

/** Words of its sections. */
export const sections = {
  needs: {
    title: 'O que falta, o que existe, o que foi anunciado',
    body: [
      'Tudo na mesma régua. O losango é o serviço que você montou. As máquinas conhecidas no Brasil, quase todas da Petrobras e do LNCC, contam pelo trabalho que fazem, convertidas em H100; elas já têm dono e uso.',
      'Os data centers anunciados no Ceará, no Rio e no Rio Grande do Sul comportariam muito mais do que um serviço público pede. Mas são de empresas, o de Pecém fica numa zona de exportação, e quase tudo ainda é anúncio.',
    ],
  },
  machines: { title: 'O parque que se conhece' },
  announced: { title: 'Anunciado e em obra' },
  plan: {
    title: 'O plano, em quadrados de um bilhão',
    body: [
      'Construir é só o começo: energia, equipe e manutenção voltam todo ano, e as máquinas duram menos do que o prédio. O desenho soma a construção e o gasto para funcionar nos anos do plano; não conta a troca das máquinas, a equipe que faz o modelo nem os textos para treinar.',
      'O dinheiro do plano já tem destino: empresas, serviços públicos, formação, regulação. Gastar com isto é deixar de gastar com aquilo.',
    ],
  },
  language: {
    title: 'Em que língua ele aprende?',
    body: [
      'Um modelo lê o que lhe dão. Na internet aberta, poucas páginas em cem estão em português. Treinar mais em português pede juntar, limpar e licenciar texto que hoje não está num lugar só: acervos, diários oficiais, teses, legendas, transcrições.',
      'A parte em português não muda quantas máquinas o treino pede, porque o total de texto é o mesmo. Muda quanto texto em português é preciso ter.',
    ],
    exam: 'O mesmo modelo na mesma prova de múltipla escolha (MMLU), em pontos de cem, em português e em inglês: a distância diminui com o tamanho.',
  },
} as const;
