/** What is told about any part of a site, in the scene as on the page: how many, how much power and money, who works there. */
import { datacenter } from '../i18n/datacenter.ts';
import { factText } from '../i18n/facts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Values } from '../model/live.ts';
import { textOf } from '../numbers/show.ts';
import { siteTree, type PartId, type PartNode } from './tree.ts';

export interface PartSays {
  readonly what: string;
  /** How many of them the site has, and the power of each; undefined for what is there once. */
  readonly count: string | undefined;
  readonly power: string | undefined;
  readonly money: string;
  readonly people: string;
  /** The quantity whose page holds the formula and the sources. */
  readonly source: string;
}

const nodes = new Map<PartId, PartNode>();
const collect = (node: PartNode): void => {
  nodes.set(node.id, node);
  node.children?.forEach(collect);
};
collect(siteTree);

/** Accelerators in a full one of them. */
const held: Partial<Readonly<Record<PartId, readonly string[]>>> = {
  hall: ['acceleratorsPerServer', 'serversPerRack', 'racksPerRow', 'rowsPerHall'],
  row: ['acceleratorsPerServer', 'serversPerRack', 'racksPerRow'],
  rack: ['acceleratorsPerServer', 'serversPerRack'],
  tray: ['acceleratorsPerServer'],
};

/** The investment in a part, its share of the building included; for what is not counted by itself, that. */
export function moneyOf(id: PartId, values: Values, locale: Locale): string {
  const t = datacenter[locale];
  const of = (quantity: string, value = values[quantity]): string => textOf(quantity, value ?? 0, 'line', locale);
  if (id === 'campus') return of('capitalCost');
  if (id === 'package') return of('capitalPerAccelerator');
  if (id === 'region') return t.notPublishedMoney;
  const parts = held[id];
  if (parts === undefined) return t.moneyShell(of('shellCapitalCost'));
  const gpus = parts.reduce((product, quantity) => product * Number(values[quantity]), 1);
  return t.moneyShare(of('capitalCost', Number(values['capitalPerAccelerator']) * gpus));
}

export function sayPart(id: PartId, values: Values, locale: Locale): PartSays {
  const t = datacenter[locale];
  const node = nodes.get(id);
  if (node === undefined) throw new RangeError(`There is no part "${id}"`);
  const of = (quantity: string | undefined): string | undefined => (quantity === undefined ? undefined : textOf(quantity, values[quantity] ?? 0, 'line', locale));
  return {
    what: t.parts[id].what,
    count: of(node.count),
    power: of(node.power),
    money: moneyOf(id, values, locale),
    people: id === 'campus' ? t.peopleShort(factText('abilene-jobs-guaranteed', 'number', locale), factText('abilene-jobs-construction', 'number', locale)) : t.notPublished,
    source: node.power ?? node.count ?? 'siteAccelerators',
  };
}
