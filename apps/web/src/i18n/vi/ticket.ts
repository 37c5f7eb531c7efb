export const ticket = {
  title: 'Phiếu câu hỏi',
} as const;
