import { department, field, legalText } from './compose.ts';

/** Resolution 66.25/2026/NQ-CP moves the task; which unit takes it is not published, hence `pending`. */
const MOVED_ON = '2026-10-01';
const provisional = { sourceStatus: 'provisional' } as const;

export const minerals = department({
  code: 'ĐCKS',
  ministry: 'MoIT',
  kind: 'pending',
  nameVi: 'Đơn vị quản lý địa chất và khoáng sản (đang tiếp nhận theo Nghị quyết 66.25/2026/NQ-CP)',
  nameEn: 'Geology and minerals unit (being taken over under Resolution 66.25/2026/NQ-CP)',
  shortNameVi: 'Địa chất và khoáng sản',
  validFrom: MOVED_ON,
  fields: [
    field(
      'khoang-san',
      'Thăm dò, khai thác khoáng sản',
      'Exploration and mining of minerals',
      `khoáng sản, thăm dò khoáng sản, khai thác khoáng sản, giấy phép khai thác khoáng sản, cấp phép khai thác khoáng sản, khai thác khoáng sản trái phép, cấp quyền khai thác, tiền cấp quyền khai thác khoáng sản, đấu giá quyền khai thác khoáng sản
      khoáng sản nhóm III, khoáng sản nhóm IV, khoáng sản làm vật liệu xây dựng, vật liệu xây dựng thông thường, bảo vệ khoáng sản chưa khai thác, mỏ đá, mỏ cát, mỏ đất, mỏ sét, mỏ titan, mỏ quặng, mỏ vàng, đào vàng, đãi vàng, quặng
      đóng cửa mỏ, đề án đóng cửa mỏ, cải tạo phục hồi môi trường mỏ, trữ lượng mỏ, điểm mỏ, hết hạn giấy phép khai thác, chuyển nhượng quyền khai thác khoáng sản, quản lý khoáng sản
      mỏ, mỏ khoáng sản, mỏ vật liệu, đào bới khoáng sản, khai thác trái phép, khai thác lậu, đá vôi, titan, bô xít, đất hiếm, than bùn`,
      provisional,
    ),
    field(
      'cat-soi-dat-san-lap',
      'Cát, sỏi, đất san lấp',
      'Sand, gravel and fill earth',
      `cát sỏi, cát sỏi lòng sông, khai thác cát, khai thác cát trái phép, hút cát, hút cát trái phép, cát lòng sông, bãi tập kết cát sỏi, bến bãi cát sỏi, cát trắng, cát nhiễm mặn, đất san lấp, khai thác đất, khai thác đất san lấp, đất đá dôi dư, đất dôi dư, thu hồi khoáng sản
      múc đất bán, đào đất bán, hạ cốt nền, san gạt mặt bằng, nạo vét, thu hồi cát nạo vét, vật liệu san lấp, đất làm gạch, đất sét làm gạch, đá ong, khai thác đá
      hạ thấp nền, hạ nền, đất dư, đất thừa, đổ nền, múc đất, máy xúc, xe ben, đất đồi, đào ao, cải tạo đất, san lấp, san nền, sà lan cát, tàu hút cát, bãi cát, bơm cát`,
      provisional,
    ),
    field(
      'dia-chat',
      'Địa chất',
      'Geology',
      `địa chất, điều tra địa chất, bản đồ địa chất, thông tin địa chất, khoan địa chất, mẫu vật địa chất, di sản địa chất, sạt lở địa chất, quy hoạch khoáng sản, khu vực cấm hoạt động khoáng sản, dự trữ khoáng sản`,
      provisional,
    ),
  ],
  legalTexts: [
    legalText('Nghị quyết 66.25/2026/NQ-CP', 'Chuyển nhiệm vụ quản lý địa chất, khoáng sản'),
    legalText('Luật Địa chất và khoáng sản 2024', 'Địa chất và khoáng sản'),
    legalText('Nghị định 193/2025/NĐ-CP', 'Quy định chi tiết Luật Địa chất và khoáng sản', {
      sourceStatus: 'own_knowledge',
    }),
    legalText('Thông tư 50/2026/TT-BCT', 'Bổ sung nhiệm vụ địa chất, khoáng sản cho cơ quan chuyên môn về công thương'),
    legalText('Luật Khoáng sản 2010', 'Khoáng sản', { sourceStatus: 'own_knowledge' }),
  ],
});
