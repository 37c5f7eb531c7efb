import { foldVietnamese } from '@caunoi/routing/fold';
import { wordsOf } from './header-words.ts';

/** What a column of a "Biểu tổng hợp" holds. `topic` is a short name of what the row is about, `other` is known and of no use to us. */
export type ColumnRole =
  | 'number'
  | 'unit'
  | 'field'
  | 'topic'
  | 'content'
  | 'legal'
  | 'cause'
  | 'proposal'
  | 'authority'
  | 'deadline'
  | 'result'
  | 'note'
  | 'other';

/** A weak role ("Nội dung") gives way to that of the header cell above. */
export type HeaderRole = { role: ColumnRole; weak: boolean };

const MAX_WORDS = 30;

const ASKING_SIDE =
  /(?:gui|kien nghi|phan anh|de xuat|de nghi|bao cao|hoi|neu|dat cau hoi|co (?:cau hoi|kien nghi|vuong mac|kho khan))/;
const SOLVING =
  /(?:giai quyet|xu ly|tra loi|tham quyen|chu tri|tiep nhan|thao go|phu trach|tham muu|huong dan|giai dap|thuc hien|phoi hop)/;
/** "Nơi nhận kiến nghị", "Cơ quan được hỏi". */
const RECEIVING = /(?:^| )(?:duoc|nhan) (?:kien nghi|de nghi|phan anh|de xuat|hoi|cau hoi)/;
const DIFFICULTY =
  /kho khan|vuong mac|bat cap|cau hoi|van de|phan anh|thuc trang|hien trang|ton tai|han che|noi dung (?:can )?hoi|thac mac|tinh huong|tinh hinh|thuc te|diem nghen|rao can|vuong|chua (?:ro|lam duoc|thuc hien duoc|giai quyet duoc)|can (?:hoi|huong dan|giai dap|thao go|lam ro)/;
const PROPOSAL =
  /kien nghi|de xuat|giai phap|huong (?:xu ly|giai quyet|thao go|de xuat)|phuong an|de nghi|mong muon|bien phap|nguyen vong|yeu cau|quan diem/;

/** Folded, "phương án" begins like "phường", "tình hình" like "tỉnh", "xã hội" like "xã". */
const NO_PLACE =
  /^(?:cac |nhung )?(?:phuong (?:an|thuc|huong|phap|tien)|tinh (?:hinh|trang|huong|tiet|chat)|xa hoi|noi dung)/;

/** "Nội dung đề nghị giải đáp", "Vấn đề cần hướng dẫn": what is asked, not what is proposed. */
const ASKED =
  /^(?:cac |nhung )?(?:noi dung|van de|viec)(?: (?:de nghi|xin|can|mong|nho|duoc|bo|so|y kien))+ (?:giai dap|huong dan|tra loi|lam ro|hoi|thao go|cho y kien|giai thich)/;

