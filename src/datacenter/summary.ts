/** The site in words, from the model. */
import { datacenter } from '../i18n/datacenter.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Values } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';

/** What the scene and the drawing show, as a sentence or two. */
export function summaryOf(values: Values, locale: Locale): string {
  const t = datacenter[locale];
  if (!(Number(values['siteAccelerators']) > 0)) return t.empty;
  const of = (id: string): string => textOf(id, values[id] ?? 0, 'line', locale);
  return t.summary({
    gpus: of('siteAccelerators'),
    servers: of('serversAtSite'),
    racks: of('racksAtSite'),
    rows: of('rowsAtSite'),
    halls: of('hallsAtSite'),
    power: of('facilityPower'),
    cooling: of('chillersAtSite'),
    transformers: of('transformersAtSite'),
    generators: of('generatorsAtSite'),
    circuits: of('circuitsForSite'),
  });
}
