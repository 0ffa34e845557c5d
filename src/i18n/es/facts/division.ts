import type { divisionFacts } from '../../../model/catalogues/facts/division.ts';
import type { FactWords } from '../../fact-words.ts';

export const division: Readonly<Record<keyof typeof divisionFacts, FactWords>> = {
  'google-mail-share': { label: 'universidades con correo de Google, según la charla' },
  'microsoft-mail-share': { label: 'universidades con correo de Microsoft, según la charla' },
  'other-mail-share': { label: 'universidades con otro correo' },
  'mail-institutions': { label: 'instituciones públicas que hacen posibles los dos porcentajes', note: 'Cuenta nuestra: no está publicado. Hasta mil, solo cuadran este total y sus múltiplos.' },
  'google-mail-institutions': { label: 'instituciones con correo de Google, en la menor cuenta que cuadra' },
  'microsoft-mail-institutions': { label: 'instituciones con correo de Microsoft, en la menor cuenta que cuadra' },
  'other-mail-institutions': { label: 'instituciones con otro correo, en la menor cuenta que cuadra' },
  'big-two-mail-institutions': { label: 'instituciones con correo de Google o de Microsoft, en la menor cuenta que cuadra' },
  'big-two-mail-share': { label: 'universidades con correo de Google o de Microsoft, en la menor cuenta que cuadra' },
  'mail-survey-date': { label: 'fecha del estudio del correo', note: 'La charla no la dice, y el sitio no trae ese par de números.' },
  'mail-share-site': { label: 'universidades y redes públicas con Google o Microsoft, en el sitio del observatorio' },
  'mail-share-south-america': { label: 'universidades de América del Sur con Google o Microsoft' },
  'mail-share-colombia': { label: 'universidades públicas de Colombia con Google o Microsoft, en datos preliminares' },
  'mail-share-venezuela': { label: 'universidades públicas de Venezuela con Google, en datos preliminares' },
  'mail-share-uruguay': { label: 'universidades públicas de Uruguay con Google, en datos preliminares' },
  'google-spending': { label: 'gasto del gobierno federal de Brasil en herramientas de Google para la educación desde 2021' },
  'big-tech-public-spending': {
    label: 'compras públicas brasileñas de software, nube y seguridad a empresas extranjeras entre 2014 y 2025',
    note: 'Es el mínimo que el estudio encontró en bases oficiales; muchas compras pasan por revendedoras del país.',
  },
  'big-tech-public-spending-year': { label: 'compras públicas brasileñas de software, nube y seguridad a empresas extranjeras entre junio de 2024 y junio de 2025' },
  'computing-trade-deficit': { label: 'cuánto más compró que vendió Brasil en servicios de computación en 2024, según Brasscom, la cámara del sector', note: 'Dicho en una entrevista, sin método publicado.' },
  'data-payment': { label: 'cuánto recibe quien entrega los datos', note: 'Buscamos una cuenta del país entero y no la encontramos.' },
  'foreign-model-bill': { label: 'cuánto paga Brasil por año para usar modelos de afuera', note: 'Buscamos una cuenta del país entero y no la encontramos.' },
  'data-abroad-share': { label: 'datos brasileños procesados en el exterior, según el gobierno' },
};
