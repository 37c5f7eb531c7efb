import { DECENTRALISATION_DECREES, department, field, legalText, TWO_TIERS_FROM } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const legalAffairs = department({
  code: 'PC',
  ministry: 'MoIT',
  kind: 'department',
  nameVi: 'Vụ Pháp chế',
  nameEn: 'Legal Affairs Department',
  shortNameVi: 'Vụ Pháp chế',
  fields: [
    field(
      'van-ban-phap-luat',
      'Xây dựng, rà soát văn bản quy phạm pháp luật',
      'Legal documents and their review',
      `pháp chế, văn bản quy phạm pháp luật, rà soát văn bản, bãi bỏ văn bản, hệ thống hóa văn bản, hợp nhất văn bản, văn bản hết hiệu lực, hết hiệu lực, hiệu lực thi hành, văn bản thay thế, ban hành văn bản thay thế, góp ý dự thảo
      chuyển tiếp, quy định chuyển tiếp, hồ sơ chuyển tiếp, điều khoản chuyển tiếp, áp dụng pháp luật, áp dụng văn bản nào, văn bản nào có hiệu lực cao hơn, mâu thuẫn giữa hai văn bản, chồng chéo giữa các văn bản, xung đột pháp luật
      thông cáo báo chí về văn bản, phổ biến giáo dục pháp luật, tuyên truyền pháp luật, nghị quyết của hội đồng nhân dân, quy phạm pháp luật
      bản hợp nhất, hợp nhất, hai văn bản, quy định khác nhau, văn bản khác nhau, nguyên tắc áp dụng, văn bản sửa đổi bổ sung, mẫu đơn cũ, biểu mẫu cũ, phụ lục, viện dẫn, văn bản của huyện cũ, quy định cũ, văn bản pháp luật, dự thảo nghị định, luật mới`,
    ),
    field(
      'tham-quyen-xu-phat',
      'Thẩm quyền xử phạt vi phạm hành chính',
      'Powers to sanction',
      `xử phạt vi phạm hành chính thẩm quyền, thẩm quyền xử phạt vi phạm hành chính, thẩm quyền xử phạt, thẩm quyền xử phạt của chủ tịch, mức phạt tối đa, mức tiền phạt tối đa, thẩm quyền lập biên bản, lập biên bản vi phạm hành chính
      biểu mẫu xử phạt, quyết định xử phạt, quyết định xử phạt vi phạm hành chính, giao quyền xử phạt, thời hiệu xử phạt, cưỡng chế thi hành quyết định xử phạt, cưỡng chế quyết định xử phạt, xử phạt vi phạm hành chính, biện pháp khắc phục hậu quả, chuyển hồ sơ xử phạt
      mức phạt, thẩm quyền của chủ tịch, chủ tịch xã được phạt, quyền xử phạt, phạt tiền, mẫu biên bản, mẫu quyết định, người có thẩm quyền xử phạt`,
    ),
    field(
      'luat-thuong-mai',
      'Luật Thương mại, hợp đồng thương mại',
      'Commercial Law and contracts',
      `Luật Thương mại, đại lý thương mại, hợp đồng đại lý, chế tài, chế tài thương mại, phạt vi phạm hợp đồng, hợp đồng mua bán hàng hóa, bồi thường thiệt hại hợp đồng, ủy thác mua bán hàng hóa, ký gửi hàng hóa, ký gửi
      môi giới thương mại, đấu giá hàng hóa, thương nhân, tranh chấp thương mại, trọng tài thương mại, hòa giải thương mại
      đại lý, nhà phân phối cắt hợp đồng, cắt hợp đồng, phạt hợp đồng, hợp đồng kinh tế, chấm dứt hợp đồng đại lý`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Thông tư 19/2018/TT-BCT', 'Công tác pháp chế ngành Công Thương', ownKnowledge),
    legalText('Luật Thương mại 2005', 'Thương mại', ownKnowledge),
    legalText('Luật Xử lý vi phạm hành chính 2012', 'Xử lý vi phạm hành chính', ownKnowledge),
    legalText('Nghị định 189/2025/NĐ-CP', 'Thẩm quyền xử phạt vi phạm hành chính', {
      ...ownKnowledge,
      validFrom: TWO_TIERS_FROM,
    }),
    legalText('Nghị định 118/2021/NĐ-CP', 'Quy định chi tiết Luật Xử lý vi phạm hành chính', ownKnowledge),
    legalText('Luật Ban hành văn bản quy phạm pháp luật 2025', 'Ban hành văn bản quy phạm pháp luật', ownKnowledge),
    legalText('Nghị quyết 66.18/2026/NQ-CP', 'Đơn giản hóa thủ tục hành chính liên ngành', {
      validFrom: '2026-07-01',
      validTo: '2027-02-28',
    }),
    legalText('Nghị quyết 19/2026/NQ-CP', 'Cắt giảm, phân cấp thủ tục hành chính của Bộ Công Thương', {
      validFrom: '2026-04-29',
    }),
  ],
});

export const personnel = department({
  code: 'TCCB',
  ministry: 'MoIT',
  kind: 'department',
  nameVi: 'Vụ Tổ chức cán bộ',
  nameEn: 'Personnel and Organisation Department',
  shortNameVi: 'Vụ Tổ chức cán bộ',
  fields: [
    field(
      'to-chuc-bien-che',
      'Tổ chức bộ máy, biên chế, chức năng nhiệm vụ',
      'Organisation, staffing and functions',
      `tổ chức cán bộ, biên chế, thiếu biên chế, vị trí việc làm, bản mô tả vị trí việc làm, khung năng lực, chức năng nhiệm vụ phòng kinh tế, chức năng nhiệm vụ, cơ quan chuyên môn cấp xã, nhiệm vụ của phòng kinh tế, công chức phòng kinh tế, công chức phụ trách công thương
      phòng kinh tế hạ tầng và đô thị, tổ chức bộ máy, kiêm nhiệm, thiếu công chức, thiếu cán bộ, bố trí công chức, bố trí cán bộ, phân công nhiệm vụ, cán bộ không có chuyên môn, định mức biên chế, tiêu chuẩn chức danh, khối lượng công việc
      nhân sự, biên chế công thương, phòng kinh tế, cơ cấu tổ chức, thành lập phòng, công chức mới, cán bộ mới, cán bộ chuyên trách, thiếu người, thiếu nhân lực, nhiệm vụ công thương của xã, nhiệm vụ quản lý nhà nước`,
    ),
    field(
      'phan-cap-uy-quyen',
      'Phân cấp, phân quyền, ủy quyền ký',
      'Delegation and who may sign',
      `phân cấp phân quyền, phân cấp, phân quyền, ủy quyền, ủy quyền ký, ủy quyền cho trưởng phòng, ủy quyền cho phó chủ tịch, ký thay, ký thừa ủy quyền, thừa lệnh, thẩm quyền ký, ai ký, người ký, con dấu phòng kinh tế
      quyết định ủy quyền, ủy quyền bằng văn bản, được ủy quyền, chủ tịch đi vắng, phó chủ tịch ký, thẩm quyền ký giấy phép, ký giấy phép, giao nhiệm vụ, nhiệm vụ phân cấp, trưởng phòng kinh tế ký`,
    ),
    field(
      'can-bo-biet-phai-tap-huan',
      'Cán bộ biệt phái, tập huấn, thi đua khen thưởng',
      'Seconded officials, training and emulation',
      `cán bộ biệt phái, biệt phái, công chức biệt phái, cán bộ tăng cường, tăng cường cán bộ, tổ công tác, cử cán bộ, hết thời hạn biệt phái, tập huấn, lớp tập huấn, tập huấn nghiệp vụ, bồi dưỡng nghiệp vụ, đào tạo bồi dưỡng, bồi dưỡng công chức, tài liệu tập huấn
      thi đua khen thưởng, khen thưởng, bằng khen, kỷ niệm chương, danh hiệu thi đua, kỷ niệm chương vì sự nghiệp công thương, giảng viên tập huấn
      cán bộ của Bộ, tăng cường, đề nghị khen, khen, xét tặng, xét tặng danh hiệu, xét tặng giải thưởng, hồ sơ khen thưởng, khóa tập huấn, lịch tập huấn, mở lớp, cầm tay chỉ việc, lớp bồi dưỡng, cẩm nang, sổ tay nghiệp vụ, giảng viên`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Thông tư 37/2025/TT-BCT', 'Chức năng, nhiệm vụ của cơ quan chuyên môn về công thương cấp tỉnh, cấp xã', {
      validFrom: TWO_TIERS_FROM,
    }),
    legalText('Thông tư 50/2026/TT-BCT', 'Sửa đổi, bổ sung Thông tư 37/2025/TT-BCT', { validFrom: '2026-09-13' }),
    legalText('Quyết định 2172/QĐ-BCT', 'Cử cán bộ biệt phái về 34 tỉnh, thành phố', { validFrom: '2025-08-01' }),
    legalText('Nghị định 150/2025/NĐ-CP', 'Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã', {
      ...ownKnowledge,
      validFrom: TWO_TIERS_FROM,
    }),
  ],
});

