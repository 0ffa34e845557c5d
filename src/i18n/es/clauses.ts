/** The clauses in words that a meeting can adapt: what to call it, what to ask for. */
import type { ClauseForce, ClauseId, ClauseTheme } from '../../model/catalogues/clauses.ts';

export const clauseThemes: Readonly<Record<ClauseTheme, string>> = {
  participation: 'Participación sindical',
  data: 'Datos y obras',
  productivity: 'Ganancias de productividad',
  decisions: 'Decisiones automatizadas',
  jobs: 'Empleo y transición',
  health: 'Salud y jornada',
  impact: 'Impacto en cada ocupación',
  environment: 'Impacto social y ambiental',
};

export const clauseForces: Readonly<Record<ClauseForce, string>> = {
  negotiated: 'ya negociada',
  law: 'está en la ley',
  principle: 'principio publicado',
  demand: 'demanda',
};

export const clauseWords: Readonly<Record<ClauseId, { readonly title: string; readonly text: string; readonly note?: string }>> = {
  c01: { title: 'Información y consulta previa', text: 'Se informa y se consulta al sindicato antes de que la empresa desarrolle o implante IA con impacto significativo.' },
  c02: { title: 'Mesa permanente sobre IA', text: 'Negociación permanente, con calendario fijo.' },
  c03: { title: 'Derecho a suspender', text: 'Un proceso en marcha se puede interrumpir para buscar una alternativa.' },
  c04: { title: 'Reparto de la productividad', text: 'Parte de la ganancia de productividad se convierte en aumento de salario.' },
  c05: { title: 'Menos jornada', text: 'Semana de cuatro días, sin reducción del salario.' },
  c06: { title: 'Formación pagada', text: 'Capacitación y reconversión a cargo de la empresa, con atención a la desigualdad de género.' },
  c07: { title: 'Funciones eliminadas', text: 'El cierre de unidades y la eliminación de cargos entran de inmediato en negociación.' },
  c08: { title: 'Vigilancia a la vista', text: 'Quienes trabajan conocen las herramientas que miden productividad, cumplimiento y jornada, también en el teletrabajo.' },
  c09: { title: 'Sin discriminación algorítmica', text: 'Prohibir sesgos en la contratación, el ascenso y el despido; toda evaluación se puede impugnar.' },
  c10: { title: 'Sistema transparente', text: 'Derecho a conocer las decisiones, los resultados y los algoritmos.' },
  c11: { title: 'Caja negra ética', text: 'Un registro auditable de los datos y de las decisiones del sistema.' },
  c12: { title: 'Personas al mando', text: 'Los sistemas son herramientas: la decisión final es humana y la empresa responde por ella.' },
  c13: { title: 'Derecho a la explicación', text: 'Explicación siempre que la IA participe en una decisión sobre quienes trabajan.' },
  c14: { title: 'Datos de quienes trabajan', text: 'Acceso, corrección, bloqueo, eliminación y portabilidad.' },
  c15: { title: 'Beneficios para todas las personas', text: 'Distribuir ampliamente el resultado económico y reducir las brechas digitales.' },
  c16: { title: 'Transición justa', text: 'Protección a quienes pierden el puesto y a los derechos fundamentales, con alcance mundial.' },
  c17: { title: 'Personas y planeta', text: 'IA compatible con la dignidad, la privacidad, los ecosistemas y la biodiversidad.' },
  c18: { title: 'Negociación ampliada', text: 'Fortalecer los derechos laborales y la negociación colectiva.' },
  c19: { title: 'Usos prohibidos', text: 'Impedir que se use la IA para despedir, sancionar y vigilar.' },
  c20: { title: 'Voz en la investigación', text: 'Quienes trabajan participan en la investigación y el desarrollo, con un lugar reconocido.' },
  c21: { title: 'Derecho de autoría', text: 'Ninguna obra se usa sin autorización.' },
  c22: { title: 'Compras públicas', text: 'Los contratos del Estado exigen criterios laborales y de transparencia.' },
  c23: { title: 'Aviso de tecnología nueva', text: 'Aviso anticipado, información y negociación sobre tecnología nueva o modificada.' },
  c24: { title: 'Empleo y salario garantizados', text: 'El empleo, la remuneración y las condiciones se mantienen durante el cambio.' },
  c25: { title: 'Voz e imagen con consentimiento', text: 'Nada de voz, imagen o IA generativa sin consentimiento claro y limitado.' },
  c26: { title: 'El trabajo no es dato de entrenamiento', text: 'Lo que se produce en el trabajo solo entrena modelos si hay acuerdo.' },
  c27: { title: 'Planear y probar en conjunto', text: 'Un comité paritario evalúa, prueba y decide la inversión.' },
  c28: { title: 'Informe por ocupación', text: 'Informe periódico del impacto de la IA en cada ocupación.' },
  c29: { title: 'Informe socioambiental', text: 'Energía, agua y carbono de los centros de datos que contrata la empresa.' },
  c30: { title: 'El sindicato en los proyectos de IA', text: 'Representación en los proyectos de IA de la empresa y del sector.' },
  c31: {
    title: 'Protección frente a la automatización',
    text: 'Reglamentar el artículo 7, inciso XXVII, de la Constitución brasileña, que la promete desde 1988. En otro país: buscar qué dicen la constitución y la ley laboral.',
  },
  c32: {
    title: 'Revisión de la decisión automatizada',
    text: 'Aplicar el artículo 20 de la LGPD, la ley brasileña de protección de datos, a evaluaciones y despidos, y exigir que la revisión la haga una persona. En otro país: buscar ese derecho en la ley de datos personales.',
    note: 'La ley brasileña garantiza la revisión, pero ya no exige que sea humana: ese pasaje salió del texto en 2019. Es lo que agrega la cláusula.',
  },
  c33: { title: 'Asesoría técnica pagada', text: 'La representación elige especialistas y la empresa paga, como en la ley alemana desde 2021.' },
  c34: { title: 'Información sobre el algoritmo', text: 'La representación conoce los parámetros y las reglas que afectan las condiciones, el acceso y la conservación del empleo, como en la ley española.' },
  c35: { title: 'Indemnización por tecnología', text: 'Aviso de seis meses y un pago por año trabajado cuando la tecnología elimina el puesto, como en los hoteles de Las Vegas.' },
  c36: { title: 'Autoría humana', text: 'La IA no firma: su uso se declara y no reduce el crédito ni la remuneración de quienes escriben.' },
  c37: { title: 'Desconexión y salud', text: 'Límites al ritmo y al acoso por algoritmo; derecho a desconectarse.' },
};
