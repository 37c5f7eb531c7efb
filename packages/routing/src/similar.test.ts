import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuestions } from './similar.ts';
import { findDuplicates } from './similar-duplicates.ts';
import { judgePair, type LabelledPair, summarisePairs } from './similar-evaluate.ts';
import { gramsOf, storedGrams } from './similar-grams.ts';
import { readComparable } from './similar-text.ts';

const pairsOf = (file: string): LabelledPair[] =>
  readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): LabelledPair => JSON.parse(line));
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('two questions', () => {
  it.each([
    ['bán lẻ, bán buôn', 'Điều kiện cấp giấy phép bán lẻ rượu?', 'Điều kiện cấp giấy phép bán buôn rượu?'],
    ['cấp mới, cấp lại', 'Hồ sơ cấp mới giấy phép bán lẻ rượu?', 'Hồ sơ cấp lại giấy phép bán lẻ rượu?'],
    ['sửa đổi, gia hạn', 'Cách xin sửa đổi, bổ sung giấy phép thuốc lá', 'Cách xin gia hạn giấy phép thuốc lá'],
    ['LPG, CNG', 'Khoảng cách an toàn của trạm nạp LPG', 'Khoảng cách an toàn của trạm nạp CNG'],
    ['xã, tỉnh', 'Hội chợ cấp xã do ai cho phép tổ chức?', 'Hội chợ cấp tỉnh do ai cho phép tổ chức?'],
    ['rượu, thuốc lá', 'Bán rượu gần trường học bị phạt sao?', 'Bán thuốc lá gần trường học bị phạt sao?'],
    ['words that no list has', 'Ai cấp phép cho trạm trộn bê tông?', 'Ai cấp phép cho phòng hát karaoke?'],
    [
      'what it is, how much',
      'Danh mục hàng hóa cư dân biên giới được mua bán gồm những gì?',
      'Định mức hàng hóa cư dân biên giới được mua bán mỗi ngày?',
    ],
    [
      'a word said once more',
      'Hồ sơ sản xuất hóa chất sản xuất, kinh doanh có điều kiện',
      'Hồ sơ kinh doanh hóa chất sản xuất, kinh doanh có điều kiện',
    ],
    [
      'percents and days',
      'Khuyến mại giảm giá tối đa bao nhiêu phần trăm?',
      'Khuyến mại giảm giá tối đa bao nhiêu ngày trong một năm?',
    ],
    ['volts', 'Nhà ở cách đường dây 110 kV bao nhiêu mét?', 'Nhà ở cách đường dây 500 kV bao nhiêu mét?'],
  ])('are told apart by %s', (_, a, b) => {
    expect(compareQuestions(a, b).same).toBe(false);
    expect(compareQuestions(withoutMarks(a), withoutMarks(b)).same).toBe(false);
    expect(compareQuestions(a, a).same).toBe(true);
    expect(compareQuestions(a, withoutMarks(a)).same).toBe(true);
  });

  it.each([
    ['of different goods', 'Điện mặt trời mái nhà có phải xin phép không?'],
    ['of different trades', 'Cửa hàng tiện lợi, siêu thị mini mở ở xã có phải phân hạng, xin phép không?'],
    ['of other licences', 'Hộ kinh doanh bán gas có phải xin giấy phép không?'],
    ['of other goods', 'Bán rượu cần giấy phép không?'],
    [
      'of what else is asked of the goods',
      'Tạp hóa ven biên giới bán thuốc lá nhập lậu số lượng nhỏ, xã xử lý ra sao?',
    ],
  ])('%s are two, though both ask whether a licence is needed', (_, other) => {
    const asked = 'Quán nước mua thuốc lá điếu của đại lý để bán lẻ từng bao thì có phải xin giấy phép không';
    const whole = `${asked}? Đề nghị Bộ hướng dẫn để xã trả lời người dân.`;
    expect(compareQuestions(asked, other).score).toBeLessThan(0.5);
    expect(compareQuestions(whole, other).score).toBeLessThan(0.5);
  });

  it.each([
    [
      'what it costs',
      'Mức xử phạt bán xăng trong chai nhựa là bao nhiêu?',
      'Mức xử phạt thả rông trâu bò là bao nhiêu?',
    ],
    [
      'who is answerable',
      'Máy tính phòng hỏng, xin cấp máy để xử lý hồ sơ ngành.',
      'Quảng cáo sữa non, viên uống giảm cân thổi phồng công dụng chữa bệnh. Người dân đề nghị ngành y tế cho biết cách tra cứu số đăng ký bản công bố và xử lý người bán.',
    ],
    [
      'the abolished districts',
      'Thẩm quyền xử kiện chợ ra tòa án cấp nào sau bỏ huyện?',
      'Chủ tịch UBND cấp xã có thẩm quyền xử phạt vi phạm hành chính trong lĩnh vực công thương đến mức tiền nào, có được tịch thu tang vật vượt giá trị đó không, căn cứ nghị định nào sau khi bỏ cấp huyện?',
    ],
    ['whom to apply to', 'Nhà máy mía nổ ống hơi, cơ quan điều tra kỹ thuật là ai?', 'Lập hội làm vườn cần xin ai?'],
  ])('that share %s alone are two', (_, a, b) => {
    expect(compareQuestions(a, b).score).toBeLessThan(0.5);
  });

  it('are told apart by the marks of words that sound alike', () => {
    const asked = 'Phiên đấu giá ở thôn thu phí ra sao?';
    const [same, other] = [asked, 'Phiên đấu giá ở thôn thứ ba ra sao?'];
    expect(compareQuestions(asked, same).score).toBeGreaterThan(compareQuestions(asked, other).score);
  });

  it('say what tells them apart', () => {
    expect(compareQuestions('Xin cấp phép bán lẻ rượu', 'Xin cấp phép bán buôn rượu').contrasts).toEqual([
      { a: 'bán lẻ', b: 'bán buôn' },
    ]);
  });

  it('are one whoever asks and however many it concerns', () => {
    const ask = (commune: string, count: number) =>
      `UBND xã ${commune} đang theo dõi ${count} giấy phép bán lẻ rượu do huyện cũ cấp. Đề nghị hướng dẫn có phải cấp đổi không.`;
    expect(compareQuestions(ask('Vạn Tường', 37), ask('Sơn Mỹ', 40)).same).toBe(true);
  });

  it('are one under whatever number somebody keeps each of them, and two where the mixed word is the matter', () => {
    const asks = (end: string) => `Chợ xã có được thu phí không? ${end}`;
    for (const [one, other] of [
      ['(kn1a2b3c4d)', '(kq5f6g7h8i)'],
      ['Hồ sơ HS00123456', 'Hồ sơ HS00765432'],
      ['(kn1a2b3c4d)', ''],
      ['Công văn 214/UBND-KT', 'Công văn 87/SCT-QLTM'],
    ] as const)
      expect(compareQuestions(asks(one), asks(other)).score, one).toBeGreaterThan(0.7);
    for (const [one, other] of [
      ['ISO9001', 'ISO22000'],
      ['RON95', 'E5RON92'],
    ] as const)
      expect(compareQuestions(`Có phải áp dụng ${one} không?`, `Có phải áp dụng ${other} không?`).same, one).toBe(
        false,
      );
  });

  it('of nothing, or of signs alone, are alike in nothing', () => {
    for (const text of ['', '???', '…'])
      expect(compareQuestions(text, 'Xin cấp phép bán lẻ rượu').score).toBeLessThan(0.5);
    expect(compareQuestions('', '').same).toBe(false);
  });
});

