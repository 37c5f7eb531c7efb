import { department, field, legalText, TWO_TIERS_FROM } from './compose.ts';

const ownKnowledge = { sourceStatus: 'own_knowledge' } as const;

export const landManagement = department({
  code: 'QLĐĐ',
  ministry: 'MAE',
  kind: 'agency',
  nameVi: 'Cục Quản lý đất đai',
  nameEn: 'Department of Land Management',
  shortNameVi: 'Cục Quản lý đất đai',
  fields: [
    field(
      'dang-ky-dat-dai',
      'Đăng ký đất đai, cấp giấy chứng nhận',
      'Land registration and certificates',
      `sổ đỏ, sổ hồng, giấy chứng nhận quyền sử dụng đất, giấy chứng nhận quyền sử dụng đất lần đầu, cấp giấy chứng nhận lần đầu, quyền sử dụng đất, đăng ký đất đai, đăng ký biến động, đăng ký biến động đất đai, tách thửa, hợp thửa, đính chính giấy chứng nhận
      văn phòng đăng ký đất đai, hồ sơ địa chính, bản đồ địa chính, đo đạc địa chính, trích đo thửa đất, thửa đất, công chức địa chính, cơ sở dữ liệu đất đai, nguồn gốc sử dụng đất, nguồn gốc đất, công nhận quyền sử dụng đất, thừa kế đất, chuyển nhượng quyền sử dụng đất, tặng cho quyền sử dụng đất
      cấp sổ, cấp giấy chứng nhận đất, giấy tờ đất, đất không có giấy tờ, mua bán đất giấy tay, biến động đất đai, số hóa dữ liệu đất đai, dữ liệu đất đai, bản đồ 299`,
    ),
    field(
      'su-dung-dat',
      'Giao đất, cho thuê đất, chuyển mục đích, quy hoạch sử dụng đất',
      'Allocation, lease, change of use and land-use plans',
      `đất đai, đất, giao đất, cho thuê đất, thuê đất, chuyển mục đích sử dụng đất, chuyển mục đích, đất ở, đất nông nghiệp, đất trồng lúa, đất lúa, đất trồng cây lâu năm, đất công ích, quỹ đất công ích 5%, đất công, đất lâm nghiệp, đất nông trường, đất lâm trường
      quy hoạch sử dụng đất, kế hoạch sử dụng đất, gia hạn sử dụng đất, thời hạn sử dụng đất, dồn điền đổi thửa, kiểm kê đất đai, thống kê đất đai, đất đồng bào dân tộc thiểu số, lấn chiếm đất, lấn chiếm đất công, vi phạm đất đai, xử phạt đất đai, quản lý đất đai, xây nhà trên đất nông nghiệp
      xin giao đất, đất giãn dân, đất vườn, đất rừng sản xuất, đất trồng cây hằng năm, đất chưa sử dụng, đất bãi bồi, đất xen kẹt, cấp đất, mục đích sử dụng đất, quỹ đất`,
    ),
    field(
      'thu-hoi-gia-dat',
      'Thu hồi, bồi thường, giá đất, tranh chấp',
      'Recovery, compensation, prices and disputes',
      `thu hồi đất, bồi thường, bồi thường hỗ trợ tái định cư, tái định cư, giải phóng mặt bằng, đền bù, thông báo thu hồi đất, cưỡng chế thu hồi đất, giá đất, giá đất cụ thể, bảng giá đất, định giá đất, tiền sử dụng đất, tiền thuê đất, nghĩa vụ tài chính về đất
      tranh chấp đất đai, tranh chấp đất, hòa giải đất đai, hòa giải tranh chấp đất đai, tranh chấp ranh giới, ranh giới thửa đất, khiếu nại đất đai, hạn mức đất, đấu giá quyền sử dụng đất, đấu giá đất
      kiểm đếm, phương án bồi thường, mồ mả, di dời mồ mả, tiền bồi thường, giá bồi thường, hội đồng bồi thường, tranh chấp, hòa giải, lối đi chung, đất dự án`,
    ),
  ],
  legalTexts: [
    legalText('Luật Đất đai 2024', 'Đất đai'),
    legalText('Nghị định 151/2025/NĐ-CP', 'Phân định thẩm quyền, phân quyền, phân cấp trong lĩnh vực đất đai', {
      validFrom: TWO_TIERS_FROM,
    }),
    legalText('Nghị định 226/2025/NĐ-CP', 'Sửa đổi các nghị định hướng dẫn Luật Đất đai', { validFrom: '2025-08-15' }),
    legalText('Nghị định 101/2024/NĐ-CP', 'Điều tra cơ bản đất đai, đăng ký, cấp giấy chứng nhận'),
    legalText('Nghị định 102/2024/NĐ-CP', 'Quy định chi tiết Luật Đất đai'),
    legalText('Nghị định 71/2024/NĐ-CP', 'Giá đất'),
    legalText('Nghị định 88/2024/NĐ-CP', 'Bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất'),
    legalText('Nghị định 112/2024/NĐ-CP', 'Đất trồng lúa'),
    legalText('Nghị định 123/2024/NĐ-CP', 'Xử phạt vi phạm hành chính trong lĩnh vực đất đai', ownKnowledge),
  ],
});
