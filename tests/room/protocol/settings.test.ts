import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/room/protocol/settings.ts';
import { isRefusal } from '../../../src/room/protocol/text.ts';

const read = (fields: object): ReturnType<typeof readSettings> => readSettings(JSON.stringify({ v: 1, url: 'sala/mqtt', ...fields }));

describe('the address for the hall', () => {
  it.each(['http://192.168.0.10:4321/', 'https://exemplo.org/megamaquina/', 'http://10.0.0.2/'])('takes %s', (hall) => {
    expect(read({ hall })).toEqual({ url: 'sala/mqtt', hall });
  });

  it('may be missing', () => {
    expect(read({})).toEqual({ url: 'sala/mqtt' });
  });

  it.each(['', 'javascript:alert(1)//', 'http://10.0.0.2', 'ws://10.0.0.2/', 'http://10.0.0.2/#x/', 'http://10.0.0.2/?x=/', 5, null])('refuses %s', (hall) => {
    expect(isRefusal(read({ hall }))).toBe(true);
  });
});
