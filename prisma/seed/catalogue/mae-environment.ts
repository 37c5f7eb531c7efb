import { AGRICULTURE_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const environment = department({
  code: 'MT',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Môi trường',
  nameEn: 'Department of Environment',
  shortNameVi: 'Cục Môi trường',
  fields: [
    field(
      'giay-phep-moi-truong',
      'Giấy phép, đánh giá tác động môi trường',
      'Environmental permits and assessment',
      `môi trường, bảo vệ môi trường, giấy phép môi trường, đăng ký môi trường, đánh giá tác động môi trường, ĐTM, hồ sơ môi trường, xử phạt môi trường, vi phạm môi trường, quan trắc môi trường, phí bảo vệ môi trường`,
    ),
    field(
      'chat-thai',
      'Chất thải, nước thải, ô nhiễm',
      'Waste, waste water and pollution',
      `chất thải, chất thải rắn, chất thải nguy hại, nước thải, khí thải, rác thải, rác thải sinh hoạt, chất thải rắn sinh hoạt, thu gom rác, bãi rác, bãi chôn lấp, phân loại rác tại nguồn, lò đốt rác, xử lý rác, ô nhiễm, ô nhiễm môi trường, ô nhiễm nguồn nước, ô nhiễm không khí, mùi hôi
      xả thải, xả nước thải, khí nhà kính, kiểm kê khí nhà kính, tín chỉ các bon, bao bì thuốc bảo vệ thực vật, đa dạng sinh học
      phân loại rác, đổ trộm, phế thải xây dựng, rác, đốt rác, rác thải nhựa, nước thải chăn nuôi, khói, xả thẳng ra, xử lý chất thải, mùi hôi chăn nuôi`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Bảo vệ môi trường 2020', 'Bảo vệ môi trường'),
    legalText('Nghị định 08/2022/NĐ-CP', 'Quy định chi tiết Luật Bảo vệ môi trường', ownKnowledge),
    legalText('Nghị định 05/2025/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 08/2022/NĐ-CP', ownKnowledge),
    legalText('Nghị định 45/2022/NĐ-CP', 'Xử phạt vi phạm hành chính trong lĩnh vực bảo vệ môi trường', ownKnowledge),
  ],
});

export const waterResources = department({
  code: 'TNN',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Quản lý tài nguyên nước',
  nameEn: 'Department of Water Resources Management',
  shortNameVi: 'Cục Quản lý tài nguyên nước',
  fields: [
    field(
      'tai-nguyen-nuoc',
      'Tài nguyên nước',
      'Water resources',
      `tài nguyên nước, nước dưới đất, nước ngầm, nước mặt, khai thác nước, khai thác nước dưới đất, khai thác nước mặt, giấy phép khai thác nước, giếng khoan, khoan giếng, kê khai giếng khoan, trám lấp giếng, hành lang bảo vệ nguồn nước, hồ chứa, dòng chảy tối thiểu, tiền cấp quyền khai thác tài nguyên nước, nguồn nước, lưu vực sông
      khe nước, nước suối, chia nước, thiếu nước, tranh chấp nguồn nước, dẫn nước, đào giếng`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Tài nguyên nước 2023', 'Tài nguyên nước'),
    legalText('Nghị định 53/2024/NĐ-CP', 'Quy định chi tiết Luật Tài nguyên nước', ownKnowledge),
    legalText('Nghị định 54/2024/NĐ-CP', 'Hành nghề khoan nước dưới đất, khai thác tài nguyên nước', ownKnowledge),
  ],
});

export const dykes = department({
  code: 'ĐĐPCTT',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Quản lý đê điều và Phòng, chống thiên tai',
  nameEn: 'Department of Dyke Management and Disaster Prevention',
  shortNameVi: 'Cục Đê điều và Phòng, chống thiên tai',
  fields: [
    field(
      'de-dieu-thien-tai',
      'Đê điều, phòng chống thiên tai',
      'Dykes and disaster prevention',
      `đê điều, đê, đê bao, đê biển, kè chống sạt lở, vi phạm đê điều, hộ đê, thiên tai, phòng chống thiên tai, phòng thủ dân sự, bão lũ, lũ lụt, ngập lụt, lũ quét, sạt lở bờ sông, sạt lở đất, sạt lở, quỹ phòng chống thiên tai, hỗ trợ thiệt hại do thiên tai, khắc phục hậu quả thiên tai, hạn mặn, áp thấp nhiệt đới, di dân vùng thiên tai
      bão, sau bão, lũ, mưa lũ, thiệt hại, thiệt hại do bão, hỗ trợ thiệt hại, kè, sơ tán dân, lốc xoáy, hạn hán`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Phòng, chống thiên tai 2013', 'Phòng, chống thiên tai'),
    legalText('Luật Đê điều 2006', 'Đê điều', ownKnowledge),
    legalText('Nghị định 66/2021/NĐ-CP', 'Quy định chi tiết Luật Phòng, chống thiên tai và Luật Đê điều', ownKnowledge),
  ],
});

export const irrigation = department({
  code: 'TL',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Quản lý và Xây dựng công trình thủy lợi',
  nameEn: 'Department of Irrigation Works',
  shortNameVi: 'Cục Thủy lợi',
  fields: [
    field(
      'thuy-loi',
      'Thủy lợi, nước sạch nông thôn',
      'Irrigation and rural clean water',
      `thủy lợi, công trình thủy lợi, hồ đập thủy lợi, hồ thủy lợi, kênh mương, kênh mương nội đồng, thủy lợi nội đồng, trạm bơm tưới, tưới tiêu, nước tưới, cống thủy lợi, vi phạm công trình thủy lợi, phạm vi bảo vệ công trình thủy lợi, tổ thủy nông, hợp tác xã thủy nông, thủy lợi phí, dịch vụ thủy lợi, nước sạch nông thôn, công trình cấp nước nông thôn
      kênh, kênh nội đồng, mương, nước tưới ruộng, đập dâng, cống, hồ chứa thủy lợi, bồi lắng kênh, nước sạch, nước sinh hoạt`,
    ),
  ],
  legalTexts: [
    ...AGRICULTURE_DECREES,
    legalText('Luật Thủy lợi 2017', 'Thủy lợi'),
    legalText('Nghị định 67/2018/NĐ-CP', 'Quy định chi tiết Luật Thủy lợi', ownKnowledge),
  ],
});
