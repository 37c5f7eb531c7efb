import type { NotQuestion } from '../read-file.ts';
import type { Line } from './line.ts';
import { announces, isUpperCase, leadsToList, wordCount } from './phrases.ts';

export type Kind = NotQuestion['kind'];
export type Aside = { line: Line; kind: Kind };
/** A letter cut into what may hold questions and what may not; an annex behind the signature is a body of its own. */
export type Zones = { body: Line[]; asides: Aside[]; head: Line[] };

const NATION = /^C[ỘỌ]NG H(?:ÒA|OÀ) XÃ HỘI|^Độc lập ?[-–] ?Tự do/iu;
const LETTERHEAD =
  /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|ĐẢNG ỦY|ĐẢNG BỘ|PHÒNG |XÃ |PHƯỜNG |ĐẶC KHU |TỈNH |THÀNH PHỐ |SỞ |TRUNG TÂM )|^Số ?:|^Số ?[….\d ]*\/|^V\/v|^Về việc|^[_=*.\-–—\s]+$|^\(?(?:DỰ THẢO|Dự thảo|KHẨN|HỎA TỐC|MẬT)\)?$/u;
const DATE_LINE = /^(?:\p{Lu}[^,;:.?]{0,40}, ?)?ngày ?[\d.… ]{0,4} ?(?:tháng|\/|-)/iu;
const ADDRESS = /^(?:Kính gửi|KÍNH GỬI)/u;
const TITLE =
  /^(?:BÁO CÁO|BIỂU|BẢNG|DANH SÁCH|DANH MỤC|TỔNG HỢP|PHỤ LỤC|TỜ TRÌNH|PHIẾU|CÔNG VĂN|Phụ lục|Biểu mẫu|Biểu số|Mẫu số|CÂU HỎI)(?: |$|:)|^\([Kk]èm theo/u;
const INTRO =
  /^(?:Thực hiện|Căn cứ|Thi hành|Tiếp theo|Phúc đáp|Trả lời|Trên cơ sở|Để (?:kịp thời|thực hiện|chuẩn bị|có cơ sở)|Qua (?:rà soát|quá trình|thời gian|\d+ tháng)|Sau (?:khi|thời gian|\d+ tháng|hơn)|Theo (?:đề nghị|yêu cầu|tinh thần|Công văn|Thông báo|Kế hoạch)|Hiện nay, (?:UBND|trên địa bàn)|Trong (?:thời gian|quá trình)|Quá trình|Đến ngày|Tính đến|Từ (?:ngày|khi))/u;
const CLOSING =
  /^(?:Trên đây là|Trên đây,|Với (?:các|những) nội dung (?:trên|nêu trên)|Rất mong (?:nhận được|Bộ|Sở|Quý|sự)|Xin (?:trân trọng|chân thành) cảm ơn|Trân trọng|Xin cảm ơn|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Đề nghị|Kính đề nghị|Kính mong)[^?]{0,300}(?:để (?:địa phương|xã|phường|đơn vị|UBND)[^?]{0,80})?\.\/\.?$|Kính (?:trình|báo cáo|mong|đề nghị)[^?]{0,60}(?:quan tâm|xem xét)[^?]{0,200}(?:\.\/\.?|trân trọng[^?]{0,40})$|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) [^,?]{0,60},? ?(?:kính )?(?:báo cáo|đề nghị|mong|trân trọng)[^?]{0,200}(?:xem xét|biết|tổng hợp|theo dõi)[^?]{0,120}\.\/\.?$)/u;
/** Asks for an answer as such, and nothing in particular. */
const GENERAL_REQUEST =
  /^(?:(?:Kính )?[Đđ]ề nghị|Kính mong|Rất mong|Mong) (?:Bộ|Sở|Quý|Lãnh đạo|lãnh đạo|các|cấp trên|UBND)[^,?;:.]{0,60}? ?(?:quan tâm|xem xét|sớm)(?:,? ?(?:và )?(?:quan tâm|xem xét|sớm|trả lời|giải đáp|hướng dẫn|giải quyết|tháo gỡ|có ý kiến|có văn bản|bằng văn bản|cho ý kiến|chỉ đạo))*(?: để[^?]{0,120})?[ ./]*$/u;