/** In this order: the first that fits is the role. Folded, abbreviations written out, what stands in brackets left out. */
const RULES: readonly { role: ColumnRole; weak?: true; fits: (text: string) => boolean }[] = [
  {
    role: 'number',
    fits: (text) =>
      /^(?:(?:s ?t ?t|so t ?t|t ?t)(?: s ?t ?t| t ?t)?|no|muc|(?:s ?t ?t|(?:so )?thu tu)(?: (?:cau hoi|noi dung|kien nghi|vuong mac))?)$/.test(
        text,
      ),
  },
  {
    role: 'other',
    fits: (text) =>
      /^(?:so luong|so (?:y kien|kien nghi|cau hoi|vuong mac|noi dung|luot)|tong so|don vi tinh|dvt|ngay (?:gui|nhan|thang|lap|phat sinh|tiep nhan|hoi)|thoi (?:gian|diem) (?:phat sinh|gui|nhan)|ho (?:va )?ten|ho ten|nguoi |can bo |chuyen vien|so dien thoai|dien thoai|sdt|lien he|email|muc do|uu tien|chuc vu|dia chi|so cong van|cong van|ma |trang thai$|hinh thuc|tai lieu|link |duong dan|duong link|da (?:bao cao|gui|kien nghi)|tinh trang$|tep|file|dinh kem|nguon|dau thoi gian|timestamp|(?:start|completion|last modified) time|thoi gian (?:bat dau|hoan thanh|dien|nop)|thu dien tu|name$|id$|language$)/.test(
        text,
      ),
  },
  {
    role: 'deadline',
    fits: (text) =>
      /^(?:thoi han|thoi gian|han |ngay (?:can|de nghi|hoan thanh|tra)|deadline|thoi diem|tien do de nghi)/.test(text),
  },
  {
    role: 'field',
    fits: (text) =>
      /^(?:ten |thuoc )?(?:linh vuc|nganh|nhom(?! giai phap)|chu de|chuyen de|mang|phan (?:loai|nhom)|loai|chuyen muc|the loai)/.test(
        text,
      ) && !SOLVING.test(text.replace(/ (?:phu trach|quan ly)$/, '')),
  },
  {
    role: 'unit',
    fits: (text) =>
      /^(?:ten )?(?:co quan|don vi|dia phuong|noi|xa|ubnd|uy ban|phuong|so nganh|to chuc)/.test(text) &&
      !NO_PLACE.test(text) &&
      ASKING_SIDE.test(text) &&
      !RECEIVING.test(text) &&
      !SOLVING.test(text),
  },
  {
    role: 'authority',
    fits: (text) =>
      !/^(?:noi dung|kho khan|vuong mac|kien nghi|de xuat|giai phap|van de|cau hoi|can cu|quy dinh|van ban|ket qua|y kien|tra loi|huong dan|nguyen nhan)/.test(
        text,
      ) &&
      (/^(?:tham quyen|thuoc tham quyen|kinh gui|trach nhiem|chu tri|bo nganh|bo|gui (?:den|toi|bo|so|cap|co quan)|phan cong|dau moi)/.test(
        text,
      ) ||
        (/co quan|don vi|noi|cap|bo|so nganh|nganh/.test(text) && (SOLVING.test(text) || RECEIVING.test(text))) ||
        /^co quan(?! don vi)/.test(text)),
  },
  {
    role: 'result',
    fits: (text) =>
      /(?:^| )(?:ket qua(?! thuc hien)|tra loi|phuc dap|phan hoi|giai dap|giai trinh|tinh trang (?:xu ly|giai quyet)|y kien (?:cua|chuyen mon|tra loi|xu ly|giai quyet|phan hoi|co quan|tham dinh|bo|so)|huong dan (?:cua|giai quyet|tra loi|xu ly|thuc hien)|da giai quyet|tien do)/.test(
        text,
      ) &&
      !/(?:de nghi|can|xin|yeu cau|kien nghi|cho) (?:duoc )?(?:bo |so )?(?:tra loi|giai dap|huong dan|phan hoi)|cau hoi|vuong mac|kho khan/.test(
        text,
      ),
  },
  {
    role: 'legal',
    fits: (text) =>
      /^(?:can cu|co so phap ly|phap ly|van ban|quy dinh|noi dung quy dinh|cac quy dinh|cac van ban|ten van ban|so (?:ky )?hieu van ban|dieu khoan|diem khoan|dieu luat|trich dan|trich yeu|luat|vien dan|dan chieu|tham chieu)/.test(
        text,
      ),
  },
  { role: 'cause', fits: (text) => /^(?:nguyen nhan|ly do|li do)/.test(text) },
  { role: 'note', fits: (text) => /^(?:ghi chu|chu thich|luu y|ghi chep|khac$|note)/.test(text) },
  {
    role: 'unit',
    fits: (text) =>
      !NO_PLACE.test(text) &&
      /^(?:ten )?(?:cac )?(?:don vi|dia phuong|cu tri|noi (?:phat sinh|xay ra)|xa|phuong|dac khu|ubnd|uy ban|dia ban|cap xa|co quan|tinh|huyen|khu vuc|thon)(?: |$)/.test(
        text,
      ),
  },
  {
    role: 'topic',
    fits: (text) =>
      /^(?:nhiem vu|noi dung (?:cong viec|nhiem vu|linh vuc)|ten (?:thu tuc|tthc|nhiem vu|van de|noi dung|vuong mac)|thu tuc|tthc|cong viec|tieu de|tom tat)/.test(
        text,
      ),
  },
  { role: 'content', fits: (text) => ASKED.test(text) },
  {
    role: 'proposal',
    fits: (text) =>
      /^(?:noi dung |cac |nhung )?(?:kien nghi|de xuat|giai phap|de nghi|phuong an|bien phap|huong )/.test(text) &&
      (!DIFFICULTY.test(text) || /thao go|giai quyet|xu ly|khac phuc/.test(text)),
  },
  { role: 'content', fits: (text) => DIFFICULTY.test(text) },
  { role: 'proposal', fits: (text) => PROPOSAL.test(text) },
  {
    role: 'content',
    weak: true,
    fits: (text) => /^(?:noi dung|mo ta|chi tiet|dien giai|y kien|cu the|thong tin|trinh bay)/.test(text),
  },
  { role: 'content', weak: true, fits: (text) => /^(?:hoi|question|content)s?$/.test(text) },
];

