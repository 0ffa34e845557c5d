/** Titles and one-paragraph readings of Brazil's entries. */
import type { BrazilId } from '../../model/catalogues/brazil.ts';

export const brazilWords: Readonly<Record<BrazilId, { readonly title: string; readonly text: string }>> = {
  tiktok: {
    title: 'Centro de datos de TikTok en Pecém, Ceará',
    text: 'Proyecto para exportar procesamiento, en obras en una zona franca de exportación del nordeste de Brasil. El pueblo indígena anacé reclama el área y dice que no lo consultaron. La prensa llegó a publicar 84 mil hogares equivalentes: un error de diez veces.',
  },
  'rio-ai-city': {
    title: 'Rio AI City, Río de Janeiro',
    text: 'Lo que se anuncia no es lo que se construye: hay una pequeña parte en obras.',
  },
  'scala-ai-city': {
    title: 'Scala AI City, Eldorado do Sul',
    text: 'Anuncio de gran tamaño, con una primera fase bastante menor y sin chips conocidos.',
  },
  redata: {
    title: 'Redata, el régimen especial de los centros de datos',
    text: 'Suspende impuestos a los equipos a cambio de contrapartidas. El decreto original (medida provisória, que pierde vigencia si el Congreso no la vota) caducó sin voto en el Senado; el régimen volvió como ley en el segundo semestre de 2026, con límite de agua y energía renovable o de baja emisión.',
  },
  'data-centers': {
    title: 'Los centros de datos en el consumo del país',
    text: 'Su parte en la demanda eléctrica aumenta a más del doble en la proyección, y el gobierno estima que la mayor parte de los datos se procesa afuera.',
  },
  pbia: {
    title: 'PBIA, el Plan Brasileño de Inteligencia Artificial',
    text: 'La mayor porción va a la innovación en las empresas; la infraestructura incluye una supercomputadora cuya compra se aplazó.',
  },
  'santos-dumont': {
    title: 'Santos Dumont, la supercomputadora del LNCC',
    text: 'Es la máquina del laboratorio nacional de computación científica. El número de chips de la base está en las fuentes; el desempeño después de la ampliación es de memoria y hay que verificarlo.',
  },
  hpc: {
    title: 'Los mayores parques de GPU conocidos en Brasil',
    text: 'Casi todo es de Petrobras, la petrolera estatal. Sumados, dan menos de un centésimo de Colossus.',
  },
  serpro: {
    title: 'Nube de gobierno',
    text: 'Está en centros de datos estatales, con equipos de empresas extranjeras; Dataprev, una de las dos empresas informáticas del gobierno federal, reconoce que la soberanía es relativa.',
  },
  household: {
    title: 'El hogar brasileño',
    text: 'El consumo promedio y el número de personas sirven para comparar potencias con viviendas.',
  },
  itaipu: {
    title: 'Itaipú',
    text: 'La central binacional de Brasil y Paraguay es la vara para medir potencias: un centro de datos contratado en cientos de megavatios pide buena parte de una de sus unidades.',
  },
  grid: {
    title: 'El carbono de la red brasileña',
    text: 'La red es de las más limpias del mundo en la operación; en el ciclo de vida, la cifra pasa del doble, y en años secos también sube.',
  },
  'educacao-vigiada': {
    title: 'Educação Vigiada (educación vigilada)',
    text: 'Lee adónde apunta el servidor de correo del dominio oficial de las instituciones públicas de enseñanza.',
  },
  conference: {
    title: 'Primera conferencia IA com Direitos Sociais (IA con derechos sociales)',
    text: 'São Bernardo do Campo, en el sindicato metalúrgico del ABC y en la UFABC, universidad federal del cinturón industrial de São Paulo, después de un encuentro previo en Ceará.',
  },
  'ai-bill': {
    title: 'Proyecto de ley 2338/2023, el marco de la IA',
    text: 'Aprobado en el Senado; en la última lectura que pudimos hacer, seguía detenido en la Cámara de Diputados.',
  },
  portuguese: {
    title: 'El mismo modelo en portugués',
    text: 'Cuanto más grande el modelo, menor la distancia entre la nota en inglés y la nota en portugués.',
  },
};
