import { describe, expect, test } from 'vitest';
import { roleOfHeader } from './column-roles.ts';
import { drawGrid } from './draw-grid.ts';
import { questionsOfTable } from './questions-of-table.ts';

const A = 'Xã có 37 hộ kinh doanh rượu nhưng giấy phép do phòng của huyện cũ cấp.';
const B = 'Chợ trung tâm xã chưa có hồ sơ quyết toán, không xác định được nguyên giá.';
const C = 'Nhiều hộ dân bán hàng qua mạng xã hội mà chưa thông báo với cơ quan nào.';
const D = 'Cửa hàng xăng dầu phải dời cột bơm để mở rộng đường trong cùng thửa đất.';
const PA = 'Đề nghị hướng dẫn thủ tục đổi giấy phép.';
const PB = 'Xin hướng dẫn cách xác định nguyên giá.';
const PC = 'Đề nghị cho biết nghĩa vụ thông báo.';
const PD = 'Có phải cấp lại giấy chứng nhận không?';
const L = 'Nghị định số 105/2017/NĐ-CP';

const HEAD = [
  'STT',
  'Lĩnh vực',
  'Nội dung khó khăn, vướng mắc',
  'Căn cứ pháp lý',
  'Đề xuất, kiến nghị',
  'Cơ quan có thẩm quyền',
  'Ghi chú',
];
const row = (number: string, field: string, content: string, proposal = '', legal = L) => [
  number,
  field,
  content,
  legal,
  proposal,
  '',
  '',
];

const read = (...args: Parameters<typeof drawGrid>) => questionsOfTable(drawGrid(...args));
const texts = (...args: Parameters<typeof drawGrid>) => read(...args)?.questions.map(({ text }) => text) ?? [];
const fields = (...args: Parameters<typeof drawGrid>) => read(...args)?.questions.map(({ field }) => field) ?? [];
const kinds = (...args: Parameters<typeof drawGrid>) =>
  read(...args)?.notQuestions.map(({ kind, text }) => `${kind}: ${text}`) ?? [];

test.each(['*', '-', '#', '◆', ''])('a row that only "%s" numbers is a group when its text spans the table', (mark) => {
  const drawn = mark === '*' ? '**' : mark;
  const grid = [
    ['STT', 'Nội dung khó khăn, vướng mắc', 'Đề xuất, kiến nghị'],
    [drawn, 'NÔNG NGHIỆP'],
    ['1', A, PA],
    ['2', 'Chưa có giá bồi thường cây mắc ca.'],
    [drawn, 'XÂY DỰNG, HẠ TẦNG'],
    ['3', B, PB],
  ];
  expect(fields(grid, ['B2:C2', 'B5:C5'])).toEqual(['NÔNG NGHIỆP', 'NÔNG NGHIỆP', 'XÂY DỰNG, HẠ TẦNG']);
});

test('marks in every row are each its own item, not points of the first', () => {
  expect(
    texts([
      ['STT', 'Nội dung vướng mắc'],
      ['-', A],
      ['-', B],
      ['-', C],
    ]),
  ).toEqual([A, B, C]);
});

test('"#" with the name of a commune or field is a group, not the header of a further table', () => {
  const grid = [
    HEAD.slice(0, 3),
    ['#', '', '*Xã Sơn Mỹ'],
    ['1', 'Chợ', A],
    ['#', '', '*Phường Cẩm Thành'],
    ['1', 'Chợ', B],
  ];
  expect(read(grid)?.questions.map(({ unit, text }) => [unit, text])).toEqual([
    ['Xã Sơn Mỹ', A],
    ['Phường Cẩm Thành', B],
  ]);
});

test('texts of a column that no header names are the words of short topics, and notes beside whole questions', () => {
  const topics = [
    ['STT', 'Vấn đề', 'Nêu ở đây'],
    ['1', 'Rượu', A],
    ['2', 'Chợ', B],
  ];
  expect(texts(topics)).toEqual([`Rượu ${A}`, `Chợ ${B}`]);
  const whole = [
    ['STT', 'Nội dung vướng mắc', 'Xem thêm'],
    ['1', A, C],
    ['2', B, D],
  ];
  expect(read(whole)?.questions.map(({ text, columns }) => [text, columns.note])).toEqual([
    [A, C],
    [B, D],
  ]);
});

