export const unsubscribe = {
  title: 'Ngừng nhận thư',
  question: 'Ngừng gửi thư loại “{{category}}” đến địa chỉ này?',
  keeps: 'Thông báo trong ứng dụng vẫn còn. Có thể bật lại thư bất cứ lúc nào trong Cài đặt.',
  category: { deadlines: 'Nhắc hạn', tickets: 'Diễn biến phiếu' },
  confirm: 'Ngừng nhận thư này',
  done: 'Đã ngừng gửi thư loại “{{category}}”.',
  settings: 'Mở Cài đặt',
  home: 'Vào Cầu Nối',
} as const;
