/** What the single files for a USB stick say. */
export const pack = {
  elsewhere: 'en el sitio',
  elsewhereTitle: 'Esta página no viaja en este archivo; está en el sitio.',
  noScript: 'Este archivo necesita JavaScript para pasar las diapositivas.',
  readMe: 'LEEME.txt',
  readMeText: (files: string, date: string, site: string) => `MEGAMÁQUINA
La IA realmente existente, en diapositivas que calculan
Hecho en ${date}

CÓMO SE USA
1. Copia un archivo .html a una memoria USB o a la computadora de la sala.
2. Ábrelo con doble clic. Sirve cualquier Chrome, Edge, Firefox o Safari de 2023 en adelante.
3. No hay que instalar nada. No pide nada a internet. No graba nada fuera del navegador.

ARCHIVOS
${files}

TECLAS
→, espacio o PageDown: avanzar        ← o PageUp: volver
B: apagar y encender la pantalla      F: pantalla completa
O: índice de las diapositivas         T: cambiar el tema
?: todas las teclas

QUÉ VIAJA ADENTRO
Diapositivas, calculadoras, dibujos, el centro de datos en 3D, la cuenta de cada número
y las fuentes. Lo que no cupo aparece como texto con la nota “en el sitio”. Los enlaces
a fuentes de terceros necesitan internet.

En el celular, ábrelo desde el navegador (en Android: aplicación de archivos, luego Chrome).
En el iPhone el visor de archivos no ejecuta las diapositivas: usa el sitio.

El sitio: ${site}
Textos bajo CC BY-SA 4.0, código bajo MIT.
`,
} as const;
