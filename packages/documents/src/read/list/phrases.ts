import { foldVietnamese } from '@caunoi/routing/fold';

/** What the words of a line say it is. All patterns are tried on bounded text and never look back further than a few words. */

const BOUND = 6_000;
/** Enough words to tell a text from a title. */
const COUNTED = 1_500;
/** A long text asks at its beginning or at its end. */
const ASKING_ENDS = 1_500;

const endsOf = (text: string): string =>
  text.length <= 2 * ASKING_ENDS ? text : `${text.slice(0, ASKING_ENDS)}\n${text.slice(-ASKING_ENDS)}`;

export const wordCount = (text: string): number =>
  text
    .slice(0, COUNTED)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export const isUpperCase = (text: string): boolean => {
  const letters = text.slice(0, COUNTED).match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && letters.every((letter) => letter === letter.toUpperCase());
};

const REQUEST =
  /(?:đề nghị|kiến nghị|đề xuất|kính mong|rất mong|mong (?:muốn|được|bộ|sở|quý|cục|các|cấp)|xin (?:được )?(?:hỏi|ý kiến|hướng dẫn|ý kiến)|(?:cho|xin|muốn|được) (?:em |xã |mình |chị |anh |bên em |chúng tôi )?hỏi|hướng dẫn (?:cụ thể|rõ|xã|việc|cách|trình|thủ|giúp|về)|cho biết|cho ý kiến|làm rõ|giải đáp|giải thích|tháo gỡ|xem xét)/iu;
