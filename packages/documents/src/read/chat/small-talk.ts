import { asks, wordCount } from '../list/phrases.ts';

const MEDIA =
  /^(?:\[[^\]]{1,40}\]|<[^>]{1,60}>|\(?(?:hình ảnh|sticker|nhãn dán|video|file|tệp|ảnh|gif|ghi âm|thoại)\)?|.{0,60}(?:đã thu hồi|thu hồi (?:một |1 )?tin nhắn|tin nhắn đã (?:được )?(?:thu hồi|xóa|xoá)|đã gửi (?:một |1 |\d+ )?(?:ảnh|hình|video|file|tệp|nhãn|sticker|link|vị trí|danh thiếp)|đã (?:thêm|tham gia|rời|ghim|đổi|tạo|mời|xóa|xoá|bình chọn|thả|bày tỏ)|vào nhóm|rời nhóm|message deleted|deleted this message|media omitted|missed call|cuộc gọi nhỡ|https?:\/\/\S+).{0,60})$/iu;

const FILLER =
  /^(?:(?:dạ|vâng|ừ|ừm|uh|um|ok|oke|okie|okla|ô kê|à|ờ|thanks?|tks|thank you|hi|hello|alo|chào|xin chào|kính chào|hihi|hehe|haha|huhu|kaka|hóng|chấm|cảm ơn|cám ơn|em cảm ơn|đã rõ|rõ|rồi|đúng|đúng rồi|chuẩn|nhất trí|đồng ý|được|vui|like|good|tuyệt|hay quá|quá hay|tương tự|giống|cũng vậy|same)(?!\p{L}))/iu;
const THANKS =
  /(?:cảm ơn|cám ơn|tks|thanks|chào (?:các|cả|mọi|anh|chị|sở|nhà|buổi)|chúc (?:các|mọi|cả|anh|chị)|ghi nhận|đã nhận|tổng hợp (?:gửi|báo|rồi)|hay ạ|báo lên nhóm|giống (?:em|bên|xã|mình)|xã em cũng|bên em cũng (?:vậy|thế|bị)|\+1)/iu;
/** What the questions of communes are about; a question without any of it is about the meeting or the lunch. */
const TOPIC =
  /(?:giấy|phép|hồ sơ|thủ tục|nghị định|thông tư|luật|quyết định|công văn|kinh doanh|hộ |hkd|dân|cấp|phạt|xử lý|quản lý|thẩm quyền|chợ|rượu|thuốc lá|xăng|dầu|gas|lpg|khí|điện|hàng|bán|mua|sản xuất|cơ sở|doanh nghiệp|công ty|hợp tác xã|htx|ocop|thuế|phí|kinh phí|quy hoạch|đất|xây|môi trường|an toàn|kiểm|khuyến|công nghiệp|thương mại|đăng ký|cửa hàng|quy định|văn bản|xuất|nhập|hóa chất|hoá chất|mỏ|cát|sỏi|vốn|dự án|dvc|tthc|con dấu|ký|ủy quyền|biên chế|tiêu chí|cụm|làng nghề|thực phẩm|attp|đa cấp|hội chợ|khuyến mại|khoáng|website|livestream|sàn|phần mềm|tài khoản|báo cáo|mẫu)/iu;
const MEETING =
  /(?:họp|zoom|link|mấy giờ|phòng họp|ăn (?:trưa|cơm|sáng)|điểm danh|đường link|vào phòng|mic|micro|nghe rõ|có mặt|đến chưa|file (?:word|excel|mẫu)|gửi (?:file|link)|nộp (?:báo cáo|danh sách) chưa|số điện thoại (?:chị|anh|em))/iu;
const ANSWERS =
  /^(?:(?:dạ|vâng|à|ừ),? )?(?:@\S+ |(?:câu|nội dung|vấn đề) (?:này|đó|trên|\d+|của)|trả lời|theo (?:em|mình|chị|anh) (?:thì|hiểu)|cái (?:này|đó)|(?:chị|anh|bạn|em|xã) (?:xem|căn cứ|tra|vào|làm|gửi|liên hệ|áp dụng|cứ|đọc|coi))/iu;

const EMOJI =
  /\p{Extended_Pictographic}|\ufe0f|\u20e3|[\u{1f3fb}-\u{1f3ff}]|[\u{1f1e6}-\u{1f1ff}]|:[a-z-]{2,20}:|:\)+|:D+|=\)+|<3|\(y\)/gu;

export const isTopical = (text: string): boolean => TOPIC.test(text);

const bare = (text: string): string =>
  text
    .replace(EMOJI, ' ')
    .replace(/^(?:@[\p{L}\d_]+ )+/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A question about the work, or the situation behind one; not a greeting, thanks, a picture, an answer. */
export const isSmallTalk = (raw: string): boolean => {
  const text = bare(raw.slice(0, 1_500));
  const words = wordCount(text);
  if (words === 0 || MEDIA.test(text)) return true;
  if (words <= 3) return true;
  const asking = asks(text);
  if (asking && isTopical(text) && words >= 7 && !MEETING.test(text)) return isAnswer(text);
  if (MEETING.test(text) && words < 25) return true;
  if (FILLER.test(text) && words < 14 && !(asking && isTopical(text) && words >= 8)) return true;
  if (THANKS.test(text) && words < 40 && !text.includes('?')) return true;
  if (isAnswer(text)) return true;
  if (!isTopical(text)) return words < 15 || !asking;
  return !asking && words < 6;
};

/** Somebody tells another one what to do, and asks nothing. */
export const isAnswer = (text: string): boolean =>
  !text.includes('?') &&
  ((ANSWERS.test(text) && !/hỏi|vướng|đề nghị|không ạ|ko ạ|chưa ạ/iu.test(text)) ||
    /(?:nhé|nha|nghen|nhen|hén)[ .!]*(?:ạ|các (?:xã|anh|chị|bác)|anh|chị|em|bạn)?[ .!]*$/iu.test(text));
