/** What the single files for a USB stick say. */
export const pack = {
  elsewhere: 'no site',
  elsewhereTitle: 'Esta página não viaja neste arquivo; ela está no site.',
  noScript: 'Este arquivo precisa de JavaScript para passar os slides.',
  readMe: 'LEIA-ME.txt',
  readMeText: (files: string, date: string, site: string) => `MEGAMÁQUINA
A IA realmente existente, em slides que calculam
Feito em ${date}

COMO USAR
1. Copie um arquivo .html para um pendrive ou para o computador da sala.
2. Abra com dois cliques. Qualquer Chrome, Edge, Firefox ou Safari de 2023 em diante serve.
3. Nada precisa ser instalado. Nada é pedido à internet. Nada é gravado fora do navegador.

ARQUIVOS
${files}

TECLAS
→, espaço ou PageDown: avançar        ← ou PageUp: voltar
B: apagar e acender a tela            F: tela cheia
O: índice dos slides                  T: trocar o tema
?: todas as teclas

O QUE VIAJA JUNTO
Slides, calculadoras, desenhos, o data center em 3D, a conta de cada número e as fontes.
O que não coube aparece como texto com a nota “no site”. Links para fontes de terceiros
precisam de internet.

No celular, abra pelo navegador (no Android: aplicativo de arquivos, depois Chrome).
No iPhone o visualizador de arquivos não roda os slides: use o site.

O site: ${site}
Textos sob CC BY-SA 4.0, código sob MIT.
`,
} as const;
