export const hotline = {
  title: 'Tổng đài',
} as const;