const INTERROGATIVE =
  /(?:có (?:được|phải|cần|bị|thuộc|đúng)[^.?!]{0,160}(?:không|ko|chưa|hông|k)(?=[\s.?!,;:…)"”]|$)|hay không|hay chưa|được không|được ko|đc ko|đc không|phải không|thế nào|ra sao|làm sao|bao nhiêu|bao lâu|khi nào|ở đâu|tại sao|vì sao|(?:cơ quan|cấp|đơn vị|đâu|ngành|bên|ai|văn bản|mẫu|luật|nghị định|thông tư|gì|phòng|điều|mức|chỗ|xã|loại) nào|là ai|do ai|ai (?:cấp|ký|phạt|quản lý|chịu|có|làm|là)|gửi ai|(?:làm|giấy|thủ tục|hồ sơ|điều kiện|cần|những|gồm|là|có) gì|(?:về|gửi|nộp|hỏi|ở|vào|từ) đâu|[^\s]{1,12} (?:không|ko|hông|chưa) (?:ạ|vậy|nhỉ|anh|chị)|như nào|sao ạ|sao cho đúng)/iu;
const DIFFICULTY =
  /(?:vướng|khó khăn|lúng túng|bất cập|chưa (?:rõ|có|được|thống nhất|biết|nắm|quy định|hướng dẫn|bố trí|đồng bộ|kịp)|không (?:rõ|có|biết|thống nhất|tìm thấy|nắm|thực hiện được|đủ)|thiếu|chồng chéo|mâu thuẫn|hạn chế|còn nhiều)/iu;

/** It asks or requests something. */
export const asks = (text: string): boolean => {
  const bounded = endsOf(text);
  return bounded.includes('?') || REQUEST.test(bounded) || INTERROGATIVE.test(bounded);
};

/** It asks, or tells of a difficulty. */
export const saysSomething = (text: string): boolean => asks(text) || DIFFICULTY.test(endsOf(text));

const OWN_REQUEST =
  /^(?:\P{L}*(?:nay|vì vậy|do đó|do vậy|đồng thời|ngoài ra|xã|ubnd xã|kính|xin|rất|cho),? )?(?:đề nghị|kiến nghị|đề xuất|mong|xin hỏi|hỏi)(?!\p{L})/iu;

/** Sentences that ask on their own. */
export const askCount = (text: string): number => {
  const bounded = text.slice(0, BOUND);
  let count = 0;
  for (const sentence of bounded.split(/(?<=[?.!;])\s+|\n/u)) {
    if (sentence.includes('?') || OWN_REQUEST.test(sentence)) count++;
  }
  return count;
};

const FIELD_START =
  /^(?:(?:về |trong |thuộc |nhóm |các |một số )?(?:lĩnh vực|mảng|nhóm (?:nội dung|vấn đề|câu hỏi|lĩnh vực)|ngành)|nhóm:?) /iu;
const TOPIC_START =
  /^(?:về|công tác|hoạt động|quản lý|thủ tục|đối với|việc|nội dung|cơ chế|chính sách|tổ chức|an toàn|kinh doanh|thương mại|điện lực|xăng dầu|khuyến công|kiến nghị chung|nội dung khác|vấn đề khác|khác)(?: |$)/iu;

/** "Lĩnh vực …": a field and nothing else, however it is labelled. */
export const namesField = (text: string): boolean =>
  FIELD_START.test(text) &&
  wordCount(text) <= 30 &&
  !/[?]|đề nghị|kiến nghị .*(?:bộ|sở)/iu.test(text) &&
  !/[.;]$/.test(text.trim());

/** It could be a title: short, and no sentence that asks or tells. */
export const readsAsTitle = (text: string): boolean => {
  const trimmed = text.trim();
  const words = wordCount(trimmed);
  if (words === 0 || words > 24 || /[?!]/.test(trimmed) || /[\p{L})][.;]\s+\S/u.test(trimmed)) return false;
  if (namesField(trimmed) || isUpperCase(trimmed)) return true;
  if (words > 18 || INTERROGATIVE.test(trimmed)) return false;
  // A title may well speak of difficulties and requests ("Khó khăn, vướng mắc"), but asks nobody anything.
  if (
    /(?:đề nghị|kiến nghị|đề xuất|xin|kính) (?:\p{Ll}+ )?(?:bộ|sở|cục|ubnd|trung ương|hướng dẫn|cho|hỏi|xem|được|sớm|ban hành|có)(?:\P{L}|$)/iu.test(
      trimmed,
    )
  )
    return false;
  return !/[.;]$/.test(trimmed) || (words <= 12 && TOPIC_START.test(trimmed) && !DIFFICULTY.test(trimmed));
};

export type Facet = 'difficulty' | 'legal' | 'cause' | 'proposal' | 'authority' | 'deadline' | 'note';

const FACETS: readonly (readonly [Facet, RegExp])[] = [
  [
    'proposal',
    /^(?:nội dung |những |các |một số )?(?:đề xuất|kiến nghị|giải pháp|hướng xử lý|phương án|đề nghị)(?:,? (?:và )?(?:đề xuất|kiến nghị|giải pháp|đề nghị|tháo gỡ|giải quyết|xử lý|của xã|của địa phương|hướng giải quyết|hướng tháo gỡ)){0,3}(?= ?[:.–-]|$)/iu,
  ],
  [
    'legal',
    /^(?:căn cứ(?: pháp lý)?|cơ sở pháp lý|quy định(?: hiện hành| pháp luật| liên quan| của pháp luật)?|văn bản (?:liên quan|quy định|pháp luật))(?= ?:|$)/iu,
  ],
  ['cause', /^nguyên nhân(?: (?:chủ quan|khách quan|của khó khăn|vướng mắc))*(?= ?[:.]|$)/iu],
  [
    'authority',
    /^(?:cơ quan|đơn vị|cấp)(?: có)?(?: thẩm quyền)?(?: giải quyết| xử lý| trả lời| chủ trì)+(?= ?:|$)|^thẩm quyền(?: giải quyết| xử lý)?(?= ?:|$)/iu,
  ],
  ['deadline', /^(?:thời hạn|thời gian)(?: đề nghị| đề xuất| giải quyết| trả lời| hoàn thành)*(?= ?:)/iu],
  ['note', /^(?:ghi chú|lưu ý)(?= ?:)/iu],
  [
    'difficulty',
    /^(?:những |các |một số |nội dung |về )?(?:khó khăn|vướng mắc|tồn tại|bất cập|hạn chế|thực trạng|hiện trạng|tình huống|nội dung(?: vướng mắc| câu hỏi| cần hỏi| phản ánh)?|câu hỏi|vấn đề)(?:,? (?:và )?(?:khó khăn|vướng mắc|tồn tại|bất cập|hạn chế|thực tế|cần hỏi|cụ thể|gặp phải|phát sinh)){0,3}(?= ?[:.–-]|$)/iu,
  ],
];

/** "Đề xuất, kiến nghị: …": a part of one question, named; `rest` is what stands behind the name. */
export const readFacet = (text: string): { facet: Facet; rest: string } | null => {
  const start = text.slice(0, 200);
  for (const [facet, pattern] of FACETS) {
    const match = pattern.exec(start);
    if (match !== null)
      return {
        facet,
        rest: text
          .slice(match[0].length)
          .replace(/^ ?[:.–-]+\s*/, '')
          .trim(),
      };
  }
  return null;
};

/** Sections of a report that hold no questions. */
export const isReportSection = (title: string): boolean =>
  wordCount(title) <= 30 &&
  /^(?:đánh giá|khái quát|tình hình|kết quả|đặc điểm|thuận lợi|ưu điểm|những (?:kết quả|mặt)|công tác (?:chỉ đạo|triển khai)|phương hướng|nhiệm vụ|nguyên nhân|mục đích|số liệu|thông tin chung|bối cảnh)/iu.test(
    title,
  ) &&
  !/khó khăn|vướng mắc|tồn tại|kiến nghị|đề xuất|câu hỏi/iu.test(title);

/** Sections that gather questions without naming a field. */
export const isGenericSection = (title: string): boolean =>
  /^(?:những |các |một số |nội dung |về |tổng hợp )*(?:khó khăn|vướng mắc|tồn tại|hạn chế|bất cập|câu hỏi|nội dung (?:câu hỏi|vướng mắc|đề nghị|hỏi|kiến nghị|cụ thể)|đề xuất|kiến nghị|đề nghị)(?!.*(?:chung|khác))/iu.test(
    title,
  ) && wordCount(title) <= 25;

/** Where several numbers read like an ordinary continuation, the letter is about to begin its list. */
export const leadsToList = (text: string): boolean =>
  /(?:như sau|sau đây|cụ thể|dưới đây|sau)(?: ?\(.{0,60}\))? ?[:.]?$/iu.test(text.trim()) && /[:.]$/.test(text.trim());

/** A sentence that ends with a colon and speaks of the questions that follow, without diacritics as well. */
export const announces = (text: string): boolean =>
  /[:：]$/.test(text.trim()) &&
  !text.includes('?') &&
  wordCount(text) <= 60 &&
  /(?:gui|neu|hoi|bao cao|tong hop|phan anh|co|gap|de nghi|kien nghi|vuong|trinh bay) .*(?:cau hoi|vuong mac|kho khan|kien nghi|noi dung|van de|y kien|cau|dieu|viec)/.test(
    foldVietnamese(text.slice(0, 600)),
  );
