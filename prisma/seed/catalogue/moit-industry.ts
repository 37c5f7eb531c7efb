import { DECENTRALISATION_DECREES, department, field, legalText, TWO_TIERS_FROM } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const industry = department({
  code: 'CN',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Công nghiệp',
  nameEn: 'Vietnam Industry Agency',
  shortNameVi: 'Cục Công nghiệp',
  fields: [
    field(
      'cong-nghiep-ho-tro',
      'Công nghiệp hỗ trợ, cơ khí, luyện kim, ô tô',
      'Supporting, mechanical, metal and automotive industry',
      `công nghiệp hỗ trợ, ưu đãi công nghiệp hỗ trợ, sản phẩm công nghiệp hỗ trợ ưu tiên phát triển, xác nhận ưu đãi, linh kiện, linh kiện phụ tùng, khuôn mẫu, chuỗi cung ứng công nghiệp
      cơ khí, cơ khí chế tạo, cơ khí nông nghiệp, luyện kim, luyện thép, cán thép, phôi thép, thép, đúc nhôm đồng, đúc gang, nấu nhôm, ngành thép, lò luyện
      ô tô, sản xuất lắp ráp ô tô, lắp ráp ô tô, nhập khẩu ô tô, bảo hành bảo dưỡng ô tô, cơ sở bảo hành ô tô, đóng thùng xe, xe máy điện, công nghiệp ô tô
      xưởng cơ khí, gia công cơ khí, sản xuất linh kiện, xe điện, xưởng đóng xe`,
    ),
    field(
      'cong-nghiep-tieu-dung',
      'Công nghiệp tiêu dùng, thực phẩm, đồ uống',
      'Consumer, food and drink industry',
      `dệt may, may mặc, nhà máy may, xưởng may, da giày, giày dép, công nghiệp giấy, bột giấy, nhựa, ngành nhựa, sành sứ, thủy tinh, công nghiệp tiêu dùng, công nghiệp thực phẩm, công nghiệp chế biến, chế biến nông sản
      bia, sản xuất bia, nhà máy bia, nước giải khát, sữa, dầu thực vật, bánh kẹo, sản xuất rượu công nghiệp, rượu công nghiệp, giấy phép sản xuất rượu công nghiệp, nhà máy rượu
      sản xuất thuốc lá, nhà máy thuốc lá, giấy phép sản xuất sản phẩm thuốc lá, chế biến nguyên liệu thuốc lá, giấy chứng nhận đủ điều kiện đầu tư trồng cây thuốc lá, máy móc thiết bị chuyên ngành thuốc lá
      trồng thuốc lá, sấy thuốc lá, sơ chế thuốc lá, vùng nguyên liệu thuốc lá, cây thuốc lá, xưởng giày, xay xát, chế biến thực phẩm, nhà máy chế biến, sản xuất bia thủ công, bia hơi`,
    ),
    field(
      'phat-trien-cong-nghiep',
      'Phát triển công nghiệp, chế biến khoáng sản',
      'Industrial development and mineral processing',
      `công nghiệp, chính sách công nghiệp, phát triển công nghiệp, phát triển ngành công nghiệp, chế biến khoáng sản, tuyển khoáng, chế biến sâu khoáng sản, công nghiệp nặng, công nghiệp nhẹ, công nghiệp chế biến chế tạo
      dự án công nghiệp, cơ sở công nghiệp, thẩm định thiết kế công trình công nghiệp, xây dựng công trình công nghiệp, thiết bị công nghiệp, công nghệ lạc hậu, năng lực sản xuất công nghiệp
      cơ sở sản xuất công nghiệp, nhà máy, ngành công nghiệp, máy móc thiết bị`,
    ),
  ],
  legalTexts: [
    legalText('Nghị định 111/2015/NĐ-CP', 'Phát triển công nghiệp hỗ trợ', ownKnowledge),
    legalText('Nghị định 205/2025/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 111/2015/NĐ-CP', ownKnowledge),
    legalText('Nghị định 116/2017/NĐ-CP', 'Sản xuất, lắp ráp, nhập khẩu và bảo hành, bảo dưỡng ô tô', ownKnowledge),
    legalText('Nghị định 67/2013/NĐ-CP', 'Sản xuất sản phẩm thuốc lá'),
    legalText('Nghị định 105/2017/NĐ-CP', 'Sản xuất rượu công nghiệp'),
  ],
});

