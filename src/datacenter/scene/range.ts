/** Which accelerators a part of the site holds. */
import type { Layout, Picked } from '../layout.ts';
import type { Address } from '../plan.ts';

/** The address of the first accelerator of a part; undefined for a part that holds none. */
export function addressIn(picked: Picked): Address | undefined {
  if (!('hall' in picked)) return undefined;
  return {
    hall: picked.hall,
    row: 'row' in picked ? picked.row : 0,
    rack: 'rack' in picked ? picked.rack : 0,
    server: 'server' in picked ? picked.server : 0,
    slot: 'slot' in picked ? picked.slot : 0,
  };
}

/** First accelerator of a part and the one after its last; both 0 for a part that holds none. */
export function rangeOf(layout: Layout, picked: Picked): readonly [first: number, end: number] {
  const address = addressIn(picked);
  if (address === undefined || layout.plan.gpus === 0) return [0, 0];
  const first = layout.indexOf(address);
  return [first, endOf(layout, picked)];
}

function endOf(layout: Layout, picked: Picked): number {
  const zero = { row: 0, rack: 0, server: 0, slot: 0 };
  switch (picked.part) {
    case 'hall':
      return picked.hall + 1 < layout.plan.halls ? layout.indexOf({ ...zero, hall: picked.hall + 1 }) : layout.plan.gpus;
    case 'row':
      return picked.row + 1 < layout.rowsIn(picked.hall) ? layout.indexOf({ ...zero, hall: picked.hall, row: picked.row + 1 }) : endOf(layout, { ...picked, part: 'hall' });
    case 'rack': {
      const { hall, row, rack } = picked;
      return rack + 1 < layout.racksIn(hall, row) ? layout.indexOf({ ...zero, hall, row, rack: rack + 1 }) : endOf(layout, { ...picked, part: 'row' });
    }
    case 'server': {
      const { hall, row, rack, server } = picked;
      return layout.indexOf({ hall, row, rack, server, slot: 0 }) + layout.gpusIn(hall, row, rack, server);
    }
    case 'slot': {
      const { hall, row, rack, server, slot } = picked;
      return layout.indexOf({ hall, row, rack, server, slot }) + 1;
    }
    case 'coolingUnits': case 'transformers': case 'generators': case 'substation': case 'parking': case 'tower': case 'house':
      return 0;
  }
}
