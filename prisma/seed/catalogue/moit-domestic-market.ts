import { DECENTRALISATION_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

const petrol = field(
  'xang-dau',
  'Kinh doanh xăng dầu',
  'Petrol and oil trading',
  `xăng dầu, kinh doanh xăng dầu, cửa hàng bán lẻ xăng dầu, cửa hàng xăng dầu, bán lẻ xăng dầu, đại lý bán lẻ xăng dầu
  cây xăng, trạm xăng, trụ bơm xăng, cột bơm xăng, bơm xăng, xăng, giá xăng, giá xăng dầu, dầu diesel, dầu hỏa, xăng E10, xăng sinh học
  thương nhân phân phối xăng dầu, thương nhân đầu mối, thương nhân đầu mối xăng dầu, tổng đại lý xăng dầu
  thương nhân phân phối, thương nhân nhượng quyền bán lẻ xăng dầu, giấy xác nhận đủ điều kiện làm đại lý bán lẻ xăng dầu
  giấy chứng nhận cửa hàng đủ điều kiện bán lẻ xăng dầu, dự trữ xăng dầu, dự trữ lưu thông xăng dầu, quỹ bình ổn giá xăng dầu
  bán xăng lẻ, xăng can, xăng chai, pha chế xăng dầu, tàu bán xăng dầu, xe bồn xăng dầu, thiết bị bán xăng dầu quy mô nhỏ
      bán xăng, bán dầu, dầu DO, cột bơm, nhiên liệu, kinh doanh nhiên liệu, bảng giá xăng dầu, điều hành giá xăng dầu, cửa hàng xăng, cửa hàng nhiên liệu, bồn chứa xăng dầu, tàu dầu, ghe bán dầu, máy bơm xăng mini, cột bơm mini`,
);

const gas = field(
  'kinh-doanh-khi',
  'Kinh doanh khí (LPG)',
  'Gas and LPG trading',
  `khí dầu mỏ hóa lỏng, LPG, LPG chai, gas, bình gas, gas mini, kinh doanh khí, kinh doanh gas, cửa hàng gas, đại lý gas, tiệm gas
  cửa hàng bán lẻ LPG chai, bán lẻ LPG chai, bán lẻ LPG, kinh doanh LPG, trạm nạp LPG, trạm nạp LPG vào chai, trạm cấp LPG, sang chiết gas
  giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai, thương nhân kinh doanh mua bán khí, tổng đại lý kinh doanh LPG
  chiếm giữ vỏ bình gas, vỏ bình gas, gas giả, gas lậu, nạp gas trái phép, thương nhân kinh doanh khí, mua bán LPG
      bán gas, giao gas, chai gas, chai LPG, cửa hàng khí, kho chứa gas, tồn chứa LPG, bếp gas, đổi gas`,
);

const alcohol = field(
  'ruou',
  'Kinh doanh rượu',
  'Alcohol trading',
  `rượu, kinh doanh rượu, bán lẻ rượu, bán buôn rượu, phân phối rượu, rượu thủ công, sản xuất rượu thủ công, nấu rượu, rượu trắng
  giấy phép bán lẻ rượu, giấy phép bán buôn rượu, giấy phép phân phối rượu, giấy phép sản xuất rượu thủ công
  sản xuất rượu thủ công nhằm mục đích kinh doanh, bán rượu tiêu dùng tại chỗ, rượu tiêu dùng tại chỗ, rượu ngâm, rượu gạo, rượu cần
  rượu không nhãn mác, rượu dưới 5 độ, độ cồn, bán rượu bia, làng nghề nấu rượu, nhập khẩu rượu, tem rượu, bán rượu cho cơ sở có giấy phép
      bán rượu, quán nhậu, rượu men lá, rượu quê, lò rượu, nấu rượu thủ công, men rượu, hộ nấu rượu, rượu đóng chai, cồn pha rượu, bia`,
);

const tobacco = field(
  'thuoc-la',
  'Kinh doanh thuốc lá',
  'Tobacco trading',
  `thuốc lá, bán lẻ thuốc lá, bán buôn thuốc lá, phân phối thuốc lá, sản phẩm thuốc lá, giấy phép bán lẻ sản phẩm thuốc lá
  giấy phép bán lẻ thuốc lá, giấy phép bán buôn sản phẩm thuốc lá, thuốc lá lậu, thuốc lá điện tử, thuốc lá nung nóng, thuốc lá ngoại
  bán thuốc lá gần trường học, trưng bày thuốc lá, tủ thuốc lá, thuốc lào, xì gà, nguyên liệu thuốc lá, mua bán thuốc lá
      bán thuốc lá, bao thuốc lá, thuốc lá điếu, quầy thuốc lá, vape, pod, shisha`,
);

const marketsAndShops = field(
  'ha-tang-thuong-mai',
  'Chợ, siêu thị và hạ tầng thương mại',
  'Markets, supermarkets and commercial infrastructure',
  `chợ, chợ xã, chợ hạng 1, chợ hạng 2, chợ hạng 3, chợ truyền thống, chợ đầu mối, chợ dân sinh, chợ phiên, chợ đêm, chợ cóc, chợ tự phát, chợ tạm
  quản lý chợ, ban quản lý chợ, nội quy chợ, phân hạng chợ, hạng chợ, xây dựng chợ, xây mới chợ, nâng cấp chợ, cải tạo chợ, di dời chợ, chuyển đổi mô hình chợ
  phát triển chợ, đấu thầu chợ, khai thác chợ, kinh doanh khai thác chợ, doanh nghiệp quản lý chợ, hợp tác xã quản lý chợ, giá dịch vụ sử dụng diện tích bán hàng tại chợ
  điểm kinh doanh tại chợ, ki ốt chợ, ki ốt, sạp hàng, lô sạp, quầy sạp, tiểu thương, tiểu thương chợ, thu phí chợ, giải tỏa chợ
  tài sản kết cấu hạ tầng chợ, kết cấu hạ tầng chợ, giao tài sản kết cấu hạ tầng chợ, thu hồi tài sản kết cấu hạ tầng chợ
  siêu thị, trung tâm thương mại, phân hạng siêu thị, siêu thị mini, hạ tầng thương mại, trung tâm logistics bán lẻ, cửa hàng tiện lợi, trung tâm outlet, phát triển hạ tầng thương mại
      chợ xã quản lý, chợ nông thôn, chợ họp, họp chợ, quầy hàng ở chợ, hộ kinh doanh tại chợ, hộ tiểu thương, mái che chợ, đình chợ, nhà lồng chợ, chợ liên xã, chợ hoạt động kém, bãi giữ xe chợ, máy bán hàng tự động, tạp hóa, cửa hàng tạp hóa, mua sắm`,
);

const domesticTrade = field(
  'thuong-mai-noi-dia',
  'Thương mại nội địa, hàng hóa thiết yếu',
  'Domestic trade and essential goods',
  `thị trường trong nước, thương mại nội địa, bình ổn, bình ổn thị trường, bình ổn giá, hàng hóa thiết yếu, hàng thiết yếu, cung cầu hàng hóa
  dự trữ hàng hóa, cân đối cung cầu, găm hàng, đầu cơ, tăng giá bất hợp lý, khan hiếm hàng hóa, niêm yết giá, điểm bán hàng bình ổn, hàng Tết
  tiêu thụ nông sản, kết nối cung cầu, kết nối tiêu thụ, hàng Việt về nông thôn, người Việt Nam ưu tiên dùng hàng Việt Nam, hàng Việt, điểm bán hàng Việt
  thương mại miền núi, thương mại vùng sâu vùng xa hải đảo, chuyến bán hàng lưu động, bán lẻ hàng hóa, phân phối hàng hóa, chuỗi cung ứng hàng hóa
  sở giao dịch hàng hóa, mua bán hàng hóa qua sở giao dịch, giao dịch hàng hóa phái sinh, dịch vụ kinh doanh có điều kiện, hàng hóa kinh doanh có điều kiện
      tiêu thụ hàng hóa, mặt hàng thiết yếu, tăng giá, sốt giá, khan hàng, hàng hóa dịp Tết, giá cả, giá cả thị trường, phục vụ Tết, được mùa mất giá, thương lái, thương lái ép giá, tồn đọng nông sản`,
);

const marketSurveillance = field(
  'quan-ly-thi-truong',
  'Quản lý thị trường, chống hàng giả và gian lận thương mại',
  'Market surveillance, counterfeits and trade fraud',
  `quản lý thị trường, QLTT, đội quản lý thị trường, chi cục quản lý thị trường, kiểm soát viên thị trường, kiểm tra thị trường
  hàng giả, hàng nhái, hàng kém chất lượng, hàng lậu, hàng cấm, hàng nhập lậu, buôn lậu, gian lận thương mại, hàng gian, ban chỉ đạo 389, 389
  không rõ nguồn gốc, hàng hóa không rõ nguồn gốc, không rõ xuất xứ, không hóa đơn chứng từ, hàng hóa không có hóa đơn, hàng hết hạn sử dụng, quá hạn sử dụng, tem nhãn, không nhãn mác, nhãn phụ
  xâm phạm quyền sở hữu trí tuệ, giả mạo nhãn hiệu, tịch thu hàng hóa, tạm giữ hàng hóa, tiêu hủy hàng hóa vi phạm, tang vật vi phạm, tịch thu tang vật
  kiểm tra việc chấp hành pháp luật thương mại, kiểm tra hộ kinh doanh, mỹ phẩm giả, phân bón giả, quần áo giả nhãn hiệu, pháo lậu, đường nhập lậu, hàng hóa vi phạm
  truy xuất nguồn gốc hàng hóa, vận chuyển hàng lậu, chống buôn lậu, xử phạt vi phạm hành chính trong hoạt động thương mại
      hàng hiệu giả, hàng fake, hàng dởm, phụ tùng giả, không có tem, không tem, không nhãn, không có hóa đơn, không hóa đơn, hóa đơn chứng từ, chứng minh nguồn gốc, nguồn gốc hàng hóa, hết hạn sử dụng, quá date, hết date, đoàn kiểm tra liên ngành, tem chống giả, sữa giả, thực phẩm giả, thuốc giả, lấy mẫu hàng hóa, tang vật, tạm giữ tang vật, kho hàng, điểm nóng hàng lậu, xe chở hàng lậu, hàng xách tay`,
);

export const domesticMarket = department({
  code: 'TTTN',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Quản lý và Phát triển thị trường trong nước',
  nameEn: 'Agency for Domestic Market Surveillance and Development',
  shortNameVi: 'Cục Thị trường trong nước',
  fields: [petrol, gas, alcohol, tobacco, marketsAndShops, domesticTrade, marketSurveillance],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Quyết định 516/QĐ-BCT', 'Chức năng, nhiệm vụ của Cục Quản lý và Phát triển thị trường trong nước'),
    legalText('Nghị định 83/2014/NĐ-CP', 'Kinh doanh xăng dầu'),
    legalText('Nghị định 95/2021/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 83/2014/NĐ-CP về kinh doanh xăng dầu'),
    legalText('Nghị định 80/2023/NĐ-CP', 'Sửa đổi, bổ sung các Nghị định về kinh doanh xăng dầu'),
    legalText('Nghị định 87/2018/NĐ-CP', 'Kinh doanh khí'),
    legalText('Nghị định 105/2017/NĐ-CP', 'Kinh doanh rượu'),
    legalText(
      'Nghị định 17/2020/NĐ-CP',
      'Sửa đổi điều kiện đầu tư kinh doanh thuộc lĩnh vực quản lý của Bộ Công Thương',
    ),
    legalText('Nghị định 67/2013/NĐ-CP', 'Hướng dẫn Luật Phòng, chống tác hại của thuốc lá về kinh doanh thuốc lá'),
    legalText(
      'Nghị định 106/2017/NĐ-CP',
      'Sửa đổi, bổ sung Nghị định 67/2013/NĐ-CP về kinh doanh thuốc lá',
      ownKnowledge,
    ),
    legalText('Nghị định 60/2024/NĐ-CP', 'Phát triển và quản lý chợ'),
    legalText('Nghị định 98/2020/NĐ-CP', 'Xử phạt vi phạm hành chính trong thương mại, hàng giả, hàng cấm'),
    legalText(
      'Nghị định 99/2020/NĐ-CP',
      'Xử phạt vi phạm hành chính về dầu khí, kinh doanh xăng dầu và khí',
      ownKnowledge,
    ),
    legalText('Nghị định 24/2025/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 98/2020/NĐ-CP', ownKnowledge),
    legalText('Nghị định 158/2006/NĐ-CP', 'Mua bán hàng hóa qua Sở Giao dịch hàng hóa', ownKnowledge),
    legalText('Luật Phòng, chống tác hại của thuốc lá 2012', 'Bán sản phẩm thuốc lá', ownKnowledge),
    legalText('Luật Phòng, chống tác hại của rượu, bia 2019', 'Mua bán rượu, bia', ownKnowledge),
    legalText('Pháp lệnh Quản lý thị trường 2016', 'Quản lý thị trường', ownKnowledge),
  ],
});
