/** Words of the calculator's page. */
export const words = {
  title: '¿Cuánto pediría un modelo público?',
  name: 'Modelo público',
  lead: 'Un modelo brasileño, entrenado y servido en el país, ¿para cuántas personas? Elige quién lo usa, cuánto pregunta y el tamaño del modelo; mira las máquinas, la energía y la tajada del plan de IA de Brasil. Empieza por el ejemplo listo.',
} as const;

/** Words of its sections. */
export const sections = {
  needs: {
    title: 'Lo que falta, lo que hay, lo que se anunció',
    body: [
      'Todo con la misma vara. El rombo es el servicio que armaste. Las máquinas conocidas en Brasil, casi todas de Petrobras (la petrolera estatal) y del LNCC (el laboratorio nacional de computación científica), cuentan por el trabajo que hacen, convertidas a H100; ya tienen dueño y uso.',
      'En los centros de datos anunciados en Ceará, Río de Janeiro y Rio Grande do Sul cabría mucho más de lo que pide un servicio público. Pero son de empresas, el de Pecém está en una zona de exportación, y casi todo es todavía anuncio.',
    ],
  },
  machines: { title: 'El parque que se conoce' },
  announced: { title: 'Anunciado y en obra' },
  plan: {
    title: 'El plan, en cuadrados de mil millones',
    body: [
      'Construir es solo el comienzo: energía, equipo y mantenimiento vuelven todos los años, y las máquinas duran menos que el edificio. El dibujo suma la construcción y el gasto para funcionar durante los años del plan; no cuenta el recambio de las máquinas, el equipo que hace el modelo ni los textos para entrenarlo.',
      'El dinero del plan ya tiene destino: empresas, servicios públicos, formación, regulación. Gastar en esto es dejar de gastar en aquello.',
    ],
  },
  language: {
    title: '¿En qué lengua aprende?',
    body: [
      'Un modelo lee lo que le dan. En la internet abierta, pocas páginas de cada cien están en portugués, la lengua de Brasil. Entrenar más en portugués pide juntar, limpiar y licenciar textos que hoy no están en un solo lugar: archivos, boletines oficiales, tesis, subtítulos, transcripciones.',
      'La parte en portugués no cambia cuántas máquinas pide el entrenamiento, porque el total de texto es el mismo. Cambia cuánto texto en portugués hay que tener.',
    ],
    exam: 'El mismo modelo en la misma prueba de opción múltiple (MMLU), en puntos sobre cien, en portugués y en inglés: la distancia se achica con el tamaño.',
  },
} as const;
