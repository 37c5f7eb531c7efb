import { foldVietnamese } from '@caunoi/routing/fold';

/** "…", "-", "Không có", "Không phát sinh khó khăn, vướng mắc": a cell that was filled in to say that there is nothing. */
export const isPlaceholder = (text: string): boolean => {
  if (text.length > 100) return false;
  const folded = foldVietnamese(text);
  return (
    folded === '' ||
    folded === 'k' ||
    folded === 'n a' ||
    folded === 'none' ||
    /^(?:hien |hien nay |hien tai |xa |don vi |dia phuong )?(?:khong|ko|chua)(?: (?:co|phat sinh|ghi nhan))?(?: (?:noi dung|y kien|kien nghi|vuong mac|kho khan|de xuat|de nghi|cau hoi|bat cap|gi|them|nao|khac|phat sinh|va|hoac|can|bao cao|thuoc linh vuc nay))*$/.test(
      folded,
    )
  );
};

/** "Như trên", "-nt-", a ditto mark: the same as the cell above. */
export const isDitto = (text: string): boolean =>
  text.length <= 20 &&
  (/^\s*(?:["”″〃]{1,2}|\/\/|'')\s*$/.test(text) || /^(?:n ?t|nhu tren)$/.test(foldVietnamese(text)));

/** "Tổng cộng: 52 nội dung", "Cộng", "Tổng số". With diacritics where it has any: "Công tác" is no total. */
export const isTotal = (text: string): boolean => {
  if (text.length > 160) return false;
  const lower = text.normalize('NFC').trim().toLowerCase();
  if (/^(?:tổng(?:\s+(?:cộng|số|hợp chung))?|cộng(?:\s+(?:chung|dồn))?)\s*(?:$|[:(\d=–-])/u.test(lower)) return true;
  if (/^(?:tổng\s+)?cộng\s+(?!đồng|tác|hòa|hoà|sinh|hưởng)[^.?!;]{0,100}\d[^.?!;]{0,40}$/u.test(lower)) return true;
  if (/^tổng\s+(?:cộng|số)\s+(?:có\s+)?(?:\d|số|nội dung|kiến nghị|vướng mắc|câu hỏi|toàn)/u.test(lower)) return true;
  return /^(?:tong cong|tong so|tong)\s*(?:$|[:(\d])/.test(lower) || /^(?:total|sum)\b/.test(lower);
};

const SIGNATURE_LINES = [
  /^nguoi (?:lap|tong hop|bao cao|ky|thuc hien|viet)(?: bieu| bang| bao cao)?$/,
  /^(?:tm|kt|tuq|tl|q) (?:uy ban nhan dan|ubnd|chu tich|thu truong|giam doc|truong phong|lanh dao|dang uy|hdnd)(?: .{1,40})?$/,
  /^(?:lanh dao|dai dien|thuong truc|van phong|bo phan) (?:phong|don vi|xa|phuong|ubnd|uy ban nhan dan|ban|co quan|trung tam|tong hop)(?: .{1,40})?$/,
  /^(?:pho |quyen |q )?(?:chu tich|giam doc|truong phong|truong ban|chanh van phong|bi thu|thu truong)(?: (?:ubnd|uy ban nhan dan|don vi|co quan|phong kinh te)(?: .{1,40})?)?$/,
  /^(?:da ky|ky ten|ky ten dong dau|ky ghi ro ho ten|ky va ghi ro ho ten|ky ten va dong dau|chu ky|ky ghi ro ho ten dong dau)$/,
  /^(?:noi nhan|lanh dao (?:don vi|phong|ubnd)|thu truong don vi|xac nhan cua .{2,60}|ke toan truong|nguoi phu trach)$/,
  /^.{0,40}\bngay \d{0,2} ?thang \d{0,2} ?nam (?:\d{0,4}|20)$/,
];

/** A cell of the block below a table: who drew it up, for whom is signed, a date line, where copies go. */
export const isSignature = (text: string): boolean =>
  text.split('\n', 8).some((line) => {
    if (line.length > 100) return false;
    const folded = foldVietnamese(line);
    return SIGNATURE_LINES.some((pattern) => pattern.test(folded));
  });

/** "Ghi chú: …" or "Lưu ý: …" below a table. */
export const isRemark = (text: string): boolean =>
  /^[\s(*]*(?:ghi chú|lưu ý|chú thích|chú ý|\(?\*+\)?|nguồn|ghi chu|luu y)\s*[:：]/iu.test(text.slice(0, 60));

/** The sample row of a template: "Ví dụ: …". */
export const isSample = (text: string): boolean =>
  /^[\s([]*(?:ví dụ|vd|vi du|mẫu|minh họa|minh hoạ)\s*[\])]?\s*(?:[:：.]|$)/iu.test(text.slice(0, 60));

const UNIT_NAME =
  /^(?:(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\s+)?(?:xã|phường|đặc khu|thị trấn|xa|phuong|dac khu)\s+(.{1,40}?)(?:\s*[,(–-]\s*(?:tỉnh|huyện|thành phố|tp|tinh)\b.{1,40})?$/iu;

/** "Xã Sơn Mỹ", "UBND phường Cẩm Thành", "ĐẶC KHU LÝ SƠN": the name of a commune, and nothing else. */
export const isUnitName = (text: string): boolean => {
  const name = UNIT_NAME.exec(text.normalize('NFC').trim())?.[1];
  if (name === undefined) return false;
  const words = name.split(/[\s'’-]+/);
  return words.length <= 5 && words.every((word) => /^(?:\p{Lu}\p{L}*|\d{1,2})$/u.test(word));
};

/** Words by which somebody asks for something; a heading has none. */
export const asksForSomething = (text: string): boolean =>
  text.includes('?') ||
  /\b(?:de nghi|kien nghi (?:bo|so|cap|ubnd)|xin (?:hoi|huong dan|y kien|cho)|huong dan (?:cu the|xa|thuc hien|ve)|co duoc|hay khong|nhu the nao|the nao|phai lam)\b/.test(
    foldVietnamese(text),
  );

/** "Trên đây là …", "Trân trọng cảm ơn": the sentence with which a list ends. */
export const isClosing = (text: string): boolean =>
  /^(?:tren day la|tran trong|kinh de nghi .{0,80}(?:xem xet|quan tam)|rat mong|xin (?:tran trong )?cam on)/.test(
    foldVietnamese(text),
  );
