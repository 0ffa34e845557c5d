import type { GlossaryEntry } from '../../glossary-entry.ts';

/** What stands around the machines: networks, factories, loans and bets. */
export const infrastructure = {
  roteador: { term: 'enrutador', forms: ['enrutadores', 'router', 'routers'], definition: 'Aparato que decide por qué camino sigue cada mensaje en la red.', example: 'El de tu casa elige entre el celular y la calle; el de un centro de datos elige entre miles de máquinas.' },
  fibra: { term: 'fibra óptica', forms: ['fibras', 'fibra'], definition: 'Hilo de vidrio, fino como un cabello, que lleva mensajes en forma de luz.', example: 'Casi todo lo que cruza el océano por internet pasa por fibra óptica en el fondo del mar.' },
  leitura: { term: 'lectura de la pregunta', forms: ['prefill'], definition: 'Primera etapa de una respuesta: el modelo lee de una vez todo lo que recibió.', example: 'Quien pega un documento largo en el chat alarga la lectura.' },
  escrita: { term: 'escritura de la respuesta', forms: ['decode', 'decodificación'], definition: 'Segunda etapa de una respuesta: el modelo escribe un token, lo mira y escribe el siguiente.', example: 'Por eso las palabras van apareciendo de a poco en la pantalla.' },
  wue: { term: 'WUE', definition: 'El agua que se evapora en el centro de datos, dividida por la energía de las computadoras.', example: 'Una torre que evapora agua tiene un WUE alto; un circuito cerrado, casi cero.' },
  licenca: { term: 'licencia ambiental', forms: ['licencias ambientales'], definition: 'Permiso público para construir y funcionar, que se da después de examinar los efectos en el lugar.', example: 'La de un centro de datos debería decir cuánta agua y cuánta energía puede usar.' },
  fundicao: { term: 'fundición de chips', forms: ['fundición', 'fundiciones'], definition: 'Fábrica que produce los chips que diseñan otras empresas.', example: 'TSMC fabrica para Nvidia, Amazon y Google.' },
  mineracao: { term: 'minería de bitcoin', forms: ['minera', 'mineras', 'minar', 'minar bitcoin'], definition: 'Gastar electricidad en cuentas hechas solo para disputar un premio en moneda digital.', example: 'La máquina que mina no descubre nada: compra boletos de un sorteo.' },
  liquidez: { term: 'liquidez', forms: ['crisis de liquidez'], definition: 'Tener dinero en mano el día en que vence la cuenta.', example: 'Quien tiene casa propia y ni un peso en el banco tiene bienes, pero no tiene liquidez.' },
  'financiamento-circular': { term: 'financiamiento circular', definition: 'Cuando el dinero invertido en un cliente vuelve convertido en compras a quien invirtió.', example: 'El almacén que le presta al vecino para que el vecino compre en el almacén.' },
  'mercado-de-previsoes': { term: 'mercado de predicciones', forms: ['mercados de predicciones'], definition: 'Lugar donde se apuesta dinero a que algo va a ocurrir, y la cotización se lee como probabilidad.', example: 'Una quiniela en la que el precio de cada apuesta cambia a cada hora.' },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
