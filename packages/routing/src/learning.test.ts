import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueDepartment } from './catalogue.ts';
import { coldStartExamples } from './cold-start.ts';
import { MOST_SYLLABLES, readFeatures } from './features.ts';
import { scoreLabels } from './model.ts';
import { DamagedModel, readModel, writeModel } from './model-bytes.ts';
import { createRouter } from './router.ts';
import { buildCatalogue } from './suggest.ts';
import { readSyllables } from './syllables.ts';
import { type Example, featuresOf, trainModel } from './train.ts';

const always = { validFrom: '2025-03-01', validTo: null };
const department = (code: string, terms: string[]): CatalogueDepartment => ({
  code,
  ministry: 'MoIT',
  name: `Cục ${code}`,
  shortName: code,
  ...always,
  fields: [{ id: `${code}.1`, name: code, terms: terms.map((term) => ({ term, ...always })) }],
  legalTexts: [],
});
const departments = [department('TTTN', ['rượu', 'thuốc lá']), department('ĐL', ['lưới điện'])];
const otherMinistries = [{ name: 'Bộ Tư pháp', terms: ['hộ tịch'] }];
const onDate = '2026-11-21';
const catalogue = buildCatalogue(departments, onDate, otherMinistries);

const lines = [
  { field: 'TTTN.1', text: 'Quán bia tự ngâm chum sành rồi đong lẻ cho khách uống tại chỗ' },
  { field: 'TTTN.1', text: 'Bà con ngâm chum sành bán cho khách du lịch' },
  { field: 'ĐL.1', text: 'Cả thôn tối om từ chiều vì nhảy cầu dao tổng' },
  { field: 'ĐL.1', text: 'Nhảy cầu dao suốt đêm, quạt không quay nổi' },
  { ministry: 'Bộ Tư pháp', text: 'Trích lục giấy khai sinh cho cháu bé sinh ở nước ngoài' },
  { ministry: 'Bộ Tư pháp', text: 'Cải chính tên đệm trong giấy khai sinh' },
  { field: 'gone.1', text: 'Lĩnh vực không còn ai giữ' },
];
const examples = coldStartExamples({ departments, otherMinistries, onDate }, lines);
const model = await trainModel(examples, { catalogue });
const router = createRouter({ catalogue, model });

describe('examples of a cold start', () => {
  it('go by who has the field today, and leave out fields that nobody has', () => {
    const moved = coldStartExamples(
      {
        departments: [{ ...department('MỚI', []), fields: [{ id: 'ĐL.1', name: 'Điện', terms: [] }] }],
        otherMinistries: [],
        onDate,
      },
      lines,
    );
    expect(moved.filter(({ text }) => text.includes('cầu dao')).map(({ label }) => label)).toEqual(['MỚI', 'MỚI']);
    expect(moved.some(({ text }) => text.includes('chum sành'))).toBe(false);
  });
});

