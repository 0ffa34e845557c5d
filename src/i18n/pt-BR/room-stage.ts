/** What the room says over the stage. Loaded when a room is led from this browser. */
export const roomStage = {
  code: {
    title: 'Entre na sala pelo celular',
    steps: ['Ligue o celular no wifi desta sala.', 'Aponte a câmera para o código, ou abra o endereço:', 'Se o endereço pedir, digite:'],
    privacy: 'Sem instalar nada. Sem cadastro, sem nome.',
    qr: (address: string) => `Código QR do endereço ${address}`,
    close: 'Voltar ao slide',
    local: 'Esta janela foi aberta por um endereço que só este computador alcança. Abra a apresentação pelo endereço que npm run sala mostra: o código será o certo.',
  },
  open: 'Responda no celular',
  closed: 'Respostas encerradas',
  fold: 'Recolher',
  folded: (kind: string, answers: string) => `${kind} · ${answers}`,
  sheet: 'Pergunta da sala',
  none: 'Nenhuma sala aberta neste navegador. Na página Palco, o botão Sala diz como abrir uma.',
  noRooms: 'Este endereço não tem sala. Rode npm run sala no computador da palestra e abra o endereço que ele mostra.',
  refused: 'A sala não aceitou este computador: ela acabou, ou o endereço de quem conduz mudou. A apresentação segue sem ela.',
  ended: 'A sala foi encerrada. A apresentação segue.',
  other: 'Outra janela é o palco desta sala. Os celulares acompanham aquela.',
  takeOver: 'Fazer desta o palco',
} as const;
