export const queue = {
  title: 'Hàng đợi',
} as const;
