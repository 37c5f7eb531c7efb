/** Short words around questions and answers, beside those of texts/notes.ts. Demonstration texts. */
export const TRANSFER_REASONS = [
  'Nội dung thuộc chức năng quản lý nhà nước của bộ bạn, xã chọn nhầm bộ khi gửi.',
  'Câu hỏi không thuộc lĩnh vực bộ tôi quản lý, chuyển cán bộ tăng cường của bộ bạn tại tỉnh.',
];

export const DRAFT_RETURN_REASONS = [
  'Bổ sung điều, khoản cụ thể và thời hạn giải quyết; đoạn cuối viết gọn lại.',
  'Thiếu hướng dẫn cho hồ sơ đang dở dang, đề nghị bổ sung trước khi gửi.',
];

/** What is said with an acceptance; often nothing. */
export const THANKS = [
  'Xã đã nhận được văn bản, nội dung rõ, đã hướng dẫn cho người dân. Xin cảm ơn.',
  'Câu trả lời đầy đủ, xã thực hiện được ngay.',
  'Đã rõ. Cảm ơn cán bộ đã gọi điện giải thích thêm.',
  undefined,
  undefined,
];

export const FOLLOW_UP_ANSWERS = [
  'Về nội dung Ủy ban nhân dân hỏi thêm: hồ sơ tiếp nhận trước ngày 01/7/2025 được giải quyết tiếp theo quy định tại thời điểm tiếp nhận, trừ khi người nộp đề nghị áp dụng quy định mới; không yêu cầu nộp lại giấy tờ đã có trong hồ sơ.',
  'Về nội dung Ủy ban nhân dân hỏi thêm: thời hạn tính từ ngày tiếp nhận hồ sơ đầy đủ, hợp lệ ghi trên giấy tiếp nhận và hẹn trả kết quả; ngày nghỉ hằng tuần, ngày lễ không tính vào thời hạn.',
  'Về nội dung Ủy ban nhân dân hỏi thêm: hồ sơ nộp tại nơi đặt địa điểm kinh doanh hoặc nơi có đất; người ở nơi khác nộp trực tuyến qua Cổng Dịch vụ công quốc gia, bản sao điện tử có chứng thực thay cho bản giấy.',
];

/** For questions whose text brings none of its own. */
export const CLARIFICATIONS = [
  {
    question:
      'Đề nghị cho biết hồ sơ được tiếp nhận ngày nào, cơ quan nào đã giải quyết lần đầu và gửi kèm văn bản trả lời (nếu có).',
    reply:
      'Hồ sơ tiếp nhận ngày 12/6/2025 tại bộ phận một cửa của huyện cũ, chưa có văn bản trả lời; hồ sơ giấy đã bàn giao về xã.',
  },
  {
    question: 'Đề nghị nêu rõ quy mô, địa điểm và thời điểm bắt đầu hoạt động của cơ sở để xác định thẩm quyền.',
    reply:
      'Cơ sở hộ kinh doanh, diện tích khoảng 60 m², hoạt động từ tháng 3 năm 2024, nằm trong khu dân cư trung tâm xã.',
  },
];

/** The questions that the referrals of texts/notes.ts answer, by the referral's key. */
export const REFERRED_QUESTIONS: Readonly<Record<string, { subject: string; body: string }>> = {
  'referral-science-measurement': {
    subject: 'Cân ở chợ và cột đo xăng dầu nghi sai số thì cơ quan nào kiểm định lại?',
    body: 'Người dân phản ánh cân của một số hộ ở chợ và cột đo của một cửa hàng xăng dầu không đúng. Xã không có thiết bị, không rõ cơ quan nào có thẩm quyền kiểm tra và xã được làm gì trong lúc chờ.',
  },
  'referral-finance-fee': {
    subject: 'Phí thẩm định cấp phép xã thu có được để lại một phần không?',
    body: 'Từ khi nhận việc cấp giấy phép bán lẻ, xã thu phí thẩm định nhưng chưa rõ tỷ lệ để lại và cách hạch toán; Kho bạc yêu cầu nộp toàn bộ. Đề nghị hướng dẫn tỷ lệ để lại và sổ sách.',
  },
  'referral-home-affairs-staffing': {
    subject: 'Biên chế phụ trách công thương ở Phòng Kinh tế được bố trí tối thiểu mấy người?',
    body: 'Phòng Kinh tế có 4 người phải làm công thương, nông nghiệp, môi trường, xây dựng và giao thông. Xã đề nghị cho biết định mức biên chế tối thiểu và có được hợp đồng thêm người có chuyên môn hay không.',
  },
  'referral-police-fire': {
    subject: 'Hộ bán hàng ở tầng một nhà ở có phải có văn bản về phòng cháy trước khi cấp phép không?',
    body: 'Hộ xin giấy phép bán lẻ dùng tầng một nhà ở làm cửa hàng. Khi kiểm tra, công chức không biết điều kiện phòng cháy của nhà ở kết hợp kinh doanh kiểm tra theo văn bản nào, ai xác nhận.',
  },
  'referral-construction-brick-kilns': {
    subject: 'Lò gạch thủ công còn lại trên địa bàn phải dừng từ khi nào?',
    body: 'Trên địa bàn còn 6 lò gạch thủ công, khói bụi bị người dân phản ánh. Huyện cũ từng vận động dừng nhưng không có quyết định. Xã xin hướng dẫn lộ trình, hỗ trợ chuyển nghề và thẩm quyền đình chỉ.',
  },
  'referral-health-supplement': {
    subject: 'Hội thảo bán thực phẩm bảo vệ sức khỏe quảng cáo như thuốc thì xử lý thế nào?',
    body: 'Một công ty thuê nhà văn hóa tổ chức hội thảo, giới thiệu thực phẩm bảo vệ sức khỏe chữa được khớp, tiểu đường cho người cao tuổi. Xã đã lập biên bản, chưa rõ cơ quan nào kết luận nội dung quảng cáo.',
  },
};
