/** Words of the calculator's page. */
export const words = {
  title: '¿Cuánta energía consume?',
  name: 'Energía',
  lead: 'Del número de GPU a la subestación, al recibo de luz y al carbono. Empieza por “GPU en el centro de datos”: escribe doscientas mil, o elige Colossus entre los escenarios listos; después cambia el chip.',

  chain: {
    title: 'La cadena, eslabón por eslabón',
    lead: 'La potencia que viene escrita en la caja del chip es solo la primera. Cada eslabón se traga al anterior y agrega su parte. Abre un eslabón para ver de dónde sale.',
    account: 'ver la cuenta',
    chipUnknown: 'no publicada',
    all: 'En el escenario:',
    steps: {
      chip: {
        name: 'El chip',
        body: 'Es el calor máximo que el fabricante exige sacar de él (en inglés TDP, de thermal design power). Aparece en la publicidad y, solo, no se conecta a ningún enchufe. De algunos chips, la empresa no publica ni eso.',
      },
      server: {
        name: 'El servidor',
        body: 'Alrededor de los chips trabajan procesadores, memoria, tarjetas de red, fuentes y ventiladores. La placa del servidor suma todo en el peor caso; medido en pleno trabajo, un servidor consume unas tres cuartas partes de eso.',
      },
      rack: {
        name: 'El rack',
        body: 'El armario no agrega vatios: los junta. Pero es lo que cambia el edificio. Cuando un armario pasa de lo que el aire alcanza a enfriar, hay que llevar agua hasta el chip.',
      },
      it: {
        name: 'El cómputo',
        body: 'Todos los servidores, más la red, los discos y las máquinas de control; menos el hecho de que nunca están todos al máximo a la vez. Las dos correcciones tiran para lados contrarios y, a falta de medición, una compensa a la otra. Todo ese calor tiene que salir.',
      },
      site: {
        name: 'El centro de datos',
        body: 'Refrigeración en la tarde más calurosa, pérdidas en transformadores y baterías, luz, reserva. Es la potencia que se contrata y que figura en la licencia. Cuatro centros de datos que publican las dos puntas quedan cerca de esta razón; no la confundas con el PUE, que es un promedio del año.',
      },
      substation: {
        name: 'La subestación',
        body: 'Transforma la alta tensión de la línea en la tensión del edificio. Se mide en voltamperios (VA) y no en vatios, porque el cable y el transformador cargan también la corriente que no se vuelve trabajo; y ningún transformador se compra sin holgura.',
      },
    },
  },

  mean: {
    title: 'Contratada no es consumida',
    lead: 'La barra más alta entra en la licencia y en la fila de la red. La más baja se vuelve recibo de luz y carbono. Quien muestra solo una de las dos está eligiendo por ti.',
  },

  size: {
    title: '¿Qué tamaño tiene eso?',
    homes: 'En hogares',
    homesNote: 'Compara solo el consumo de los hogares. Ninguno se queda sin luz por esto, y la vara cambia de un país a otro.',
    people: 'En esos hogares viven',
    city: 'En ciudades',
    cityNote: 'Aquí la ciudad entra entera: casas, tiendas, fábricas y alumbrado. Son cifras del Anuário de Energéticos por Município (anuario de energía por municipio), del gobierno del estado de São Paulo, que publicó la prensa local; no encontramos una tabla igual en los otros estados de Brasil. Alumínio es pequeña: casi todo allí va a una fábrica del metal que le da el nombre.',
    river: 'En Itaipú, la represa de Brasil y Paraguay',
    turbines: 'a plena carga, para cubrir la potencia contratada: son',
    line: 'En líneas de transmisión',
    lineBody: 'para traer la potencia contratada por líneas cortas de doscientos treinta mil voltios; a quinientos mil voltios, con',
    lineEach: 'cada uno, alcanzaría con',
    lineSpare: 'Sin ninguno de reserva: quien no puede parar pide al menos uno más. Y el trazado pasa por la tierra de alguien.',
    water: 'En agua',
    waterBody: 'se evaporan en el propio lugar. Depende de cómo se enfría, más que del tamaño.',
    carbon: 'En carbono',
    carbonBody: 'contando la vida entera de las centrales y de los combustibles. Solo por las chimeneas, como en los inventarios nacionales:',
    carbonSource: 'Las barras usan el promedio anual de cada país que calcula Ember, como lo publica Our World in Data; el de las chimeneas brasileñas es del Ministerio de Ciencia, Tecnología e Innovación de Brasil. Los promedios del año esconden las horas en que se enciende la central a gas.',
    money: 'En reales',
    moneyBody: 'En el país elegido, un gran consumidor paga, según nuestro supuesto,',
    homeTariff: 'Un hogar brasileño pagaba, sin impuestos y según la distribuidora,',
    moneyNote: 'La diferencia tiene razones técnicas (alta tensión, consumo constante) y razones de poder (los cargos y los incentivos se negocian). Las dos merecen pedirse por escrito.',
  },

  whose: {
    title: '¿De quién es este número?',
    lead: 'Dos centros de datos de la charla, cada uno con los números de quien informa, de quien construye, de quien calcula desde afuera, y el nuestro. Ninguno es una medición publicada.',
    talk: 'Qué se dijo y cómo queda',
    sites: {
      colossus: { name: 'Colossus, de xAI', place: 'Memphis, Tennessee' },
      abilene: { name: 'Abilene, para OpenAI', place: 'Abilene, Texas' },
    },
    open: 'Qué cuenta cada uno, y a quién le sirve',
    gain: 'A quién le sirve (lectura nuestra):',
    source: 'Fuente:',
    voices: {
      colossus: {
        press: {
          who: 'La prensa y, por ella, la charla',
          counts: 'Un número redondo, sin decir si incluye la refrigeración. Divídelo por las GPU: da un poco menos de lo que pide solo el servidor.',
          gain: 'Un número redondo se vuelve titular. Pequeño, cabe mejor en una licencia; grande, en una ronda de inversión. Quien construye no necesita confirmar ni desmentir.',
        },
        plates: {
          who: 'La placa de los servidores',
          counts: 'Solo lo que está escrito en cada servidor, por la cantidad de ellos: un piso para quien contrata, un techo para quien mide las computadoras.',
          gain: 'A nadie: es la cuenta que cualquier persona puede rehacer.',
        },
        grid: {
          who: 'Red y baterías, según la cámara de comercio de Memphis',
          counts: 'La mitad viene de la red, la otra mitad son baterías. Una batería no genera, devuelve: la energía del año viene toda de la red o de turbinas. No leímos el contrato con la distribuidora, que resolvería la duda.',
          gain: 'A la cámara le interesa el tamaño de la inversión; a la empresa, mostrar que no sobrecarga la red.',
        },
        independent: {
          who: 'Epoch AI, instituto independiente',
          counts: 'Chips por una constante de vatios por chip, con la refrigeración. No es una medición.',
          gain: 'Gana quien acierta y muestra el método. Pero quien usa la misma constante no la confirma: la repite.',
        },
        model: {
          who: 'Este modelo',
          counts: 'Servidores por la razón de diseño entre lo que se contrata y lo que computa. El rango ancho es honesto: faltan mediciones.',
          gain: 'A quien quiere preguntar. Lleva la razón al mínimo en el control: queda la placa de los servidores, casi el número de la charla.',
        },
      },
      abilene: {
        press: {
          who: 'La prensa: Associated Press',
          counts: 'Los ocho edificios juntos. Está cerca de la suma de las computadoras; parece dejar afuera la refrigeración.',
          gain: 'Más pequeño, asusta menos a la ciudad que va a recibirlo.',
        },
        company: {
          who: 'Crusoe, la empresa que construye',
          counts: 'Anuncio de obra: la instalación entera cuando esté lista.',
          gain: 'Lo grande atrae clientes, crédito y un lugar en la fila de la red.',
        },
        grid: {
          who: 'Conexión a la red: las dos subestaciones',
          counts: 'Una lista, otra que se veía en obras por satélite. Es el límite de lo que puede entrar, no lo que se gasta. Hay además gas en el propio campus:',
          gain: 'A quien reserva lugar en la red antes que los demás.',
        },
        independent: {
          who: 'Epoch AI, instituto independiente',
          counts: 'Edificio por edificio, con imágenes y con la potencia de cómputo que declaró la empresa.',
          gain: 'Gana quien acierta. La razón de diseño que usa es de la misma familia que la nuestra: que coincidamos prueba poco.',
        },
        model: {
          who: 'Este modelo',
          counts: 'Sesenta mil GPU por edificio, con la potencia de la bandeja según el fabricante y la misma razón de diseño.',
          gain: 'A quien quiere preguntar: cambia el chip y la razón, y mira quién queda dentro del rango.',
        },
      },
    },
    rule: 'En la mesa de negociación: para licencia y red, pidan el contrato con la distribuidora; para recibo de luz y carbono, el consumo medido en el año.',
  },
} as const;