export const industrialPromotion = department({
  code: 'ĐCK',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
  nameEn: 'Agency for Innovation, Green Transition and Industrial Promotion',
  shortNameVi: 'Cục Đổi mới và Khuyến công',
  fields: [
    field(
      'khuyen-cong',
      'Khuyến công, công nghiệp nông thôn',
      'Industrial promotion and rural industry',
      `khuyến công, đề án khuyến công, kinh phí khuyến công, khuyến công quốc gia, khuyến công địa phương, chương trình khuyến công, trung tâm khuyến công, hỗ trợ máy móc thiết bị tiên tiến
      sản phẩm công nghiệp nông thôn tiêu biểu, công nghiệp nông thôn tiêu biểu, bình chọn sản phẩm, bình chọn sản phẩm công nghiệp nông thôn, giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu
      công nghiệp nông thôn, cơ sở công nghiệp nông thôn, tiểu thủ công nghiệp, thủ công mỹ nghệ, nghệ nhân thủ công mỹ nghệ, đào tạo nghề truyền nghề, hỗ trợ mua máy, ứng dụng máy móc
      hỗ trợ máy móc, máy móc tiên tiến, hỗ trợ cơ sở sản xuất, đề án hỗ trợ máy móc, sản phẩm tiêu biểu, mô hình trình diễn kỹ thuật, thợ giỏi`,
    ),
    field(
      'cum-cong-nghiep',
      'Cụm công nghiệp',
      'Industrial clusters',
      `cụm công nghiệp, CCN, thành lập cụm công nghiệp, mở rộng cụm công nghiệp, quy hoạch cụm công nghiệp, hạ tầng cụm công nghiệp, hạ tầng kỹ thuật cụm công nghiệp, quản lý cụm công nghiệp
      chủ đầu tư hạ tầng cụm công nghiệp, thuê lại đất trong cụm công nghiệp, di dời vào cụm công nghiệp, cụm công nghiệp làng nghề, quy chế quản lý cụm công nghiệp, thu hút đầu tư vào cụm, trong cụm
      cụm, doanh nghiệp trong cụm, khu đất cụm công nghiệp, giao chủ đầu tư cụm công nghiệp, cụm làng nghề, nước thải cụm công nghiệp`,
    ),
    field(
      'chuyen-doi-xanh',
      'Tiết kiệm năng lượng, chuyển đổi xanh, phát triển bền vững',
      'Energy efficiency and green transition',
      `tiết kiệm năng lượng, tiết kiệm điện, sử dụng năng lượng tiết kiệm và hiệu quả, sử dụng năng lượng tiết kiệm, kiểm toán năng lượng, cơ sở sử dụng năng lượng trọng điểm, dán nhãn năng lượng, nhãn năng lượng, quản lý năng lượng, người quản lý năng lượng
      chuyển đổi xanh, tăng trưởng xanh, kinh tế tuần hoàn, sản xuất sạch hơn, sản xuất và tiêu dùng bền vững, phát triển bền vững, giảm phát thải, phát thải khí nhà kính ngành công thương, biến đổi khí hậu, túi ni lông, tiêu dùng xanh
      năng lượng trọng điểm, đèn led, tiêu thụ năng lượng, suất tiêu hao năng lượng, nhựa dùng một lần, sản xuất xanh, tín chỉ xanh`,
    ),
    field(
      'an-toan-thuc-pham',
      'An toàn thực phẩm ngành Công Thương',
      'Food safety in industry and trade',
      `an toàn thực phẩm, ATTP, an toàn thực phẩm ngành công thương, giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm, cơ sở đủ điều kiện an toàn thực phẩm, bản cam kết an toàn thực phẩm, cam kết sản xuất kinh doanh thực phẩm an toàn
      xác nhận kiến thức an toàn thực phẩm, kiến thức an toàn thực phẩm, cơ sở sản xuất thực phẩm, cơ sở kinh doanh thực phẩm, sản xuất bánh kẹo, sản xuất bún, sản xuất bún phở, sản xuất bánh mứt kẹo, tinh bột, tự công bố sản phẩm, tự công bố
      kiểm tra an toàn thực phẩm, hậu kiểm an toàn thực phẩm, cơ sở nhỏ lẻ, thực phẩm tổng hợp, bánh trung thu, thực phẩm nhập khẩu, kiểm tra nhà nước về an toàn thực phẩm
      làm bún, làm bánh, bánh mứt, mứt, bún, miến, bánh phở, bánh tráng, bánh kẹo, rượu bia nước giải khát, vệ sinh an toàn thực phẩm, thực phẩm bẩn, ký cam kết an toàn thực phẩm, giấy an toàn thực phẩm, thực phẩm ngành công thương, sữa chế biến, dầu ăn`,
    ),
    field(
      'khoa-hoc-cong-nghe',
      'Khoa học, công nghệ, đổi mới sáng tạo, tiêu chuẩn',
      'Science, technology, innovation and standards',
      `đổi mới sáng tạo, khoa học công nghệ ngành công thương, khoa học công nghệ, nhiệm vụ khoa học công nghệ, đổi mới công nghệ, đổi mới thiết bị, chuyển đổi số ngành công thương, tiêu chuẩn, quy chuẩn, quy chuẩn kỹ thuật quốc gia, chất lượng sản phẩm
      hợp chuẩn hợp quy, công bố hợp quy, chứng nhận hợp quy, khởi nghiệp sáng tạo, nhà máy thông minh, sản xuất thông minh, năng suất chất lượng`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Điều 12 Nghị định 139/2025/NĐ-CP', 'Nhiệm vụ về cụm công nghiệp của cấp huyện chuyển cho cấp tỉnh', {
      validFrom: TWO_TIERS_FROM,
      validTo: '2027-02-28',
    }),
    legalText('Nghị định 45/2012/NĐ-CP', 'Khuyến công'),
    legalText('Nghị định 235/2025/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 45/2012/NĐ-CP về khuyến công'),
    legalText('Nghị định 32/2024/NĐ-CP', 'Quản lý, phát triển cụm công nghiệp'),
    legalText('Luật Sử dụng năng lượng tiết kiệm và hiệu quả 2010', 'Sử dụng năng lượng tiết kiệm và hiệu quả'),
    legalText(
      'Nghị định 21/2011/NĐ-CP',
      'Quy định chi tiết Luật Sử dụng năng lượng tiết kiệm và hiệu quả',
      ownKnowledge,
    ),
    legalText('Nghị định 15/2018/NĐ-CP', 'Quy định chi tiết một số điều của Luật An toàn thực phẩm'),
    legalText('Thông tư 43/2018/TT-BCT', 'Quản lý an toàn thực phẩm thuộc trách nhiệm của Bộ Công Thương'),
    legalText('Thông tư 26/2014/TT-BCT', 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu', ownKnowledge),
  ],
});
