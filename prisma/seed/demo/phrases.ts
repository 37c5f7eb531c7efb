/** Short words that go around the questions and answers of texts/. Demonstration texts. */
export const HANDOVER_NOTES = [
  'Nội dung thuộc lĩnh vực của đơn vị theo Nghị định 40/2025/NĐ-CP, đề nghị đơn vị trả lời trong ngày. Xã đang chờ để hẹn dân.',
  'Tôi đã trao đổi nhanh với xã qua điện thoại; phần thủ tục xã nắm được, còn vướng về thẩm quyền. Đề nghị đơn vị cho ý kiến chính thức.',
  'Trường hợp này tỉnh có thể xử lý một phần, nhưng cần hướng dẫn thống nhất của Bộ. Kính chuyển.',
  'Xã khác trong tỉnh cũng hỏi tương tự trong tháng này, đề nghị đơn vị trả lời để dùng chung.',
];

export const NOTES = [
  'Đã gọi cho xã, người phụ trách đi cơ sở, hẹn gọi lại đầu giờ chiều.',
  'Đối chiếu Nghị định 139/2025/NĐ-CP: việc này nay thuộc cấp xã, không phải cấp tỉnh.',
  'Đã hỏi Sở, Sở thống nhất hướng trả lời.',
  'Cần nêu rõ quy định chuyển tiếp cho hồ sơ nộp trước ngày 01/7/2025.',
  'Câu này giống câu tuần trước của tỉnh khác, dùng lại được phần căn cứ.',
];

export const TRANSFER_REASONS = [
  'Nội dung thuộc chức năng quản lý nhà nước của Bộ bạn, xã chọn nhầm bộ khi gửi.',
  'Câu hỏi về lĩnh vực không thuộc Bộ ta quản lý, chuyển cán bộ tăng cường của Bộ bạn tại tỉnh.',
];

export const RETURN_REASONS = [
  'Nội dung không thuộc nhiệm vụ của đơn vị, đề nghị cán bộ tăng cường chuyển đúng đơn vị phụ trách lĩnh vực.',
  'Câu hỏi chưa rõ thẩm quyền thuộc cấp nào đã giải quyết lần đầu; đề nghị làm rõ với xã rồi chuyển lại.',
  'Việc này đã phân cấp cho Ủy ban nhân dân tỉnh, cán bộ tại tỉnh trả lời được ngay, không cần ý kiến của đơn vị.',
];

export const DRAFT_RETURN_REASONS = [
  'Bổ sung điều, khoản cụ thể và thời hạn giải quyết; đoạn cuối viết gọn lại.',
  'Thiếu hướng dẫn cho hồ sơ đang dở dang, đề nghị bổ sung trước khi gửi.',
];

export const THANKS = [
  'Xã đã nhận được văn bản, nội dung rõ, đã hướng dẫn cho người dân. Xin cảm ơn.',
  'Câu trả lời đầy đủ, xã thực hiện được ngay.',
  'Đã rõ. Cảm ơn cán bộ đã gọi điện giải thích thêm.',
  undefined,
  undefined,
];

export const ASK_BACKS = [
  'Xã xin hỏi thêm: hồ sơ nộp trước ngày 01/7/2025 mà huyện chưa giải quyết xong thì xã tiếp nhận theo mẫu cũ hay mẫu mới?',
  'Văn bản chưa nói rõ thời hạn giải quyết tính từ ngày nào. Đề nghị hướng dẫn thêm để xã trả lời người dân.',
  'Trường hợp người đề nghị ở hai xã khác nhau thì nộp tại xã nào? Đề nghị cho biết thêm.',
  'Xã chưa có tài khoản trên hệ thống của Bộ để thực hiện bước này, đề nghị hướng dẫn cách được cấp.',
];

export const FOLLOW_UP_ANSWERS = [
  'Về nội dung Ủy ban nhân dân xã hỏi thêm: hồ sơ tiếp nhận trước ngày 01/7/2025 được giải quyết tiếp theo quy định tại thời điểm tiếp nhận, trừ khi người nộp đề nghị áp dụng quy định mới; xã không yêu cầu nộp lại giấy tờ đã có trong hồ sơ.',
  'Về nội dung Ủy ban nhân dân xã hỏi thêm: thời hạn tính từ ngày tiếp nhận hồ sơ đầy đủ, hợp lệ ghi trên giấy tiếp nhận và hẹn trả kết quả; ngày nghỉ hằng tuần, ngày lễ không tính vào thời hạn.',
  'Về nội dung Ủy ban nhân dân xã hỏi thêm: hồ sơ nộp tại xã nơi đặt địa điểm kinh doanh hoặc nơi có đất; người nộp ở xã khác có thể nộp trực tuyến qua Cổng Dịch vụ công quốc gia.',
];

export const REOPEN_REASONS = [
  'Câu trả lời mới nêu nguyên tắc chung, chưa giải quyết trường hợp cụ thể của xã; đề nghị xem lại phần thẩm quyền ký.',
  'Xã đã làm theo hướng dẫn nhưng Kho bạc không chấp nhận hồ sơ; đề nghị hướng dẫn lại.',
  'Văn bản được viện dẫn đã có văn bản sửa đổi, đề nghị cập nhật câu trả lời.',
];

