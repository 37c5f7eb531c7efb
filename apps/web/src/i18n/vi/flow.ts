/** Words of how a question moves between departments: its route, advice, parts, other authorities. */
export const flow = {
  why: {
    label: 'Vì sao?',
    optional: '(không bắt buộc, giúp gợi ý đúng hơn)',
    other_subject: 'Câu hỏi về việc khác',
    task_moved: 'Nhiệm vụ đã chuyển đơn vị',
    other_authority: 'Thẩm quyền của cấp khác',
    several_departments: 'Nhiều đơn vị cùng phụ trách',
    unclear_question: 'Câu hỏi chưa rõ',
  },
  route: {
    intro:
      'Ghi lại đơn vị có trách nhiệm, chưa chuyển phiếu đi. Khi khác với gợi ý, hệ thống học từ lần sửa này để gợi ý đúng hơn.',
    send: 'Ghi đơn vị',
    department: 'Đơn vị có trách nhiệm',
    present: 'đang được gợi ý',
    nobody: 'Không thuộc đơn vị nào của {{ministry}}',
    nobodyHint: 'Việc của bộ khác hoặc cơ quan khác',
    outside: 'Cơ quan có thể có thẩm quyền',
  },
} as const;
