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
  /** Windows reads starters before it knows of accents: none in these two. */
  incomplete: 'Falta o programa. Tire a pasta inteira do arquivo zip e abra de novo.',
  otherMachine: 'Este pacote foi feito para outro tipo de computador. Leia o LEIA-ME.txt.',
  enterCloses: 'Enter fecha esta janela.',
  readMeText: (machines: string, date: string, versions: string) => `MEGAMÁQUINA: A SALA
Slides com os celulares da plateia, sem internet
Feito em ${date} para ${machines}

COMO ABRIR
1. Tire a pasta inteira do zip e copie para o computador da palestra. Nada precisa ser instalado.
2. Ligue o computador à rede em que os celulares vão estar.
3. Abra com dois cliques:
   Windows   Abrir a sala.bat
   macOS     Abrir a sala.command
   Linux     Abrir a sala.desktop, ou no terminal: sh abrir-a-sala.sh
4. Uma janela de texto mostra dois endereços, cada um com seu código QR: o da sala, para todo
   mundo, e o de quem conduz, só para você. A página de quem conduz abre sozinha no navegador;
   se não abrir, copie o endereço dela.
5. Deixe a janela de texto aberta: enquanto ela vive, a sala vive.

NA PRIMEIRA VEZ
Windows: apareceu “O Windows protegeu o computador”? Escolha “Mais informações” e “Executar
assim mesmo”. Depois o firewall pergunta se o Node.js pode usar a rede: marque redes privadas e
escolha permitir. Sem isso os celulares não chegam. Disse não sem querer? Em “Permitir um
aplicativo pelo Firewall do Windows”, marque o Node.js. Se o Windows tratar a sua rede como
pública, mude-a para privada nas configurações de rede.
macOS: se o sistema recusar, vá a Ajustes do Sistema, Privacidade e Segurança, e escolha “Abrir
Mesmo Assim”. Se perguntar sobre ligações de entrada, escolha permitir.
Linux: se o .desktop não abrir, clique nele com o botão direito e escolha permitir a execução.
Se houver firewall, libere a porta que aparece no endereço (4321).

SEM WIFI QUE SIRVA
Redes de visitantes muitas vezes não deixam um aparelho falar com o outro. Saídas, da melhor
para a pior: um roteador próprio, mesmo sem internet; o ponto de acesso do computador (Windows:
“Hotspot móvel”); o ponto de acesso de um celular, com o computador ligado nele, para poucas
pessoas. Se o celular avisar que o wifi não tem internet, escolha continuar ligado. Mudou de
rede? Feche a janela e abra de novo: o endereço muda, a sala é a mesma.
Há um guia completo em /sala/guia/, dentro do próprio site.

COMO ENCERRAR
Na página de quem conduz, encerre a sala: ela apaga as perguntas e as respostas. Depois aperte
Ctrl+C na janela de texto (no Windows, responda S), ou feche-a. Nada fica guardado, fora o código da sala e a senha de
quem conduz, no arquivo .sala.json desta pasta: servem para voltar depois de uma queda e valem
doze horas. Não passe a pasta adiante com esse arquivo dentro.

PARA QUEM USA O TERMINAL
abrir-a-sala.sh nova           uma sala nova, com outro código
abrir-a-sala.sh 192.168.0.7    os códigos QR com este endereço
PORT=8080 sh abrir-a-sala.sh   outra porta
Os outros arquivos de abrir aceitam as mesmas palavras.

LICENÇAS
Código da Megamáquina sob MIT, textos sob CC BY-SA 4.0. Vão junto, com as licenças na pasta
licencas: ${versions}.
`,
} as const;