/** The sentence that a form asks: "Đơn vị hãy nêu cụ thể khó khăn, vướng mắc"; what counts is what it asks for. */
const ASKED_FOR =
  /^(?:(?:kinh )?(?:quy |cac )?(?:don vi|dia phuong|xa|ubnd xa|anh chi|dong chi|ong ba|ban|quy vi)(?: phuong| dac khu)? )?(?:(?:hay|vui long|de nghi|xin|moi|can|xin moi) )*(?:cho biet|neu(?! ro$)|ghi(?! chu| chep)|mo ta|trinh bay|nhap|chon|dien(?! giai| bien)|cung cap|liet ke)(?: (?:ro|cu the|chi tiet|ngan gon|day du|ve|thong tin|nhung|cac|tung|ten))* (?=.)/;

/** "Nhóm vấn đề": a field, unless a stroke or comma puts the matter beside it. */
const GROUP_OF_MATTERS = /^nhom (?:van de|noi dung|cau hoi|kho khan|vuong mac|kien nghi)/;

/** "Lĩnh vực/Nội dung khó khăn, vướng mắc": fields as rows between the questions of one column. */
const FIELD_AND_CONTENT =
  /^(?:ten )?(?:linh vuc|nganh|nhom)(?: va| hoac)? (?:noi dung|cau hoi|van de|(?:kho khan|vuong mac) (?:kho khan|vuong mac|kien nghi|va ))/;

const WITHIN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;

/** A form's question to whoever fills it in, not an answer of theirs. */
export const asksToFillIn = (text: string): boolean => {
  if (text.length > 250) return false;
  const words = foldVietnamese(text);
  return words.split(' ').length <= MAX_WORDS && / (?:hay|vui long) /.test(` ${words}`) && ASKED_FOR.test(words);
};

/** The role that a header cell names, or null for what is no header of these tables. */
export const roleOfHeader = (text: string): HeaderRole | null => {
  if (text.length > 600) return null;
  if (/^\s*#\s*$/.test(text)) return { role: 'number', weak: false };
  const unbracketed = text.replace(WITHIN_BRACKETS, ' ').trim();
  if (unbracketed.length > 250) return null;
  const words = wordsOf(unbracketed === '' ? text : unbracketed);
  if (words === '' || words.split(' ').length > MAX_WORDS) return null;
  if (GROUP_OF_MATTERS.test(words) && !/[/,;]/.test(unbracketed)) return { role: 'field', weak: false };
  if (FIELD_AND_CONTENT.test(words) && DIFFICULTY.test(words)) return { role: 'content', weak: false };
  const asked = words.replace(ASKED_FOR, '');
  const rule = RULES.find(({ fits }) => fits(asked));
  return rule === undefined ? null : { role: rule.role, weak: rule.weak ?? false };
};
