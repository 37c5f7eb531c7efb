import { chosen, type Random } from './random.ts';

/** Ways in which the same question is written on another day, by another clerk. What it is about stays. */

export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const OPENINGS = [
  'Kính gửi Bộ Công Thương. ',
  'Kính gửi Quý Bộ, UBND xã xin báo cáo và đề nghị hướng dẫn nội dung sau: ',
  'Qua rà soát thực tế trên địa bàn, xã gặp vướng mắc như sau. ',
  'Xã chúng tôi mới sáp nhập từ ba đơn vị cũ, cán bộ còn mỏng. ',
  'Cho em hỏi với ạ, ',
  'a chị cho e hỏi vụ này: ',
  'Dạ em là công chức phòng kinh tế, ',
  'Đề nghị Bộ cho ý kiến: ',
  'Xin hỏi, ',
  'Từ ngày 01/7/2025 thực hiện chính quyền địa phương hai cấp, xã chưa rõ nội dung sau. ',
  'Tại hội nghị tiếp xúc cử tri, người dân phản ánh: ',
  'Trưởng thôn báo lên xã: ',
  'Sáng nay có người dân đến trung tâm phục vụ hành chính công hỏi. ',
  'Theo phản ánh của bà con ở thôn 4, ',
  'Nội dung vướng mắc: ',
  'Phường đang lúng túng việc này. ',
  'Alo anh ơi, bên em đang bị kẹt chỗ này, ',
] as const;

const SCENES = [
  'Ông Nguyễn Văn Hùng, trú tại thôn Đông, đã đến xã hai lần. ',
  'Bà Trần Thị Lan ở tổ dân phố số 6 có đơn kèm theo. ',
  'Trên địa bàn xã có khoảng 2.300 hộ, phần lớn làm nông nghiệp, đường đi lại khó khăn. ',
  'Nơi đó gần chợ và trường tiểu học, dân cư đông. ',
  'Xã đã gọi điện hỏi Sở nhưng được trả lời chờ văn bản. ',
  'Trước đây việc này do Phòng Kinh tế và Hạ tầng của huyện làm, nay huyện không còn. ',
  'Xã có lập biên bản ghi nhận ngày 12/9. ',
  'Hồ sơ gồm đơn, bản sao căn cước công dân và ảnh chụp. ',
  'Anh em trong phòng chỉ có hai người, kiêm nhiệm nhiều việc. ',
  'Gia đình thuộc hộ cận nghèo, hoàn cảnh khó khăn. ',
  'Sự việc xảy ra từ tháng 3, kéo dài đến nay. ',
  'Mấy hôm nay mưa bão, đường vào bản bị chia cắt. ',
  'Người dân rất bức xúc và đã gửi đơn nhiều nơi. ',
  'Xã đã giao công chức phụ trách xác minh. ',
  'Cơ sở nằm sát đường liên xã, cách trụ sở ủy ban 2 km. ',
] as const;

const CLOSINGS = [
  ' Rất mong Bộ sớm trả lời để xã có căn cứ thực hiện.',
  ' Xã xin ý kiến chỉ đạo.',
  ' Mong được hướng dẫn cụ thể, em cảm ơn.',
  ' Vậy xã phải làm gì, theo văn bản nào?',
  ' Trân trọng cảm ơn.',
  ' Thẩm quyền của ai, thủ tục ra sao?',
  ' Giúp em với, dân hỏi gấp quá.',
  ' ./.',
] as const;

/** As people type in chats, and as offices shorten; both ways of reading must lead to the same department. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/không/gu, 'ko'],
  [/được/gu, 'đc'],
  [/giấy phép/gu, 'GP'],
  [/hướng dẫn/gu, 'HD'],
  [/quản lý/gu, 'QL'],
  [/cơ sở/gu, 'CS'],
  [/kinh doanh/gu, 'KD'],
  [/sản xuất/gu, 'SX'],
  [/doanh nghiệp/gu, 'DN'],
  [/thủ tục/gu, 'TT'],
  [/nhà nước/gu, 'NN'],
  [/quy định/gu, 'QĐ'],
  [/hồ sơ/gu, 'HS'],
  [/công ty/gu, 'cty'],
  [/với/gu, 'vs'],
  [/người/gu, 'ng'],
  [/những/gu, 'n~'],
  [/thương mại/gu, 'TM'],
  [/điều kiện/gu, 'đk'],
  [/trách nhiệm/gu, 'TN'],
  [/xử phạt/gu, 'XP'],
  [/an toàn/gu, 'AT'],
];

const shortened = (text: string, random: Random): string =>
  SHORTER.reduce((so, [words, short]) => (random() < 0.5 ? so.replace(words, short) : so), text);

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^s/u, 'x'],
  [/^x/u, 's'],
  [/^tr/u, 'ch'],
  [/^ch/u, 'tr'],
  [/^gi/u, 'd'],
  [/^d/u, 'gi'],
  [/ng$/u, 'n'],
  [/n$/u, 'ng'],
  [/c$/u, 't'],
  [/t$/u, 'c'],
  [/ả/u, 'ã'],
  [/ã/u, 'ả'],
  [/ủ/u, 'ũ'],
  [/ể/u, 'ễ'],
  [/y$/u, 'i'],
];

const SLIP_SHARE = 0.08;

const misspelled = (text: string, random: Random): string =>
  text.replace(/\p{L}{3,}/gu, (word) => {
    if (random() > SLIP_SHARE) return word;
    if (random() < 0.4) {
      const at = 1 + Math.floor(random() * (word.length - 1));
      return word.slice(0, at) + word.slice(at + 1);
    }
    const [slip, instead] = chosen(SLIPS, random) ?? [/$/, ''];
    return word.replace(slip, instead);
  });

const embedded = (text: string, random: Random): string => {
  const opening = random() < 0.7 ? (chosen(OPENINGS, random) ?? '') : '';
  const scene = random() < 0.5 ? (chosen(SCENES, random) ?? '') : '';
  const after = random() < 0.3 ? ` ${chosen(SCENES, random)}` : '';
  const closing = random() < 0.6 ? (chosen(CLOSINGS, random) ?? '') : '';
  return opening + scene + text + after + closing;
};

/** One more way to write a text, drawn from `random`. */
export const rewritten = (text: string, random: Random): string => {
  let written = text;
  if (random() < 0.6) written = embedded(written, random);
  if (random() < 0.3) written = shortened(written, random);
  if (random() < 0.4) written = misspelled(written, random);
  if (random() < 0.4) written = withoutDiacritics(written);
  return written;
};
