/** What the package of the room says: the folder that a trainer opens by double click. */
export const roomPack = {
  readMe: 'LEEME.txt',
  licences: 'licencias',
  /** Names of the files to open. */
  windows: 'Abrir la sala.bat',
  mac: 'Abrir la sala.command',
  linux: 'abrir-la-sala.sh',
  desktop: 'Abrir la sala.desktop',
  title: 'Abrir la sala',
  about: 'Abre la sala de la Megamáquina en la red local',
  /** No accents in these two: Windows reads them by a table of its own. */
  incomplete: 'Falta el programa. Saca la carpeta entera del archivo zip y prueba de nuevo.',
  otherMachine: 'Este paquete es para otro tipo de computadora. Lee el archivo LEEME.txt.',
  enterCloses: 'Enter cierra esta ventana.',
  /** Machines by the names of their packages. */
  machines: {
    'win-x64': 'Windows',
    'darwin-arm64': 'Mac con chip de Apple',
    'darwin-x64': 'Mac con procesador Intel',
    'linux-x64': 'Linux en PC',
    'linux-arm64': 'Linux en ARM',
  },
  opening: {
    win: '   Windows   Abrir la sala.bat',
    darwin: '   macOS     Abrir la sala.command',
    linux: '   Linux     Abrir la sala.desktop, o en la terminal: sh abrir-la-sala.sh',
  },
  firstTime: {
    win: `Windows: ¿apareció “Windows protegió su PC”? Elige “Más información” y “Ejecutar de todas
formas”. Después el firewall pregunta si Node.js puede usar la red: marca redes privadas y elige
permitir. Sin eso los celulares no llegan. ¿Dijiste que no sin querer? En “Permitir una aplicación
a través de Firewall de Windows”, marca Node.js. Si Windows trata tu red como pública, cámbiala a
privada en la configuración de red.`,
    darwin: `macOS: si el sistema no lo deja abrir, ve a Configuración del Sistema, Privacidad y seguridad, y
elige “Abrir de todos modos”. Si pregunta por conexiones entrantes, elige permitir.`,
    linux: `Linux: si el .desktop no abre, haz clic en él con el botón derecho y elige permitir la ejecución.
Si hay firewall, abre el puerto que aparece en la dirección (4321).`,
  },
  calling: {
    win: `"Abrir la sala.bat" nova           una sala nueva, con otro código
"Abrir la sala.bat" 192.168.0.7    los códigos QR con esta dirección`,
    darwin: `"./Abrir la sala.command" nova           una sala nueva, con otro código
"./Abrir la sala.command" 192.168.0.7    los códigos QR con esta dirección`,
    linux: `sh abrir-la-sala.sh nova           una sala nueva, con otro código
sh abrir-la-sala.sh 192.168.0.7    los códigos QR con esta dirección`,
  },
  readMeText: ({ machines, date, opening, firstTime, calling, licences, packages }: { machines: string; date: string; opening: string; firstTime: string; calling: string; licences: string; packages: string }) => `MEGAMÁQUINA: LA SALA
Diapositivas con los celulares del público, sin internet
Hecho el ${date} para: ${machines}

CÓMO ABRIR
1. Saca la carpeta entera del zip y cópiala a la computadora de la charla. No hay que instalar nada.
2. Conecta la computadora a la red en la que van a estar los celulares.
3. Abre con doble clic:
${opening}
4. Una ventana de texto muestra dos direcciones, cada una con su código QR: la de la sala, para todo
   el mundo, y la de quien conduce, solo para ti. La página de quien conduce se abre sola en el
   navegador; si no se abre, copia su dirección.
5. Deja abierta la ventana de texto: mientras ella viva, vive la sala.

LA PRIMERA VEZ
${firstTime}

SI NINGÚN WIFI SIRVE
Muchas redes para visitas no dejan que un dispositivo hable con otro. Salidas, de la mejor a la peor:
un router propio, aunque no tenga internet; el punto de acceso de la computadora (Windows: “Zona
con cobertura inalámbrica móvil”); el punto de acceso de un celular, con la computadora conectada a
él, para pocas personas. Si el celular avisa que el wifi no tiene internet, elige seguir conectado.
¿Cambiaste de red? Cierra la ventana y ábrela de nuevo: la dirección cambia, la sala es la misma.
Hay una guía completa en la página Sala, dentro del propio sitio.

CÓMO CERRAR
En la página de quien conduce, cierra la sala: eso borra las preguntas y las respuestas. Después
presiona Ctrl+C en la ventana de texto (si Windows pregunta, responde S), o ciérrala. No queda nada
guardado, salvo el código de la sala y la contraseña de quien conduce, en el archivo .sala.json de
esta carpeta: sirven para volver después de una caída y valen doce horas. No pases la carpeta a
nadie con ese archivo adentro.

PARA QUIEN USA LA TERMINAL
${calling}

LICENCIAS
Código de la Megamáquina bajo MIT, textos bajo CC BY-SA 4.0. Van junto estos programas, con sus
licencias en la carpeta ${licences}:
${packages}
`,
} as const;
