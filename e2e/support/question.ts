import { randomUUID } from 'node:crypto';

/** A word that no other question has: journeys share one world, and find their own tickets by it. */
export const mark = (): string => {
  // Letters alone: a code with digits is a number of a file, which tells no two questions apart.
  const letters = randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  return `kn${letters}`;
};

/**
 * Questions whose department is beyond doubt. Journeys that ask the same are one cluster, and two units that answer one cluster
 * differently are warned: what a department or the hotline answers, no other journey asks.
 */
const TOPICS = {
  TTTN: 'Cửa hàng bán lẻ xăng dầu thay biển hiệu và đồng phục nhân viên có phải xin cấp lại giấy chứng nhận không',
  HC: 'Thủ tục cấp giấy chứng nhận đủ điều kiện kinh doanh hóa chất có điều kiện thuộc cấp nào',
  TMĐT: 'Hộ kinh doanh bán hàng trên sàn thương mại điện tử có phải thông báo website không',
  answeredByTTTN: 'Quán nước mua thuốc lá điếu của đại lý để bán lẻ từng bao thì có phải xin giấy phép không',
  answeredByHC:
    'Xưởng nhuộm vải ở làng nghề chứa mấy can axit trong kho có phải lập kế hoạch ứng phó sự cố hóa chất không',
  answeredByHotline: 'Đội văn nghệ thôn bán vé hội chợ đêm kèm quay số trúng thưởng có phải đăng ký khuyến mại không',
} as const;

export const aQuestion = (topic: keyof typeof TOPICS = 'TTTN') => {
  const own = mark();
  return {
    mark: own,
    subject: `${TOPICS[topic]} (${own})`,
    body: `${TOPICS[topic]}? Đề nghị Bộ hướng dẫn để xã trả lời người dân. Số hồ sơ của xã: ${own}.`,
  };
};
