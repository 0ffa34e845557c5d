import { effect } from '@preact/signals-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { canRedo, canUndo, freeze, frozen, inputs, ranges, redo, replaceAll, restore, setInputs, setValues, shownInputs, undo, values } from '../../src/scenario/store.ts';

beforeEach(() => {
  freeze(false);
  restore({});
});

const fleet = (): number => Number(values.value['servingAccelerators']);

describe('the store', () => {
  it('lets every quantity follow a change', () => {
    const before = fleet();
    expect(setInputs({ requestsPerDay: 2e9 })).toBeUndefined();
    expect(fleet() / before).toBeCloseTo(2, 2);
  });

  it('keeps the last good state when a value is refused, and says what is legal', () => {
    setInputs({ pue: 1.3 });
    const before = values.value;
    const problem = setInputs({ pue: 0.2 });
    expect(problem).toMatchObject({ code: 'bounds', id: 'pue', value: 0.2 });
    expect(problem?.bounds?.[0]).toBe(1);
    expect(values.value).toBe(before);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(setInputs({ requestsPerDay: value })).toMatchObject({ code: 'finite' });
    expect(inputs.value).toEqual({});
  });

  it('undoes and redoes', () => {
    setInputs({ requestsPerDay: 2e9 });
    setInputs({ outputTokens: 800 });
    undo();
    expect(inputs.value).toEqual({ requestsPerDay: 2e9 });
    undo();
    expect(inputs.value).toEqual({});
    expect(canUndo.value).toBe(false);
    redo();
    redo();
    expect(inputs.value).toEqual({ requestsPerDay: 2e9, outputTokens: 800 });
    expect(canRedo.value).toBe(false);
  });

  it('takes a whole drag back at once', () => {
    const drag = Symbol('drag');
    for (const value of [1.1e9, 1.2e9, 1.3e9]) setInputs({ requestsPerDay: value }, drag);
    setInputs({ requestsPerDay: 3e9 }, Symbol('another drag'));
    undo();
    expect(inputs.value).toEqual({ requestsPerDay: 1.3e9 });
    undo();
    expect(inputs.value).toEqual({});
  });

  it('forgets what could be redone after a new change', () => {
    setInputs({ requestsPerDay: 2e9 });
    undo();
    setInputs({ outputTokens: 500 });
    expect(canRedo.value).toBe(false);
  });

  it('goes back to a default by undefined, and to all of them at once', () => {
    setInputs({ requestsPerDay: 2e9, outputTokens: 800 });
    setInputs({ requestsPerDay: undefined });
    expect(inputs.value).toEqual({ outputTokens: 800 });
    replaceAll({});
    expect(inputs.value).toEqual({});
    undo();
    expect(inputs.value).toEqual({ outputTokens: 800 });
  });
});

describe('a frozen stage', () => {
  it('keeps its results while inputs and controls go on, and lets all of them follow at once', () => {
    setInputs({ requestsPerDay: 1e9 });
    const before = fleet();
    const seen: number[] = [];
    const stop = effect(() => { seen.push(fleet()); });
    freeze(true);
    setInputs({ requestsPerDay: 2e9 });
    setInputs({ outputTokens: 800 });
    expect(fleet()).toBe(before);
    expect(shownInputs.value).toEqual({ requestsPerDay: 1e9 });
    expect(inputs.value).toEqual({ requestsPerDay: 2e9, outputTokens: 800 });
    expect(setValues.value['requestsPerDay']).toBe(2e9);
    freeze(false);
    expect(fleet()).toBeGreaterThan(before);
    // One run when it began, none while it was frozen but with the same number, one with the new number.
    expect(seen.filter((value) => value !== before)).toHaveLength(1);
    expect(frozen.value).toBe(false);
    stop();
  });

  it('shows the scenario that it is given, with its own ranges, and refuses one that leads nowhere', () => {
    setInputs({ requestsPerDay: 2e9 });
    freeze(true, { requestsPerDay: 1e9 });
    expect(values.value['requestsPerDay']).toBe(1e9);
    expect(setValues.value['requestsPerDay']).toBe(2e9);
    expect(ranges.value.get('servingAccelerators')?.high).toBeGreaterThan(fleet());
    freeze(false);
    freeze(true, { pue: 0.2 });
    expect(frozen.value).toBe(false);
  });
});
