import { AGRICULTURE_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const crops = department({
  code: 'TTBVTV',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Trồng trọt và Bảo vệ thực vật',
  nameEn: 'Department of Crop Production and Plant Protection',
  shortNameVi: 'Cục Trồng trọt và BVTV',
  fields: [
    field(
      'trong-trot',
      'Trồng trọt, phân bón, bảo vệ thực vật',
      'Crops, fertiliser and plant protection',
      `trồng trọt, cây trồng, giống cây, giống cây trồng, giống lúa, mã số vùng trồng, cơ sở đóng gói, mã số cơ sở đóng gói, phân bón, buôn bán phân bón, giấy chứng nhận đủ điều kiện buôn bán phân bón, phân bón hữu cơ, bảo vệ thực vật, thuốc bảo vệ thực vật, thuốc trừ sâu, thuốc BVTV, buôn bán thuốc bảo vệ thực vật, kiểm dịch thực vật
      sâu bệnh, dịch hại, rầy nâu, đất trồng lúa chuyển cây trồng, chuyển đổi cơ cấu cây trồng, chuyển đổi cơ cấu cây trồng trên đất lúa, canh tác, mùa vụ, VietGAP, cây sầu riêng, vật tư nông nghiệp, nông nghiệp hữu cơ, đốt rơm rạ
      phân vi sinh, sản xuất phân bón, vùng trồng, giống, cây ăn quả, vườn cây, lúa, chuyển đổi cây trồng, bón phân, sầu riêng, cà phê`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Trồng trọt 2018', 'Trồng trọt'),
    legalText('Luật Bảo vệ và kiểm dịch thực vật 2013', 'Bảo vệ và kiểm dịch thực vật', ownKnowledge),
    legalText('Nghị định 84/2019/NĐ-CP', 'Quản lý phân bón', ownKnowledge),
  ],
});

export const livestock = department({
  code: 'CNTY',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Chăn nuôi và Thú y',
  nameEn: 'Department of Livestock Production and Animal Health',
  shortNameVi: 'Cục Chăn nuôi và Thú y',
  fields: [
    field(
      'chan-nuoi-thu-y',
      'Chăn nuôi, thú y',
      'Livestock and animal health',
      `chăn nuôi, trang trại chăn nuôi, kê khai chăn nuôi, khu vực không được phép chăn nuôi, nuôi heo, nuôi lợn, nuôi gà, nuôi yến, nhà yến, thú y, nhân viên thú y, thức ăn chăn nuôi, dịch bệnh động vật, công bố dịch, dịch tả lợn châu Phi, dịch tả heo châu Phi, cúm gia cầm, lở mồm long móng, viêm da nổi cục, bệnh dại
      thuốc thú y, tiêm phòng, tiêm phòng vắc xin vật nuôi, tiêu hủy gia súc, tiêu hủy lợn, gia súc gia cầm, gia cầm, trâu bò, giết mổ, cơ sở giết mổ, lò mổ, kiểm soát giết mổ, kiểm dịch động vật, vật nuôi, chó mèo thả rông
      lợn chết, heo chết, lợn, heo, gà, vịt, bò, dịch tả lợn, ổ dịch, chôn lợn, hỗ trợ tiêu hủy, khoảng cách chuồng trại, chuồng trại`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Chăn nuôi 2018', 'Chăn nuôi'),
    legalText('Luật Thú y 2015', 'Thú y'),
    legalText('Nghị định 13/2020/NĐ-CP', 'Hướng dẫn chi tiết Luật Chăn nuôi', ownKnowledge),
    legalText('Nghị định 116/2025/NĐ-CP', 'Chính sách hỗ trợ khắc phục dịch bệnh động vật', ownKnowledge),
  ],
});

export const forestry = department({
  code: 'LNKL',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Lâm nghiệp và Kiểm lâm',
  nameEn: 'Department of Forestry and Forest Protection',
  shortNameVi: 'Cục Lâm nghiệp và Kiểm lâm',
  fields: [
    field(
      'lam-nghiep',
      'Lâm nghiệp, kiểm lâm',
      'Forestry and forest protection',
      `rừng, lâm nghiệp, kiểm lâm, lấn chiếm rừng, lấn chiếm đất rừng, phá rừng, chuyển mục đích sử dụng rừng, rừng phòng hộ, rừng đặc dụng, rừng sản xuất, rừng tự nhiên, rừng trồng, khai thác rừng, khai thác gỗ rừng trồng, giao rừng, cho thuê rừng, bảo vệ rừng, cháy rừng, phòng cháy chữa cháy rừng
      lâm sản, bảng kê lâm sản, gỗ lậu, động vật hoang dã, gây nuôi động vật hoang dã, dịch vụ môi trường rừng, trồng rừng thay thế, chủ rừng, khoán bảo vệ rừng
      quế, keo, cây keo, gỗ rừng, chi trả dịch vụ môi trường rừng, cộng đồng bảo vệ rừng, đất rừng, phát rừng, lâm trường, cây rừng`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Lâm nghiệp 2017', 'Lâm nghiệp'),
    legalText('Nghị định 156/2018/NĐ-CP', 'Quy định chi tiết Luật Lâm nghiệp', ownKnowledge),
  ],
});

export const fisheries = department({
  code: 'TSKN',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Thủy sản và Kiểm ngư',
  nameEn: 'Department of Fisheries and Fisheries Surveillance',
  shortNameVi: 'Cục Thủy sản và Kiểm ngư',
  fields: [
    field(
      'thuy-san',
      'Thủy sản, kiểm ngư',
      'Fisheries and surveillance',
      `thủy sản, nuôi trồng thủy sản, khai thác thủy sản, tàu cá, đăng ký tàu cá, đăng kiểm tàu cá, giám sát hành trình tàu cá, khu vực biển, giao khu vực biển, IUU, thẻ vàng IUU, kiểm ngư, ngư dân, cảng cá, lồng bè, nuôi cá lồng, nuôi tôm, ao nuôi tôm, đánh bắt, kích điện đánh cá, xung điện, giống thủy sản, ngư trường, nguồn lợi thủy sản
      tàu, tàu dưới 12 m, ghe, nuôi cá, tôm, lưới, giấy phép khai thác thủy sản, tàu cá ba không, tàu ba không, nghề cá`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Thủy sản 2017', 'Thủy sản'),
    legalText('Nghị định 26/2019/NĐ-CP', 'Quy định chi tiết Luật Thủy sản', ownKnowledge),
  ],
});

export const ruralDevelopment = department({
  code: 'KTHT',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Kinh tế hợp tác và Phát triển nông thôn',
  nameEn: 'Department of Economic Cooperation and Rural Development',
  shortNameVi: 'Cục Kinh tế hợp tác',
  fields: [
    field(
      'nong-thon-moi',
      'Nông thôn mới, OCOP, giảm nghèo',
      'New rural areas, OCOP and poverty reduction',
      `nông thôn mới, xã nông thôn mới, tiêu chí nông thôn mới, chương trình mục tiêu quốc gia xây dựng nông thôn mới, OCOP, sản phẩm OCOP, đánh giá phân hạng OCOP, phân hạng sản phẩm, mỗi xã một sản phẩm, hội đồng OCOP, hộ nghèo, hộ cận nghèo, giảm nghèo, rà soát hộ nghèo, bố trí dân cư, di cư tự do
      hạng sao, 3 sao, 4 sao, thôn nông thôn mới, tiêu chí, vườn mẫu, thoát nghèo, chuẩn nghèo`,
    ),
    field(
      'kinh-te-hop-tac',
      'Kinh tế hợp tác, làng nghề, ngành nghề nông thôn',
      'Cooperatives, craft villages and rural trades',
      `làng nghề, làng nghề truyền thống, công nhận làng nghề, nghề truyền thống, ngành nghề nông thôn, hợp tác xã nông nghiệp, tổ hợp tác, kinh tế hợp tác, kinh tế tập thể, liên kết sản xuất, liên kết sản xuất tiêu thụ nông sản, chuỗi liên kết nông sản, kinh tế trang trại, trang trại, cơ giới hóa nông nghiệp, diêm nghiệp, muối, bảo hiểm nông nghiệp
      dự án liên kết, liên kết trồng, bao tiêu, bao tiêu sản phẩm, hợp tác xã`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Nghị định 52/2018/NĐ-CP', 'Phát triển ngành nghề nông thôn', ownKnowledge),
    legalText('Nghị định 98/2018/NĐ-CP', 'Liên kết trong sản xuất và tiêu thụ sản phẩm nông nghiệp', ownKnowledge),
  ],
});
