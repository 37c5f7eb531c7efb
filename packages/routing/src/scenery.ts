import { readSyllables } from './syllables.ts';

/**
 * Terms of the catalogue that turn up in questions of every kind: whose premises, who came along, what else was said.
 * They count, but little.
 */
const TERMS = `chợ, siêu thị, trung tâm thương mại, cửa khẩu, tiểu thương, quản lý thị trường, ban chỉ đạo 389, niêm yết giá, xuất khẩu, nhập khẩu
  website, facebook, mã QR, trưng bày, giảm giá, thỏa thuận, cạnh tranh, bảo hành, sử dụng điện, công nghiệp, ô tô, nhựa, thép
  tiêu chuẩn, quy chuẩn, chất lượng sản phẩm, khoa học công nghệ, kiểm định an toàn, hội nhập, cam kết quốc tế
  ủy quyền, phân cấp, phân quyền, phân cấp phân quyền, tập huấn, kiêm nhiệm, chức năng nhiệm vụ, phân công nhiệm vụ, biên chế, đào tạo bồi dưỡng, tài liệu tập huấn, lớp tập huấn
  kế hoạch, kinh phí, nguồn kinh phí, dự toán, thống kê, chỉ tiêu, ngân sách, định mức chi, mức chi, thương nhân, phí và lệ phí
  một cửa, bộ phận một cửa, trung tâm phục vụ hành chính công, thời hạn giải quyết, dịch vụ công, đầu mối liên hệ, gửi công văn, lưu trữ, phản ánh kiến nghị, nộp hồ sơ trực tuyến, hồ sơ trực tuyến, đăng nhập, cấp tài khoản
  thẩm quyền xử phạt, thẩm quyền xử phạt vi phạm hành chính, xử phạt vi phạm hành chính, quyết định xử phạt, lập biên bản vi phạm hành chính, thẩm quyền lập biên bản, chế tài, hết hiệu lực, chuyển tiếp, hợp đồng mua bán hàng hóa
  môi trường, bảo vệ môi trường, ô nhiễm, mùi hôi, nước thải, chất thải, đất, đất đai, bồi thường, thuê đất, nguồn nước, rừng, phân bón, trang trại, làng nghề, hộ nghèo, chăn nuôi, thủy sản, sạt lở
  công an, công an xã, người lao động, công nhân, học sinh, giáo viên, thuế, cơ quan thuế, hải quan, đấu thầu, vay vốn, ngân hàng, văn hóa, nhà văn hóa, du lịch, công chứng, chứng thực, hội đồng nhân dân, trưởng thôn, đồng bào dân tộc thiểu số, dân tộc thiểu số, dịch vụ ăn uống
  khu công nghiệp, quốc lộ, nhà hàng ăn uống, quán ăn, lương, việc làm, giáo dục, đăng ký kinh doanh, đăng ký hộ kinh doanh, giấy chứng nhận đăng ký hộ kinh doanh, bộ đội biên phòng, đồn biên phòng, thể thao, bệnh viện, hồ chứa
  khiếu nại, mức phạt, tạp hóa, tranh chấp, hòa giải, thủ tục hành chính, tiếp nhận hồ sơ, trả kết quả, hệ thống, cổng, phần mềm, dữ liệu, lệ phí, thu phí, tăng giá, nhà máy, hợp tác xã, kênh, bão, lũ, thiệt hại, gà, lợn, bò, tàu, tiêu chí, cháy, khói, rác, phụ lục, đại lý, giao hàng, zalo, mạng xã hội, đối tác, app, tòa án, khởi kiện, hóa đơn, trường học, phòng kinh tế, nhiệm vụ quản lý nhà nước, giao nhiệm vụ, phản ánh, công văn, số liệu, chế độ báo cáo, báo cáo định kỳ, cụm, thực phẩm chức năng, internet, nhà ở, chung cư, phòng cháy chữa cháy, đoàn kiểm tra liên ngành, thương lái, mua sắm, tang vật, sản phẩm tiêu biểu, khai trương, cà phê, lúa, tiếng ồn`;

/** Folded keys, as compiled terms have them. */
export const SCENERY: ReadonlySet<string> = new Set(
  TERMS.split(/[,\n]/).map((term) =>
    readSyllables(term)
      .syllables.map(({ key }) => key)
      .join(' '),
  ),
);