const THANKS = /^(?:[^.?:;]{0,50} )?(?:cảm|cám) ơn(?: [^.?:;]{0,50})?[ .!~)]*$/iu;
const RECIPIENTS = /^Nơi nhận|^NƠI NHẬN/u;
const SIGNATURE =
  /^(?:TM\.|T\/M|TL\.|KT\.|TUQ\.|Q\.|CHỦ TỊCH|PHÓ CHỦ TỊCH|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|GIÁM ĐỐC|NGƯỜI LẬP|NGƯỜI TỔNG HỢP|THỦ TRƯỞNG|LÃNH ĐẠO|\((?:[Đđ]ã ký|[Kk]ý|Ký tên))/u;
const NOTES =
  /^(?:Mọi (?:trao đổi|thông tin|chi tiết|liên hệ|ý kiến trao đổi|vướng mắc,? xin)|(?:Thông tin|Đầu mối|Người|Số điện thoại)(?: chi tiết)? (?:xin )?liên hệ|(?:Chi tiết|Cần trao đổi|Khi cần)[^?]{0,40} liên hệ|Liên hệ ?:|(?:Điện thoại|ĐT|SĐT|Email|E-mail|Hộp thư|Thư điện tử)(?: liên hệ| công vụ)? ?:|Ghi chú|GHI CHÚ|\*+ ?Ghi chú|Tài liệu (?:kèm theo|gửi kèm)|Gửi kèm|Đính kèm|\(?Có (?:danh sách|phụ lục|biểu)[^?]{0,80}kèm theo)/u;

const printed = (line: Line): string => (line.label === null ? line.text : `${line.label.printed} ${line.text}`);

export const isClosing = (text: string): boolean =>
  CLOSING.test(text) || GENERAL_REQUEST.test(text) || (THANKS.test(text) && wordCount(text) <= 16);
export const isTailStart = (text: string): boolean =>
  RECIPIENTS.test(text) || SIGNATURE.test(text) || isClosing(text) || NOTES.test(text) || /^\.\/\.?$/.test(text);

const headKind = (text: string): Kind | null => {
  if (
    NATION.test(text) ||
    (LETTERHEAD.test(text) && wordCount(text) <= 40) ||
    (DATE_LINE.test(text) && wordCount(text) <= 14)
  )
    return 'letterhead';
  if (ADDRESS.test(text)) return 'recipients';
  return TITLE.test(text) ? 'title' : null;
};

/** Letterhead, address or title of a letter. */
export const isHeadLine = (text: string): boolean => headKind(text) !== null;

const tailKind = (text: string, before: Kind): Kind => {
  if (RECIPIENTS.test(text)) return 'recipients';
  if (SIGNATURE.test(text)) return 'signature';
  if (isClosing(text)) return 'closing';
  if (NOTES.test(text)) return 'other';
  return before === 'closing' ? 'closing' : before;
};

const isIntro = (line: Line): boolean =>
  line.label === null && !line.strong && (INTRO.test(line.text) || leadsToList(line.text));

/** How many lines at the beginning are letterhead, address, title and introduction. */
const headLength = (lines: readonly Line[]): number => {
  let end = 0;
  let addressed = false;
  for (const [at, line] of lines.entries()) {
    const kind = headKind(line.text);
    if (line.label === null && kind !== null) {
      addressed = kind === 'recipients';
      end = at + 1;
      continue;
    }
    // The addressees of "Kính gửi:", each behind a dash; the first other thing ends them.
    if (
      addressed &&
      (line.label?.kind === 'dash' || line.label === null) &&
      wordCount(line.text) <= 25 &&
      /^(?:(?:Lãnh đạo |Đồng chí |Đoàn |Tổ )|Bộ |Sở |UBND |Ủy ban |Uỷ ban |Cục |Vụ |Ban |Phòng |Văn phòng |Thường trực |Các )/u.test(
        line.text,
      ) &&
      /[;.,]$|^[^?.]*$/u.test(line.text)
    ) {
      end = at + 1;
      continue;
    }
    if (line.label !== null || line.headingLevel !== null) break;
    if (at === end && isTitleRest(line, lines[at - 1])) {
      end = at + 1;
      continue;
    }
    if ((isIntro(line) || announcesList(line, lines[at + 1])) && at - end <= 3) {
      addressed = false;
      end = at + 1;
      if (leadsToList(line.text) && at > 0 && nextIsBody(lines, at)) break;
      continue;
    }
    if (at - end > 3) break;
  }
  return end;
};

/** "Xã xin gửi mấy câu hỏi nhờ anh chị giải đáp ạ:" right above the list. */
const announcesList = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && next.label !== null && line.label === null && !line.strong && announces(line.text);

const nextIsBody = (lines: readonly Line[], at: number): boolean => {
  const next = lines[at + 1];
  return next !== undefined && !isIntro(next);
};

/** The second line of a title: "KHÓ KHĂN, VƯỚNG MẮC" under "BÁO CÁO". */
const isTitleRest = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  line.label === null &&
  wordCount(line.text) <= 40 &&
  !/[.?:;]$/.test(line.text) &&
  (headKind(before.text) === 'title' ||
    headKind(before.text) === 'letterhead' ||
    (isUpperCase(before.text) && isUpperCase(line.text))) &&
  (/^\p{Ll}|^\(/u.test(line.text) ||
    /^(?:BÁO CÁO|TỜ TRÌNH|PHỤ LỤC)[ IVX\d]*$/u.test(before.text) ||
    (headKind(before.text) === 'title' && (line.strong || isUpperCase(line.text))));

export const cutZones = (lines: readonly Line[]): Zones => {
  const body: Line[] = [];
  const asides: Aside[] = [];
  const head: Line[] = [];
  let rest = lines;
  while (rest.length > 0) {
    const length = headLength(rest);
    let before: Kind = 'letterhead';
    for (const line of rest.slice(0, length)) {
      const known = headKind(line.text);
      const kind: Kind = known ?? (isIntro(line) ? 'other' : before === 'other' ? 'other' : before);
      before = kind;
      head.push(line);
      asides.push({ line, kind });
    }
    const after = rest.slice(length);
    const tail = tailStart(after);
    body.push(...after.slice(0, tail));
    let inTail: Kind = 'closing';
    let at = tail;
    for (; at < after.length; at++) {
      const line = after[at];
      if (line === undefined || (at > tail && line.label === null && TITLE.test(line.text))) break;
      inTail = tailKind(printed(line), inTail);
      asides.push({ line, kind: inTail });
    }
    rest = after.slice(at);
    // An annex begins with its title; without one there is nothing more.
    if (at === 0 && length === 0) {
      body.push(...rest);
      break;
    }
  }
  return { body, asides, head };
};

/** Where the closing, the recipients or the signature begin; behind them nothing is numbered any more but recipients. */
const tailStart = (lines: readonly Line[]): number => {
  for (const [at, line] of lines.entries()) {
    if (line.label !== null && line.label.kind !== 'dash') continue;
    if (!isTailStart(line.text)) continue;
    if (line.label !== null && !isClosing(line.text)) continue;
    const weak = NOTES.test(line.text) || (isClosing(line.text) && !/^Trên đây|\/\.?$/u.test(line.text));
    const numbered = lines.slice(at + 1, at + 40).some((next) => next.label !== null && next.label.value !== null);
    if (weak && numbered) continue;
    return at;
  }
  return lines.length;
};
