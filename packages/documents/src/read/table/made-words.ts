/** What the tables that a test makes say. */

export const CONTENTS = [
  'Xã có {n} hộ kinh doanh rượu nhưng giấy phép do phòng của huyện cũ cấp, chưa rõ phải đổi hay không.',
  'Chợ trung tâm xã đầu tư từ năm 1998, hồ sơ quyết toán thất lạc, không xác định được nguyên giá {n} ki ốt.',
  'Trên địa bàn có {n} hộ bán hàng qua mạng xã hội mà chưa thông báo với cơ quan nào;\n- nhiều hộ không biết quy định\n- xã chưa được tập huấn.',
  'Cửa hàng xăng dầu thôn {n} phải dời cột bơm để mở rộng đường, vẫn trong thửa đất cũ.',
  'Hộ chăn nuôi lắp điện mặt trời mái nhà {n} kWp để tự dùng, phần dư muốn bán lại cho ngành điện.',
  'Việc xác nhận {n} hồ sơ xin hỗ trợ khuyến công trước đây nộp ở huyện, nay chưa có quy trình',
  'Hoá chất sang chiết trong khu dân cư, {n} cơ sở không xuất trình được giấy tờ. UBND xã lúng túng khi xử lý.',
  'Công văn số {n}/SCT yêu cầu báo cáo nhưng chưa có biểu mẫu; thời hạn lại quá gấp.',
];
export const PROPOSALS = [
  'Đề nghị Bộ hướng dẫn cụ thể.',
  'Xin cho biết cơ quan nào tiếp nhận, thời hạn bao lâu?',
  'Kiến nghị sửa đổi quy định cho phù hợp với chính quyền 2 cấp',
  'Có phải cấp lại giấy chứng nhận không, nộp ở đâu?',
  'Sớm ban hành biểu mẫu thống nhất.',
];
export const LEGAL = [
  'Nghị định số 105/2017/NĐ-CP',
  'Khoản 2 Điều 4 Nghị định số 60/2024/NĐ-CP',
  'Luật Điện lực năm 2024',
  'TT 23/2024/TT-BCT',
];
export const FIELDS = [
  'Kinh doanh rượu',
  'Chợ, hạ tầng thương mại',
  'Thương mại điện tử',
  'Điện nông thôn',
  'Hoá chất',
  'Khuyến công',
];
export const GROUPS = [
  'LĨNH VỰC THƯƠNG MẠI TRONG NƯỚC',
  'Lĩnh vực năng lượng',
  'QUẢN LÝ CÔNG NGHIỆP',
  'Xuất nhập khẩu',
];
export const TITLES = {
  number: ['STT', 'TT', 'Stt', 'Số TT'],
  field: ['Lĩnh vực', 'LĨNH VỰC', 'Nhóm lĩnh vực', 'Ngành, lĩnh vực'],
  content: [
    'Nội dung khó khăn, vướng mắc',
    'KHÓ KHĂN, VƯỚNG MẮC',
    'Câu hỏi',
    'Noi dung vuong mac',
    'Vấn đề vướng mắc (nêu rõ quy định)',
    'Thực trạng, khó khăn',
  ],
  legal: ['Căn cứ pháp lý', 'Văn bản liên quan', 'Quy định tại (điểm, khoản, Điều)'],
  proposal: ['Đề xuất, kiến nghị', 'Kiến nghị', 'GIẢI PHÁP ĐỀ XUẤT', 'Hướng xử lý đề xuất'],
  authority: ['Cơ quan có thẩm quyền giải quyết', 'Cơ quan xử lý', 'Đơn vị giải quyết'],
  note: ['Ghi chú', 'Kết quả giải quyết'],
} as const;
export type Role = keyof typeof TITLES;