test('numbers at the beginning of the texts go on behind 999', () => {
  const grid = [
    ['Nội dung khó khăn, vướng mắc', 'Ghi chú'],
    ...Array.from({ length: 1_010 }, (_, at) => [`${at + 1}. ${A}`]),
  ];
  expect(texts(grid)).toEqual(Array.from({ length: 1_010 }, () => A));
});

test.each([
  ['TT/STT', 'number'],
  ['Nhóm vấn đề', 'field'],
  ['Lĩnh vực phụ trách', 'field'],
  ['Lĩnh vực/Nội dung khó khăn, vướng mắc', 'content'],
  ['Cử tri (xã, phường)', 'unit'],
  ['Điểm nghẽn', 'content'],
  ['Diễn giải', 'content'],
  ['Dẫn chiếu quy định', 'legal'],
  ['Quan điểm xử lý của xã', 'proposal'],
  ['Nơi nhận kiến nghị', 'authority'],
  ['Gửi Bộ, ngành', 'authority'],
  ['Hướng dẫn của Bộ Công Thương', 'result'],
  ['Phúc đáp', 'result'],
  ['Link tài liệu', 'other'],
])('"%s" is a column of kind %s', (name, role) => {
  expect(roleOfHeader(name)?.role).toBe(role);
});

describe('headers', () => {
  const one = (header: readonly string[], data: readonly string[]) =>
    texts([header, data, data.map((cell) => (cell === '1' ? '2' : cell))]);

  test.each([
    ['upper case', ['TT', 'NỘI DUNG KHÓ KHĂN, VƯỚNG MẮC', 'KIẾN NGHỊ'], ['1', A, PA], `${A} ${PA}`],
    ['no diacritics', ['Stt', 'Noi dung vuong mac', 'De xuat'], ['1', A, PA], `${A} ${PA}`],
    ['decomposed', ['STT', 'Câu hỏi'.normalize('NFD'), 'Căn cứ pháp lý'.normalize('NFD')], ['1', A, L], A],
    ['abbreviated', ['TT', 'ND vướng mắc', 'Đx, kn', 'CQ giải quyết'], ['1', A, PA, 'BCT'], `${A} ${PA}`],
    [
      'a hint in brackets',
      ['STT', 'Nội dung (nêu rõ quy định, cơ quan có thẩm quyền, căn cứ pháp lý)', 'Giải pháp đề xuất'],
      ['1', A, PA],
      `${A} ${PA}`,
    ],
    [
      'columns in another order',
      ['Ghi chú', 'Cơ quan xử lý', 'Kiến nghị', 'Vướng mắc', 'Quy định tại'],
      ['khẩn', 'Sở', PA, A, L],
      `${A} ${PA}`,
    ],
    ['only a proposal', ['STT', 'Nội dung kiến nghị', 'Ghi chú'], ['1', PA, 'x'], PA],
    ['a problem and what is proposed', ['STT', 'Vấn đề', 'Nội dung kiến nghị'], ['1', A, PA], `${A} ${PA}`],
    [
      'results already filled in',
      ['STT', 'Kiến nghị', 'Kết quả giải quyết'],
      ['1', PA, 'Sở đã có Công văn trả lời xã từ tháng trước, xã nghiên cứu thực hiện.'],
      PA,
    ],
    [
      'the asking and the answering unit',
      ['STT', 'Đơn vị', 'Câu hỏi', 'Đơn vị trả lời'],
      ['1', 'Xã Sơn Mỹ', A, 'Cục TTTN'],
      A,
    ],
    [
      'a line break in each name',
      ['S\nTT', 'Nội dung\nkhó khăn,\nvướng mắc', 'Đề xuất,\nkiến nghị'],
      ['1', A, PA],
      `${A} ${PA}`,
    ],
    [
      'cause between',
      ['STT', 'Khó khăn, vướng mắc', 'Nguyên nhân', 'Giải pháp tháo gỡ khó khăn'],
      ['1', A, 'Do chưa có hướng dẫn', PA],
      `${A} ${PA}`,
    ],
  ])('%s', (_name, header, data, expected) => {
    expect(one(header, data)).toEqual([expected, expected]);
  });

  test('two rows, merged over two columns, and a row of column numbers', () => {
    const grid = [
      ['TT', 'Nội dung', '', 'Văn bản liên quan', 'Ghi chú'],
      ['', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị', '', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['1', A, PA, L, ''],
      ['2', B, PB, '', ''],
    ];
    const merges = ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2'];
    expect(texts(grid, merges)).toEqual([`${A} ${PA}`, `${B} ${PB}`]);
    expect(texts(grid)).toEqual([`${A} ${PA}`, `${B} ${PB}`]);
    expect(read(grid, merges)?.questions[0]?.columns.legalBasis).toBe(L);
  });

  test('weak names below a parent take its meaning', () => {
    const grid = [
      ['STT', 'Khó khăn, vướng mắc', '', 'Kiến nghị', '', 'Kết quả giải quyết', ''],
      ['', 'Nội dung', 'Căn cứ', 'Nội dung', 'Cơ quan', 'Nội dung', 'Văn bản'],
      ['1', A, L, PA, 'Bộ Công Thương', 'Đã trả lời tại văn bản kèm theo, xã thực hiện.', '12/SCT'],
      ['2', B, L, PB, 'Sở Công Thương', '', ''],
    ];
    const reading = read(grid, ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1']);
    expect(reading?.questions.map(({ text }) => text)).toEqual([`${A} ${PA}`, `${B} ${PB}`]);
    expect(reading?.questions[0]?.columns).toMatchObject({ legalBasis: L, proposal: PA, authority: 'Bộ Công Thương' });
    expect(reading?.result).toEqual({ sheet: 'Sheet1', headerRow: 1, column: 6 });
  });

  test('repeated on the next page it goes on with the table', () => {
    const grid = [
      HEAD,
      row('1', 'Rượu', A, PA),
      HEAD,
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      row('2', '', B, PB),
      ['', '', C, '', '', '', ''],
    ];
    expect(texts(grid)).toEqual([`${A} ${PA}`, `${B} ${C} ${PB}`]);
    expect(fields(grid)).toEqual(['Rượu', 'Rượu']);
  });

  test('missing, the columns are known by their looks', () => {
    const grid = [
      ['', 'UBND XÃ SƠN MỸ', '', '', ''],
      ['', 'BẢNG TỔNG HỢP', '', '', ''],
      ['', '1', A, L, PA],
      ['', '2', B, '', PB],
      ['', '3', C, L, PC],
    ];
    expect(texts(grid)).toEqual([`${A} ${PA}`, `${B} ${PB}`, `${C} ${PC}`]);
  });

  test('one column of numbered texts is a table', () => {
    const grid = [['KIẾN NGHỊ CỦA XÃ'], ['I. Thương mại'], [`1. ${A}`], [`2. ${B}`], ['II. Điện'], [`3. ${D}`]];
    expect(texts(grid)).toEqual([A, B, D]);
    expect(fields(grid)).toEqual(['Thương mại', 'Thương mại', 'Điện']);
    expect(read(grid)?.questions.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  test('a table of figures, a letterhead and an empty sheet hold no questions', () => {
    expect(
      read([
        ['STT', 'Lĩnh vực', 'Số kiến nghị'],
        ['1', 'Rượu', '12'],
        ['2', 'Điện', '3'],
      ]),
    ).toBeNull();
    expect(
      read([['ỦY BAN NHÂN DÂN\nXÃ SƠN MỸ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc']]),
    ).toBeNull();
    expect(read([])).toBeNull();
  });
});

describe('fields and groups', () => {
  test('roman, nested and unlabelled headings', () => {
    const grid = [
      HEAD,
      ['A', 'KHÓ KHĂN VỀ THƯƠNG MẠI', '', '', '', '', ''],
      ['I', '', 'Kinh doanh rượu', '', '', '', ''],
      row('1', '', A, PA),
      ['II', '', 'Chợ', '', '', '', ''],
      row('2', '', B, PB),
      ['B', 'NĂNG LƯỢNG', '', '', '', '', ''],
      row('3', '', D, PD),
      ['*Lĩnh vực thương mại điện tử', '', '', '', '', '', ''],
      row('4', '', C, PC),
    ];
    expect(texts(grid, ['A9:G9'])).toEqual([`${A} ${PA}`, `${B} ${PB}`, `${D} ${PD}`, `${C} ${PC}`]);
    expect(fields(grid, ['A9:G9'])).toEqual(['Kinh doanh rượu', 'Chợ', 'NĂNG LƯỢNG', 'Lĩnh vực thương mại điện tử']);
  });

  test('arabic headings, bold or numbered one level above', () => {
    const bold = [
      HEAD,
      ['1', '', '*Kinh doanh rượu', '', '', '', ''],
      row('1', '', A, PA),
      ['2', '', '*Quản lý chợ', '', '', '', ''],
      row('1', '', B, PB),
      row('2', '', C, PC),
    ];
    expect(fields(bold)).toEqual(['Kinh doanh rượu', 'Quản lý chợ', 'Quản lý chợ']);
    const nested = [
      HEAD,
      ['1', '', 'Kinh doanh rượu', '', '', '', ''],
      row('1.1', '', A, PA),
      row('1.2', '', B, PB),
      ['2', '', 'Xăng dầu', '', '', '', ''],
      row('2.1', '', D, PD),
    ];
    expect(fields(nested)).toEqual(['Kinh doanh rượu', 'Kinh doanh rượu', 'Xăng dầu']);
    expect(read(nested)?.questions.map(({ number }) => number)).toEqual(['1.1', '1.2', '2.1']);
  });

  test('points a), b) with cells of their own are questions, numbered from what stands above', () => {
    const header = ['TT', 'Nội dung vướng mắc', 'Kiến nghị', 'Ghi chú'];
    const grid = [
      header,
      ['I', 'Thương mại', '', '02 kiến nghị'],
      ['1', 'Về kinh doanh rượu', '', ''],
      ['a)', A, PA, ''],
      ['b)', B, PB, ''],
      ['2', C, PC, ''],
    ];
    const found = read(grid)?.questions.map(({ number, field, text }) => [number, field, text]);
    expect(found).toEqual([
      ['1a', 'Về kinh doanh rượu', `${A} ${PA}`],
      ['1b', 'Về kinh doanh rượu', `${B} ${PB}`],
      ['2', 'Thương mại', `${C} ${PC}`],
    ]);
  });

  test('a short question without further cells is no heading', () => {
    const grid = [
      HEAD,
      row('1', '', A, PA),
      ['2', '', 'Chưa có hướng dẫn về phân hạng chợ', '', '', '', ''],
      row('3', '', C, PC),
    ];
    expect(texts(grid)).toEqual([`${A} ${PA}`, 'Chưa có hướng dẫn về phân hạng chợ', `${C} ${PC}`]);
  });

  test('a field written once stands until the next one or the next heading', () => {
    const grid = [
      HEAD,
      row('1', 'Rượu', A, PA),
      row('2', '', B, PB),
      row('3', 'nt', C, PC),
      ['II', '', 'ĐIỆN', '', '', '', ''],
      row('4', '', D, PD),
    ];
    expect(fields(grid)).toEqual(['Rượu', 'Rượu', 'Rượu', 'ĐIỆN']);
  });

  test('merged units and headings that name a commune', () => {
    const header = ['STT', 'Đơn vị', 'Nội dung vướng mắc', 'Kiến nghị'];
    const merged = [header, ['1', 'Xã Sơn Mỹ', A, PA], ['', '', B, PB], ['2', 'Xã Vạn Tường', C, PC]];
    const reading = read(merged, ['A2:A3', 'B2:B3']);
    expect(reading?.questions.map(({ unit, text }) => [unit, text])).toEqual([
      ['Xã Sơn Mỹ', `${A} ${PA}`],
      ['Xã Sơn Mỹ', `${B} ${PB}`],
      ['Xã Vạn Tường', `${C} ${PC}`],
    ]);
    const headed = read([
      HEAD,
      ['I', 'XÃ SƠN MỸ', '', '', '', '', ''],
      row('1', 'Rượu', A, PA),
      ['II', 'PHƯỜNG CẨM THÀNH', '', '', '', '', ''],
      row('1', 'Chợ', B, PB),
    ]);
    expect(headed?.questions.map(({ unit, field }) => [unit, field])).toEqual([
      ['XÃ SƠN MỸ', 'Rượu'],
      ['PHƯỜNG CẨM THÀNH', 'Chợ'],
    ]);
  });

  test('the name of the sheet, where it names a field', () => {
    const grid = [
      ['STT', 'Vướng mắc', 'Kiến nghị'],
      ['1', A, PA],
      ['2', B, PB],
    ];
    expect(fields(grid, [], 'Xuất nhập khẩu')).toEqual(['Xuất nhập khẩu', 'Xuất nhập khẩu']);
    expect(fields(grid, [], 'Biểu tổng hợp 2025')).toEqual([null, null]);
    expect(read(grid, [], 'Xã Sơn Mỹ')?.questions[0]?.unit).toBe('Xã Sơn Mỹ');
  });
});

describe('rows', () => {
  test('rows that go on with the question above', () => {
    const grid = [
      HEAD,
      row('1', 'Rượu', 'Xã đang gặp vướng mắc sau đây:', PA),
      ['', '', 'a) hồ sơ cũ chưa bàn giao;', '', '', '', ''],
      ['', '', '- phần mềm chưa có tài khoản.', '', '', '', ''],
      row('2', 'Chợ', B, PB),
      ['', '', '', 'Luật Giá năm 2023', '', '', ''],
      ['', '', '', '', 'Kính đề nghị trả lời sớm.', '', ''],
    ];
    expect(texts(grid)).toEqual([
      `Xã đang gặp vướng mắc sau đây: a) hồ sơ cũ chưa bàn giao; - phần mềm chưa có tài khoản. ${PA}`,
      `${B} ${PB} Kính đề nghị trả lời sớm.`,
    ]);
    expect(read(grid)?.questions.map(({ source }) => source.rows)).toEqual([
      [2, 4],
      [5, 7],
    ]);
    expect(read(grid)?.questions[1]?.columns.legalBasis).toBe(`${L} Luật Giá năm 2023`);
  });

  test('an empty number with a full row, and a number that was left out, are questions', () => {
    const grid = [
      HEAD,
      row('1', '', A, PA),
      row('', '', B, PB),
      row('2', '', C, PC),
      ['', '', D, '', '', '', ''],
      row('4', '', A, PA),
    ];
    expect(texts(grid)).toEqual([`${A} ${PA}`, `${B} ${PB}`, `${C} ${PC}`, D, `${A} ${PA}`]);
  });

  test('no number anywhere: each row with a text is a question', () => {
    const grid = [
      ['Nội dung vướng mắc', 'Kiến nghị', 'Ghi chú'],
      [A, PA, ''],
      [B, '', ''],
      [C, PC, ''],
      ['- và xã cũng chưa được tập huấn.', '', ''],
    ];
    expect(texts(grid)).toEqual([`${A} ${PA}`, B, `${C} - và xã cũng chưa được tập huấn. ${PC}`]);
  });

  test('one question merged over several rows', () => {
    const grid = [
      HEAD,
      row('1', 'Rượu', A, PA, 'Nghị định số 105/2017/NĐ-CP'),
      ['', '', '', 'Nghị định số 17/2020/NĐ-CP', '', '', ''],
      ['', '', '', 'Nghị định số 139/2025/NĐ-CP', '', '', ''],
      row('2', '', B, PB),
    ];
    const reading = read(grid, ['A2:A4', 'B2:B5', 'C2:C4', 'E2:E4']);
    expect(reading?.questions.map(({ text, source }) => [text, source.rows])).toEqual([
      [`${A} ${PA}`, [2, 4]],
      [`${B} ${PB}`, [5, 5]],
    ]);
    expect(reading?.questions[0]?.columns.legalBasis).toBe(
      'Nghị định số 105/2017/NĐ-CP Nghị định số 17/2020/NĐ-CP Nghị định số 139/2025/NĐ-CP',
    );
  });

  test('a proposal merged over several questions belongs to each', () => {
    const grid = [HEAD, row('1', '', A, PA), row('2', '', B), row('3', '', C, PC)];
    expect(texts(grid, ['E2:E3'])).toEqual([`${A} ${PA}`, `${B} ${PA}`, `${C} ${PC}`]);
  });

  test('own numbers and bullets at the beginning go, lists within stay', () => {
    const grid = [
      HEAD,
      row('1', '', `- ${A}`, `+ ${PA}`),
      row('2', '', `Câu 2: ${B}`, PB),
      row('3', '', 'Xã hỏi:\n- việc thứ nhất\n- việc thứ hai', ''),
      row('4', '', '1) Ai cấp phép?\n2) Thời hạn bao lâu?', ''),
      row('5', '', '03 xã nhập làm một, 2.000 hộ dân.', PB),
    ];
    expect(texts(grid)).toEqual([
      `${A} ${PA}`,
      `${B} ${PB}`,
      'Xã hỏi: - việc thứ nhất - việc thứ hai',
      '1) Ai cấp phép? 2) Thời hạn bao lâu?',
      `03 xã nhập làm một, 2.000 hộ dân. ${PB}`,
    ]);
    expect(read(grid)?.questions[3]?.warnings).toContain('two-questions');
    expect(read(grid)?.questions[2]?.body).toBe('Xã hỏi:\n- việc thứ nhất\n- việc thứ hai');
  });

  test('nothing, samples, totals, notes, the closing and the signatures are left out and told', () => {
    const grid = [
      HEAD,
      ['VD', 'Rượu', `Ví dụ: ${A}`, '', '', '', ''],
      row('1', 'Rượu', A, PA),
      row('2', 'Điện', 'Không có', '…', ''),
      row('3', 'Chợ', B, 'Không'),
      ['4', '', '', '', '', '', ''],
      ['', 'Tổng cộng', '02 nội dung', '', '', '', ''],
      ['Ghi chú: số liệu đến ngày 30/9/2025', '', '', '', '', '', ''],
      ['', '', '', '', 'Sơn Mỹ, ngày 10 tháng 10 năm 2025', '', ''],
      ['', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.', '', '', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', '', ''],
      ['', '', 'Trần Thị Lam', '', 'Lê Quang Thuận', '', ''],
    ];
    expect(texts(grid, ['A8:G8'])).toEqual([`${A} ${PA}`, B]);
    expect(kinds(grid, ['A8:G8']).filter((text) => !text.startsWith('table_header'))).toEqual([
      `other: VD Rượu Ví dụ: ${A}`,
      'other: 2 Điện Không có …',
      'total: Tổng cộng 02 nội dung',
      'other: Ghi chú: số liệu đến ngày 30/9/2025',
      'signature: Sơn Mỹ, ngày 10 tháng 10 năm 2025',
      'signature: Nơi nhận: - Như trên; - Lưu: VT.',
      'signature: TM. ỦY BAN NHÂN DÂN CHỦ TỊCH',
      'signature: Trần Thị Lam',
      'signature: Lê Quang Thuận',
    ]);
  });

  test('a signature in the column of the content does not run into the last question', () => {
    const grid = [
      HEAD,
      row('1', '', A, PA),
      ['', '', 'NGƯỜI LẬP BIỂU', '', '', '', ''],
      ['', '', 'Nguyễn Văn An', '', '', '', ''],
    ];
    expect(texts(grid)).toEqual([`${A} ${PA}`]);
  });

  test('titles above are letterhead and title', () => {
    const grid = [
      ['UBND XÃ SƠN MỸ', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['BIỂU TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ'],
      HEAD,
      row('1', '', A, PA),
    ];
    expect(kinds(grid).slice(0, 3)).toEqual([
      'letterhead: UBND XÃ SƠN MỸ',
      'letterhead: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'title: BIỂU TỔNG HỢP KHÓ KHĂN, VƯỚNG MẮC, KIẾN NGHỊ',
    ]);
  });
});
