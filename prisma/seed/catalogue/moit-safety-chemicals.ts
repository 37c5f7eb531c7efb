import { DECENTRALISATION_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const industrialSafety = department({
  code: 'ATMT',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Kỹ thuật an toàn và Môi trường công nghiệp',
  nameEn: 'Industrial Safety Techniques and Environment Agency',
  shortNameVi: 'Cục Kỹ thuật an toàn và Môi trường công nghiệp',
  fields: [
    field(
      'vat-lieu-no',
      'Vật liệu nổ công nghiệp, tiền chất thuốc nổ',
      'Industrial explosives and precursors',
      `vật liệu nổ công nghiệp, VLNCN, vật liệu nổ, tiền chất thuốc nổ, nổ mìn, hộ chiếu nổ mìn, thuốc nổ, kho thuốc nổ, kho vật liệu nổ công nghiệp, kíp nổ, giám sát nổ mìn, phương án nổ mìn
      giấy phép sử dụng vật liệu nổ công nghiệp, dịch vụ nổ mìn, chấn động nổ mìn, nứt nhà do nổ mìn, đá văng, khoảng cách an toàn nổ mìn, bắn mìn, Amoni nitrat
      rung chấn, nứt nhà, nổ đá, mìn, bãi nổ, thời gian nổ mìn, an toàn nổ mìn, thuốc nổ tự chế`,
    ),
    field(
      'an-toan-ky-thuat',
      'Kỹ thuật an toàn, thiết bị áp lực, hàng nguy hiểm, an toàn mỏ',
      'Technical safety, pressure vessels, dangerous goods, mine safety',
      `kỹ thuật an toàn, huấn luyện kỹ thuật an toàn, kiểm định kỹ thuật an toàn, kiểm định an toàn, kiểm định thiết bị, thiết bị áp lực, bình chịu áp lực, bình áp lực, nồi hơi, lò hơi, chai chứa LPG, kiểm định chai LPG, kiểm định vỏ bình gas, bồn chứa khí, bồn chứa LPG
      thiết bị có yêu cầu nghiêm ngặt về an toàn, máy thiết bị yêu cầu nghiêm ngặt, bình khí nén, bình oxy, chai khí công nghiệp, cần trục, thang máy, nổ nồi hơi, nổ bình khí, chai composite
      hàng nguy hiểm, hàng hóa nguy hiểm, vận chuyển hàng nguy hiểm, vận chuyển hàng hóa nguy hiểm, giấy phép vận chuyển hàng hóa nguy hiểm, xe bồn chở hàng nguy hiểm
      khai thác mỏ an toàn, an toàn khai thác mỏ, an toàn mỏ, an toàn trong khai thác khoáng sản, giám đốc điều hành mỏ, hầm lò, khí mỏ, sạt lở bãi thải mỏ, tai nạn mỏ
      hạn kiểm định, quá hạn kiểm định, hết hạn kiểm định, chưa kiểm định, chai quá hạn, chở gas, chở bình gas, nồi nấu áp lực, bình hơi, máy nén khí, nổ bình, an toàn máy móc, tai nạn nổ, lò gạch, xe chở hóa chất, đá lăn
      kiểm định lại, kiểm định chai`,
    ),
    field(
      'an-toan-dien',
      'An toàn điện, bảo vệ hành lang lưới điện',
      'Electrical safety and power-line corridors',
      `an toàn điện, hành lang lưới điện, hành lang an toàn lưới điện, hành lang an toàn lưới điện cao áp, hành lang bảo vệ an toàn lưới điện, hành lang an toàn đường dây, vi phạm hành lang lưới điện, bảo vệ công trình điện lực, an toàn công trình điện lực
      điện giật, tai nạn điện, rò điện, chập điện, thẻ an toàn điện, huấn luyện an toàn điện, nối đất, câu móc điện không an toàn, bẫy điện, kích điện, hàng rào điện, cây trong hành lang, thả diều gần đường dây, dây điện thấp, võng dây, nhà ở trong hành lang lưới điện, dưới đường dây
      mất an toàn điện, an toàn sử dụng điện, dây điện trần, dây điện sà xuống, dây điện chùng, cột điện nghiêng, phóng điện, hành lang lưới, khoảng cách an toàn phóng điện, nhà dưới đường dây, xây nhà dưới đường dây điện, cây đổ vào đường dây, cành cây chạm dây điện, chặt tỉa cây hành lang, điện hạ áp mất an toàn, câu điện bắt cá`,
    ),
    field(
      'dap-thuy-dien',
      'An toàn đập, hồ chứa thủy điện',
      'Hydropower dam and reservoir safety',
      `an toàn đập, đập thủy điện, an toàn đập thủy điện, an toàn đập hồ chứa, hồ chứa thủy điện, hồ thủy điện, công trình thủy điện, vùng hạ du, hạ du đập, xả lũ, xả lũ thủy điện, xả nước hồ chứa, thủy điện xả, cảnh báo xả lũ, cảnh báo hạ du
      phương án ứng phó thiên tai vùng hạ du đập thủy điện, phương án ứng phó tình huống khẩn cấp, phương án cắm mốc chỉ giới phạm vi bảo vệ đập, cắm mốc chỉ giới đập, phạm vi bảo vệ đập, phạm vi bảo vệ đập hồ chứa, lòng hồ thủy điện
      quy trình vận hành hồ chứa, vận hành hồ chứa, chủ đập, kiểm định an toàn đập, kê khai đăng ký an toàn đập, vỡ đập
      đập, chủ hồ chứa, cắm mốc, mốc chỉ giới, phương án cắm mốc, nhà máy thủy điện xả lũ, thủy điện tích nước, còi cảnh báo, loa cảnh báo, xả đáy, tích nước, ngập do thủy điện, mực nước hồ`,
    ),
    field(
      'moi-truong-cong-nghiep',
      'Môi trường công nghiệp',
      'Industrial environment',
      `môi trường công nghiệp, bảo vệ môi trường ngành công thương, môi trường ngành công thương, môi trường cụm công nghiệp, ô nhiễm từ cơ sở công nghiệp, tro xỉ, tro xỉ nhiệt điện, công nghiệp môi trường
      an toàn vệ sinh lao động trong công nghiệp, ứng phó sự cố môi trường ngành công thương, bụi than, quan trắc môi trường công nghiệp
      lò gạch thủ công, khói bụi nhà máy, cơ sở công nghiệp gây ô nhiễm, bụi nhà máy`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Nghị định 181/2024/NĐ-CP', 'Vật liệu nổ công nghiệp, tiền chất thuốc nổ'),
    legalText('Nghị định 161/2024/NĐ-CP', 'Danh mục hàng hóa nguy hiểm, vận chuyển hàng hóa nguy hiểm'),
    legalText('Nghị định 114/2018/NĐ-CP', 'Quản lý an toàn đập, hồ chứa nước'),
    legalText('Nghị định 62/2025/NĐ-CP', 'Bảo vệ công trình điện lực và an toàn trong lĩnh vực điện lực'),
    legalText('Nghị định 14/2014/NĐ-CP', 'Quy định chi tiết Luật Điện lực về an toàn điện', ownKnowledge),
    legalText('Thông tư 23/2024/TT-BCT', 'Quản lý, sử dụng vật liệu nổ công nghiệp, tiền chất thuốc nổ'),
    legalText('Thông tư 38/2025/TT-BCT', 'Phân cấp giải quyết thủ tục hành chính'),
    legalText(
      'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ 2024',
      'Vật liệu nổ công nghiệp',
      ownKnowledge,
    ),
    legalText('Nghị định 13/2011/NĐ-CP', 'An toàn công trình dầu khí trên đất liền', ownKnowledge),
  ],
});

export const chemicals = department({
  code: 'HC',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Hóa chất',
  nameEn: 'Vietnam Chemicals Agency (VINACHEMIA)',
  shortNameVi: 'Cục Hóa chất',
  fields: [
    field(
      'kinh-doanh-hoa-chat',
      'Sản xuất, kinh doanh hóa chất, tiền chất công nghiệp',
      'Chemicals and industrial precursors',
      `hóa chất, kinh doanh hóa chất, cửa hàng hóa chất, sản xuất hóa chất, mua bán hóa chất, bán lẻ hóa chất, hóa chất nguy hiểm, hóa chất có điều kiện, hóa chất cần kiểm soát đặc biệt, hóa chất bảng, hóa chất cấm, hóa chất công nghiệp
      tiền chất, tiền chất công nghiệp, giấy chứng nhận đủ điều kiện kinh doanh hóa chất, giấy chứng nhận đủ điều kiện sản xuất hóa chất, giấy phép kinh doanh hóa chất hạn chế, giấy phép xuất nhập khẩu tiền chất
      khai báo hóa chất, khai báo hóa chất nhập khẩu, mã CAS, phiếu kiểm soát mua bán hóa chất, hóa chất độc, axit, axít, axit sunfuric, axit HCl, xút, xyanua, clo, cồn công nghiệp, methanol, dung môi, sơn, keo dán, dầu nhờn, khí N2O, bóng cười
      buôn bán hóa chất, hóa chất hạn chế, bán axit, thủy ngân, acid, NH3, formol, hàn the, chất độc, hóa chất tẩy, khí cười, cồn, hóa chất thí nghiệm, phòng thí nghiệm, nhãn hóa chất`,
    ),
    field(
      'an-toan-hoa-chat',
      'An toàn hóa chất, ứng phó sự cố hóa chất',
      'Chemical safety and incidents',
      `an toàn hóa chất, phiếu an toàn hóa chất, huấn luyện an toàn hóa chất, ứng phó sự cố hóa chất, sự cố hóa chất, rò rỉ hóa chất, tràn hóa chất, kế hoạch phòng ngừa ứng phó sự cố hóa chất, biện pháp phòng ngừa ứng phó sự cố hóa chất
      kho hóa chất, lưu trữ hóa chất, tồn trữ hóa chất, bảo quản hóa chất, khoảng cách an toàn kho hóa chất, hóa chất tồn lưu, tiêu hủy hóa chất, vận chuyển hóa chất, rò rỉ amoniac, khí amoniac, kho lạnh dùng amoniac, ngưỡng tồn trữ
      rò rỉ khí, rò rỉ NH3, can hóa chất, thùng hóa chất, mùi hóa chất, hóa chất không rõ nguồn gốc, hóa chất vứt bỏ, hóa chất hết hạn, kế hoạch ứng phó sự cố`,
    ),
    field(
      'phan-bon-hoa-duoc',
      'Công nghiệp hóa chất, phân bón',
      'Chemical and fertiliser industry',
      `công nghiệp hóa chất, dự án hóa chất, nhà máy hóa chất, sản xuất phân bón vô cơ, nhà máy phân bón, hóa dược, cao su kỹ thuật, pin ắc quy, chất tẩy rửa, sản xuất nước tẩy rửa, hóa chất tẩy rửa, hóa mỹ phẩm`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Luật Hóa chất 2025', 'Hóa chất'),
    legalText('Nghị định 24/2026/NĐ-CP', 'Quy định chi tiết Luật Hóa chất', ownKnowledge),
    legalText('Nghị định 25/2026/NĐ-CP', 'Quy định chi tiết Luật Hóa chất', { validFrom: '2026-01-01' }),
    legalText('Nghị định 26/2026/NĐ-CP', 'Quy định chi tiết Luật Hóa chất', { validFrom: '2026-01-01' }),
    legalText('Thông tư 01/2026/TT-BCT', 'Hướng dẫn Luật Hóa chất', { validFrom: '2026-01-01' }),
    legalText('Thông tư 02/2026/TT-BCT', 'Hướng dẫn Luật Hóa chất', { validFrom: '2026-01-01' }),
    legalText('Luật Hóa chất 2007', 'Hóa chất', { ...ownKnowledge, validTo: '2025-12-31' }),
    legalText('Nghị định 113/2017/NĐ-CP', 'Quy định chi tiết Luật Hóa chất 2007', {
      ...ownKnowledge,
      validTo: '2025-12-31',
    }),
    legalText('Nghị định 82/2022/NĐ-CP', 'Sửa đổi Nghị định 113/2017/NĐ-CP', {
      ...ownKnowledge,
      validTo: '2025-12-31',
    }),
  ],
});
