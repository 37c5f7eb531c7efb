export const intake = {
  title: 'Gửi câu hỏi',
} as const;
