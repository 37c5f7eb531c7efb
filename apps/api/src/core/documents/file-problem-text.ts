import type { FileProblemCode } from '@caunoi/documents/read/read-file';
import type { Locale } from '../problem-list.ts';

type Params = Readonly<Record<string, string | number>>;

/** Why a question file cannot be read, and what its sender can do about it. */
const SENTENCES: Record<FileProblemCode, { vi: string; en: string }> = {
  'old-excel': {
    vi: 'Tệp .xls là định dạng cũ; đề nghị mở bằng Excel, chọn Lưu thành (Save as) .xlsx rồi gửi lại.',
    en: 'An .xls file is in an old format; open it in Excel, choose Save as .xlsx, and send it again.',
  },
  'old-word': {
    vi: 'Tệp .doc là định dạng cũ; đề nghị mở bằng Word, chọn Lưu thành (Save as) .docx rồi gửi lại.',
    en: 'A .doc file is in an old format; open it in Word, choose Save as .docx, and send it again.',
  },
  pdf: {
    vi: 'Không tách được câu hỏi từ tệp PDF; đề nghị gửi tệp Word hoặc Excel gốc, hoặc dán nội dung vào ô nhập.',
    en: 'Questions cannot be taken out of a PDF; send the Word or Excel file that it was made of, or paste the text.',
  },
  image: {
    vi: 'Không tách được câu hỏi từ ảnh chụp; đề nghị gửi tệp Word hoặc Excel gốc, hoặc dán nội dung vào ô nhập.',
    en: 'Questions cannot be taken out of a picture; send the Word or Excel file, or paste the text.',
  },
  encrypted: {
    vi: 'Tệp có đặt mật khẩu; đề nghị bỏ mật khẩu (Tệp → Thông tin → Bảo vệ) rồi gửi lại.',
    en: 'The file has a password; remove it (File → Info → Protect) and send the file again.',
  },
  'not-a-package': {
    vi: 'Tệp bị hỏng, hoặc không phải là tệp Word, Excel thật; đề nghị mở trên máy, lưu lại thành .docx hoặc .xlsx rồi gửi lại.',
    en: 'The file is damaged, or no real Word or Excel file; open it, save it as .docx or .xlsx, and send it again.',
  },
  malformed: {
    vi: 'Cấu trúc bên trong tệp không đúng chuẩn; đề nghị mở bằng Word hoặc Excel, lưu lại rồi gửi lại.',
    en: 'The inner structure of the file is not in order; open it in Word or Excel, save it, and send it again.',
  },
  'too-large': {
    vi: 'Nội dung giải nén của tệp quá lớn (tối đa {limit}); đề nghị chia thành nhiều tệp, hoặc xóa ảnh và các trang tính không cần.',
    en: 'Unpacked, the file is too large (at most {limit}); split it, or delete pictures and sheets that are not needed.',
  },
  'too-many-rows': {
    vi: 'Tệp có quá nhiều dòng có nội dung (tối đa {limit}); đề nghị xóa phần không phải câu hỏi hoặc chia thành nhiều tệp.',
    en: 'The file has too many rows with content (at most {limit}); delete what is no question, or split it.',
  },
  'too-many-questions': {
    vi: 'Tệp có quá nhiều câu hỏi (tối đa {limit}); đề nghị chia thành nhiều tệp.',
    en: 'The file has too many questions (at most {limit}); split it.',
  },
  'cell-too-long': {
    vi: 'Một ô hoặc một đoạn dài quá mức cho phép (tối đa {limit} ký tự); đề nghị tách nội dung đó ra.',
    en: 'A cell or a paragraph is too long (at most {limit} characters); divide it.',
  },
  'unknown-encoding': {
    vi: 'Không nhận ra bảng mã chữ của tệp; đề nghị lưu lại với bảng mã UTF-8 rồi gửi lại.',
    en: 'The encoding of the text is not known; save the file as UTF-8 and send it again.',
  },
  'unknown-format': {
    vi: 'Không nhận ra loại tệp này; đề nghị gửi tệp Excel (.xlsx), Word (.docx), CSV, hoặc dán nội dung vào ô nhập.',
    en: 'This kind of file is not known; send Excel (.xlsx), Word (.docx) or CSV, or paste the text.',
  },
  empty: {
    vi: 'Không có nội dung nào để đọc; đề nghị kiểm tra lại tệp hoặc văn bản đã dán.',
    en: 'There is nothing in it to read; look at the file or the pasted text again.',
  },
};

const BYTES_PER_MB = 1024 * 1024;

function placeOf({ sheet, row, paragraph, line }: Params, locale: Locale): string {
  const names = { vi: ['trang tính', 'dòng', 'đoạn'], en: ['sheet', 'row', 'paragraph'] }[locale];
  const parts = [
    sheet === undefined ? '' : `${names[0]} “${sheet}”`,
    row === undefined && line === undefined ? '' : `${names[1]} ${row ?? line}`,
    paragraph === undefined ? '' : `${names[2]} ${paragraph}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function limitOf(code: FileProblemCode, limit: string | number | undefined, locale: Locale): string {
  if (typeof limit !== 'number') return limit ?? '?';
  if (code === 'too-large') return `${Math.round(limit / BYTES_PER_MB)} MB`;
  return limit.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-US');
}

/** One sentence with the file's name and, as far as it is known, the place in it. */
export function fileProblemText(code: FileProblemCode, params: Params, locale: Locale): string {
  const subject = params.file ? `“${params.file}”${placeOf(params, locale)}: ` : '';
  return subject + SENTENCES[code][locale].replace('{limit}', limitOf(code, params.limit, locale));
}
