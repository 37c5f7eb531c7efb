import type { FileProblem, FileProblemCode } from './read-file.ts';

const MESSAGES: Readonly<Record<FileProblemCode, string>> = {
  'old-excel':
    'Tệp Excel định dạng cũ (.xls). Đề nghị mở bằng Excel, chọn “Lưu thành” (Save As) → “Excel Workbook (.xlsx)” rồi gửi lại.',
  'old-word':
    'Tệp Word định dạng cũ (.doc). Đề nghị mở bằng Word, chọn “Lưu thành” (Save As) → “Word Document (.docx)” rồi gửi lại.',
  pdf: 'Chưa đọc được tệp PDF. Đề nghị gửi tệp Word hoặc Excel gốc, hoặc sao chép nội dung rồi dán vào ô nhập.',
  image: 'Chưa đọc được chữ trong ảnh. Đề nghị gửi tệp Word hoặc Excel gốc, hoặc gõ nội dung vào ô nhập.',
  encrypted: 'Tệp có đặt mật khẩu. Đề nghị bỏ mật khẩu rồi gửi lại.',
  'not-a-package':
    'Tệp bị hỏng, hoặc đã bị đổi đuôi tệp. Đề nghị mở lại bằng Word hoặc Excel, lưu thành tệp mới rồi gửi lại.',
  malformed: 'Nội dung bên trong tệp bị hỏng. Đề nghị mở lại bằng Word hoặc Excel, lưu thành tệp mới rồi gửi lại.',
  'too-large': 'Nội dung tệp quá lớn. Đề nghị tách thành nhiều tệp nhỏ hơn.',
  'too-many-rows': 'Tệp có quá nhiều dòng. Đề nghị tách thành nhiều tệp nhỏ hơn.',
  'too-many-questions': 'Tệp có quá nhiều câu hỏi. Đề nghị tách thành nhiều tệp nhỏ hơn.',
  'cell-too-long': 'Có một ô hoặc một đoạn quá dài. Đề nghị tách nội dung thành nhiều câu hỏi.',
  'unknown-encoding': 'Không xác định được bảng mã của tệp. Đề nghị lưu lại với bảng mã UTF-8 (CSV UTF-8) rồi gửi lại.',
  'unknown-format': 'Chưa hỗ trợ loại tệp này. Đề nghị gửi tệp .xlsx, .docx, .csv hoặc .txt.',
  empty: 'Tệp không có nội dung.',
};

/** What a clerk reads when the file cannot be read: what is wrong, where, and what to do. */
export const problemMessage = ({ code, params }: FileProblem): string => {
  const place = [
    params.sheet === undefined || params.sheet === '' ? null : `trang tính “${params.sheet}”`,
    params.row === undefined ? null : `dòng ${params.row}`,
    params.limit === undefined || code === 'too-large' ? null : `giới hạn ${params.limit}`,
  ].filter((part) => part !== null);
  return place.length === 0 ? MESSAGES[code] : `${MESSAGES[code]} (${place.join(', ')})`;
};
