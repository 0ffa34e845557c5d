/** The parts of a site as a tree: what each one holds, which quantities tell it, and where the camera goes. */
import type { Level } from './layout.ts';

export type PartId =
  | 'region' | 'campus' | 'substation' | 'transformers' | 'generators' | 'coolingUnits' | 'hall' | 'row' | 'rack' | 'tray' | 'package';

export interface PartNode {
  readonly id: PartId;
  /** Ids of quantities. */
  readonly count?: string;
  readonly power?: string;
  readonly money?: string;
  readonly level: Level;
  readonly children?: readonly PartNode[];
}

export const siteTree: PartNode = {
  id: 'region', count: 'circuitsForSite', power: 'circuitCapacity', level: 'region',
  children: [
    {
      id: 'campus', power: 'facilityPower', money: 'capitalCost', level: 'campus',
      children: [
        { id: 'substation', power: 'substationApparentPower', level: 'campus' },
        { id: 'transformers', count: 'transformersAtSite', power: 'transformerRating', level: 'hall' },
        { id: 'generators', count: 'generatorsAtSite', power: 'generatorRating', level: 'hall' },
        { id: 'coolingUnits', count: 'chillersAtSite', power: 'chillerCapacity', level: 'hall' },
        {
          id: 'hall', count: 'hallsAtSite', power: 'hallPower', level: 'hall',
          children: [
            {
              id: 'row', count: 'rowsAtSite', power: 'rowPower', level: 'row',
              children: [
                {
                  id: 'rack', count: 'racksAtSite', power: 'rackPower', level: 'rack',
                  children: [
                    {
                      id: 'tray', count: 'serversAtSite', power: 'serverPower', level: 'tray',
                      children: [{ id: 'package', count: 'siteAccelerators', power: 'acceleratorPower', money: 'capitalPerAccelerator', level: 'package' }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Part, how many, how many in the part that holds it, power of each: ids of quantities. */
export const siteTable: readonly (readonly [part: PartId | 'circuits', count: string, perParent: string | undefined, power: string])[] = [
  ['package', 'siteAccelerators', 'acceleratorsPerServer', 'acceleratorPower'],
  ['tray', 'serversAtSite', 'serversPerRack', 'serverPower'],
  ['rack', 'racksAtSite', 'racksPerRow', 'rackPower'],
  ['row', 'rowsAtSite', 'rowsPerHall', 'rowPower'],
  ['hall', 'hallsAtSite', undefined, 'hallPower'],
  ['coolingUnits', 'chillersAtSite', undefined, 'chillerCapacity'],
  ['transformers', 'transformersAtSite', undefined, 'transformerRating'],
  ['generators', 'generatorsAtSite', undefined, 'generatorRating'],
  ['circuits', 'circuitsForSite', undefined, 'circuitCapacity'],
];
