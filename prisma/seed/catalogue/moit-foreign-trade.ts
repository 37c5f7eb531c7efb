import { DECENTRALISATION_DECREES, department, field, legalText } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const foreignTrade = department({
  code: 'XNK',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Xuất nhập khẩu',
  nameEn: 'Agency of Foreign Trade',
  shortNameVi: 'Cục Xuất nhập khẩu',
  fields: [
    field(
      'quan-ly-xuat-nhap-khau',
      'Quản lý xuất khẩu, nhập khẩu',
      'Import and export management',
      `xuất nhập khẩu, xuất khẩu, nhập khẩu, giấy phép xuất khẩu, giấy phép nhập khẩu, giấy phép xuất nhập khẩu, hạn ngạch, hạn ngạch thuế quan
      cấm nhập khẩu, cấm xuất khẩu, danh mục hàng cấm xuất khẩu, danh mục hàng cấm nhập khẩu, nhập khẩu hàng đã qua sử dụng, máy móc đã qua sử dụng
      hàng tiêu dùng đã qua sử dụng, nhập khẩu theo giấy phép, giấy phép nhập khẩu tự động, giấy chứng nhận lưu hành tự do, CFS, xuất khẩu chính ngạch
      thủ tục xuất khẩu, thủ tục nhập khẩu, hàng hóa xuất khẩu, hàng hóa nhập khẩu, xuất khẩu nông sản, xuất khẩu gỗ, ủy thác xuất khẩu, ủy thác nhập khẩu
      đã qua sử dụng, nhập máy cũ, nhập máy, hàng cũ nhập khẩu, xuất sang, xuất đi, nhập về, xuất bán sang Trung Quốc, nhà xuất khẩu, nhà nhập khẩu, công ty xuất khẩu, doanh nghiệp xuất khẩu, lô hàng xuất khẩu, hàng xuất khẩu`,
    ),
    field(
      'xuat-xu-hang-hoa',
      'Xuất xứ hàng hóa',
      'Rules and certificates of origin',
      `xuất xứ hàng hóa, C/O, chứng nhận xuất xứ, giấy chứng nhận xuất xứ, giấy chứng nhận xuất xứ hàng hóa, tự chứng nhận xuất xứ
      quy tắc xuất xứ, C/O mẫu D, C/O mẫu E, C/O mẫu A, C/O mẫu B, C/O ưu đãi, C/O form E, C/O form D, cấp C/O, GSP, REX, mã số REX, eCoSys
      hàm lượng giá trị khu vực, chuyển đổi mã số hàng hóa, gian lận xuất xứ, xác minh xuất xứ, nhà xuất khẩu đủ điều kiện, made in Vietnam
      xuất xứ, tự khai xuất xứ, khai xuất xứ, mẫu D, mẫu E, form D, form E, form B, ghi xuất xứ, bảng kê thu mua, nguyên liệu có xuất xứ`,
    ),
    field(
      'thuong-mai-bien-gioi',
      'Thương mại biên giới',
      'Border trade',
      `thương mại biên giới, qua biên giới, cư dân biên giới, chợ biên giới, cửa khẩu, cửa khẩu phụ, lối mở, lối mở biên giới, khu vực biên giới
      mua bán trao đổi hàng hóa của cư dân biên giới, mua bán hàng hóa qua biên giới, định mức miễn thuế cư dân biên giới, thương nhân biên giới
      chợ cửa khẩu, khu kinh tế cửa khẩu, thông quan cửa khẩu, ùn tắc cửa khẩu, đường mòn, tiểu ngạch, bốc xếp cửa khẩu, xã biên giới, nước láng giềng, biên mậu
      biên giới, bên kia biên giới, cột mốc, chợ phiên biên giới, hai bên biên giới, miễn thuế cư dân biên giới, trao đổi hàng hóa biên giới, hàng qua lối mở, nước bạn, mốc biên giới`,
    ),
    field(
      'tam-nhap-tai-xuat',
      'Tạm nhập tái xuất, quá cảnh, gia công',
      'Temporary import and re-export, transit, processing',
      `tạm nhập, tái xuất, tạm nhập tái xuất, tạm xuất tái nhập, chuyển khẩu, quá cảnh, quá cảnh hàng hóa, trung chuyển
      mã số kinh doanh tạm nhập tái xuất, hàng thực phẩm đông lạnh tạm nhập tái xuất, gia công, gia công hàng hóa cho thương nhân nước ngoài
      hợp đồng gia công, đặt gia công ở nước ngoài, gia công hàng xuất khẩu, nhận gia công, đại lý mua bán hàng hóa cho thương nhân nước ngoài
      hàng gia công, gia công cho nước ngoài, gia công cho công ty nước ngoài, nhận hàng gia công, tái xuất hàng`,
    ),
    field(
      'gao-logistics',
      'Xuất khẩu gạo, dịch vụ logistics',
      'Rice export and logistics',
      `xuất khẩu gạo, kinh doanh xuất khẩu gạo, giấy chứng nhận đủ điều kiện kinh doanh xuất khẩu gạo, kho chứa thóc gạo, thóc, dự trữ lưu thông thóc gạo
      logistics, dịch vụ logistics, trung tâm logistics, kho bãi, kho lạnh, chi phí logistics, giao nhận hàng hóa, vận tải đa phương thức
      kho hàng hóa, kho vận, xuất gạo, thương nhân xuất khẩu gạo, chuyển phát`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Điều 28 Nghị định 146/2025/NĐ-CP', 'Phân cấp cấp giấy chứng nhận xuất xứ hàng hóa'),
    legalText('Luật Quản lý ngoại thương 2017', 'Quản lý ngoại thương'),
    legalText('Nghị định 69/2018/NĐ-CP', 'Quy định chi tiết một số điều của Luật Quản lý ngoại thương'),
    legalText('Nghị định 31/2018/NĐ-CP', 'Xuất xứ hàng hóa'),
    legalText('Thông tư 40/2025/TT-BCT', 'Cấp giấy chứng nhận xuất xứ và chấp thuận tự chứng nhận xuất xứ'),
    legalText('Thông tư 05/2018/TT-BCT', 'Xuất xứ hàng hóa', ownKnowledge),
    legalText(
      'Thông tư 12/2018/TT-BCT',
      'Quy định chi tiết Luật Quản lý ngoại thương và Nghị định 69/2018/NĐ-CP',
      ownKnowledge,
    ),
    legalText('Nghị định 107/2018/NĐ-CP', 'Kinh doanh xuất khẩu gạo'),
    legalText('Nghị định 01/2025/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 107/2018/NĐ-CP', ownKnowledge),
    legalText('Nghị định 14/2018/NĐ-CP', 'Hoạt động thương mại biên giới'),
    legalText('Nghị định 122/2024/NĐ-CP', 'Sửa đổi, bổ sung Nghị định 14/2018/NĐ-CP'),
    legalText('Thông tư 02/2018/TT-BCT', 'Hàng hóa mua bán, trao đổi của cư dân biên giới', ownKnowledge),
    legalText('Nghị định 163/2017/NĐ-CP', 'Kinh doanh dịch vụ logistics'),
  ],
});

export const tradeRemedies = department({
  code: 'PVTM',
  ministry: 'MoIT',
  kind: 'agency',
  nameVi: 'Cục Phòng vệ thương mại',
  nameEn: 'Trade Remedies Authority of Vietnam (TRAV)',
  shortNameVi: 'Cục Phòng vệ thương mại',
  fields: [
    field(
      'bien-phap-phong-ve',
      'Điều tra, áp dụng biện pháp phòng vệ thương mại',
      'Trade remedies applied by Vietnam',
      `phòng vệ thương mại, biện pháp phòng vệ thương mại, chống bán phá giá, bán phá giá, thuế chống bán phá giá, chống trợ cấp, thuế chống trợ cấp
      tự vệ, biện pháp tự vệ, thuế tự vệ, điều tra chống bán phá giá, điều tra phòng vệ thương mại, miễn trừ áp dụng biện pháp
      miễn trừ biện pháp phòng vệ, hàng nhập khẩu bán phá giá, rà soát cuối kỳ, yêu cầu điều tra, bên liên quan, ngành sản xuất trong nước bị thiệt hại
      hàng nhập khẩu giá rẻ, hàng nhập khẩu tăng đột biến
      phá giá, thuế phòng vệ, hàng ngoại giá rẻ, thiệt hại cho ngành sản xuất trong nước, miễn trừ thuế chống bán phá giá`,
    ),
    field(
      'ung-pho-nuoc-ngoai',
      'Ứng phó điều tra của nước ngoài',
      'Response to foreign investigations',
      `lẩn tránh, chống lẩn tránh, lẩn tránh phòng vệ thương mại, trả đũa, ứng phó vụ kiện, vụ kiện phòng vệ thương mại, nước ngoài điều tra
      bản câu hỏi điều tra, trả lời bản câu hỏi, thẩm tra tại chỗ, đoàn thẩm tra, Bộ Thương mại Hoa Kỳ, DOC, cảnh báo sớm phòng vệ thương mại, biên độ phá giá, bị đơn bắt buộc
      khởi kiện chống bán phá giá, bị áp thuế, bị điều tra, điều tra lẩn tránh
      trợ cấp, cáo buộc trợ cấp, cáo buộc bán phá giá, bị cáo buộc`,
    ),
  ],
  legalTexts: [
    legalText('Luật Quản lý ngoại thương 2017', 'Các biện pháp phòng vệ thương mại'),
    legalText(
      'Nghị định 86/2025/NĐ-CP',
      'Quy định chi tiết Luật Quản lý ngoại thương về phòng vệ thương mại',
      ownKnowledge,
    ),
    legalText('Nghị định 10/2018/NĐ-CP', 'Biện pháp phòng vệ thương mại', { ...ownKnowledge, validTo: '2025-06-30' }),
  ],
});
