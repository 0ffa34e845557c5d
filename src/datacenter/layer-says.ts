/** One sentence about a layer, with the numbers of the scenario. */
export function sayLayer(layer: LayerId, values: Values, locale: Locale): string {
  const said = sentence(layer, values, locale);
  return isSample(layoutOf(planOf(values)), layer, values) ? `${said} ${layerWords(locale).sample}` : said;
}

import { factText } from '../i18n/facts.ts';
import { layerWords } from '../i18n/layers.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Values } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';
import { layoutOf, planOf } from './layout.ts';
import { isSample, type LayerId } from './layers.ts';

function sentence(layer: LayerId, values: Values, locale: Locale): string {
  const t = layerWords(locale).says;
  const of = (id: string): string => textOf(id, values[id] ?? 0, 'line', locale);
  switch (layer) {
    case 'power': return t.power({ contracted: of('facilityPower'), machines: of('siteItPower'), beyond: of('overheadPower') });
    case 'cooling': return t.cooling({ heat: of('siteItPower'), units: of('chillersAtSite'), water: of('annualWater') });
    case 'network': return t.network({ servers: of('serversAtSite'), racks: of('racksAtSite') });
    case 'labour': return t.labour({ guaranteed: factText('abilene-jobs-guaranteed', 'number', locale), construction: factText('abilene-jobs-construction', 'number', locale) });
    case 'money': return t.money({ total: of('capitalCost'), share: of('itCapitalShare') });
    case 'failures': return t.failures({ failing: textOf('gpuFailuresPerDay', Math.round(Number(values['gpuFailuresPerDay'] ?? 0)), 'line', locale), all: of('siteAccelerators') });
  }
}
