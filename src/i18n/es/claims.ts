/** The words of the claims and of the corrections, in the order of `model/catalogues/claims.ts`. */
import type { ClaimId, claims, CorrectionId } from '../../model/catalogues/claims.ts';

/** One sentence for each piece of evidence: a missing or an extra one does not compile. */
type Sentences<T extends readonly unknown[]> = { readonly [I in keyof T]: string };

export type ClaimWords = {
  readonly [K in ClaimId]: {
    /** The claim, paraphrased. */
    readonly claim: string;
    /** What is shown beside it: how it stands, and the correction where there is one. */
    readonly note: string;
    readonly evidence: Sentences<(typeof claims)[K]['evidence']>;
  };
};

export const claimWords: ClaimWords = {
  T01: {
    claim:
      'La IA realmente existente no es un ser, ni tampoco solo un programa: está hecha de bases de datos, máquinas, cables, edificios y mucho trabajo humano.',
    note: 'Es una manera de mirar, no una medida. Coincide con Pasquinelli y Joler y con Crawford y Joler; aquí aparece como tesis de quien dio la charla.',
    evidence: [
      'El ensayo del Nooscopio muestra trabajo escondido en cada etapa de la línea de montaje y afirma que las personas nunca salieron de ella.',
      'La prensa sindical que cubrió la conferencia registró la misma formulación.',
      'El mapa de Crawford y Joler sigue un solo aparato a lo largo de tres extracciones: recursos de la Tierra, trabajo y datos.',
    ],
  },
  T02: {
    claim: 'La IA realmente existente es una megamáquina: incluye la propia organización del poder y del trabajo.',
    note: 'El concepto viene de Lewis Mumford, a quien damos el crédito; la charla usa el término sin citarlo. Es un lente para leer el mundo, no un hecho que se mida.',
    evidence: [
      'Para Mumford, la primera megamáquina fue la organización jerárquica del trabajo de miles de personas, antes de cualquier aparato técnico.',
    ],
  },
  T03: {
    claim:
      'Pasquinelli y Joler describen el aprendizaje automático como una línea de montaje (datos, algoritmos, modelos), con el poder de cómputo por debajo.',
    note: 'La tríada está en el ensayo, en la sección 2. La base de poder de cómputo la agrega la charla: es un buen agregado, pero no está en el original.',
    evidence: [
      'La segunda sección del ensayo nombra la línea de montaje: dato, algoritmo y modelo.',
      'El ensayo no pone el poder de cómputo como base de los tres.',
    ],
  },
  T04: {
    claim: 'El aprendizaje profundo es la parte del aprendizaje automático que usa redes neuronales de muchas capas.',
    note: 'Definición corriente en los manuales del área.',
    evidence: ['Definición que dan LeCun, Bengio y Hinton (2015) y Goodfellow, Bengio y Courville (2016).'],
  },
  T05: {
    claim: 'Los grandes modelos de lenguaje (GPT, Gemini, Claude, DeepSeek) son un tipo de aprendizaje profundo dedicado al lenguaje.',
    note: 'Correcto. Hoy muchos leen también imágenes, como Llama 4, o sonidos.',
    evidence: [
      'DeepSeek-V3 es un Transformer con mezcla de expertos: 671.000 millones de parámetros, 37.000 millones activos por token.',
      'La ficha de Llama 4 describe un modelo que recibe texto e imagen.',
    ],
  },
  T06: {
    claim: 'Un modelo que recibe mil millones de accesos por día necesita unas 50 mil GPU H100.',
    note: 'El orden de magnitud es plausible, pero la cifra no es constante: depende del modelo, del largo de las respuestas, del pico y de la holgura. El modelo de este proyecto muestra en qué punto de su propio rango cae, sin que lo hayamos ajustado para llegar ahí. No encontramos el origen de la cifra.',
    evidence: [
      'El volumen existe: ChatGPT pasó de mil millones de mensajes por día en diciembre de 2024 y llegó a 2.630 millones en junio de 2025.',
      'Buscamos una publicación que diga exactamente 50 mil H100 para mil millones de accesos y no la encontramos.',
      'Epoch AI estima cerca de 1,01 segundos de H100 por consulta, con el supuesto de 100.000 millones de parámetros activos y un 10% de utilización.',
      'DeepSeek publicó 1.814 GPU en promedio, con un pico de 2.224, para 608.000 millones de tokens de entrada y 168.000 millones de salida en un día.',
      'NVIDIA publica cuántos tokens por segundo dan los modelos densos de 70 y de 405 mil millones en H100; de ahí sale el tiempo de GPU por acceso.',
      'El gasto de OpenAI en respuestas (inferencia) en 2024, a dos dólares por hora de GPU, equivale a unas 103 mil H100 para todos los productos.',
    ],
  },
  T07: {
    claim: 'Son decenas de miles de GPU solo para responder.',
    note: 'Vale para los servicios más grandes. Uno menor y eficiente, como el de DeepSeek en febrero de 2025, usó unas dos mil.',
    evidence: [
      'DeepSeek publicó un promedio de 1.814 GPU para sus dos modelos.',
      'El gasto de OpenAI en respuestas (US$ 1.800 millones en 2024, unos US$ 7.000 millones proyectados para 2025) supone decenas de miles.',
    ],
  },
  T08: {
    claim: 'Un servicio de conversación se tiene que dimensionar para el pico: el doble o el triple de la capacidad promedio.',
    note: 'Buena regla para un servicio regional: en Azure se midió 1,9 en conversación y 3,5 en programación. Un servicio mundial, con fila de espera y entrenamiento en las horas de poco uso, llega a 1,2.',
    evidence: [
      'Una semana de Azure en mayo de 2024: en conversación, un pico de unas 1,9 veces el promedio por minuto; en programación, 3,5 veces.',
      'DeepSeek: pico de 278 nodos para un promedio de 226,75, es decir, 1,23. De noche los nodos vuelven al entrenamiento.',
      'Dentro de una sola hora de Azure en 2023, el pico por minuto fue 1,52 veces el promedio.',
    ],
  },
  T09: {
    claim: 'Las máquinas de sobra compran respuestas rápidas: nadie espera más de unos segundos.',
    note: 'Confirmada: las metas de espera obligan a trabajar por debajo de la capacidad máxima. En el informe de Google, un décimo de la energía por pregunta es de máquinas de reserva.',
    evidence: [
      'Las pruebas de MLPerf fijan la espera: 450 milisegundos hasta el primer token en Llama 2 70B interactivo, seis segundos en Llama 3.1 405B.',
      'Google incluye en su medida las máquinas sin uso que esperan listas: el 10% de la energía.',
    ],
  },
  T10: {
    claim: 'Los centros de datos hacen falta, en primer lugar, para entrenar los modelos de la próxima generación.',
    note: 'En los laboratorios de punta, la investigación y el entrenamiento todavía pesan más: el 56% del gasto de cómputo que OpenAI proyectó para 2025. Pero las respuestas crecen y los mismos edificios hacen las dos cosas. Como regla general, es demasiado fuerte.',
    evidence: [
      'Proyecciones internas de OpenAI para 2025: unos US$ 9.000 millones en investigación y entrenamiento y US$ 7.000 millones en respuestas (inferencia).',
      'DeepSeek usa los mismos nodos para responder de día y entrenar de noche.',
      'Google procesaba 1.300 billones de tokens por mes en septiembre de 2025.',
    ],
  },
  T11: {
    claim: 'Los datos son el insumo de la IA realmente existente.',
    note: 'Confirmada, y se puede contar: billones de tokens, es decir, millones de millones. La ficha de Llama 4 admite que usó publicaciones abiertas de Instagram y Facebook.',
    evidence: ['Llama 3: más de 15 billones de tokens; DeepSeek-V3: 14,8 billones; Llama 4 Scout: unos 40 billones.'],
  },
  T12: {
    claim: 'Entrenar un modelo de punta exige mucho más cómputo que solo usarlo.',
    note: 'Vale por respuesta, no en el acumulado: con mil millones de accesos por día, las respuestas superan las operaciones del preentrenamiento en unos 29 días; en horas de GPU, tarda más. Y Llama 4 Maverick gastó 13 veces menos horas de GPU que Llama 3.1 405B.',
    evidence: [
      'El entrenamiento cuesta unas seis operaciones por parámetro y token; la respuesta, unas dos. El uso alcanza al entrenamiento después de tres veces los tokens de entrenamiento.',
      'Llama 4 Maverick: 2,38 millones de horas de H100; Llama 3.1 405B: 30,84 millones.',
    ],
  },
  T13: {
    claim: 'El entrenamiento de un gran modelo puede ocupar cientos de miles de GPU durante meses.',
    note: 'Lo que está documentado son decenas de miles; el mayor entrenamiento estimado, el de Grok-3, usó unas 100 mil. Cientos de miles es el tamaño de los centros de datos de 2025 y 2026, todavía sin un entrenamiento auditado. En el otro extremo, DeepSeek-V3: 2.048 GPU durante 57 días.',
    evidence: [
      'Llama 3.1 405B: hasta 16.384 H100, el equivalente a 78 días; Behemoth: 32 mil; DeepSeek-V3: 2.048 H800.',
      'Grok-3: estimación de 100 mil H100 durante unos 100 días.',
      'Centros de datos que ya existen: Colossus, con 200 mil GPU; Rainier, con unos 500 mil Trainium2.',
    ],
  },
  T14: {
    claim: 'El centro de datos de xAI, en Texas, consume cerca de 250 MW para 200 mil GPU.',
    note: 'Colossus está en Memphis, en Tennessee. El orden de la potencia es correcto, pero en el límite de abajo: solo los servidores suman unos 255 MW, y con la refrigeración las fuentes llegan a 350 MW.',
    evidence: [
      'Origen probable: el reportaje habla de los 250 MW de xAI y, a continuación, del centro de datos de OpenAI, que sí está en Texas.',
      'La base de Epoch AI da la dirección en Memphis, 150 mil H100 y 50 mil H200 en febrero de 2025 y 349 MW estimados.',
      'La cámara de comercio de Memphis informó 150 MW de la red y 150 MW en baterías, con una segunda subestación hasta 300 MW.',
      'Una fuente secundaria repite los 250 MW para 200 mil GPU.',
    ],
  },
  T15: {
    claim: 'El centro de datos de OpenAI en Texas tiene 210 subestaciones de enfriamiento por aire y una enorme subestación principal, hecha a la medida.',
    note: 'La cifra viene de un reportaje de 2025 que cita a SemiAnalysis; no encontramos la fuente primaria. Una subestación transforma energía, no enfría: lo más probable es que sean 210 enfriadores por aire (chillers) y una subestación eléctrica propia.',
    evidence: [
      "Tom's Hardware habla de 210 subestaciones refrigeradas por aire, unos 300 MW de cómputo y 500 MW como máximo.",
      'Por satélite, Epoch AI ve enfriadores por aire, una subestación de 200 MW y otra de 1 GW en obras.',
      'Buscamos una fuente primaria para las 210 y no la encontramos.',
    ],
  },
  T16: {
    claim: 'Para mantener la delantera, las grandes tecnológicas necesitan capacidad masiva y ociosa, lista para el próximo ciclo.',
    note: 'Hay reserva, y es estratégica. Llamarla ociosa es una interpretación: quien opera dice que falta capacidad y usa las horas de poco uso para entrenar.',
    evidence: [
      'En DeepSeek, la capacidad libre de la noche va a investigación y entrenamiento.',
      'Bain advierte del riesgo de capacidad varada si el crecimiento se detiene.',
    ],
  },
  T17: {
    claim: 'Cada parámetro, o peso, es un valor ajustable que el modelo aprende al entrenar y en el que guarda patrones.',
    note: 'Correcto. Lo que se guarda está repartido entre muchos pesos: ninguno es una ficha de archivo.',
    evidence: ['Definición corriente en los manuales de aprendizaje profundo.'],
  },
  T18: {
    claim: 'Un modelo de un billón de parámetros (un millón de millones) guarda y sabe más que uno de 70.000 millones.',
    note: 'Vale si lo demás es igual. Los datos y el entrenamiento cambian el juego: Chinchilla, de 70.000 millones, le ganó a Gopher, de 280.000 millones; Llama 3 de 8.000 millones (66,6 en el MMLU) superó a LLaMA de 65.000 millones (63,4). En las mezclas de expertos cuentan los parámetros activos.',
    evidence: [
      'La misma receta: Llama 3.1 con 8, 70 y 405 mil millones marca 66,7, 79,3 y 85,2 en el MMLU.',
      'El mismo tamaño, una receta nueva: Llama 2 70B marca 69,7 y Llama 3 70B, 79,5.',
      'Con el mismo gasto de entrenamiento, Chinchilla, de 70.000 millones, superó a Gopher, de 280.000 millones.',
    ],
  },
  T19: {
    claim: 'La complejidad del modelo viene de la arquitectura y del número de parámetros, y la limitan la cantidad y la calidad de los datos y los objetivos del entrenamiento.',
    note: 'Buena formulación: es lo que expresa la ley de escala.',
    evidence: ['La pérdida (el error del modelo) baja con los parámetros y con los datos, cada cual con su exponente, hasta un piso que ninguno de los dos elimina.'],
  },
  T20: {
    claim: 'Entrenar un modelo de un billón de parámetros exige supercómputo masivo.',
    note: 'Para un modelo denso, sí: con un 40% de uso efectivo, son 84 millones de horas de H100, o 35 días en 100 mil GPU; el modelo de este proyecto supone un uso menor y llega a más. Para una mezcla dispersa la cuenta es otra: PanGu-Σ, de 1,085 billones, se entrenó en 512 chips.',
    evidence: [
      'Seis veces un billón de parámetros, por 20 billones de tokens, da 1,2 × 10²⁶ operaciones.',
      'PanGu-Σ: 1,085 billones de parámetros dispersos en 512 Ascend 910, durante 100 días.',
    ],
  },
  T21: {
    claim: 'En el uso, el modelo de un billón exige mucho más procesamiento y memoria por respuesta y es más difícil de operar.',
    note: 'Memoria: sí, 14 veces más. Procesamiento: no siempre. Una mezcla de 671.000 millones con 37.000 millones activos hace la mitad de las operaciones por token que un modelo denso de 70.000 millones. Lo difícil es que quepa e intercambiar datos entre las GPU.',
    evidence: [
      'En ocho bits, un billón de parámetros ocupa cerca de 1 TB; 70.000 millones, cerca de 70 GB.',
      'DeepSeek-V3 usa 37.000 millones de sus 671.000 millones de parámetros por token.',
      'En ocho H100, Qwen3 de 235.000 millones (22.000 millones activos) entrega 14.898 tokens por segundo; cuatro copias de Llama 70B, unos 16.820.',
    ],
  },
  T22: {
    claim: 'Modelos como GPT-4 y Llama 3 70B tienen mucha más capacidad de guardar hechos, matices y razonamiento que los menores.',
    note: 'La tendencia es real dentro de la misma familia. El tamaño de GPT-4 nunca se divulgó: toda cifra es una estimación. Y 70.000 millones aparece en la charla a veces como pequeño, a veces como grande.',
    evidence: [
      'Epoch AI marca el tamaño de GPT-4 como especulativo.',
      'Llama 3 en el MMLU: 66,6 con 8.000 millones y 79,5 con 70.000 millones.',
    ],
  },
  T23: {
    claim: 'El libro citado es de Lastres, Cassiolato y Dantas, sobre economía política de datos y soberanía digital (Contracorrente y Centro Celso Furtado, 2025).',
    note: 'El título es Economia política de dados e soberania digital: conceitos, desafios e experiências no mundo (economía política de datos y soberanía digital: conceptos, desafíos y experiencias en el mundo). Las tres personas citadas compilaron la obra, con trece autoras y autores. El prólogo es del propio conferencista.',
    evidence: ['Las reseñas traen el título completo, once capítulos, trece autorías y el prólogo de Sérgio Amadeu.'],
  },
  T24: {
    claim: 'En la división internacional del trabajo, a Brasil le tocó entregar datos, comprar productos hechos con ellos y crear aplicaciones sobre modelos de las grandes tecnológicas.',
    note: 'Es una tesis política. Contrapunto honesto: hay infraestructura en el país (Serpro y Dataprev, las empresas informáticas del gobierno federal; el LNCC, laboratorio nacional de computación; Petrobras), y el centro de datos de TikTok en Ceará se dedica a exportar procesamiento.',
    evidence: [
      'El gobierno habla de cerca del 60% de los datos brasileños procesados en el exterior.',
      'Existen nubes en centros de datos estatales, con equipos extranjeros, y un gran proyecto de exportación en Pecém.',
    ],
  },
  T25: {
    claim: 'La expresión soberanía alimentaria la acuñaron en 1996 integrantes de La Vía Campesina, y después la adoptaron organismos como el Banco Mundial y las Naciones Unidas.',
    note: '1996 es el año de la proyección internacional, en Tlaxcala y en Roma. El término ya circulaba en México en los años 1980. En cuanto a adoptar: aparece en documentos de esos organismos, con reservas en el caso del Banco Mundial.',
    evidence: [
      'El informe del IAASTD registra la conferencia de Tlaxcala (abril) y la Cumbre Mundial sobre la Alimentación (noviembre de 1996).',
      'La investigación de Edelman (2014) lleva el origen al México de comienzos de los años 1980.',
      'Sérgio Amadeu dice lo mismo en una entrevista de 2024.',
    ],
  },
  T26: {
    claim: 'Junto a soberanía digital y soberanía de datos, la diapositiva muestra los años 1999, 2016 y 2021.',
    note: 'El texto que tenemos no dice a qué se refiere cada año: eran imágenes. Mostramos candidatos nuestros para 2016 y 2021, marcados como tales; para 1999 no tenemos ninguno. Vale la pena preguntarle a quien dio la charla.',
    evidence: [
      'Antes de 2011, la expresión soberanía de datos casi no aparecía en la prensa indexada.',
      'Candidato nuestro para 2016: el libro Indigenous Data Sovereignty, compilado por Kukutai y Taylor.',
      'Candidato nuestro para 2021: el libro Colonialismo de dados, compilado por Cassino, Souza y Silveira.',
    ],
  },
  T27: {
    claim: 'El 71,53% de las universidades brasileñas usa el correo de Google y el 7,64%, el de Microsoft (Educação Vigiada, “educación vigilada”).',
    note: 'Coherente con el observatorio, con tres salvedades: son instituciones públicas (el par solo cuadra con 103 y 11 de 144); se mide adónde apunta el servidor de correo, no el uso de todos los servicios; falta la fecha.',
    evidence: [
      'El sitio del observatorio muestra entre el 65% y el 66%, sumando universidades públicas y redes de enseñanza.',
      'Entre todos los totales pequeños, solo 144 instituciones producen los dos porcentajes: 103 y 11.',
      'El método lee el servidor de correo del dominio oficial y se validó con solicitudes de acceso a la información.',
      'En América del Sur, cerca del 80% sumando Google y Microsoft.',
    ],
  },
  T28: {
    claim: 'La charla se dio en la primera conferencia IA com Direitos Sociais (IA con derechos sociales), en 2025.',
    note: 'Confirmada: 2 y 3 de octubre de 2025, en São Bernardo do Campo, en el cinturón industrial de São Paulo, después de un encuentro regional previo en Ceará en 2024.',
    evidence: [
      'Programa y noticias: el sindicato metalúrgico del ABC (Sindicato dos Metalúrgicos do ABC) y la UFABC, universidad federal de la región; unas 400 personas de 17 o 18 estados.',
      'Crónicas sindicales citan lo dicho sobre la megamáquina.',
    ],
  },
  T29: {
    claim: 'Hay que luchar por los datos, construir infraestructura pública y soberana y tener una política científica para modelos ambientalmente sostenibles.',
    note: 'Es un programa político. Para tener la escala: los R$ 23.000 millones del plan brasileño de IA pagarían de 85 a 155 MW de centro de datos de IA completo, cerca de un edificio de Abilene.',
    evidence: [
      'Plan Brasileño de IA: R$ 23.030 millones de 2024 a 2028, de los cuales R$ 5.790 millones en infraestructura.',
      'La compra de la supercomputadora de R$ 1.800 millones se aplazó; el LNCC quedó de lado por el costo de la energía.',
      'La nube llamada soberana usa equipos de empresas extranjeras; la propia Dataprev reconoce que la soberanía es relativa.',
    ],
  },
  T30: {
    claim: 'Hay que luchar por derechos frente a los sistemas automatizados: participación sindical, ganancias de productividad, informes de impacto por ocupación e informes socioambientales.',
    note: 'Casi todos los puntos tienen un precedente negociado: mira el catálogo de cláusulas.',
    evidence: [
      'El 28 de julio de 2025 los bancos brasileños aceptaron una mesa permanente sobre IA.',
      'La AFL-CIO publicó ocho principios en 2025; UNI Global Union, diez en 2017.',
    ],
  },
  K01: {
    claim: 'Amazon lanzó Trainium 3, rival de Nvidia, con un entrenamiento cuatro veces más rápido.',
    note: 'El cuatro es del sistema entero: 1,94 veces por chip en ocho bits, por 2,25 en número de chips. En dieciséis bits, el chip casi no cambió.',
    evidence: [
      'Amazon anuncia hasta 4,4 veces por UltraServer: 144 chips contra 64.',
      'La documentación da 2.517 contra 1.299 TFLOPS en FP8 y 671 contra 667 en BF16.',
    ],
  },
  K02: {
    claim: 'La ganancia vendría con la misma huella energética.',
    note: 'Amazon promete más desempeño por vatio, no el mismo consumo: el chip y el rack gastan más que antes.',
    evidence: [
      'El anuncio habla de cuatro veces más eficiencia, o de un 40%, según la medida.',
      'Estimaciones de potencia por chip: 500 W en Trainium 2 y 700 W en Trainium 3.',
    ],
  },
  K03: {
    claim: 'Cada UltraServer trabaja con hasta 144 chips Trainium 3.',
    note: 'Confirmada: 144 es por UltraServer; los agrupamientos llegarían a un millón de chips, según Amazon.',
    evidence: ['144 chips con refrigeración líquida, 362 PFLOPS en FP8 y 20,7 TB de memoria.'],
  },
  K04: {
    claim: 'Google tendría un 87% de probabilidad de tener el mejor modelo a fin de año, y Altman declaró código rojo.',
    note: 'El texto no dice de dónde sale el 87%. Nuestra lectura: la cotización de un mercado de predicciones en cierto día, que se decide por una tabla de votaciones, y no una medida de calidad.',
    evidence: [
      'La frase está en el original en inglés, sin fuente.',
      'Un mercado de apuestas tenía ese contrato, que se decide por una tabla pública; la cotización del día no se pudo verificar.',
      'El código rojo se conoció por un memorando interno.',
    ],
  },
  K05: {
    claim: 'Después del halving de 2024, mineras de bitcoin (Core Scientific, CleanSpark, Bitfarms) pasaron a servir a la IA.',
    note: 'Confirmada en general; cada empresa está en una etapa muy distinta.',
    evidence: [
      'En abril de 2024 la recompensa por bloque bajó de 6,25 a 3,125 bitcoins.',
      'Helios, IREN y TeraWulf eran instalaciones de minería.',
    ],
  },
  K06: {
    claim: 'IREN se disparó en la bolsa después de un contrato de US$ 9.700 millones con Microsoft.',
    note: 'Confirmada: es del 3 de noviembre de 2025. Son cinco años, unos US$ 1.940 millones por año, y no ingresos inmediatos.',
    evidence: ['Cinco años, un 20% por adelantado, 200 MW en Childress, en Texas, y US$ 5.800 millones en equipos.'],
  },
  K07: {
    claim: 'TeraWulf cerró una sociedad de US$ 9.500 millones con Fluidstack, con el apoyo de Google.',
    note: 'Son ingresos sumados en 25 años, no inversión. El apoyo de Google es una garantía de unos US$ 1.300 millones en alquileres.',
    evidence: ['Ingresos contratados en 25 años; el 51% para TeraWulf; 168 MW de cómputo, 240 MW brutos.'],
  },
  K08: {
    claim: 'Esas empresas controlan gigavatios de energía.',
    note: 'Confirmada como potencia contratada o que se puede conectar a la red, no toda en uso para IA.',
    evidence: ['IREN: 2.910 MW; TeraWulf: más de 510 MW contratados.'],
  },
  K09: {
    claim: 'Las mineras se endeudan fuerte para reformar sus instalaciones.',
    note: 'Plausible; la estructura de la deuda cambia de un caso a otro.',
    evidence: ['La sociedad de Abernathy se financia con deuda del propio proyecto.'],
  },
  K10: {
    claim: 'En 30 días el bitcoin cayó más del 17% y el CoinDesk 20, un 19,3%; el Nasdaq 100 bajó un 1,5% en el mes, después de una caída de más del 7%.',
    note: 'Fotografía del 2 de diciembre de 2025, que no pudimos verificar: no sirve como tendencia.',
    evidence: ['Las cifras son las del original en inglés; no tenemos las series de precios.'],
  },
  K11: {
    claim: 'OpenAI asumió billones en compromisos, con dinero que todavía tiene que conseguir.',
    note: 'En singular: de uno a 1,4 billones de dólares (un billón es un millón de millones), anunciados para varios años y con superposiciones.',
    evidence: [
      'En octubre de 2025 la prensa hablaba de cerca de un billón.',
      'A fines del mismo mes, Altman habló de 30 GW y US$ 1,4 billones.',
    ],
  },
  K12: {
    claim: 'Parte del dinero circula entre las mismas empresas que venden chips y nube.',
    note: 'Hay analistas que describen el financiamiento circular; el tamaño exacto no es público.',
    evidence: [
      'Nvidia anunció hasta US$ 100.000 millones en OpenAI, que compra sus chips; en febrero de 2026 la carta de intención dio lugar a US$ 30.000 millones en acciones.',
      'Google garantiza unos US$ 1.300 millones de alquileres de Fluidstack.',
    ],
  },
  K13: {
    claim: 'Si la demanda de IA cae, Bain prevé un hueco de hasta US$ 800.000 millones en los US$ 2 billones anuales necesarios hasta 2030.',
    note: 'Las cifras son correctas, la causa no: el hueco aparece con la demanda creciendo como está previsto y después de sumar todos los ahorros.',
    evidence: ['Bain: 200 GW hasta 2030 piden US$ 500.000 millones por año de inversión y US$ 2 billones de ingresos; faltan US$ 800.000 millones.'],
  },
  K14: {
    claim: 'Si la demanda se enfría, las operaciones híbridas pueden repetir la crisis de liquidez de las criptomonedas de 2022.',
    note: 'Es un escenario, no un hecho.',
    evidence: ['Opinión del reportaje.'],
  },
  K15: {
    claim: 'Sería una fiebre del oro de GPU, no de ASIC.',
    note: 'El propio Trainium 3, tema del reportaje, es un ASIC. La oposición tiene sentido con los ASIC de minería.',
    evidence: ['Trainium y TPU son chips hechos para una sola finalidad.'],
  },
};