describe('comparing', () => {
  it('reaches F1 0.92 on pairs that nothing was fitted to, in well under a millisecond', () => {
    const pairs = pairsOf('similar.jsonl');
    for (const pair of pairs) judgePair(pair);
    const start = performance.now();
    const evaluation = summarisePairs(pairs.map(judgePair), performance.now() - start);
    expect(evaluation.f1).toBeGreaterThanOrEqual(0.92);
  });

  it('finds most demo questions again as communes word them', () => {
    const pairs = pairsOf('similar-demo.jsonl');
    expect(summarisePairs(pairs.map(judgePair), 0).recall).toBeGreaterThanOrEqual(0.88);
  });

  it('is symmetric, and blind to NFC and NFD', () => {
    for (const { a, b } of pairsOf('similar-own.jsonl')) {
      expect(compareQuestions(b, a).score).toBeCloseTo(compareQuestions(a, b).score, 9);
      expect(compareQuestions(a.normalize('NFD'), b).score).toBeCloseTo(compareQuestions(a, b).score, 9);
    }
  });

  it('stays between 0 and 1 whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (a, b) => {
          const { score } = compareQuestions(a, b);
          expect(score >= 0 && score <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('duplicates within a file', () => {
  type Expected = { questions: { n: number; text: string; duplicate_of: number | null }[] };
  const fixtures = new URL('../../documents/fixtures/', import.meta.url);

  it.each(['bieu_tong_hop_xa_van_tuong.xlsx', 'cong_van_214_son_my.docx', 'zalo_nhom_quang_tri.txt'])(
    'are all found in %s, among few others',
    (name) => {
      const { questions }: Expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, fixtures), 'utf8'));
      const found = findDuplicates(questions.map(({ text }) => readComparable(text)));
      const wanted = questions.flatMap(({ n, duplicate_of }) => (duplicate_of === null ? [] : [[n, duplicate_of]]));
      for (const [n = 0, of = 0] of wanted) expect(found[n - 1]?.map(({ index }) => questions[index]?.n)).toContain(of);
      const pairs = found.reduce((sum, list) => sum + list.length, 0) / 2;
      expect(pairs - wanted.length).toBeLessThanOrEqual(8);
    },
  );

  it('are found among 2,000 questions in well under a second, also where all are alike', () => {
    const own = pairsOf('similar-own.jsonl').flatMap(({ a, b }) => [a, b]);
    const many = Array.from({ length: 2_000 }, (_, at) => readComparable(own[at % own.length] ?? ''));
    // Of the processor: what else the machine does is no matter.
    const before = process.threadCpuUsage();
    const found = findDuplicates(many);
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(2_000);
    expect(found.every((list) => list.length > 0)).toBe(true);
  });
});

describe('grams', () => {
  it('are PostgreSQL integers, the same however the text was typed', () => {
    const text = 'Hoà giải tranh chấp giữa người tiêu dùng và cửa hàng';
    expect(storedGrams(text)).toEqual(storedGrams(text.replace('Hoà', 'hòa').normalize('NFD')));
    expect(storedGrams(text)).toEqual(storedGrams(withoutMarks(text)));
    for (const gram of storedGrams(text)) expect(Number.isInteger(gram) && Math.abs(gram) <= 2 ** 31).toBe(true);
    expect(storedGrams('')).toEqual([]);
  });

  it('of concepts are shared by paraphrases that share no words', () => {
    const [a, b] = ['Phát hiện chai gas hết hạn bày bán', 'Bình LPG quá thời hạn, quá hạn vẫn đang bán'].map(gramsOf);
    expect(a?.concepts.some((gram) => b?.concepts.includes(gram))).toBe(true);
  });

  it('of a very long text are bounded', () => {
    expect(storedGrams(Array.from({ length: 20_000 }, (_, at) => `từ${at}`).join(' ')).length).toBeLessThanOrEqual(602);
  });
});

describe('a question that comes once more', () => {
  const asked = 'Đề nghị hướng dẫn thủ tục cấp giấy phép bán lẻ rượu cho hộ kinh doanh trên địa bàn xã';
  it.each([
    ['with thanks', `${asked}. Xin cảm ơn.`, true],
    ['with emphasis', asked.replace('địa bàn xã', 'địa bàn toàn xã'), true],
    ['with a further thing', asked.replace('địa bàn xã', 'địa bàn xã biên giới'), false],
    ['for other goods', asked.replace('rượu', 'thuốc lá'), false],
    ['denied', asked.replace('cấp giấy', 'không cấp giấy'), false],
  ])('%s', (_what, again, repeated) => {
    expect(compareQuestions(asked, again).repeated).toBe(repeated);
  });
});
