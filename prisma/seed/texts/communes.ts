import type { Setting } from './text.types.ts';

// Invented people: names are common where they live; nobody real is meant.

export type PersonText = { name: string; gender: 'male' | 'female'; title: string };

export const provinceCodes = ['51', '20', '31', '12', '96'] as const;
export type ProvinceCode = (typeof provinceCodes)[number];

export const provinceNames: Record<ProvinceCode, string> = {
  '51': 'Quảng Ngãi',
  '20': 'Lạng Sơn',
  '31': 'Hải Phòng',
  '12': 'Lai Châu',
  '96': 'Cà Mau',
};

/** `phonePrefix` is the area code in use there before provinces merged; it did not change with the merger. */
export type CommuneText = {
  code: string;
  name: string;
  province: ProvinceCode;
  settings: Setting[];
  phonePrefix: string;
  staff: [PersonText, PersonText];
};

const man = (name: string, title: string): PersonText => ({ name, gender: 'male', title });
const woman = (name: string, title: string): PersonText => ({ name, gender: 'female', title });

export const demoCommunes: readonly CommuneText[] = [
  {
    code: '21115',
    name: 'Xã Trà Bồng',
    province: '51',
    settings: ['mountain'],
    phonePrefix: '0255',
    staff: [
      woman('Hồ Thị Lan', 'Chuyên viên Văn phòng HĐND và UBND xã'),
      man('Hồ Văn Thế', 'Trưởng phòng Phòng Kinh tế'),
    ],
  },
  {
    code: '21484',
    name: 'Xã Ba Tơ',
    province: '51',
    settings: ['mountain'],
    phonePrefix: '0255',
    staff: [
      man('Phạm Văn Rế', 'Chuyên viên Phòng Kinh tế'),
      woman('Đinh Thị Hương Trà', 'Phó Trưởng phòng Phòng Kinh tế'),
    ],
  },
  {
    code: '21548',
    name: 'Đặc khu Lý Sơn',
    province: '51',
    settings: ['coast'],
    phonePrefix: '0255',
    staff: [
      man('Bùi Quang Vinh', 'Chuyên viên Phòng Kinh tế'),
      woman('Trương Thị Mỹ Duyên', 'Công chức Trung tâm Phục vụ hành chính công'),
    ],
  },
  {
    code: '23500',
    name: 'Xã Đăk Hà',
    province: '51',
    settings: ['mountain'],
    phonePrefix: '0260',
    staff: [woman('Y Ngân', 'Công chức kinh tế'), man('A Thuê', 'Phó Chủ tịch UBND xã')],
  },
  {
    code: '06184',
    name: 'Xã Đồng Đăng',
    province: '20',
    settings: ['mountain', 'border'],
    phonePrefix: '0205',
    staff: [
      woman('Nông Thị Bích Ngọc', 'Chuyên viên Phòng Kinh tế'),
      man('Hoàng Văn Thuyên', 'Trưởng phòng Phòng Kinh tế'),
    ],
  },
  {
    code: '06325',
    name: 'Xã Bắc Sơn',
    province: '20',
    settings: ['mountain'],
    phonePrefix: '0205',
    staff: [
      man('Dương Công Khởi', 'Chuyên viên Phòng Kinh tế'),
      woman('Hoàng Thị Thơm', 'Công chức Trung tâm Phục vụ hành chính công'),
    ],
  },
  {
    code: '06541',
    name: 'Xã Mẫu Sơn',
    province: '20',
    settings: ['mountain', 'border'],
    phonePrefix: '0205',
    staff: [woman('Vi Thị Diệp', 'Chuyên viên Phòng Kinh tế'), man('Triệu Văn Sình', 'Phó Chủ tịch UBND xã')],
  },
  {
    code: '06187',
    name: 'Phường Kỳ Lừa',
    province: '20',
    settings: ['urban'],
    phonePrefix: '0205',
    staff: [
      woman('Lương Thị Hồng Vân', 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị'),
      man('Hứa Ngọc Sơn', 'Phó Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị'),
    ],
  },
  {
    code: '11413',
    name: 'Phường Hải An',
    province: '31',
    settings: ['urban'],
    phonePrefix: '0225',
    staff: [
      woman('Nguyễn Thị Thanh Tâm', 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị'),
      man('Đào Trọng Nghĩa', 'Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị'),
    ],
  },
  {
    code: '10606',
    name: 'Xã Nam Sách',
    province: '31',
    settings: ['delta'],
    phonePrefix: '0220',
    staff: [
      man('Vũ Đình Lượng', 'Chuyên viên Phòng Kinh tế'),
      woman('Mạc Thị Hiền', 'Công chức Trung tâm Phục vụ hành chính công'),
    ],
  },
  {
    code: '11914',
    name: 'Đặc khu Cát Hải',
    province: '31',
    settings: ['coast'],
    phonePrefix: '0225',
    staff: [
      man('Phạm Hồng Hải', 'Chuyên viên Phòng Kinh tế'),
      woman('Hoàng Thị Ngọc Bích', 'Phó Trưởng phòng Phòng Kinh tế'),
    ],
  },
  {
    code: '11755',
    name: 'Xã Tiên Lãng',
    province: '31',
    settings: ['delta', 'coast'],
    phonePrefix: '0225',
    staff: [woman('Lương Thị Nhài', 'Chuyên viên Phòng Kinh tế'), man('Ngô Duy Khánh', 'Phó Chủ tịch UBND xã')],
  },
  {
    code: '03445',
    name: 'Xã Mường Tè',
    province: '12',
    settings: ['mountain', 'border'],
    phonePrefix: '0213',
    staff: [woman('Lỳ Mỹ Ly', 'Chuyên viên Phòng Kinh tế'), man('Pờ Gió Xè', 'Phó Trưởng phòng Phòng Kinh tế')],
  },
  {
    code: '03478',
    name: 'Xã Sìn Hồ',
    province: '12',
    settings: ['mountain', 'border'],
    phonePrefix: '0213',
    staff: [
      man('Giàng A Páo', 'Chuyên viên Phòng Kinh tế'),
      woman('Tẩn Thị Mẩy', 'Công chức Văn phòng HĐND và UBND xã'),
    ],
  },
  {
    code: '03549',
    name: 'Xã Phong Thổ',
    province: '12',
    settings: ['mountain', 'border'],
    phonePrefix: '0213',
    staff: [woman('Lò Thị Hoài', 'Chuyên viên Phòng Kinh tế'), man('Vàng Văn Khoan', 'Trưởng phòng Phòng Kinh tế')],
  },
  {
    code: '03408',
    name: 'Phường Tân Phong',
    province: '12',
    settings: ['mountain', 'urban'],
    phonePrefix: '0213',
    staff: [
      woman('Sùng Thị Máy', 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị'),
      man('Điêu Chính Tới', 'Phó Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị'),
    ],
  },
  {
    code: '32191',
    name: 'Xã Năm Căn',
    province: '96',
    settings: ['coast', 'delta'],
    phonePrefix: '0290',
    staff: [
      man('Trần Quốc Toàn', 'Chuyên viên Phòng Kinh tế'),
      woman('Lâm Kiều Oanh', 'Công chức Trung tâm Phục vụ hành chính công'),
    ],
  },
  {
    code: '32098',
    name: 'Xã Sông Đốc',
    province: '96',
    settings: ['coast'],
    phonePrefix: '0290',
    staff: [woman('Huỳnh Thị Cẩm Tiên', 'Chuyên viên Phòng Kinh tế'), man('Lê Hoàng Giang', 'Phó Chủ tịch UBND xã')],
  },
  {
    code: '31906',
    name: 'Xã Hưng Hội',
    province: '96',
    settings: ['delta', 'coast'],
    phonePrefix: '0291',
    staff: [
      woman('Thạch Thị Sà Vanh', 'Chuyên viên Phòng Kinh tế'),
      man('Danh Sô Khonl', 'Phó Trưởng phòng Phòng Kinh tế'),
    ],
  },
  {
    code: '31942',
    name: 'Phường Giá Rai',
    province: '96',
    settings: ['urban', 'delta'],
    phonePrefix: '0291',
    staff: [
      man('Nguyễn Chí Nguyện', 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị'),
      woman('Quách Mỹ Lệ', 'Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị'),
    ],
  },
];