export const planningFinance = department({
  code: 'KHTC',
  ministry: 'MoIT',
  kind: 'department',
  nameVi: 'Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp',
  nameEn: 'Planning, Finance and Enterprise Management Department',
  shortNameVi: 'Vụ Kế hoạch, Tài chính',
  fields: [
    field(
      'ke-hoach-tai-chinh',
      'Kế hoạch, thống kê, kinh phí',
      'Planning, statistics and money',
      `kế hoạch, kinh phí, nguồn kinh phí, bố trí kinh phí, dự toán, dự toán kinh phí, quyết toán, định mức chi, mức chi, nội dung chi, vốn đầu tư công, vốn sự nghiệp, ngân sách, trang thiết bị làm việc, hỗ trợ kinh phí mua sắm
      quy hoạch ngành, thống kê, báo cáo thống kê, chế độ báo cáo thống kê, số liệu thống kê, chỉ tiêu, chỉ số sản xuất công nghiệp, giá trị sản xuất công nghiệp, tổng mức bán lẻ hàng hóa, tổng mức bán lẻ, chỉ tiêu kế hoạch, kế hoạch phát triển kinh tế xã hội, phí và lệ phí, thu phí thẩm định
      phí thẩm định, lệ phí, tự chủ tài chính, mua sắm trang thiết bị, máy tính, máy in, thiếu trang thiết bị, kinh phí thực hiện, nguồn vốn, hỗ trợ kinh phí, thu phí, báo cáo định kỳ, chế độ báo cáo, biểu báo cáo, số liệu, tăng trưởng, doanh thu bán lẻ`,
    ),
    field(
      'thuong-nhan-nuoc-ngoai',
      'Thương nhân nước ngoài, doanh nghiệp FDI bán lẻ',
      'Foreign traders and foreign-invested retail',
      `thương nhân nước ngoài, văn phòng đại diện thương nhân nước ngoài, văn phòng đại diện, giấy phép thành lập văn phòng đại diện, chi nhánh thương nhân nước ngoài, doanh nghiệp có vốn đầu tư nước ngoài
      vốn đầu tư nước ngoài, FDI, cơ sở bán lẻ FDI, cơ sở bán lẻ, lập cơ sở bán lẻ, lập cơ sở bán lẻ thứ hai, ENT, kiểm tra nhu cầu kinh tế, giấy phép kinh doanh FDI, tổ chức kinh tế có vốn đầu tư nước ngoài, quyền phân phối, giấy phép lập cơ sở bán lẻ, người nước ngoài kinh doanh bán lẻ
      công ty nước ngoài, người nước ngoài mở cửa hàng, nhà đầu tư nước ngoài, vốn Trung Quốc, vốn Hàn Quốc, cửa hàng của người nước ngoài, chuỗi bán lẻ nước ngoài, thông báo hoạt động văn phòng đại diện`,
    ),
    field(
      'nhuong-quyen-giam-dinh',
      'Nhượng quyền, giám định thương mại, doanh nghiệp nhà nước',
      'Franchising, inspection services and state enterprises',
      `nhượng quyền thương mại, nhượng quyền, đăng ký nhượng quyền, bên nhận quyền, giám định thương mại, dịch vụ giám định, con dấu nghiệp vụ giám định, doanh nghiệp nhà nước thuộc bộ, cổ phần hóa`,
    ),
  ],
  legalTexts: [
    ...DECENTRALISATION_DECREES,
    legalText('Nghị định 07/2016/NĐ-CP', 'Văn phòng đại diện, chi nhánh của thương nhân nước ngoài tại Việt Nam'),
    legalText(
      'Nghị định 09/2018/NĐ-CP',
      'Mua bán hàng hóa của nhà đầu tư nước ngoài, tổ chức có vốn đầu tư nước ngoài',
    ),
    legalText('Nghị định 35/2006/NĐ-CP', 'Hoạt động nhượng quyền thương mại'),
  ],
});

