/** Words of the calculator's page. */
export const words = {
  title: '¿Cuánto tiene que rendir?',
  name: 'Dinero',
  lead: 'Cuánto cuesta montar el centro de datos, cuánto tiene que entrar por año para pagarlo todo y a cuánto habría que vender cada respuesta. Empieza por bajar a tres años la vida útil de las computadoras.',
} as const;

/** Words of its sections. */
export const sections = {
  parts: {
    title: 'De dónde sale la cuenta del año',
    body: [
      'Lo que se compró se devuelve en cuotas iguales, como las de un préstamo: cada una devuelve un pedazo del capital y paga intereses sobre lo que falta. La cuota de un año, dividida por lo que se gastó, se llama factor de recuperación del capital. Cuanto más corta la vida de la máquina, más alta la cuota.',
      'El personal no aparece aparte: no encontramos una fuente que lo separe. Está dentro de la operación, junto con mantenimiento, seguros, terreno y conexión.',
    ],
  },
  rent: {
    title: '¿Tener o alquilar?',
    body: [
      'La máquina propia cuesta lo mismo en uso o quieta. La alquilada solo cuesta cuando se usa, pero el alquiler trae adentro la ganancia y el riesgo del dueño. Compara lo que tiene que rendir cada hora propia con el precio de mercado.',
      'Un servicio dimensionado para el pico deja a parte de la flota esperando. Si espera más de lo que la cuenta permite, conviene alquilar en las horas pico; siempre que haya quien alquile a esas horas.',
    ],
  },
  fall: {
    title: 'La demanda cae: ¿quién se queda con qué?',
    body: [
      'El edificio, las máquinas y la deuda no se encogen cuando la gente usa menos. Al precio de antes entra menos dinero, y alguien deja de cobrar. Arrastra la caída.',
      'El orden del dibujo es el de quien opera y quiere seguir operando: sin energía y sin gente, no entra nada; después vienen los intereses y el retorno, luego la devolución del capital; el margen es lo que sobra. En una crisis de verdad ese orden se disputa, y el recorte suele llegar pronto a quienes trabajan.',
      'Solo la energía se encoge con el uso, y poco: la máquina quieta también gasta. Por eso quien vende energía pierde una parte de la venta, y quien prestó pierde mucho más.',
    ],
  },
  bain: {
    title: 'El agujero es de toda la industria',
    body: [
      'La consultora Bain no hizo la cuenta de una empresa. Sumó el mundo: si el cómputo para IA crece como se prevé, pagar la inversión de cada año exige un ingreso anual de todas las empresas que venden IA y nube, juntas. Es ingreso que tendría que venir de quien usa.',
      'Del otro lado, sumó lo que hay para pagar: todo el cómputo propio de las empresas mudado a la nube y todo el ahorro que trae la IA reinvertido en ella. Lo que falta, falta con la demanda creciendo como se prevé. No es una deuda ni una pérdida ya ocurrida: es ingreso que nadie sabe de dónde saldrá. Si la demanda cae, el agujero se agranda.',
    ],
  },
  behind: {
    users: 'Quienes usan',
    anchor: 'quem-usa',
    revenue: 'Es el dinero que entra de afuera. El ingreso de OpenAI que informó la prensa:',
    commitments: 'Lo que prometió gastar en los próximos años, sumando los contratos anunciados:',
    between: (from: string, to: string): string => `de ${from} a ${to}`,
  },
  deals: {
    title: 'El mismo dinero da la vuelta',
    body: [
      'Quien vende los chips compra acciones de quien los usa; quien los usa alquila cómputo a quien compra los chips. Cada vuelta se vuelve ingreso en el balance de alguien. El dibujo muestra anuncios y contratos, no pagos: casi todo está todavía por suceder, y sumar las flechas contaría el mismo dinero varias veces.',
    ],
    contracts: 'Dos contratos casi del mismo tamaño, a escala: lee el plazo antes que el monto.',
  },
} as const;
