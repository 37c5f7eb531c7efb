import type { CallText } from './call.types.ts';

export const ticketedCalls: CallText[] = [
  {
    key: 'call-dam-siren',
    commune: '03445',
    callerName: 'Pờ Gió Xè',
    callerPhone: '0213 388 xxx',
    department: 'ATMT',
    question:
      'Thủy điện xả nước đêm qua, bản phía dưới không nghe còi, có hai người mắc kẹt ở bãi đá. Xã muốn biết lập biên bản theo quy định nào và gửi cơ quan nào xử lý chủ đập.',
    internalNote: 'Người gọi đang ở hiện trường, sóng yếu. Đề nghị cán bộ tăng cường gọi lại trước 10 giờ.',
    outcome: 'ticketed',
  },
  {
    key: 'call-petrol-closed',
    commune: '21548',
    callerName: 'Bùi Quang Vinh',
    callerPhone: '0255 386 xxx',
    department: 'TTTN',
    question:
      'Cây xăng trên đảo báo hết dầu ba ngày nay, tàu cá không ra khơi được. Đặc khu yêu cầu bán lại bằng văn bản được không?',
    internalNote: 'Có 42 tàu nằm bờ. Đã báo Sở Công Thương miệng, chưa có văn bản.',
    outcome: 'ticketed',
  },
  {
    key: 'call-cooperative-market',
    commune: '10606',
    callerName: 'Mạc Thị Hiền',
    callerPhone: '0220 375 xxx',
    department: 'TTTN',
    question:
      'Hợp tác xã quản lý chợ muốn trả lại chợ cho xã từ đầu tháng sau, hợp đồng với tiểu thương còn 6 năm. Xã phải làm những bước nào trước?',
    internalNote: 'Câu hỏi nhiều ý, cần trả lời bằng văn bản. Chị Hiền sẽ gửi hợp đồng giao chợ.',
    outcome: 'ticketed',
  },
  {
    key: 'call-foreign-buyer',
    commune: '03478',
    callerName: 'Giàng A Páo',
    callerPhone: '0213 387 xxx',
    department: 'TTNN',
    question:
      'Hợp tác xã chè nhận thư hỏi mua từ Pakistan, họ đòi chuyển trước phí kiểm định. Nhờ Bộ xác minh công ty này giúp.',
    internalNote: 'Đã nhắc không chuyển tiền. Thư điện tử gốc sẽ gửi kèm phiếu.',
    outcome: 'ticketed',
  },
  {
    key: 'call-ammonia-leak',
    commune: '32191',
    callerName: 'Trần Quốc Toàn',
    callerPhone: '0290 387 xxx',
    department: 'HC',
    question:
      'Nhà máy nước đá rò khí khai từ sáng, dân quanh chợ khó thở nhẹ. Xã đã cho ngừng máy, giờ cần hồ sơ gì và ai kiểm tra lại trước khi cho chạy?',
    internalNote: 'Không có người nhập viện. Đã hướng dẫn sơ tán đầu gió, gọi Công an và y tế.',
    outcome: 'ticketed',
  },
  {
    key: 'call-co-form-agriculture',
    commune: '06172',
    callerName: 'Vi Thị Diệp',
    callerPhone: '0205 384 xxx',
    department: 'XNK',
    question:
      'Doanh nghiệp thu mua hoa hồi nhờ xã ký bảng kê nguồn gốc để xin C/O, xã có được ký không, nếu không thì trả lời doanh nghiệp theo văn bản nào?',
    internalNote: 'Trước đây xã đã ký hai lần, chị Diệp lo bị kiểm tra.',
    outcome: 'ticketed',
  },
  {
    key: 'call-quarry-vibration',
    commune: '06325',
    callerName: 'Hoàng Thị Thơm',
    callerPhone: '0205 383 xxx',
    department: 'ATMT',
    question:
      'Mỏ đá nổ mìn làm nứt tường 9 nhà, doanh nghiệp hẹn mãi không đo chấn động. Xã có quyền đề nghị tạm dừng nổ mìn không?',
    internalNote: 'Dân dọa chặn đường vào mỏ. Đã khuyên lập biên bản hiện trạng từng nhà trước.',
    outcome: 'ticketed',
  },
  {
    key: 'call-staff-training',
    commune: '23377',
    callerName: 'A Thuê',
    callerPhone: '0260 382 xxx',
    department: 'TCCB',
    question:
      'Xã có ba công chức mới nhận việc công thương, đề nghị mở lớp hướng dẫn thẩm định rượu, thuốc lá ngay tại cụm xã trong tháng này.',
    internalNote: 'Các xã lân cận cũng muốn tham gia, tổng khoảng 15 người.',
    outcome: 'ticketed',
  },
  {
    key: 'call-portal-error',
    commune: '31825',
    callerName: 'Quách Mỹ Lệ',
    callerPhone: '0291 384 xxx',
    department: 'VP',
    question:
      'Hồ sơ bán lẻ thuốc lá nộp trực tuyến báo thành công nhưng không về tài khoản của phường, đã mất dấu 4 hồ sơ. Xin hướng dẫn tra cứu.',
    internalNote: 'Có mã hồ sơ, phường gửi kèm ảnh chụp. Người dân đã quá hẹn 2 ngày.',
    outcome: 'ticketed',
  },
  {
    key: 'call-shrimp-power-cut',
    commune: '32191',
    callerName: 'Lâm Kiều Oanh',
    callerPhone: '0290 387 xxx',
    department: 'ĐL',
    question:
      'Mất điện đột ngột 4 tiếng làm chết tôm của 6 hộ, điện lực nói do sự cố nên không bồi thường. Xã hướng dẫn bà con đòi quyền lợi ra sao?',
    internalNote: 'Các hộ đã chụp ảnh đồng hồ ghi giờ mất điện và có lại.',
    outcome: 'ticketed',
  },
  {
    key: 'call-sand-pumping',
    commune: '21289',
    callerName: 'Đinh Văn Rế',
    callerPhone: '0255 386 xxx',
    department: 'ĐCKS',
    question:
      'Từ tháng 10 việc khoáng sản về ngành Công Thương, đêm qua xã giữ hai xe chở cát sông không giấy tờ thì báo Sở nào, hồ sơ gửi về đâu?',
    internalNote: 'Xe đang giữ ở trụ sở xã, cần trả lời trong ngày.',
    outcome: 'ticketed',
  },
  {
    key: 'call-forest-honey-sale',
    commune: '03408',
    callerName: 'Điêu Chính Tới',
    callerPhone: '0213 387 xxx',
    department: 'LNKL',
    question:
      'Dân lấy mật ong và lan rừng đem bán ở chợ phường, có phải xin phép kiểm lâm không, phường xử lý thế nào cho phải?',
    internalNote: 'Thuộc Bộ Nông nghiệp và Môi trường, tạo phiếu để chuyển bộ.',
    outcome: 'ticketed',
  },
  {
    key: 'call-ev-charging-fire',
    commune: '06187',
    callerName: 'Lương Thị Hồng Vân',
    callerPhone: '0205 387 xxx',
    department: 'ĐL',
    question:
      'Một quán cà phê đặt tám ổ sạc xe máy điện ngoài vỉa hè thu tiền theo giờ, có phải bán điện không phép không, phường yêu cầu những gì?',
    internalNote: 'Phường đã nhắc về vỉa hè, chỉ còn hỏi phần điện.',
    outcome: 'ticketed',
  },
];
