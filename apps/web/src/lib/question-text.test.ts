import { describe, expect, it } from 'vitest';
import { beyondSubject, placesOf } from './question-text.ts';

describe('beyondSubject', () => {
  it.each([
    ['Bán rượu qua mạng?', 'Bán rượu qua mạng? Xã có 07 hộ.', 'Xã có 07 hộ.'],
    ['Bán rượu qua mạng?', 'Bán rượu qua mạng?', ''],
    ['Bán rượu qua mạng', 'Bán rượu qua mạng? Xã có 07 hộ.', 'Xã có 07 hộ.'],
    ['Bán rượu qua mạng', 'Bán rượu qua mạng?', ''],
    ['Bán rượu qua mạng', 'Xã có 07 hộ.', 'Xã có 07 hộ.'],
    ['Bán rượu qua…', 'Bán rượu qua mạng có phải xin phép không?', 'Bán rượu qua mạng có phải xin phép không?'],
  ])('%s / %s', (subject, body, rest) => {
    expect(beyondSubject(subject, body)).toBe(rest);
  });
});

describe('placesOf', () => {
  it('finds every occurrence', () => {
    expect(placesOf('bán lẻ rượu và bán lẻ thuốc lá', ['bán lẻ', 'rượu'])).toEqual([
      [0, 6],
      [15, 21],
      [7, 11],
    ]);
  });

  it('finds what is written in capitals elsewhere', () => {
    expect(placesOf('Chợ phiên, chợ phiên', ['Chợ phiên'])).toEqual([
      [0, 9],
      [11, 20],
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(placesOf('bán lẻ', ['', 'xăng'])).toEqual([]);
  });
});
