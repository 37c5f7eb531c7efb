import { DECENTRALISATION_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const electricity = department({
  code: 'ĐL',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Điện lực',
  nameEn: 'Electricity Authority of Vietnam',
  shortNameVi: 'Cục Điện lực',
  fields: [
    field(
      'mua-ban-dien',
      'Giá điện, mua bán và cung cấp điện',
      'Electricity prices, contracts and supply',
      `điện lực, công ty điện lực, giá điện, giá bán lẻ điện, giá bán điện, giá điện sinh hoạt, giá điện kinh doanh, biểu giá điện, bậc thang, tiền điện, hóa đơn tiền điện, giá điện cho người thuê nhà
      mua bán điện, hợp đồng mua bán điện, bên mua điện, bên bán điện, ngừng cung cấp điện, cung cấp điện, cấp điện, cắt điện, mất điện, tiết giảm điện, thiếu điện, ngừng cấp điện
      điều độ, điều tiết điện lực, khung giá điện, EVN, công tơ, công tơ điện, đồng hồ điện, ghi chỉ số công tơ, trộm cắp điện, trộm điện, vi phạm sử dụng điện, kiểm tra viên điện lực, xử phạt điện lực
      dịch vụ điện, khách hàng sử dụng điện, số điện, sử dụng điện, bán lẻ điện, đấu nối điện, mua điện, câu điện, khách hàng ưu tiên cấp điện, chất lượng điện áp, điện áp, điện yếu, sụt áp
      giá điện bậc thang, tiền điện tăng, nợ tiền điện, đóng điện, hộ dùng chung công tơ, điện sinh hoạt, hỗ trợ tiền điện, hỗ trợ tiền điện hộ nghèo, kWh, áp giá điện, sai giá điện, lắp công tơ, điện 3 pha, điện một pha, nhà trọ, người thuê trọ, ngành điện, tổng công ty điện lực, lịch cắt điện, cúp điện
      hộ chính sách xã hội, hỗ trợ tiền điện cho hộ nghèo hộ chính sách`,
    ),
    field(
      'luoi-dien',
      'Lưới điện, điện nông thôn',
      'Grids and rural electrification',
      `lưới điện, lưới điện trung áp, lưới điện hạ áp, lưới điện hạ thế, đường dây trung thế, đường dây hạ thế, hệ thống điện, trạm điện, trạm biến áp, điện nông thôn, điện khí hóa
      chưa có điện, kéo điện, điện lưới quốc gia, điện lưới, cấp điện nông thôn miền núi hải đảo, tiêu chí điện nông thôn mới, tiêu chí số 4 về điện, hợp tác xã điện, bàn giao lưới điện
      tiếp nhận lưới điện, công trình điện, đầu tư lưới điện, di dời đường điện, di dời cột điện, cột điện, trụ điện, dây điện, điện chiếu sáng, quy hoạch điện, quy hoạch phát triển điện lực, đường dây 110 kV, đường dây 220 kV, đường dây 500 kV
      đường điện, đường dây điện, trạm điện quá tải, quá tải, máy biến áp, hộ chưa có điện, kéo điện về thôn, điện về bản, điện vùng sâu vùng xa, đường dây 22 kV, di dời trụ điện, trồng cột điện, lưới điện nông thôn, lưới điện xuống cấp`,
    ),
    field(
      'nguon-dien',
      'Nguồn điện, năng lượng tái tạo, giấy phép hoạt động điện lực',
      'Generation, renewables and licences',
      `giấy phép hoạt động điện lực, miễn trừ giấy phép hoạt động điện lực, điện mặt trời, điện mặt trời mái nhà, năng lượng mặt trời, pin mặt trời, tấm pin mặt trời, tự sản xuất tự tiêu thụ, bán điện dư, sản lượng điện dư
      điện gió, trụ điện gió, tua bin gió, năng lượng tái tạo, năng lượng mới, điện sinh khối, điện rác, thủy điện, thủy điện nhỏ, dự án thủy điện, nhà máy điện, nhà máy thủy điện, nhiệt điện
      mua bán điện trực tiếp, DPPA, hệ thống lưu trữ điện, trạm sạc xe điện, trạm sạc, công suất lắp đặt, phát điện, điện hạt nhân, Quy hoạch điện VIII
      lắp điện mặt trời, lắp pin mặt trời, đăng ký phát triển điện mặt trời mái nhà, điện áp mái, dự án điện gió, dự án điện, trạm biến áp nhà máy, tua bin, phát triển nguồn điện, lĩnh vực điện lực, hoạt động điện lực, phân cấp lĩnh vực điện`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Chương XVI Nghị định 146/2025/NĐ-CP', 'Phân quyền, phân cấp trong lĩnh vực điện lực'),
    legalText('Luật Điện lực 2024', 'Điện lực'),
    legalText('Nghị định 61/2025/NĐ-CP', 'Cấp giấy phép hoạt động điện lực'),
    legalText('Nghị định 62/2025/NĐ-CP', 'Bảo vệ công trình điện lực và an toàn trong lĩnh vực điện lực'),
    legalText('Nghị định 58/2025/NĐ-CP', 'Phát triển điện năng lượng tái tạo, điện năng lượng mới'),
    legalText('Nghị định 56/2025/NĐ-CP', 'Quy hoạch, đầu tư và đấu thầu dự án điện lực', ownKnowledge),
    legalText('Nghị định 57/2025/NĐ-CP', 'Cơ chế mua bán điện trực tiếp', ownKnowledge),
    legalText('Nghị định 72/2025/NĐ-CP', 'Điều chỉnh giá bán lẻ điện bình quân', ownKnowledge),
    legalText('Nghị định 135/2024/NĐ-CP', 'Điện mặt trời mái nhà tự sản xuất, tự tiêu thụ', ownKnowledge),
    legalText('Quyết định 14/2025/QĐ-TTg', 'Cơ cấu biểu giá bán lẻ điện', ownKnowledge),
    legalText('Nghị định 134/2013/NĐ-CP', 'Xử phạt vi phạm hành chính về điện lực, an toàn đập', ownKnowledge),
  ],
});

export const petroleum = department({
  code: 'DKT',
  ministry: 'MoIT',
  kind: 'department',
  nameVi: 'Vụ Dầu khí và Than',
  nameEn: 'Oil, Gas and Coal Department',
  shortNameVi: 'Vụ Dầu khí và Than',
  fields: [
    field(
      'dau-khi',
      'Dầu khí',
      'Petroleum',
      `dầu khí, mỏ dầu khí, hợp đồng dầu khí, thăm dò dầu khí, khai thác dầu khí, công trình dầu khí, công trình dầu khí trên đất liền, đường ống dẫn khí, đường ống dầu khí, đường ống khí, hành lang đường ống khí
      khí thiên nhiên, khí đồng hành, LNG, kho LNG, CNG, trạm CNG, khí áp cao, trạm phân phối khí, khí thấp áp, lọc dầu, nhà máy lọc dầu, lọc hóa dầu, giàn khoan, khoan dầu
      kho xăng dầu quy hoạch, quy hoạch hạ tầng dự trữ cung ứng xăng dầu khí đốt, quy hoạch kho xăng dầu, dự trữ dầu thô, kho cảng xăng dầu, dự án kho xăng dầu, Petrovietnam, PVN
      khí đốt, trạm nạp CNG, trạm LNG, ống dẫn khí, công ty khí, an toàn công trình dầu khí, tuyến ống khí`,
    ),
    field(
      'than',
      'Công nghiệp than',
      'Coal industry',
      `than, mỏ than, khai thác than, kinh doanh than, than đá, than bùn, chế biến than, sàng tuyển than, than cám, bãi than, bến than, tiêu thụ than, vận chuyển than, than trôi nổi, than lậu, TKV, xuất khẩu than, quy hoạch than`,
    ),
  ],
  legalTexts: [
    legalText('Luật Dầu khí 2022', 'Dầu khí'),
    legalText('Nghị định 45/2023/NĐ-CP', 'Quy định chi tiết Luật Dầu khí'),
    legalText('Nghị định 13/2011/NĐ-CP', 'An toàn công trình dầu khí trên đất liền', ownKnowledge),
    legalText('Nghị định 25/2019/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 13/2011/NĐ-CP', ownKnowledge),
  ],
});
