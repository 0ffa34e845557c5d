/** What the room says over the stage. Loaded when a room is led from this browser. */
export const roomStage = {
  code: {
    title: 'Entra a la sala con tu celular',
    steps: ['Conecta el celular al wifi de esta sala.', 'Apunta la cámara al código, o abre la dirección:', 'Si la dirección lo pide, escribe:'],
    privacy: 'Sin instalar nada. Sin registro, sin nombre.',
    qr: (address: string) => `Código QR de la dirección ${address}`,
    close: 'Volver a la diapositiva',
    local: 'Esta ventana se abrió con una dirección que solo alcanza esta computadora. Abre la presentación con la dirección que muestra npm run sala: así el código será el correcto.',
  },
  open: 'Responde en tu celular',
  closed: 'Respuestas cerradas',
  fold: 'Plegar',
  folded: (kind: string, answers: string) => `${kind} · ${answers}`,
  sheet: 'Pregunta de la sala',
  none: 'Ninguna sala abierta en este navegador. En la página Atril, el botón Sala dice cómo abrir una.',
  noRooms: 'Esta dirección no tiene sala. Ejecuta npm run sala en la computadora de la charla y abre la dirección que muestra.',
  refused: 'La sala no aceptó esta computadora: se cerró, o cambió la dirección de quien conduce. La presentación sigue sin ella.',
  ended: 'La sala se cerró. La presentación sigue.',
  other: 'Otra ventana es la pantalla de esta sala. Los celulares siguen a aquella.',
  takeOver: 'Hacer de esta la pantalla',
} as const;
