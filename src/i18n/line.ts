import type { LineStationId } from '../model/catalogues/line-stations.ts';
import type { OccupationId } from '../model/catalogues/occupations.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';
import { line as lineEn } from './en/line/line.ts';
import { line as lineEs } from './es/line/line.ts';
import { line as linePtBR } from './pt-BR/line/line.ts';
import { occupations as occupationsEn } from './en/line/occupations.ts';
import { occupations as occupationsEs } from './es/line/occupations.ts';
import { occupations as occupationsPtBR, type OccupationWords } from './pt-BR/line/occupations.ts';
import { stations as stationsEn } from './en/line/stations.ts';
import { stations as stationsEs } from './es/line/stations.ts';
import { stations as stationsPtBR, type LineStationWords } from './pt-BR/line/stations.ts';

/** Words of the page of the assembly line. */
export const line: Record<Locale, Words<typeof linePtBR>> = { 'pt-BR': linePtBR, en: lineEn, es: lineEs };
export const lineStationWords: Record<Locale, Readonly<Record<LineStationId, LineStationWords>>> = { 'pt-BR': stationsPtBR, en: stationsEn, es: stationsEs };
export const occupationWords: Record<Locale, Readonly<Record<OccupationId, OccupationWords>>> = { 'pt-BR': occupationsPtBR, en: occupationsEn, es: occupationsEs };