export const ministryOffice = department({
  code: 'VP',
  ministry: 'MoIT',
  kind: 'office',
  nameVi: 'Văn phòng Bộ',
  nameEn: 'Ministry Office',
  shortNameVi: 'Văn phòng Bộ',
  fields: [
    field(
      'mot-cua',
      'Một cửa, kiểm soát thủ tục hành chính',
      'One-stop desk and procedure control',
      `một cửa, bộ phận một cửa, một cửa điện tử, một cửa liên thông, trung tâm phục vụ hành chính công, thủ tục hành chính chung, kiểm soát thủ tục hành chính, công bố thủ tục hành chính, danh mục thủ tục hành chính, niêm yết thủ tục hành chính
      quy trình nội bộ, quy trình điện tử, thời gian giải quyết thủ tục hành chính, thời hạn giải quyết, hồ sơ quá hạn, hồ sơ trễ hạn, hồ sơ chậm, phiếu xin lỗi, phi địa giới hành chính, đơn giản hóa thủ tục hành chính
      thủ tục hành chính, TTHC, danh mục TTHC, công bố danh mục, công khai thủ tục, niêm yết công khai, mã thủ tục, trả kết quả, tiếp nhận hồ sơ, giấy hẹn`,
    ),
    field(
      'dich-vu-cong',
      'Cổng dịch vụ công, hệ thống thông tin',
      'Public-service portal and systems',
      `cổng dịch vụ công, dịch vụ công, cổng dịch vụ công quốc gia, dịch vụ công trực tuyến, dịch vụ công toàn trình, tài khoản dịch vụ công, hệ thống thông tin giải quyết thủ tục hành chính, nộp hồ sơ trực tuyến, hồ sơ trực tuyến, lỗi hệ thống, phần mềm một cửa
      cấp tài khoản, tài khoản hệ thống, phân quyền tài khoản, lỗi đăng nhập, đăng nhập, VNeID, chữ ký số, ký số, số hóa hồ sơ, kết quả điện tử, cơ sở dữ liệu ngành, trục liên thông, đồng bộ hồ sơ
      hệ thống giải quyết thủ tục, cổng, hệ thống, phần mềm, nộp trực tuyến, tài khoản, cấp tài khoản cho công chức, không đăng nhập được, lỗi phần mềm, hệ thống báo lỗi, không tìm thấy thủ tục, thủ tục trên cổng, liên thông dữ liệu, dữ liệu`,
    ),
    field(
      'duong-day-nong-van-thu',
      'Đường dây nóng, phản ánh kiến nghị, văn thư lưu trữ',
      'Hotline, petitions and records',
      `đường dây nóng, phản ánh kiến nghị, tiếp nhận phản ánh, hệ thống phản ánh kiến nghị, công văn chưa trả lời, văn bản hỏi chưa được trả lời, gửi công văn, đầu mối liên hệ, văn thư, lưu trữ, bàn giao hồ sơ lưu trữ, con dấu, thể thức văn bản, trục văn bản, cổng thông tin điện tử bộ, tiếp công dân
      hotline, phản ánh, công văn, văn bản chưa trả lời, chuyển lòng vòng, trả lời phản ánh, bàn giao hồ sơ, hồ sơ lưu, hồ sơ bàn giao từ huyện`,
    ),
  ],
  legalTexts: [
    legalText('Nghị định 63/2010/NĐ-CP', 'Kiểm soát thủ tục hành chính'),
    legalText('Nghị định 118/2025/NĐ-CP', 'Giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông'),
    legalText('Nghị định 61/2018/NĐ-CP', 'Cơ chế một cửa, một cửa liên thông', {
      ...ownKnowledge,
      validTo: '2025-06-30',
    }),
  ],
});
