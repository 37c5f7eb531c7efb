import type { PackAnswer, PackQuestion, ReplyPack } from './reply-pack.ts';

/** A pack for tests. */
export const anAnswer = (given: Partial<PackAnswer> = {}): PackAnswer => ({
  kind: 'answer',
  body: 'Thẩm quyền cấp Giấy phép bán lẻ rượu thuộc Ủy ban nhân dân cấp xã.\n- Hồ sơ nộp tại bộ phận một cửa.',
  citations: [{ document: 'Nghị định 139/2025/NĐ-CP', article: 'khoản 2 Điều 8' }],
  noCitationReason: null,
  authority: null,
  documentNumber: null,
  letterDate: null,
  noLetterReason: null,
  by: 'Cục Quản lý và Phát triển thị trường trong nước',
  sentAt: '2026-11-18T09:20:00.000Z',
  earlier: false,
  ...given,
});

export const aQuestion = (given: Partial<PackQuestion> = {}): PackQuestion => ({
  code: 'BCT-2026-004217',
  number: '1',
  heading: null,
  field: 'Kinh doanh rượu',
  body: 'Xã có được cấp Giấy phép bán lẻ rượu không?',
  columns: null,
  standing: 'answered',
  holder: 'Cục Quản lý và Phát triển thị trường trong nước',
  dueAt: null,
  answers: [anAnswer()],
  ...given,
});

export const anOpenQuestion = (given: Partial<PackQuestion> = {}): PackQuestion =>
  aQuestion({ standing: 'open', answers: [], dueAt: '2026-11-19T08:06:00.000Z', ...given });

export const aPack = (questions: readonly PackQuestion[], given: Partial<ReplyPack> = {}): ReplyPack => ({
  dossier: {
    code: 'HS-2026-000012',
    title: 'Tổng hợp vướng mắc tháng 11',
    letterNumber: '45/UBND-KT',
    letterDate: '2026-11-10',
    sentAt: '2026-11-18T01:06:00.000Z',
  },
  sender: 'Ủy ban nhân dân xã Trà Bồng',
  province: 'tỉnh Quảng Ngãi',
  ministries: ['Bộ Công Thương'],
  at: '2026-11-19T02:10:00.000Z',
  questions,
  ...given,
});
