/** The page that tells clerks how to send a file; it is printed on one sheet. */
export const guide = {
  title: 'Hướng dẫn gửi tệp câu hỏi',
  print: 'In trang này',
  template: 'Tải biểu mẫu Excel',
  templateName: 'Mẫu tổng hợp câu hỏi.xlsx',
  start: 'Đến trang gửi tệp',
  lead: 'Gửi chính tệp đang có. Mỗi câu hỏi trong tệp thành một phiếu, có hạn trả lời riêng.',
  files: {
    title: 'Tệp nào gửi được',
    kind: 'Tệp',
    what: 'Cần làm gì',
    rows: {
      excel: { kind: 'Excel .xlsx, .xlsm; CSV', what: 'Gửi ngay. Một dòng một câu; có nhiều trang tính cũng được.' },
      word: { kind: 'Word .docx', what: 'Gửi ngay. Một mục một câu, đánh số tự động hay gõ tay đều được.' },
      chat: { kind: 'Tin nhắn nhóm, thư', what: 'Sao chép rồi dán vào ô văn bản; lời chào được để riêng.' },
      old: { kind: 'Excel .xls, Word .doc', what: 'Mở tệp, chọn Lưu thành (Save As), chọn .xlsx hoặc .docx.' },
      scan: { kind: 'PDF, ảnh chụp, bản quét', what: 'Gửi tệp Word hoặc Excel gốc, hoặc dán nội dung vào ô văn bản.' },
      locked: { kind: 'Tệp có mật khẩu', what: 'Bỏ mật khẩu rồi gửi lại.' },
    },
  },
  numbering: {
    title: 'Trình bày để máy tách đúng',
    figure: 'Bảng có cột Nội dung là cột bắt buộc; ba cột còn lại nên có. Mỗi dòng là một câu hỏi.',
    columns: { number: 'STT', field: 'Lĩnh vực', content: 'Nội dung vướng mắc', proposal: 'Đề xuất, kiến nghị' },
    sample: {
      field: 'Kinh doanh rượu',
      one: 'Hộ đổi địa chỉ theo tên xã mới…',
      two: 'Giấy phép do huyện cấp còn hạn…',
      ask: 'Đề nghị hướng dẫn…',
    },
    points: {
      one: 'Mỗi dòng, mỗi mục chỉ hỏi một việc. Hai việc thì tách thành hai dòng.',
      group: 'Đề mục I, II hoặc ô Lĩnh vực gộp nhiều dòng được hiểu là lĩnh vực của các câu bên dưới.',
      basis: 'Ghi rõ điểm, khoản, Điều đang vướng: câu hỏi đến đúng đơn vị nhanh hơn.',
    },
  },
  path: {
    title: 'Từ tệp đến câu trả lời',
    figure: 'Năm bước: thả tệp, xem lại, gửi, theo dõi, tải kết quả.',
    steps: {
      drop: { name: 'Thả tệp', what: 'Vài giây sau thấy các câu đã tách.' },
      check: { name: 'Xem lại', what: 'Sửa, tách, gộp, bỏ qua từng câu.' },
      send: { name: 'Gửi', what: 'Mỗi câu một phiếu, một hạn trả lời.' },
      follow: { name: 'Theo dõi', what: 'Thấy ai đang giữ, câu nào sắp đến hạn.' },
      get: { name: 'Tải kết quả', what: 'Một tệp có đủ câu trả lời.' },
    },
  },
  cases: {
    title: 'Các trường hợp thường gặp',
    held: {
      term: 'Chưa gửi hết',
      text: 'Câu giữ lại nằm trong bản nháp trên hệ thống; mở lại ở máy khác vẫn còn, gửi sau vào cùng hồ sơ.',
    },
    again: {
      term: 'Gửi lại tệp đã sửa',
      text: 'Câu đã gửi không tạo phiếu thứ hai; chỉ câu mới được thêm vào hồ sơ cũ.',
    },
    known: { term: 'Đã có câu trả lời', text: 'Câu giống câu đã trả lời được báo ngay; đọc rồi bỏ qua hoặc vẫn gửi.' },
    mixed: {
      term: 'Nhiều xã trong một tệp',
      text: 'Cán bộ được gửi thay thì mỗi xã thành một hồ sơ; xã chỉ gửi được câu của mình.',
    },
    asked: {
      term: 'Bị hỏi thêm',
      text: 'Đồng hồ tạm dừng đến khi xã bổ sung. Một lần trả lời có thể dùng cho nhiều câu.',
    },
    pack: {
      term: 'Bộ trả lời',
      text: 'Tại trang hồ sơ, chọn Tải trả lời: Word, PDF, Excel, hoặc chính tệp Excel đã gửi, cột Kết quả trả lời đã điền.',
    },
  },
} as const;
