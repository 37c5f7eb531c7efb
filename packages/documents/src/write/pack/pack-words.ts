import type { PackAnswer, PackQuestion, ReplyPack } from './reply-pack.ts';

/** Vietnam has one time zone and no summer time. */
const OFFSET_MS = 7 * 3_600_000;
const two = (value: number): string => String(value).padStart(2, '0');
const inVietnam = (instant: string): Date => new Date(Date.parse(instant) + OFFSET_MS);

/** "19/11/2026" */
export const dayOf = (instant: string): string => {
  const at = inVietnam(instant);
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
};

/** "15:06 ngày 19/11/2026" */
export const momentOf = (instant: string): string => {
  const at = inVietnam(instant);
  return `${two(at.getUTCHours())}:${two(at.getUTCMinutes())} ngày ${dayOf(instant)}`;
};

/** "18/11/2025" of "2025-11-18" */
const letterDay = (date: string): string => date.split('-').reverse().join('/');

/** "ngày 05 tháng 02 năm 2026": a nought before days under ten and before January and February. */
export const longDayOf = (instant: string): string => {
  const at = inVietnam(instant);
  const month = at.getUTCMonth() + 1;
  return `ngày ${two(at.getUTCDate())} tháng ${month < 3 ? two(month) : month} năm ${at.getUTCFullYear()}`;
};

