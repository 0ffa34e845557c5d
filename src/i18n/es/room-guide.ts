/** The guide for who opens a room: networks, phones, what to do before and when something fails. */
export const roomGuide = {
  title: 'Guía de la sala',
  description: 'Para quien presenta con los celulares del público: qué red usar, qué preparar, qué hacer cuando algo falla.',
  lead: 'La sala pone la charla en el celular de cada persona, con internet o sin ella. Basta la computadora de la charla: sirve el sitio y la sala en la misma red.',
  back: 'Ir a la sala',
  sections: [
    {
      id: 'comecar',
      title: 'Cómo empezar',
      steps: [
        'Conecta la computadora de la charla a la misma red en la que van a estar los celulares.',
        'Ejecuta npm run sala en la carpeta del proyecto, o abre el paquete de la sala con doble clic.',
        'El programa muestra dos direcciones, cada una con un código QR: la de la sala, para todo el mundo, y la de quien conduce, solo para ti.',
        'Abre la de quien conduce en el navegador de esa computadora y elige “Esta es la computadora que proyecta”. La presentación va al proyector; el atril, la página de quien habla, se queda contigo.',
        'En la presentación, la tecla Q muestra el código en grande para el público.',
      ],
      text: ['También puedes conducir con un celular: abre en él la dirección de quien conduce y elige “Conducir desde este celular”.'],
    },
    {
      id: 'rede',
      title: 'Qué red usar',
      text: ['No hace falta internet. Lo que cuenta es que la computadora y los celulares se vean entre sí. En orden de confianza:'],
      items: [
        'Un router propio, aunque sea barato y no tenga internet. Es lo más seguro para un grupo completo: lleva el tuyo, con el nombre y la contraseña escritos en un cartel.',
        'El wifi del lugar, si deja que los dispositivos hablen entre sí. Pruébalo antes, con dos celulares.',
        'El punto de acceso de la propia computadora. Sirve para grupos pequeños; muchas computadoras aceptan pocos dispositivos.',
        'El punto de acceso de un celular, con la computadora conectada a él. También para pocas personas: cuenta cuántos dispositivos acepta antes de necesitarlo.',
      ],
    },
    {
      id: 'isolada',
      title: 'Redes que aíslan los celulares',
      text: [
        'Muchas redes para visitas, de hoteles, empresas y universidades, no dejan que un dispositivo hable con otro. La señal es esta: el celular está en el wifi, tiene internet y, aun así, la dirección de la sala no abre.',
        'No hay nada que arreglar en el celular ni en la computadora. Pide a quien administra la red que desactive el “aislamiento de clientes” (en inglés, client isolation o AP isolation) o usa otra de las redes de arriba.',
        'El programa de la sala también puede estar bloqueado en la propia computadora: la primera vez, el sistema pregunta si puede recibir conexiones. Acepta para redes privadas.',
      ],
    },
    {
      id: 'sem-internet',
      title: 'Celulares que sueltan un wifi sin internet',
      text: ['Cuando la red no tiene internet, algunos celulares avisan y vuelven a los datos móviles, desde donde no se llega a la sala.'],
      items: [
        'Android: ¿apareció “esta red no tiene internet”? Elige seguir conectado, y marca que no pregunte de nuevo.',
        'iPhone: ¿apareció la misma pregunta? Elige usar sin internet. Si vuelve solo a los datos, desactiva los datos móviles mientras dure la sala.',
        'En cualquiera: una red privada virtual (VPN) activa puede esconder la sala. Desactívala por ahora.',
        'La dirección empieza con http, sin s. Algunos navegadores avisan que no es segura: en una red solo para la sala es normal, y por ella no pasa nada personal.',
      ],
    },
    {
      id: 'antes',
      title: 'Antes de que la sala se llene',
      items: [
        'Enchufa la computadora y desactiva el protector de pantalla y la suspensión.',
        'Abre la sala y entra con dos celulares, un Android y un iPhone si puedes.',
        'Cambia de diapositiva y mira si los dos la siguen. Abre una apuesta, responde y muestra el resultado.',
        'Escribe el nombre y la contraseña del wifi en el pizarrón o en un cartel. El código de la sala no los trae.',
        'Mira en el atril cuántos celulares están en la sala. Ese número es solo un conteo: no hay nombres.',
        'Ten un plan sin celulares: con las manos levantadas se hacen las mismas preguntas.',
      ],
    },
    {
      id: 'durante',
      title: 'Si algo falla a la mitad',
      items: [
        'Un celular se quedó atrás: la conexión vuelve sola en unos segundos. Recargar la página también sirve, y su voto sigue siendo uno solo.',
        'Se cerró la presentación o el atril: ábrelo de nuevo en el mismo navegador. La pregunta abierta y los votos siguen ahí.',
        'Se detuvo el programa de la sala: ejecútalo de nuevo. Los celulares intentan volver solos; si cambió el código, muestra el nuevo.',
        'Otra persona tiene que conducir: con la dirección de quien conduce, toma el control, y la página de antes recibe el aviso.',
        'Llegó una pregunta fuera de lugar: en la sala solo aparece lo que tú dejes.',
      ],
    },
    {
      id: 'pacote',
      title: 'En una computadora sin nada instalado',
      text: [
        'En una computadora con internet, npm run sala:pacote hace una carpeta con todo adentro, incluso el programa que usa la sala. Copia la carpeta a una memoria USB y ábrela con doble clic en la computadora de la charla.',
        'Pruébala en el mismo tipo de computadora con el que vas a presentar.',
      ],
    },
    {
      id: 'privacidade',
      title: 'Qué sabe la sala de las personas',
      text: [
        'Ni nombres, ni números, ni direcciones. Cada celular inventa un número al azar, que vale solo para esa sala, para que un voto cambiado no cuente dos veces.',
        'El público no ve los votos de las demás personas. Quien conduce ve sumas, y las preguntas escritas, sin autoría. La tabla que se guarda tiene solo sumas.',
        'Al cerrar la sala, las preguntas, respuestas y resultados se borran del programa y de los celulares.',
      ],
    },
  ],
} as const;
