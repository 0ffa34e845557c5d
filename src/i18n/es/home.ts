/** Words of the home page. */
export const home = {
  title: ['La IA es una', 'megamáquina'],
  kicker: 'Charla interactiva · la IA realmente existente',
  lead: 'Datos, algoritmos y modelos sobre mucho poder de cómputo: edificios, energía, chips, dinero y trabajo humano.',
  alive: 'En esta charla cada número está vivo: cambia un supuesto y todos los demás lo siguen.',
  try: 'Pruébalo ahora',
  tryText: 'Si un chat recibe tantos accesos por día, ¿cuántas máquinas tienen que estar listas?',
  tryResults: ['GPU para responder', 'contratados en la subestación', 'con el mismo consumo'],
  tryHint: 'Haz clic en cualquier número punteado para ver la cuenta, los supuestos y las fuentes.',
  doors: [
    {
      to: '/apresentar/',
      who: 'Voy a dar la charla',
      what: 'Diapositivas interactivas para proyectar, con teclado, control remoto y tema claro u oscuro.',
      go: 'Presentar',
      station: 'models',
    },
    {
      to: '/explorar/',
      who: 'Quiero entenderlo por mi cuenta',
      what: 'Las mismas diapositivas como lectura, cómodas en el celular y con lector de pantalla, con cada cuenta a la vista.',
      go: 'Explorar',
      station: 'data',
    },
    {
      to: '/oficina/',
      who: 'Voy a conducir un taller sindical',
      what: 'Para una sala prestada y gente que nunca vio una GPU: preguntas, cuentas y derechos ya negociados.',
      go: 'Taller',
      station: 'labour',
    },
  ],
  kit: 'Para quien presenta',
  kitLinks: [
    { to: '/palco/', name: 'Atril', what: 'notas, reloj y comandos en la segunda pantalla' },
    { to: '/apresentar/listas/', name: 'Listas', what: 'de diez minutos a tres encuentros, o la tuya' },
    { to: '/baixar/', name: 'Descargar', what: 'PDF, folleto, imágenes, archivo para memoria USB' },
    { to: '/palco/conferir/', name: 'Revisar', what: 'control, pantalla y copia, antes de que se llene la sala' },
    { to: '/sem-internet/', name: 'Sin internet', what: 'el sitio entero en este dispositivo' },
  ],
  honest: 'Cuentas claras',
  honestText:
    'Toda afirmación muestra su fuente y su situación: confirmada, plausible, imprecisa, cuestionada o no verificable. Donde la charla o la prensa resbalan, la corrección aparece al lado. Donde se equivoca nuestro modelo, el error está en la tabla de validación.',
  honestLink: 'Ver fuentes, correcciones y validación',
} as const;
