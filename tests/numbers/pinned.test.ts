import { beforeEach, describe, expect, it } from 'vitest';
import { controlOf, evaluateInputs } from '../../src/model/live.ts';
import { isInputId } from '../../src/model/quantities.ts';
import { checkSlide } from '../../src/deck/slide-check.ts';
import { fieldText, readField } from '../../src/numbers/field.ts';
import { positionOf, valueAt } from '../../src/numbers/slider.ts';
import { fromQuery, toQuery } from '../../src/scenario/link.ts';
import { inputs, restore, setInputs, undo, values } from '../../src/scenario/store.ts';

const id = 'siteAccelerators';

describe('a control of what is computed until somebody pins it', () => {
  beforeEach(() => {
    restore({});
  });

  it('is a field and a slider, for this quantity and for no other that is computed', () => {
    const control = controlOf(id);
    if (control.kind !== 'number') throw new Error('expected a number');
    expect(valueAt(positionOf(200_000, control.slider), control.slider) / 200_000).toBeCloseTo(1, 1);
    expect(isInputId(id)).toBe(true);
    expect(() => controlOf('facilityPower')).toThrow(RangeError);
    expect(isInputId('facilityPower')).toBe(false);
  });

  it('takes what people type and shows it again', () => {
    expect(readField(id, '200 mil', 'pt-BR')).toBe(200_000);
    expect(fieldText(id, 200_000, 'pt-BR', true)).toBe('200.000');
  });

  it('follows its formula, keeps a pin, and follows again when it is reset', () => {
    const computed = values.value[id];
    setInputs({ [id]: 200_000 });
    expect(values.value[id]).toBe(200_000);
    setInputs({ requestsPerDay: 1 });
    expect(values.value[id]).toBe(200_000);
    undo();
    setInputs({ [id]: undefined });
    expect(inputs.value).toEqual({});
    expect(values.value[id]).toBe(computed);
    expect(computed).toBe(Number(evaluateInputs({})['servingAccelerators']) + Number(evaluateInputs({})['trainingAccelerators']));
  });

  it('travels in a link', () => {
    const query = toQuery({ [id]: 200_000 });
    expect(query).toBe('v=1&siteAccelerators=2e5');
    expect(fromQuery(query).inputs).toEqual({ [id]: 200_000 });
  });

  it('may stand on a slide', () => {
    expect(checkSlide('a.mdx', '---\ntitle: Um título\n---\n\n<Control id="siteAccelerators" />\n')).toEqual([]);
  });
});
