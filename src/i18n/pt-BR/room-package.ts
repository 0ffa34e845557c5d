/** What the package of the room says: the folder that a trainer opens by double click. */
export const roomPack = {
  readMe: 'LEIA-ME.txt',
  licences: 'licencas',
  /** Names of the files to open. */
  windows: 'Abrir a sala.bat',
  mac: 'Abrir a sala.command',
  linux: 'abrir-a-sala.sh',
  desktop: 'Abrir a sala.desktop',
  title: 'Abrir a sala',
  about: 'Abre a sala da Megamáquina na rede local',
  /** No accents in these two: Windows reads them by a table of its own. */
  incomplete: 'Falta o programa. Tire a pasta inteira do arquivo zip e abra de novo.',
  otherMachine: 'Este pacote foi feito para outro tipo de computador. Leia o LEIA-ME.txt.',
  enterCloses: 'Enter fecha esta janela.',
  /** Machines by the names of their packages. */
  machines: {
    'win-x64': 'Windows',
    'darwin-arm64': 'Mac com chip da Apple',
    'darwin-x64': 'Mac com processador Intel',
    'linux-x64': 'Linux em PC',
    'linux-arm64': 'Linux em ARM',
  },
  opening: {
    win: '   Windows   Abrir a sala.bat',
    darwin: '   macOS     Abrir a sala.command',
    linux: '   Linux     Abrir a sala.desktop, ou no terminal: sh abrir-a-sala.sh',
  },
  firstTime: {
    win: `Windows: apareceu “O Windows protegeu o computador”? Escolha “Mais informações” e “Executar
assim mesmo”. Depois o firewall pergunta se o Node.js pode usar a rede: marque redes privadas e
escolha permitir. Sem isso os celulares não chegam. Disse não sem querer? Em “Permitir um
aplicativo pelo Firewall do Windows”, marque o Node.js. Se o Windows tratar a sua rede como
pública, mude-a para privada nas configurações de rede.`,
    darwin: `macOS: se o sistema recusar, vá a Ajustes do Sistema, Privacidade e Segurança, e escolha “Abrir
Mesmo Assim”. Se perguntar sobre ligações de entrada, escolha permitir.`,
    linux: `Linux: se o .desktop não abrir, clique nele com o botão direito e escolha permitir a execução.
Se houver firewall, libere a porta que aparece no endereço (4321).`,
  },
  calling: {
    win: `"Abrir a sala.bat" nova           uma sala nova, com outro código
"Abrir a sala.bat" 192.168.0.7    os códigos QR com este endereço`,
    darwin: `"./Abrir a sala.command" nova           uma sala nova, com outro código
"./Abrir a sala.command" 192.168.0.7    os códigos QR com este endereço`,
    linux: `sh abrir-a-sala.sh nova           uma sala nova, com outro código
sh abrir-a-sala.sh 192.168.0.7    os códigos QR com este endereço`,
  },
  readMeText: ({ machines, date, opening, firstTime, calling, licences, packages }: { machines: string; date: string; opening: string; firstTime: string; calling: string; licences: string; packages: string }) => `MEGAMÁQUINA: A SALA
Slides com os celulares da plateia, sem internet
Feito em ${date} para: ${machines}

COMO ABRIR
1. Tire a pasta inteira do zip e copie para o computador da palestra. Nada precisa ser instalado.
2. Ligue o computador à rede em que os celulares vão estar.
3. Abra com dois cliques:
${opening}
4. Uma janela de texto mostra dois endereços, cada um com seu código QR: o da sala, para todo
   mundo, e o de quem conduz, só para você. A página de quem conduz abre sozinha no navegador;
   se não abrir, copie o endereço dela.
5. Deixe a janela de texto aberta: enquanto ela vive, a sala vive.

NA PRIMEIRA VEZ
${firstTime}

SEM WIFI QUE SIRVA
Redes de visitantes muitas vezes não deixam um aparelho falar com o outro. Saídas, da melhor
para a pior: um roteador próprio, mesmo sem internet; o ponto de acesso do computador (Windows:
“Hotspot móvel”); o ponto de acesso de um celular, com o computador ligado nele, para poucas
pessoas. Se o celular avisar que o wifi não tem internet, escolha continuar ligado. Mudou de
rede? Feche a janela e abra de novo: o endereço muda, a sala é a mesma.
Há um guia completo em /sala/guia/, dentro do próprio site.

COMO ENCERRAR
Na página de quem conduz, encerre a sala: ela apaga as perguntas e as respostas. Depois aperte
Ctrl+C na janela de texto (se o Windows perguntar, responda S), ou feche-a. Nada fica guardado,
fora o código da sala e a senha de quem conduz, no arquivo .sala.json desta pasta: servem para
voltar depois de uma queda e valem doze horas. Não passe a pasta adiante com ele dentro.

PARA QUEM USA O TERMINAL
${calling}

LICENÇAS
Código da Megamáquina sob MIT, textos sob CC BY-SA 4.0. Vão junto estes programas, com as
licenças na pasta ${licences}:
${packages}
`,
} as const;
