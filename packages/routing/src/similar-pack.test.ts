import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './similar.ts';
import { PACK_VERSION, packReading, unpackReading } from './similar-pack.ts';
import { comparableOf, readComparable } from './similar-text.ts';

const LONG =
  'Điện mặt trời mái nhà trên 100 kW theo Nghị định 58/2025/NĐ-CP từ ngày 01/7/2025 có phải xin giấy phép không?';
const through = (text: string) => {
  const reading = unpackReading(packReading(readComparable(text).reading));
  if (reading === undefined) throw new Error('not unpacked');
  return comparableOf(reading);
};

describe('a packed reading', () => {
  it('compares as the text does, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(LONG)), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(compareTexts(through(a), through(b)).score).toBeCloseTo(
          compareTexts(readComparable(a), readComparable(b)).score,
          1,
        );
      }),
      { numRuns: 60 },
    );
    expect(through(LONG).reading).toMatchObject({ ...readComparable(LONG).reading, parts: expect.any(Array) });
  });

  it('keeps the marks of words: without them "thu" and "thứ" would be one', () => {
    const { marks } = readComparable('Thu phí đợt thứ hai');
    expect(through('Thu phí đợt thứ hai').marks).toEqual(marks);
    expect(new Set(marks.values()).size).toBeGreaterThan(1);
    expect([...readComparable('thu phi dot thu hai').marks.values()].every((one) => one === 0)).toBe(true);
  });

  it('of another version, or of anything else, is none', () => {
    const packed = packReading(readComparable(LONG).reading);
    expect(new Int32Array(packed.slice().buffer)[0]).toBe(PACK_VERSION);
    expect(unpackReading(packed.slice(0, packed.length - 4))).toBeUndefined();
    expect(unpackReading(packed.slice(1))).toBeUndefined();
    expect(unpackReading(new Uint8Array())).toBeUndefined();
    expect(unpackReading(Buffer.concat([Buffer.from('abc'), packed]).subarray(3))).toBeDefined();
    const other = packed.slice();
    other[0] = (other[0] ?? 0) ^ 1;
    expect(unpackReading(other)).toBeUndefined();
  });
});