export const WITHDRAW_REASONS = [
  'Xã đã được Sở hướng dẫn trực tiếp.',
  'Trùng với câu hỏi đã gửi trong hồ sơ trước.',
  'Người dân đã rút hồ sơ, không còn vướng mắc.',
];

export const CLARIFICATIONS = [
  {
    question:
      'Đề nghị xã cho biết hồ sơ được tiếp nhận ngày nào, cơ quan nào đã giải quyết lần đầu và gửi kèm văn bản trả lời (nếu có).',
    reply:
      'Hồ sơ tiếp nhận ngày 12/6/2025 tại bộ phận một cửa của huyện cũ, chưa có văn bản trả lời; hồ sơ giấy đã bàn giao về xã.',
  },
  {
    question: 'Đề nghị xã nêu rõ quy mô, địa điểm và thời điểm bắt đầu hoạt động của cơ sở để xác định thẩm quyền.',
    reply:
      'Cơ sở hộ kinh doanh, diện tích khoảng 60 m², hoạt động từ tháng 3 năm 2024, nằm trong khu dân cư trung tâm xã.',
  },
];

export const NO_CITATION_REASON = 'Câu hỏi về thao tác nghiệp vụ, không cần căn cứ pháp lý.';

export type Referral = { subject: string; body: string; authority: string; answer: string };

/** Questions beyond both ministries; the interim answer names who is competent. */
export const REFERRALS: readonly Referral[] = [
  {
    subject: 'Biên chế công chức phụ trách kinh tế ở xã sau sắp xếp được bố trí thế nào?',
    body: 'Phòng Kinh tế của xã có 4 người nhưng phải làm công thương, nông nghiệp, môi trường, xây dựng và giao thông. Xã đề nghị cho biết định mức biên chế tối thiểu và có được hợp đồng thêm chuyên môn hay không.',
    authority: 'Bộ Nội vụ',
    answer:
      'Định mức biên chế công chức cấp xã và việc ký hợp đồng lao động chuyên môn thuộc thẩm quyền hướng dẫn của Bộ Nội vụ. Bộ đã chuyển kiến nghị của xã đến Bộ Nội vụ và sẽ theo dõi, gửi xã ngay khi có ý kiến trả lời.',
  },
  {
    subject: 'Mức chi cho tổ công nghệ số cộng đồng hỗ trợ tiểu thương lấy từ nguồn nào?',
    body: 'Xã tổ chức hướng dẫn tiểu thương bán hàng trực tuyến, cần chi bồi dưỡng cho tổ công nghệ số cộng đồng. Kho bạc yêu cầu căn cứ mức chi. Đề nghị hướng dẫn nguồn và mức chi.',
    authority: 'Bộ Tài chính',
    answer:
      'Nguồn và mức chi từ ngân sách cấp xã thuộc thẩm quyền hướng dẫn của Bộ Tài chính. Bộ đã chuyển nội dung kèm ý kiến về chuyên môn thương mại điện tử đến Bộ Tài chính; xã sẽ nhận được trả lời qua hệ thống này.',
  },
  {
    subject: 'Hộ kinh doanh ở chợ xã thực hiện hóa đơn điện tử từ máy tính tiền ra sao?',
    body: 'Nhiều hộ kinh doanh ở chợ doanh thu trên 1 tỷ đồng hỏi xã về hóa đơn khởi tạo từ máy tính tiền, thiết bị và mức phạt. Công chức xã chưa được tập huấn, đề nghị hướng dẫn.',
    authority: 'Bộ Tài chính (Cục Thuế)',
    answer:
      'Hóa đơn điện tử khởi tạo từ máy tính tiền thuộc lĩnh vực quản lý thuế của Bộ Tài chính. Bộ đã chuyển câu hỏi đến Cục Thuế; trong khi chờ, xã đề nghị hộ kinh doanh liên hệ Thuế cơ sở quản lý địa bàn để được hỗ trợ.',
  },
  {
    subject: 'Cấp phép xây dựng nhà kho trong khu dân cư thuộc xã hay tỉnh?',
    body: 'Một hộ xin xây nhà kho chứa hàng 300 m² trong khu dân cư nông thôn chưa có quy hoạch chi tiết. Xã có được cấp phép xây dựng hay phải chuyển lên tỉnh?',
    authority: 'Bộ Xây dựng',
    answer:
      'Thẩm quyền cấp giấy phép xây dựng thực hiện theo hướng dẫn của Bộ Xây dựng và phân cấp của Ủy ban nhân dân tỉnh. Bộ đã chuyển kiến nghị đến Bộ Xây dựng, đề nghị xã đồng thời hỏi Sở Xây dựng về quyết định phân cấp của tỉnh.',
  },
  {
    subject: 'Kiểm tra an toàn thực phẩm bếp ăn trường học do cơ quan nào chủ trì?',
    body: 'Sau khi bỏ cấp huyện, đoàn kiểm tra liên ngành an toàn thực phẩm không còn. Xã có ba trường bán trú, đề nghị hướng dẫn cơ quan chủ trì kiểm tra bếp ăn và thành phần đoàn.',
    authority: 'Bộ Y tế',
    answer:
      'Bếp ăn tập thể trong trường học thuộc phạm vi quản lý an toàn thực phẩm của Bộ Y tế. Bộ đã chuyển nội dung đến Bộ Y tế và theo dõi đến khi xã nhận được trả lời.',
  },
];
