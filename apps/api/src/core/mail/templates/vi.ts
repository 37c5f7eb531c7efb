import type { MailKind } from '../mail-kinds.ts';
import type { MailWords } from './mail-words.ts';

const TICKET = [
  'Phiếu: {{ticketCode}}',
  'Trích yếu: {{subject}}',
  'Đơn vị hỏi: {{communeName}}',
  'Đơn vị đang giữ: {{holderName}}',
];

/** Hành chính: kính gửi, nêu việc, các dòng nhận dạng phiếu, đường dẫn. */
const letter = (sentences: string, ...details: string[]): string =>
  ['Kính gửi Ông/Bà {{recipientName}},', '', sentences, '', ...details, '', '{{link}}'].join('\n');

const DUE = 'Hạn trả lời: {{dueAt}} ({{remaining}})';
const act = (headline: string, sentences: string) => ({
  headline,
  template: { subject: `[{{ticketCode}}] ${headline}: {{subject}}`, body: letter(sentences, ...TICKET, DUE) },
});
const step = (headline: string, sentences: string) => ({
  headline,
  template: {
    subject: `[{{ticketCode}}] ${headline}: {{subject}}`,
    body: letter(sentences, ...TICKET, 'Thời hạn: {{clockName}}', 'Đến hạn lúc: {{dueAt}} ({{remaining}})'),
  },
});

