/** Words of the home page. */
export const home = {
  title: ['A IA é uma', 'megamáquina'],
  kicker: 'Palestra interativa · a IA realmente existente',
  lead: 'Dados, algoritmos e modelos em cima de muito poder computacional: prédios, energia, chips, dinheiro e trabalho humano.',
  alive: 'Nesta palestra cada número está vivo: mude uma premissa e todos os outros acompanham.',
  try: 'Experimente agora',
  tryText: 'Se um chat recebe tantos acessos por dia, quantas máquinas ficam de prontidão?',
  tryResults: ['GPUs para responder', 'contratados na subestação', 'com o mesmo consumo'],
  tryHint: 'Clique em qualquer número pontilhado para ver a conta, as premissas e as fontes.',
  doors: [
    {
      to: '/apresentar/',
      who: 'Vou dar a palestra',
      what: 'Slides interativos para o palco, com teclado, passador e tema claro ou escuro.',
      go: 'Apresentar',
      station: 'models',
    },
    {
      to: '/explorar/',
      who: 'Quero entender por conta própria',
      what: 'Os mesmos slides como leitura, bons no celular e no leitor de tela, com cada conta aberta.',
      go: 'Explorar',
      station: 'data',
    },
    {
      to: '/oficina/',
      who: 'Vou conduzir uma oficina sindical',
      what: 'Para uma sala emprestada e gente que nunca viu uma GPU: perguntas, contas e direitos já negociados.',
      go: 'Oficina',
      station: 'labour',
    },
  ],
  kit: 'Para quem apresenta',
  kitLinks: [
    { to: '/palco/', name: 'Palco', what: 'notas, relógio e comandos na segunda tela' },
    { to: '/apresentar/listas/', name: 'Listas', what: 'de dez minutos a três encontros, ou a sua' },
    { to: '/baixar/', name: 'Baixar', what: 'PDF, folheto, imagens, arquivo para pendrive' },
    { to: '/palco/conferir/', name: 'Conferir', what: 'passador, tela e cópia, antes de a sala encher' },
    { to: '/sem-internet/', name: 'Sem internet', what: 'o site inteiro neste aparelho' },
  ],
  honest: 'Conta aberta',
  honestText:
    'Toda afirmação mostra fonte e situação: confirmada, plausível, imprecisa, contestada ou não verificável. Onde a palestra ou a imprensa escorregam, a correção aparece ao lado. Onde o nosso modelo erra, o erro está na tabela de validação.',
  honestLink: 'Ver fontes, correções e validação',
} as const;