export const MOTTO = { state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' };
export const SYSTEM = 'HỆ THỐNG CẦU NỐI';
export const TITLE = 'BẢN TỔNG HỢP TRẢ LỜI CÁC CÂU HỎI';
/** It has no signature and no number of a letter, and must not pass for one that has. */
export const NOT_A_LETTER = [
  'Bản tổng hợp này do hệ thống Cầu Nối lập từ các văn bản trả lời đã gửi,',
  'không thay thế văn bản có chữ ký.',
] as const;

export const senderOf = ({ sender, province }: ReplyPack): string => `${sender}, ${province}`;

/** What the pack answers: the sender's letter, or the dossier by its title. */
export function aboutOf({ dossier }: ReplyPack): string {
  const { letterNumber, letterDate, title } = dossier;
  if (!letterNumber) return title;
  return `${title} (Công văn số ${letterNumber}${letterDate ? ` ngày ${letterDay(letterDate)}` : ''})`;
}

export type PackCounts = {
  total: number;
  done: number;
  open: number;
  waiting: number;
  withdrawn: number;
  nextDueAt: string | null;
};

/** A referral counts as done, as in the progress of the dossier; what was withdrawn counts nowhere else. */
export function countsOf({ questions }: Pick<ReplyPack, 'questions'>): PackCounts {
  const having = (...standings: PackQuestion['standing'][]): number =>
    questions.filter(({ standing }) => standings.includes(standing)).length;
  const dues = questions.flatMap(({ dueAt }) => (dueAt === null ? [] : [Date.parse(dueAt)]));
  return {
    total: questions.length - having('withdrawn'),
    done: having('answered', 'referred'),
    open: having('open'),
    waiting: having('waiting'),
    withdrawn: having('withdrawn'),
    nextDueAt: dues.length === 0 ? null : new Date(Math.min(...dues)).toISOString(),
  };
}

/** One line a fact, for the table at the start. */
export function summaryOf(pack: ReplyPack): readonly (readonly [string, string])[] {
  const { total, done, open, waiting, withdrawn, nextDueAt } = countsOf(pack);
  const { code, sentAt } = pack.dossier;
  return [
    ['Đơn vị hỏi', senderOf(pack)],
    ['Nội dung', aboutOf(pack)],
    ['Mã hồ sơ', sentAt ? `${code}, gửi lúc ${momentOf(sentAt)}` : code],
    ['Đã trả lời', `${done}/${total} câu hỏi`],
    ...(open > 0
      ? [['Đang xử lý', `${open} câu hỏi${nextDueAt ? `, hạn gần nhất ${momentOf(nextDueAt)}` : ''}`] as const]
      : []),
    ...(waiting > 0 ? [['Chờ bổ sung', `${waiting} câu hỏi`] as const] : []),
    ...(withdrawn > 0 ? [['Đã rút', `${withdrawn} câu hỏi`] as const] : []),
    ['Thời điểm lập', momentOf(pack.at)],
  ];
}

/** What stands under a question that has no final answer; null for one that has. */
export function pendingLine({ standing, holder, dueAt, answers }: PackQuestion): string | null {
  const due = dueAt ? `, hạn trả lời ${momentOf(dueAt)}` : '';
  if (standing === 'answered' && dueAt) return `Đơn vị hỏi đã hỏi lại: đang do ${holder} xử lý${due}.`;
  if (standing === 'answered' || standing === 'referred') return null;
  if (standing === 'withdrawn') return 'Đơn vị hỏi đã rút câu hỏi này.';
  if (standing === 'waiting') return `Chưa có trả lời: ${holder} đang chờ đơn vị hỏi bổ sung thông tin.`;
  return answers.length > 0
    ? `Đang xử lý tiếp: do ${holder} xử lý${due}.`
    : `Chưa có trả lời: đang do ${holder} xử lý${due}.`;
}

/** "khoản 2 Điều 8 Nghị định 139/2025/NĐ-CP; …", or why there is none. */
export function basisOf({ citations, noCitationReason }: PackAnswer): string | null {
  if (citations.length === 0) return noCitationReason && `Không viện dẫn văn bản: ${noCitationReason}`;
  return `Căn cứ: ${citations.map(({ document, article }) => (article ? `${article} ${document}` : document)).join('; ')}`;
}

const KIND_WORDS: Record<PackAnswer['kind'], string> = {
  answer: 'Trả lời',
  confirmation: 'Trả lời (xác nhận nội dung đã trả lời qua điện thoại)',
  referral: 'Trả lời bước đầu',
  follow_up: 'Trả lời nội dung hỏi lại',
};

/** "Trả lời của Cục … (15:06 ngày 19/11/2026)" */
export const answerHead = ({ kind, by, sentAt, earlier }: PackAnswer): string =>
  `${KIND_WORDS[kind]} của ${by} (${momentOf(sentAt)})${earlier ? ', trước khi có đề nghị xem xét lại' : ''}`;

/** Of a referral: whose it is, and under which number they were written to; of the authority's own answer: their letter. */
export function referralLine({
  kind,
  authority,
  documentNumber,
  letterDate,
  noLetterReason,
}: PackAnswer): string | null {
  if (!authority) return null;
  if (kind === 'referral')
    return `Thuộc thẩm quyền của ${authority}${documentNumber ? `, đã chuyển theo Văn bản số ${documentNumber}` : ''}.`;
  if (!documentNumber)
    return `Theo trả lời của ${authority}${noLetterReason ? ` (không có văn bản: ${noLetterReason})` : ''}.`;
  return `Theo Văn bản số ${documentNumber}${letterDate ? ` ngày ${letterDay(letterDate)}` : ''} của ${authority}.`;
}

/** All that was answered to a question, and what it still waits for, as the text of one cell. */
export function resultText(question: PackQuestion): string {
  const answers = question.answers.map((answer) =>
    [`${answerHead(answer)}:`, answer.body, referralLine(answer), basisOf(answer)].filter(Boolean).join('\n'),
  );
  return [...answers, pendingLine(question)].filter(Boolean).join('\n\n');
}

/** "Câu 12.", "Câu I.3."; a number that says "Câu" itself stays as it is. */
export const questionLabel = (number: string): string => {
  const bare = number.trim().replace(/[.):]+$/, '');
  return /^câu\s/i.test(bare) ? `${bare}.` : `Câu ${bare}.`;
};

/** The asker's further columns, as lines under the question. */
export const columnLines = ({ columns }: PackQuestion): readonly (readonly [string, string])[] =>
  columns === null
    ? []
    : (
        [
          ['Căn cứ pháp lý', columns.legalBasis],
          ['Nguyên nhân', columns.cause],
          ['Cơ quan có thẩm quyền', columns.authority],
          ['Thời hạn đề nghị', columns.deadline],
          ['Ghi chú', columns.note],
        ] as const
      ).flatMap(([label, text]) => (text ? [[label, text] as const] : []));

/** Lines that have something in them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
