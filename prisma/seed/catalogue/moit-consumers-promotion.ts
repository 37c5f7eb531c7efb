import { DECENTRALISATION_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const tradePromotion = department({
  code: 'XTTM',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Xúc tiến thương mại',
  nameEn: 'Vietnam Trade Promotion Agency (VIETRADE)',
  shortNameVi: 'Cục Xúc tiến thương mại',
  fields: [
    field(
      'khuyen-mai',
      'Khuyến mại',
      'Sales promotion',
      `khuyến mại, khuyến mãi, chương trình khuyến mại, hoạt động khuyến mại, thông báo khuyến mại, đăng ký khuyến mại, hạn mức khuyến mại
      may rủi, khuyến mại mang tính may rủi, bốc thăm, bốc thăm trúng thưởng, quay số trúng thưởng, quay số, vòng quay may mắn, trúng thưởng, cào trúng thưởng, giải thưởng, mở thưởng
      giảm giá, xả hàng, thanh lý giảm giá, tặng quà, tặng hàng mẫu, phiếu mua hàng, phiếu quà tặng, tháng khuyến mại tập trung, khách hàng thường xuyên, 50% giá trị hàng hóa
      khai trương, khai trương giảm giá, xả kho, thanh lý, mua 1 tặng 1, tặng kèm, mức giảm giá, giảm giá tối đa, dùng thử, tích điểm, bốc thăm may mắn, thời gian khuyến mại, cơ cấu giải thưởng, quà tặng khách hàng
      quay thưởng, thể lệ chương trình, người trúng thưởng`,
    ),
    field(
      'hoi-cho',
      'Hội chợ, triển lãm thương mại',
      'Fairs and exhibitions',
      `hội chợ, hội chợ thương mại, hội chợ triển lãm, triển lãm thương mại, triển lãm, tổ chức hội chợ, đăng ký tổ chức hội chợ, phiên chợ hàng Việt, gian hàng
      gian hàng hội chợ, trưng bày, trưng bày giới thiệu hàng hóa, trưng bày hàng hóa, hội chợ triển lãm thương mại ở nước ngoài, ban tổ chức hội chợ, quảng cáo thương mại
      phiên chợ, hội chợ xuân, hội chợ thương mại trên địa bàn, gian hàng tiêu chuẩn, phiên chợ nông sản, không gian trưng bày`,
    ),
    field(
      'chuong-trinh-xuc-tien',
      'Chương trình xúc tiến thương mại, thương hiệu quốc gia',
      'Promotion programmes and national brand',
      `xúc tiến thương mại, XTTM, chương trình xúc tiến thương mại, chương trình cấp quốc gia về xúc tiến thương mại, đề án xúc tiến thương mại, kinh phí xúc tiến thương mại
      thương hiệu quốc gia, Vietnam Value, xây dựng thương hiệu, quảng bá sản phẩm, quảng bá thương hiệu, tuần hàng, kết nối giao thương, giao thương, hội nghị kết nối
      tổ chức xúc tiến thương mại nước ngoài, văn phòng đại diện của tổ chức xúc tiến thương mại nước ngoài, đoàn giao dịch thương mại
      quảng bá, quảng bá nông sản, tìm đầu ra, tìm thị trường tiêu thụ, hỗ trợ gian hàng, đưa sản phẩm ra nước ngoài, kết nối thị trường, tuần lễ nông sản`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Luật Thương mại 2005', 'Khuyến mại, trưng bày, hội chợ, triển lãm thương mại'),
    legalText('Nghị định 81/2018/NĐ-CP', 'Hoạt động xúc tiến thương mại'),
    legalText('Nghị định 128/2024/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 81/2018/NĐ-CP'),
    legalText('Nghị định 28/2018/NĐ-CP', 'Biện pháp phát triển ngoại thương'),
    legalText('Nghị định 14/2024/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 28/2018/NĐ-CP', ownKnowledge),
    legalText('Nghị định 100/2011/NĐ-CP', 'Văn phòng đại diện của tổ chức xúc tiến thương mại nước ngoài tại Việt Nam'),
  ],
});

export const competition = department({
  code: 'UBCTQG',
  ministry: 'MoIT',
  kind: 'commission',
  nameVi: 'Ủy ban Cạnh tranh Quốc gia',
  nameEn: 'Vietnam Competition Commission (VCC)',
  shortNameVi: 'Ủy ban Cạnh tranh Quốc gia',
  fields: [
    field(
      'nguoi-tieu-dung',
      'Bảo vệ quyền lợi người tiêu dùng',
      'Consumer protection',
      `người tiêu dùng, quyền lợi người tiêu dùng, bảo vệ người tiêu dùng, bảo vệ quyền lợi người tiêu dùng, khiếu nại của người tiêu dùng, yêu cầu của người tiêu dùng
      hợp đồng theo mẫu, điều kiện giao dịch chung, đăng ký hợp đồng theo mẫu, hàng hóa có khuyết tật, sản phẩm có khuyết tật, sản phẩm khuyết tật, thu hồi hàng hóa, thu hồi sản phẩm
      bảo hành, không bảo hành, đổi trả hàng, hoàn tiền, người tiêu dùng dễ bị tổn thương, ngày quyền của người tiêu dùng, hội bảo vệ người tiêu dùng, hòa giải tiêu dùng
      tổ chức xã hội tham gia bảo vệ quyền lợi người tiêu dùng, thông tin gây nhầm lẫn, quảng cáo gây nhầm lẫn, lừa dối người tiêu dùng, lừa dối khách hàng, quấy rối người tiêu dùng, đầu độc người tiêu dùng
      người mua, khách hàng khiếu nại, khiếu nại, đổi trả, không chịu đổi, trả lại hàng, hợp đồng in sẵn, hợp đồng mẫu, điều khoản bất lợi, đơn phương thay đổi, đơn phương, sản phẩm lỗi, hàng lỗi, thông tin sản phẩm, phòng tập trả góp, mua trả góp, đặt cọc giữ chỗ, hợp đồng dịch vụ, tư vấn cho người tiêu dùng, tuyên truyền quyền lợi người tiêu dùng`,
    ),
    field(
      'ban-hang-ngoai-dia-diem',
      'Bán hàng không tại địa điểm giao dịch thường xuyên',
      'Off-premises selling',
      `bán hàng không tại địa điểm giao dịch thường xuyên, không tại địa điểm giao dịch thường xuyên, địa điểm giao dịch thường xuyên, bán hàng tận cửa, bán hàng tận nhà
      hội thảo bán hàng, tổ chức hội thảo bán hàng cho người cao tuổi, bán hàng hội thảo, bán hàng lưu động tại nhà văn hóa, thuê hội trường bán hàng, giới thiệu sản phẩm tặng quà
      bán hàng tại nhà văn hóa, bán hàng hội thảo cho người già, mời người cao tuổi, dụ mua, giới thiệu sản phẩm, buổi giới thiệu sản phẩm, hội thảo giới thiệu sản phẩm, tặng quà miễn phí, bán máy lọc nước tận nhà, bán hàng lưu động
      tận nhà, ép mua, bán hàng rong tận nhà`,
    ),
    field(
      'ban-hang-da-cap',
      'Bán hàng đa cấp',
      'Multi-level marketing',
      `bán hàng đa cấp, đa cấp, kinh doanh đa cấp, kinh doanh theo phương thức đa cấp, đăng ký hoạt động bán hàng đa cấp, hội nghị hội thảo đa cấp, đa cấp trá hình, đa cấp bất chính
      người tham gia bán hàng đa cấp, mạng lưới đa cấp, tuyến dưới, hoa hồng tuyến dưới
      hệ thống đa cấp, công ty đa cấp, kinh doanh mạng lưới, hoa hồng, lôi kéo người tham gia`,
    ),
    field(
      'canh-tranh',
      'Cạnh tranh',
      'Competition',
      `cạnh tranh, hạn chế cạnh tranh, cạnh tranh không lành mạnh, tập trung kinh tế, thỏa thuận hạn chế cạnh tranh, thỏa thuận ấn định giá, thỏa thuận, lạm dụng vị trí thống lĩnh, vị trí độc quyền
      độc quyền, thông đồng đấu thầu, thông báo tập trung kinh tế, bắt tay nâng giá, ép giá, bán dưới giá thành, gièm pha doanh nghiệp khác, lôi kéo khách hàng bất chính
      tố tụng cạnh tranh, vụ việc cạnh tranh, điều tra vụ việc cạnh tranh, pháp luật cạnh tranh, thống nhất giá, cùng tăng giá, cùng lúc tăng giá, họp nhau tăng giá, bắt tay, ép đại lý, độc quyền cung cấp, nói xấu sản phẩm`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Quyết định 537/QĐ-BCT', 'Chức năng, nhiệm vụ của Ủy ban Cạnh tranh Quốc gia'),
    legalText('Luật Cạnh tranh 2018', 'Cạnh tranh'),
    legalText('Luật Bảo vệ quyền lợi người tiêu dùng 2023', 'Bảo vệ quyền lợi người tiêu dùng'),
    legalText('Nghị định 55/2024/NĐ-CP', 'Quy định chi tiết Luật Bảo vệ quyền lợi người tiêu dùng'),
    legalText('Nghị định 40/2018/NĐ-CP', 'Quản lý hoạt động kinh doanh theo phương thức đa cấp'),
    legalText('Nghị định 18/2023/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 40/2018/NĐ-CP'),
    legalText('Nghị định 35/2020/NĐ-CP', 'Quy định chi tiết Luật Cạnh tranh', ownKnowledge),
    legalText('Nghị định 75/2019/NĐ-CP', 'Xử phạt vi phạm hành chính trong lĩnh vực cạnh tranh', ownKnowledge),
    legalText('Quyết định 07/2024/QĐ-TTg', 'Sản phẩm, dịch vụ phải đăng ký hợp đồng theo mẫu', ownKnowledge),
  ],
});

export const eCommerce = department({
  code: 'TMĐT',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Thương mại điện tử và Kinh tế số',
  nameEn: 'Vietnam E-commerce and Digital Economy Agency (iDEA)',
  shortNameVi: 'Cục TMĐT và Kinh tế số',
  fields: [
    field(
      'website-ung-dung',
      'Website, ứng dụng và sàn thương mại điện tử',
      'E-commerce websites, apps and platforms',
      `thương mại điện tử, TMĐT, website, website bán hàng, trang web bán hàng, website thương mại điện tử, sàn giao dịch thương mại điện tử, sàn thương mại điện tử, sàn TMĐT
      ứng dụng bán hàng, ứng dụng di động bán hàng, ứng dụng thương mại điện tử, app bán hàng, thông báo website, đăng ký website, đăng ký sàn, online.gov.vn, đã thông báo Bộ Công Thương
      Shopee, Lazada, TikTok Shop, Tiki, sàn điện tử, chủ sàn, người bán trên sàn, bán hàng trên sàn, đưa sản phẩm lên sàn, lên sàn, gian hàng trực tuyến, gian hàng trên sàn, phí sàn
      trang web, giỏ hàng, thông báo với Bộ Công Thương, đăng ký với Bộ Công Thương, sàn, gian hàng giả mạo, xác thực người bán, gian hàng điện tử, ứng dụng đặt xe, ứng dụng giao hàng, app, nền tảng số, nền tảng trung gian, shop online, tên miền`,
    ),
    field(
      'ban-hang-truc-tuyen',
      'Bán hàng trực tuyến, mạng xã hội',
      'Online and social selling',
      `bán hàng trực tuyến, bán hàng online, bán hàng qua mạng, bán hàng trên mạng, livestream, livestream bán hàng, phát trực tiếp bán hàng, bán hàng trên mạng xã hội, bán hàng qua Facebook
      bán hàng qua Zalo, bán qua mạng, bán online, mua hàng qua mạng, mua hàng online, mua bán trực tuyến, Facebook, fanpage, tiếp thị liên kết, KOL, đơn hàng trực tuyến, giao hàng thu tiền hộ, lừa đảo mua hàng qua mạng
      trên mạng, đặt mua trên mạng, bán trên mạng, mạng xã hội, nhóm Zalo, zalo, TikTok, youtube, đăng bán, bán hàng qua zalo, giao hàng, shipper, ship, người nổi tiếng quảng cáo, mua trên mạng, đặt hàng qua mạng`,
    ),
    field(
      'kinh-te-so',
      'Kinh tế số, hợp đồng điện tử',
      'Digital economy and e-contracts',
      `kinh tế số, chuyển đổi số doanh nghiệp, thương mại số, hợp đồng điện tử, chứng từ điện tử, chứng thực hợp đồng điện tử, chữ ký số trong thương mại, giao dịch điện tử trong thương mại
      mã QR, thanh toán không dùng tiền mặt tại chợ, chợ 4.0, chợ số, kỹ năng số bán hàng, chỉ số thương mại điện tử, dữ liệu cá nhân của khách hàng trực tuyến
      số hóa chợ, thanh toán không tiền mặt, thanh toán số, doanh nghiệp số, hộ kinh doanh số, nhật ký điện tử`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Luật Thương mại điện tử 2025', 'Thương mại điện tử', { ...ownKnowledge, validFrom: '2026-07-01' }),
    legalText('Nghị định 52/2013/NĐ-CP', 'Thương mại điện tử'),
    legalText('Nghị định 85/2021/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 52/2013/NĐ-CP về thương mại điện tử'),
    legalText('Thông tư 47/2014/TT-BCT', 'Quản lý website thương mại điện tử', ownKnowledge),
    legalText('Thông tư 59/2015/TT-BCT', 'Quản lý thương mại điện tử qua ứng dụng trên thiết bị di động', ownKnowledge),
    legalText('Thông tư 01/2022/TT-BCT', 'Sửa đổi Thông tư 47/2014/TT-BCT và Thông tư 59/2015/TT-BCT', ownKnowledge),
  ],
});