/** The ten corrections to take home. */
export const correctionWords: Readonly<Record<CorrectionId, string>> = {
  'colossus-memphis':
    'Colossus, de xAI, está en Memphis, en Tennessee, y no en Texas. Y 250 MW para 200 mil GPU es el límite de abajo: las fuentes llegan a 350 MW.',
  'cooling-units':
    'Las 210 “subestaciones de enfriamiento por aire” vienen de un reportaje, sin fuente primaria. Probablemente son enfriadores por aire, con una subestación eléctrica.',
  'bain-shortfall': 'El déficit de US$ 800.000 millones de Bain existe con la demanda creciendo, no si cae.',
  'trainium3-four-times':
    'El “cuatro veces” de Trainium 3 es del UltraServer entero: 1,94 por chip, en ocho bits, por 2,25 en número de chips. En dieciséis bits el chip casi no cambió.',
  'contract-years': 'Los US$ 9.500 millones de TeraWulf son ingresos de 25 años; los US$ 9.700 millones de IREN, de cinco.',
  'bigger-not-better':
    'Un modelo más grande no siempre es mejor: Chinchilla, de 70.000 millones, le ganó a Gopher, de 280.000 millones, y Llama 3 de 8.000 millones superó a LLaMA de 65.000 millones.',
  'serving-overtakes-training':
    'Con mil millones de accesos por día, el uso acumulado supera, en operaciones, el preentrenamiento de 15 billones de tokens en unos 29 días.',
  'educacao-vigiada-sample': 'Los porcentajes 71,53 y 7,64 solo cuadran con 103 y 11 de 144 instituciones públicas.',
  'redata-law':
    'El Redata, régimen fiscal brasileño para centros de datos, nació como decreto (medida provisória) y caducó el 25 de febrero de 2026; volvió como Ley 15.504, promulgada el 15 de septiembre de 2026.',
  'book-title': 'El libro se llama Economia política de dados e soberania digital; el prólogo es del propio conferencista.',
};
