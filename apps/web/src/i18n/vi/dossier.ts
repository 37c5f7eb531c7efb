export const dossier = {
  title: 'Hồ sơ câu hỏi',
} as const;
