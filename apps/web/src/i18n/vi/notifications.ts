export const notifications = {
  title: 'Thông báo',
} as const;
