export const people = {
  title: 'Nhân sự',
} as const;