describe('training', () => {
  it('gives the same bytes for the same examples and seed, others for another seed', async () => {
    const again = await trainModel(examples, { catalogue });
    expect(writeModel(again)).toEqual(writeModel(model));
    expect(writeModel(await trainModel(examples, { catalogue, seed: 1 }))).not.toEqual(writeModel(model));
  });

  it('lets others breathe', async () => {
    let pauses = 0;
    await trainModel(examples, {
      catalogue,
      breathe: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBeGreaterThan(5);
  });

  it('recognises what no term names, and says by which words', () => {
    const {
      outcome,
      department: code,
      ranked,
    } = router.suggest({ text: 'Đêm qua cầu dao lại nhảy, nhảy cầu dao liên tục' });
    expect([outcome === 'abstained', code]).toEqual([false, 'ĐL']);
    expect(ranked[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'learned', matched: expect.stringContaining('cầu dao') }),
    );
    expect(router.suggest({ text: 'Xin trích lục giấy khai sinh' })).toMatchObject({
      outcome: 'abstained',
      otherMinistryHint: 'Bộ Tư pháp',
    });
  });

  it('leaves a label that owns nothing any more unsaid', async () => {
    const ended: Example[] = [...examples, { text: 'Nhảy cầu dao cả đêm', label: 'ĐÃ GIẢI THỂ', weight: 9 }];
    const later = createRouter({ catalogue, model: await trainModel(ended, { catalogue }) });
    expect(later.suggest({ text: 'Nhảy cầu dao' }).ranked.map((one) => one.department)).not.toContain('ĐÃ GIẢI THỂ');
  });

  it('finds a department that no training has seen by its terms', () => {
    const wider = buildCatalogue([...departments, department('HC', ['hóa chất'])], onDate, otherMinistries);
    expect(
      createRouter({ catalogue: wider, model }).suggest({ text: 'Kho hóa chất, cửa hàng hóa chất' }).ranked[0]
        ?.department,
    ).toBe('HC');
  });

  it('of nothing gives a model of nothing', async () => {
    const empty = await trainModel([]);
    expect(empty.labels).toEqual([]);
    expect(readModel(writeModel(empty)).labels).toEqual([]);
    expect(createRouter({ catalogue, model: empty }).suggest({ text: 'rượu' }).department).toBe('TTTN');
  });
});

describe('bytes of a model', () => {
  const bytes = writeModel(model);

  it('give the same answers', () => {
    const read = readModel(bytes);
    for (const { text } of lines) {
      const features = featuresOf(text, catalogue);
      expect(scoreLabels(read, features)).toEqual(scoreLabels(model, features));
    }
    expect(writeModel(read)).toEqual(bytes);
  });

  it('are read wherever they lie in a buffer', () => {
    const longer = new Uint8Array(bytes.length + 3);
    longer.set(bytes, 3);
    expect(writeModel(readModel(longer.subarray(3)))).toEqual(bytes);
  });

  it('are refused when a byte is changed, cut off or added', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => readModel(damaged)).toThrow(DamagedModel);
        expect(() => readModel(bytes.subarray(0, at))).toThrow(DamagedModel);
      }),
      { numRuns: 40 },
    );
    expect(() => readModel(Uint8Array.from([...bytes, 0]))).toThrow(DamagedModel);
    expect(() => readModel(new Uint8Array())).toThrow('too short');
    expect(() => readModel(new TextEncoder().encode('{"labels":["TTTN","ĐL","XNK","HC"]}'))).toThrow('another kind');
  });
});

describe('features', () => {
  it('are the same in NFC and NFD, stand where they were read, and have length 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const read = readSyllables(text);
        const { hashes, values, firsts, nexts } = readFeatures(read);
        const square = values.reduce((sum, value) => sum + value * value, 0);
        if (hashes.length > 0) expect(square).toBeCloseTo(1, 4);
        for (const [at, first] of firsts.entries()) {
          expect(first).toBeLessThan(nexts[at] ?? 0);
          expect(nexts[at]).toBeLessThanOrEqual(read.syllables.length);
        }
      }),
      { numRuns: 40 },
    );
    const text = 'Hộ kinh doanh bán lẻ rượu thủ công';
    expect(readFeatures(readSyllables(text.normalize('NFD')))).toEqual(
      readFeatures(readSyllables(text.normalize('NFC'))),
    );
  });

  it('of a very long text are bounded, of an empty one none', () => {
    const long = Array.from(
      { length: 5_000 },
      (_, at) => `từ${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + ((at * 7) % 25))}`,
    ).join(' ');
    expect(long.length).toBeGreaterThan(20_000);
    expect(readFeatures(readSyllables(long)).hashes.length).toBeLessThanOrEqual(6 * MOST_SYLLABLES);
    expect(readFeatures(readSyllables('')).hashes).toHaveLength(0);
  });
});

it('keeps likelihoods within 1 and reasons in place, whatever it is given', () => {
  const piece = fc.oneof(
    fc.constantFrom('rượu', 'nhảy cầu dao', 'CHUM SÀNH', 'khai sinh', 'luoi dien', '\n', 'C/O', 'NĐ 105/2017'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ').normalize('NFD');
      const { ranked, confidence } = router.suggest({ text });
      expect(ranked.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(1 + 1e-9);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const { reasons } of ranked)
        for (const reason of reasons)
          if ('start' in reason) expect(reason.matched).toBe(text.slice(reason.start, reason.end));
    }),
    { numRuns: 40 },
  );
}, 30_000);
