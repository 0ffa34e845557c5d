import { describe, expect, it } from 'vitest';
import { parseUnit, unitScale } from '../../../src/model/graph/units.ts';

describe('a unit', () => {
  it('is a product of powers of base units', () => {
    expect(Object.fromEntries(parseUnit('FLOP/(accelerator·s)'))).toEqual({ FLOP: 1, accelerator: -1, s: -1 });
    expect(Object.fromEntries(parseUnit('m^2/W'))).toEqual({ m: 2, W: -1 });
    expect(Object.fromEntries(parseUnit('request/day'))).toEqual({ request: 1, d: -1 });
  });

  it('may be made of others: a watt-hour is watts times hours', () => {
    expect(Object.fromEntries(parseUnit('Wh/year'))).toEqual({ W: 1, h: 1, year: -1 });
    expect(parseUnit('Wh/(W·h)').size).toBe(0);
  });

  it('may be none at all', () => {
    expect(parseUnit('ratio').size).toBe(0);
    expect(Object.fromEntries(parseUnit('1/token'))).toEqual({ token: -1 });
  });

  it('is refused when it is unknown or ambiguous', () => {
    for (const unit of ['', 'furlong', 'W/s/d', 'W/s·d', 'W·', '2W', 'constructor']) {
      expect(() => parseUnit(unit), unit).toThrow(SyntaxError);
    }
  });

  it('says how a number grows when its base units change', () => {
    const scale = new Map([['W', 1000], ['h', 60]] as const);
    expect(unitScale('Wh/year', scale)).toBe(60_000);
    expect(unitScale('1/h', scale)).toBeCloseTo(1 / 60, 15);
  });
});
