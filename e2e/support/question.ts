import { randomUUID } from 'node:crypto';

/** A word that no other question has: journeys share one world, and find their own tickets by it. */
export const mark = (): string => {
  // Letters alone: a code with digits is a number of a file, which tells no two questions apart.
  const letters = randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  return `kn${letters}`;
};

/** Questions whose department is beyond doubt. */
const TOPICS = {
  TTTN: 'Cửa hàng bán lẻ xăng dầu trên địa bàn xã xin cấp giấy chứng nhận đủ điều kiện ở đâu',
  HC: 'Thủ tục cấp giấy chứng nhận đủ điều kiện kinh doanh hóa chất có điều kiện thuộc cấp nào',
  TMĐT: 'Hộ kinh doanh bán hàng trên sàn thương mại điện tử có phải thông báo website không',
} as const;

export const aQuestion = (topic: keyof typeof TOPICS = 'TTTN') => {
  const own = mark();
  return {
    mark: own,
    subject: `${TOPICS[topic]} (${own})`,
    body: `${TOPICS[topic]}? Đề nghị Bộ hướng dẫn để xã trả lời người dân. Số hồ sơ của xã: ${own}.`,
  };
};