const kinds: MailWords['kinds'] = {
  submitted: act('Câu hỏi mới', '{{actor}} đã gửi một câu hỏi mới. Đề nghị Ông/Bà tiếp nhận và xử lý theo thời hạn.'),
  dossier_submitted: {
    headline: 'Hồ sơ câu hỏi mới',
    template: {
      subject: '[{{dossierCode}}] Hồ sơ mới gồm {{count}} câu hỏi: {{dossierTitle}}',
      body: letter(
        '{{actor}} đã gửi hồ sơ câu hỏi, trong đó có {{count}} câu thuộc đơn vị của Ông/Bà. Mỗi câu có thời hạn trả lời riêng.',
        'Hồ sơ: {{dossierCode}}',
        'Tên hồ sơ: {{dossierTitle}}',
      ),
    },
  },
  handed_over: act(
    'Chuyển đến đơn vị',
    '{{actor}} đã chuyển câu hỏi đến đơn vị của Ông/Bà. Thời hạn trả lời vẫn tính từ khi tiếp nhận ban đầu.',
  ),
  returned: act('Trả lại câu hỏi', '{{actor}} đã trả lại câu hỏi. Lý do ghi trong phiếu.'),
  transferred: act('Chuyển từ bộ khác', '{{actor}} đã chuyển câu hỏi từ bộ khác đến đơn vị của Ông/Bà.'),
  assigned: act('Giao xử lý', '{{actor}} đã giao câu hỏi cho Ông/Bà xử lý.'),
  answer_submitted: act(
    'Văn bản chờ duyệt',
    '{{actor}} đã trình văn bản trả lời. Đề nghị Ông/Bà xem xét, phê duyệt hoặc trả lại để sửa.',
  ),
  answer_returned: act(
    'Văn bản cần sửa',
    '{{actor}} đã trả lại văn bản trả lời để hoàn thiện. Nội dung cần sửa ghi trong phiếu.',
  ),
  clarification_asked: act(
    'Đề nghị bổ sung thông tin',
    '{{actor}} đề nghị bổ sung thông tin để có cơ sở trả lời. Trong thời gian chờ, thời hạn trả lời tạm dừng.',
  ),
  answered: act('Đã có văn bản trả lời', '{{actor}} đã trả lời câu hỏi bằng văn bản. Mời Ông/Bà xem trên hệ thống.'),
  follow_up_answered: act('Đã trả lời nội dung hỏi lại', '{{actor}} đã trả lời nội dung hỏi lại.'),
  referred: act(
    'Đã chuyển đến cơ quan có thẩm quyền',
    '{{actor}} đã chuyển câu hỏi đến cơ quan có thẩm quyền. Tên cơ quan và số văn bản ghi trong phiếu.',
  ),
  replied: act('Đã bổ sung thông tin', '{{actor}} đã bổ sung thông tin. Thời hạn trả lời tiếp tục tính.'),
  asked_back: act('Hỏi lại về văn bản trả lời', '{{actor}} hỏi lại về văn bản trả lời.'),
  reopened: act(
    'Mở lại câu hỏi',
    '{{actor}} đã mở lại câu hỏi vì chưa được giải quyết. Một thời hạn mới bắt đầu tính.',
  ),
  withdrawn: act('Đã rút câu hỏi', '{{actor}} đã rút câu hỏi. Ông/Bà không cần xử lý tiếp.'),
  step_half: step('Đã qua nửa thời hạn', 'Phiếu dưới đây đã qua một nửa thời hạn và chưa hoàn thành.'),
  step_three_quarters: step(
    'Đã qua ba phần tư thời hạn',
    'Phiếu dưới đây đã qua ba phần tư thời hạn và chưa hoàn thành. Đề nghị Ông/Bà ưu tiên xử lý.',
  ),
  step_hour_left: step(
    'Còn 1 giờ làm việc',
    'Phiếu dưới đây chỉ còn một giờ làm việc là hết hạn. Đề nghị Ông/Bà xử lý ngay.',
  ),
  step_breach: step(
    'Đã quá hạn',
    'Phiếu dưới đây đã hết thời hạn mà chưa hoàn thành. Đề nghị Ông/Bà chỉ đạo, xử lý ngay.',
  ),
  step_breach_4h: step(
    'Quá hạn 4 giờ làm việc',
    'Phiếu dưới đây đã quá hạn bốn giờ làm việc. Đề nghị Ông/Bà chỉ đạo xử lý.',
  ),
  step_breach_1d: step(
    'Quá hạn 1 ngày làm việc',
    'Phiếu dưới đây đã quá hạn một ngày làm việc. Kính báo cáo Ông/Bà để chỉ đạo.',
  ),
  step_other: step(
    'Nhắc thời hạn',
    'Phiếu dưới đây đã đến mốc nhắc việc theo quy định về thời hạn và chưa hoàn thành.',
  ),
  resumed: act(
    'Hết thời gian chờ bổ sung',
    'Thời gian chờ bổ sung thông tin đã hết. Thời hạn trả lời tiếp tục tính từ bây giờ.',
  ),
  auto_closed: act(
    'Phiếu đã tự đóng',
    'Phiếu đã được đóng vì không có phản hồi trong thời gian quy định. Nếu chưa được giải quyết, Ông/Bà có thể mở lại.',
  ),
  clarification_due: act(
    'Đến hạn bổ sung thông tin',
    'Đã đến ngày hẹn bổ sung thông tin cho phiếu dưới đây. Đề nghị Ông/Bà gửi bổ sung để câu hỏi được trả lời.',
  ),
  referral_chase: act(
    'Đến hạn đôn đốc',
    'Đã đến ngày đôn đốc cơ quan có thẩm quyền trả lời phiếu dưới đây. Đề nghị Ông/Bà liên hệ và cập nhật kết quả.',
  ),
  other: act('Có cập nhật', '{{actor}} đã cập nhật phiếu dưới đây.'),
  digest: {
    headline: '',
    template: {
      subject: 'Cầu Nối: {{count}} việc cần Ông/Bà xem',
      body: [
        'Kính gửi Ông/Bà {{recipientName}},',
        '',
        'Có {{count}} việc mới trên Cầu Nối, việc gấp nêu trước:',
        '',
        '{{items}}',
        '',
        '{{link}}',
      ].join('\n'),
    },
  },
} satisfies Record<MailKind, unknown>;

export const vi: MailWords = {
  kinds,
  nobody: 'Hệ thống Cầu Nối',
  clocks: {
    answer: 'Trả lời bằng văn bản',
    triage: 'Phân loại, tiếp nhận',
    department: 'Phần thời hạn của đơn vị',
    review: 'Duyệt văn bản',
    follow_up: 'Trả lời nội dung hỏi lại',
    confirmation: 'Xác nhận bằng văn bản',
  },
  left: 'còn {time} làm việc',
  late: 'quá hạn {time} làm việc',
  paused: 'đang tạm dừng',
  groups: { overdue: 'QUÁ HẠN', soon: 'SẮP ĐẾN HẠN', news: 'VIỆC MỚI' },
  due: 'hạn {at}',
  dossier: '{count} câu hỏi',
  more: 'và {count} mục khác',
  button: { ticket: 'Mở phiếu', dossier: 'Mở hồ sơ', digest: 'Mở Cầu Nối' },
  automatic:
    'Thư này được gửi tự động, vui lòng không trả lời thư. Nội dung câu hỏi và văn bản trả lời chỉ xem được sau khi đăng nhập.',
  unsubscribe: 'Thôi nhận loại thư này',
};
