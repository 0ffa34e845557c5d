import type { GlossaryEntry } from '../../glossary-entry.ts';

/** Work, money, power, and how this site speaks. */
export const society = {
  bolha: { term: 'burbuja', forms: ['burbuja financiera'], definition: 'Precios que suben porque todos esperan que suban, hasta que dejan de subir.', example: 'La de las acciones de internet reventó al cambiar el siglo.' },
  'carbono-incorporado': { term: 'carbono incorporado', definition: 'Lo que se emitió para fabricar una cosa, antes de encenderla.', example: 'Un celular nuevo ya emitió mucho antes de la primera carga.' },
  'custo-de-capital': { term: 'costo de capital', definition: 'Lo que espera recibir por año quien pone el dinero.', example: 'El interés de un préstamo es costo de capital.' },
  'colonialismo-de-dados': { term: 'colonialismo de datos', definition: 'Nombre crítico para el acto de sacarles datos a los pueblos y devolverles productos de pago.', example: 'Conversaciones en portugués entrenan servicios que después se le alquilan a Brasil.' },
  depreciacao: { term: 'depreciación', definition: 'Pérdida de valor de un equipo con el tiempo.', example: 'Una GPU vale menos cuando sale la siguiente.' },
  'divisao-do-trabalho': { term: 'división internacional del trabajo', definition: 'Quién hace qué en el mundo: quién diseña, quién fabrica, quién provee, quién compra.', example: 'Un país exporta mineral e importa el chip.' },
  faixa: { term: 'rango plausible', forms: ['rango', 'rangos'], definition: 'Entre qué valores debe de estar el número, si los supuestos están en sus propios rangos. Aquí, nueve de cada diez sorteos caen dentro.', example: 'El pronóstico del tiempo que dice “entre diez y veinte milímetros” da un rango.' },
  halving: { term: 'halving', definition: 'Corte a la mitad del premio que recibe quien mina bitcoin.', example: 'Después de uno, las mineras buscaron otro uso para su energía.' },
  'matriz-eletrica': { term: 'matriz eléctrica', definition: 'De dónde viene la electricidad de un país.', example: 'La de Brasil tiene mucha agua; la de Estados Unidos, mucho gas.' },
  megamaquina: { term: 'megamáquina', definition: 'Organización en la que personas, máquinas y poder trabajan como un solo aparato. El término es de Lewis Mumford.', example: 'Para Mumford, la construcción de las pirámides ya era una.' },
  estimativa: { term: 'estimación', forms: ['estimaciones'], definition: 'Número calculado a partir de supuestos, y no medido.', example: 'El tamaño de la flota de una empresa que no publica nada solo se puede estimar.' },
  nuvem: { term: 'nube', definition: 'Computadora ajena, alquilada por la red.', example: 'Las fotos “en la nube” están en el centro de datos de alguien.' },
  premissa: { term: 'supuesto', forms: ['supuestos'], definition: 'Lo que una cuenta da por sentado antes de empezar.', example: 'Cuántos tokens tiene una respuesta es un supuesto que puedes cambiar.' },
  'renda-necessaria': { term: 'ingreso necesario', definition: 'Cuánto tiene que facturar una inversión por año para pagarse.', example: 'Quien compra un taxi a crédito sabe cuántos viajes pagan la cuota.' },
  'soberania-digital': { term: 'soberanía digital', forms: ['soberanía de datos'], definition: 'Poder de un pueblo para decidir sobre sus redes, sus datos y sus máquinas.', example: 'Guardar los datos de salud en servidores públicos del país.' },
  'soberania-alimentar': { term: 'soberanía alimentaria', definition: 'Derecho de los pueblos a decidir qué siembran y qué comen. El término es de La Vía Campesina.', example: 'La idea sirvió de modelo para hablar de datos.' },
  'trabalho-de-plataforma': { term: 'trabajo de plataforma', forms: ['microtrabajo'], definition: 'Trabajo repartido en tareas pequeñas, que se pagan por pieza a través de un sitio web.', example: 'Etiquetar imágenes por centavos cada una.' },
  validacao: { term: 'validación', definition: 'Comparar lo que dice el modelo con lo que se publicó, sin retocar las cuentas para acertar.', example: 'En este sitio, los errores se quedan en la tabla.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
