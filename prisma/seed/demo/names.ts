import type { Random } from './random.ts';

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Phan',
  'Võ',
];
const MIDDLE = {
  woman: ['Thị', 'Thu', 'Thanh', 'Ngọc', 'Minh', 'Phương'],
  man: ['Văn', 'Đức', 'Quang', 'Hữu', 'Minh', 'Xuân', 'Anh'],
};
const GIVEN = {
  woman: [
    'Hạnh',
    'Hương',
    'Lan',
    'Mai',
    'Nga',
    'Thảo',
    'Trang',
    'Yến',
    'Hoa',
    'Hiền',
    'Linh',
    'Dung',
    'Huyền',
    'Thủy',
    'Loan',
  ],
  man: [
    'Hùng',
    'Dũng',
    'Tuấn',
    'Sơn',
    'Hải',
    'Long',
    'Nam',
    'Thắng',
    'Bình',
    'Cường',
    'Đạt',
    'Khoa',
    'Phúc',
    'Tiến',
    'Vinh',
  ],
};

/** Full names, none twice. */
export const createNames = (random: Random): (() => string) => {
  const given = new Set<string>();
  return () => {
    for (;;) {
      const sex = random.chance(0.45) ? 'woman' : 'man';
      const name = [random.pick(FAMILY), random.pick(MIDDLE[sex]), random.pick(GIVEN[sex])].join(' ');
      if (given.has(name)) continue;
      given.add(name);
      return name;
    }
  };
};
