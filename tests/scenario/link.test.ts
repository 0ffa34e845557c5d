import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromQuery, toQuery } from '../../src/scenario/link.ts';
import { migrate, newest } from '../../src/scenario/migrations.ts';

describe('the link of a scenario', () => {
  it('is empty at the defaults', () => {
    expect(toQuery({})).toBe('');
  });

  it('carries what differs, in a fixed order and with short numbers', () => {
    expect(toQuery({ requestsPerDay: 2e9, accelerator: 'b200' })).toBe('v=1&accelerator=b200&requestsPerDay=2e9');
  });

  it('stays under 200 characters in common cases', () => {
    const query = toQuery({ requestsPerDay: 1.25e9, outputTokens: 1210, promptTokens: 4380, activeParameters: 37e9, totalParameters: 671e9, accelerator: 'h800-sxm', peakToMean: 1.23 });
    expect(query.length).toBeLessThanOrEqual(200);
  });

  it('comes back as it went out, to six digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e11, noNaN: true }), fc.constantFrom('h100-sxm', 'b200', 'tpu-v4'), (requestsPerDay, accelerator) => {
        const { inputs, refused } = fromQuery(`?${toQuery({ requestsPerDay, accelerator })}`);
        expect(refused).toEqual([]);
        expect(inputs['accelerator']).toBe(accelerator);
        expect(Math.abs(Number(inputs['requestsPerDay']) / requestsPerDay - 1)).toBeLessThan(1e-5);
      }),
    );
  });

  it('never throws, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(() => fromQuery(`?v=1&${text}`)).not.toThrow();
        expect(() => fromQuery(text)).not.toThrow();
      }),
    );
  });

  it('keeps what is right and lists what is not', () => {
    const { inputs, refused } = fromQuery('?v=1&requestsPerDay=5e8&pue=99&fubeca=1&accelerator=h9000');
    expect(inputs).toEqual({ requestsPerDay: 5e8 });
    expect(refused.map(({ id, code }) => [id, code])).toEqual([['pue', 'bounds'], ['fubeca', 'unknown'], ['accelerator', 'option']]);
  });

  it('leaves a query without a version alone: it is none of ours', () => {
    expect(fromQuery('?utm_source=x&requestsPerDay=5')).toEqual({ inputs: {}, refused: [] });
  });

  it('says so when the version is unknown', () => {
    expect(fromQuery('?v=99&requestsPerDay=5')).toEqual({ inputs: {}, refused: [], version: '99' });
  });

  it('reads links of version 1 for ever', () => {
    const fixture = 'v=1&accelerator=gb200-nvl72&outputTokens=1210&requestsPerDay=1.388e8';
    expect(fromQuery(`?${fixture}`).inputs).toEqual({ accelerator: 'gb200-nvl72', outputTokens: 1210, requestsPerDay: 1.388e8 });
    expect([...migrate(new Map([['a', '1']]), newest)]).toEqual([['a', '1']]);
  });
});
