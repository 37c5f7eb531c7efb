import { man, woman } from './compose.ts';
import type { DepartmentCode, MinistryCode, PersonText, ProvinceCode } from './text.types.ts';

// Invented people: nobody real is meant, least of all the real heads of these departments.

/** Officers of the provincial department (Sở) of each ministry; a Sở has at least one. */
export const provincialOfficers: Record<MinistryCode, Record<ProvinceCode, PersonText[]>> = {
  MoIT: {
    '51': [
      woman('Võ Thị Thu Hà', 'Phó Trưởng phòng Quản lý thương mại, Sở Công Thương'),
      man('Nguyễn Tấn Lực', 'Chuyên viên Phòng Quản lý năng lượng, Sở Công Thương'),
    ],
    '20': [woman('Lý Thị Kim Oanh', 'Trưởng phòng Quản lý thương mại, Sở Công Thương')],
    '31': [
      man('Bùi Đức Thịnh', 'Phó Trưởng phòng Quản lý công nghiệp, Sở Công Thương'),
      woman('Phạm Thị Quỳnh Nga', 'Chuyên viên Phòng Quản lý thương mại, Sở Công Thương'),
    ],
    '12': [man('Lường Văn Ún', 'Chuyên viên Phòng Quản lý thương mại, Sở Công Thương')],
    '96': [woman('Tăng Ngọc Trân', 'Phó Trưởng phòng Quản lý thương mại, Sở Công Thương')],
  },
  MAE: {
    '51': [man('Lê Trung Thành', 'Chuyên viên Phòng Quản lý đất đai, Sở Nông nghiệp và Môi trường')],
    '20': [woman('Chu Thị Liên', 'Phó Trưởng phòng Quản lý đất đai, Sở Nông nghiệp và Môi trường')],
    '31': [man('Đỗ Minh Tiến', 'Chuyên viên Chi cục Bảo vệ môi trường, Sở Nông nghiệp và Môi trường')],
    '12': [woman('Lò Thị Phương Thảo', 'Chuyên viên Phòng Quản lý đất đai, Sở Nông nghiệp và Môi trường')],
    '96': [man('Châu Văn Lắm', 'Chuyên viên Chi cục Thủy sản, Sở Nông nghiệp và Môi trường')],
  },
};

/** Holder of the post ministry × province, and the named substitute. */
export const postHolders: Record<
  MinistryCode,
  Record<ProvinceCode, { official: PersonText; substitute: PersonText }>
> = {
  MoIT: {
    '51': {
      official: man('Phan Hữu Đạt', 'Trưởng phòng Phòng Thương mại nội địa, biệt phái tại Quảng Ngãi'),
      substitute: woman('Nguyễn Diệu Hằng', 'Phó Trưởng phòng Phòng Năng lượng nông thôn, tăng cường tại Quảng Ngãi'),
    },
    '20': {
      official: woman('Đỗ Thị Minh Hạnh', 'Trưởng phòng Phòng Thương mại biên giới, biệt phái tại Lạng Sơn'),
      substitute: man('Cao Xuân Bách', 'Phó Trưởng phòng Phòng Xuất xứ hàng hóa, tăng cường tại Lạng Sơn'),
    },
    '31': {
      official: man('Trịnh Quốc Hưng', 'Trưởng phòng Phòng Cụm công nghiệp, biệt phái tại Hải Phòng'),
      substitute: woman('Đặng Thị Hải Yến', 'Phó Trưởng phòng Phòng Khuyến công, tăng cường tại Hải Phòng'),
    },
    '12': {
      official: man('Lê Đức Kiên', 'Trưởng phòng Phòng An toàn đập, biệt phái tại Lai Châu'),
      substitute: man('Vương Tuấn Anh', 'Phó Trưởng phòng Phòng An toàn điện, tăng cường tại Lai Châu'),
    },
    '96': {
      official: woman('Hồ Ngọc Bảo Châu', 'Trưởng phòng Phòng Bảo vệ người tiêu dùng, biệt phái tại Cà Mau'),
      substitute: man('Nguyễn Hải Đăng', 'Phó Trưởng phòng Phòng Thương mại điện tử, tăng cường tại Cà Mau'),
    },
  },
  MAE: {
    '51': {
      official: man('Nguyễn Văn Quyết', 'Trưởng phòng Phòng Đăng ký đất đai, biệt phái tại Quảng Ngãi'),
      substitute: woman('Trần Thị Ánh Tuyết', 'Phó Trưởng phòng Phòng Giá đất, tăng cường tại Quảng Ngãi'),
    },
    '20': {
      official: woman('Phùng Thị Lệ Thu', 'Trưởng phòng Phòng Chính sách đất đai, biệt phái tại Lạng Sơn'),
      substitute: man('Đoàn Văn Phúc', 'Phó Trưởng phòng Phòng Quy hoạch đất đai, tăng cường tại Lạng Sơn'),
    },
    '31': {
      official: man('Vũ Hoàng Long', 'Trưởng phòng Phòng Quy hoạch đất đai, biệt phái tại Hải Phòng'),
      substitute: woman('Lại Thị Hoa', 'Phó Trưởng phòng Phòng Đăng ký đất đai, tăng cường tại Hải Phòng'),
    },
    '12': {
      official: man('Hà Mạnh Cường', 'Phó Trưởng phòng Phòng Đo đạc, dữ liệu đất đai, biệt phái tại Lai Châu'),
      substitute: man('Tạ Quang Huy', 'Chuyên viên chính Phòng Chính sách đất đai, tăng cường tại Lai Châu'),
    },
    '96': {
      official: woman('Ngô Thị Thùy Linh', 'Phó Trưởng phòng Phòng Bồi thường, hỗ trợ, biệt phái tại Cà Mau'),
      substitute: man('Phạm Thế Vinh', 'Chuyên viên chính Phòng Giá đất, tăng cường tại Cà Mau'),
    },
  },
};

export const departmentPeople: Record<DepartmentCode, { head: PersonText; officers: PersonText[] }> = {
  TTTN: {
    head: man('Đinh Hoàng Phong', 'Phó Cục trưởng phụ trách'),
    officers: [
      woman('Trần Thị Thanh Thủy', 'Chuyên viên chính Phòng Quản lý hàng hóa có điều kiện'),
      man('Vũ Kiên', 'Chuyên viên Phòng Hạ tầng thương mại'),
      woman('Nguyễn Thu Trang', 'Kiểm soát viên thị trường Phòng Nghiệp vụ'),
    ],
  },
  XNK: {
    head: woman('Nguyễn Lan Phương', 'Phó Cục trưởng'),
    officers: [
      man('Lưu Minh Đức', 'Chuyên viên chính Phòng Xuất xứ hàng hóa'),
      woman('Hoàng Hà My', 'Chuyên viên Phòng Thương mại biên giới'),
    ],
  },
  TMĐT: {
    head: man('Trương Việt Dũng', 'Phó Cục trưởng'),
    officers: [
      woman('Lê Khánh Chi', 'Chuyên viên Phòng Quản lý hoạt động thương mại điện tử'),
      man('Đặng Thành Nam', 'Chuyên viên Phòng Chính sách'),
    ],
  },
  XTTM: {
    head: woman('Phạm Bích Diệp', 'Phó Cục trưởng'),
    officers: [woman('Tô Thị Ngọc Mai', 'Chuyên viên chính Phòng Quản lý xúc tiến thương mại')],
  },
  UBCTQG: {
    head: man('Nguyễn Thế Anh', 'Phó Chủ tịch Ủy ban'),
    officers: [
      woman('Cao Thị Hồng Nhung', 'Chuyên viên Ban Bảo vệ người tiêu dùng'),
      man('Lê Bá Thành', 'Chuyên viên Ban Giám sát cạnh tranh'),
    ],
  },
  PVTM: {
    head: man('Chử Văn Khải', 'Phó Cục trưởng'),
    officers: [woman('Ngô Phương Anh', 'Chuyên viên Phòng Điều tra')],
  },
  ĐL: {
    head: man('Tạ Đình Khôi', 'Phó Cục trưởng'),
    officers: [
      man('Trần Việt Cường', 'Chuyên viên chính Phòng Giá điện'),
      woman('Nguyễn Thị Hoài An', 'Chuyên viên Phòng Năng lượng tái tạo'),
    ],
  },
  DKT: {
    head: man('Hoàng Trọng Hiếu', 'Phó Vụ trưởng'),
    officers: [man('Phạm Anh Tú', 'Chuyên viên')],
  },
  CN: {
    head: woman('Đào Thị Phương Lan', 'Phó Cục trưởng'),
    officers: [man('Nguyễn Đình Quân', 'Chuyên viên Phòng Công nghiệp tiêu dùng')],
  },
  ĐCK: {
    head: man('Lê Quang Huân', 'Phó Cục trưởng'),
    officers: [
      woman('Bùi Thị Kim Dung', 'Chuyên viên chính Phòng Cụm công nghiệp'),
      man('Phan Thanh Tùng', 'Chuyên viên Phòng An toàn thực phẩm'),
    ],
  },
  ATMT: {
    head: man('Nguyễn Xuân Trực', 'Phó Cục trưởng'),
    officers: [
      man('Trần Đại Hiệp', 'Chuyên viên chính Phòng An toàn đập, hồ chứa thủy điện'),
      woman('Vũ Thị Minh Nguyệt', 'Chuyên viên Phòng Vật liệu nổ công nghiệp'),
    ],
  },
  HC: {
    head: woman('Hoàng Thị Kim Liên', 'Phó Cục trưởng'),
    officers: [man('Đỗ Tuấn Khang', 'Chuyên viên Phòng An toàn hóa chất')],
  },
  TTNN: {
    head: man('Bạch Ngọc Tuấn', 'Phó Vụ trưởng'),
    officers: [woman('Trịnh Hương Giang', 'Chuyên viên Phòng Thị trường châu Á - châu Phi')],
  },
  ĐB: {
    head: woman('Lương Hoàng Yến', 'Phó Vụ trưởng'),
    officers: [man('Ngô Chung Hiếu', 'Chuyên viên Phòng FTA')],
  },
  PC: {
    head: man('Võ Văn Hiển', 'Phó Vụ trưởng'),
    officers: [woman('Kiều Thị Tố Uyên', 'Chuyên viên chính')],
  },
  TCCB: {
    head: woman('Trần Thị Minh Châu', 'Phó Vụ trưởng'),
    officers: [man('Nguyễn Hữu Phước', 'Chuyên viên chính')],
  },
  KHTC: {
    head: man('Đoàn Quốc Khánh', 'Phó Vụ trưởng'),
    officers: [woman('Phạm Thị Vân Anh', 'Chuyên viên chính')],
  },
  VP: {
    head: man('Nghiêm Xuân Thắng', 'Phó Chánh Văn phòng'),
    officers: [woman('Lê Thị Tuyết Mai', 'Chuyên viên Phòng Kiểm soát thủ tục hành chính')],
  },
  ĐCKS: {
    head: man('Khổng Mạnh Hùng', 'Phó Cục trưởng'),
    officers: [man('Lê Hữu Tín', 'Chuyên viên Phòng Kiểm soát khoáng sản')],
  },
  QLĐĐ: {
    head: woman('Đặng Thị Phương Hoa', 'Phó Cục trưởng'),
    officers: [
      man('Mai Văn Thụ', 'Chuyên viên chính Phòng Đăng ký đất đai'),
      woman('Nguyễn Quỳnh Chi', 'Chuyên viên Phòng Bồi thường, giải phóng mặt bằng'),
    ],
  },
  MT: {
    head: man('Tô Kiên Cường', 'Phó Cục trưởng'),
    officers: [woman('Phạm Thu Giang', 'Chuyên viên Phòng Quản lý chất thải')],
  },
  TNN: {
    head: man('Tống Minh Khuê', 'Phó Cục trưởng'),
    officers: [man('Dương Quốc Bình', 'Chuyên viên Phòng Cấp phép')],
  },
  TTBVTV: {
    head: woman('Lê Thị Hạnh Dung', 'Phó Cục trưởng'),
    officers: [man('Trần Xuân Điền', 'Chuyên viên Phòng Quản lý thuốc bảo vệ thực vật')],
  },
  CNTY: {
    head: man('Cù Đình Mẫn', 'Phó Cục trưởng'),
    officers: [woman('Nguyễn Thị Ngọc Lan', 'Bác sĩ thú y Phòng Dịch tễ')],
  },
  LNKL: {
    head: man('Bế Văn Thọ', 'Phó Cục trưởng'),
    officers: [woman('Vi Thị Hồng Thắm', 'Chuyên viên Phòng Sử dụng rừng')],
  },
  TSKN: {
    head: man('Nguyễn Quang Hòa', 'Phó Cục trưởng'),
    officers: [man('Huỳnh Thanh Phong', 'Chuyên viên Phòng Khai thác thủy sản')],
  },
  TL: {
    head: man('Lương Văn Bằng', 'Phó Cục trưởng'),
    officers: [woman('Đinh Thị Mai Anh', 'Chuyên viên Phòng Quản lý tưới tiêu')],
  },
  ĐĐPCTT: {
    head: man('Vũ Xuân Thiệp', 'Phó Cục trưởng'),
    officers: [man('Hoàng Đức Cảnh', 'Chuyên viên Phòng Ứng phó và Khắc phục hậu quả')],
  },
  KTHT: {
    head: woman('Ngô Thị Hà Thanh', 'Phó Cục trưởng'),
    officers: [man('Lê Công Hoan', 'Chuyên viên Phòng OCOP và ngành nghề nông thôn')],
  },
};

export const hotlineOperators: PersonText[] = [
  woman('Nguyễn Mai Hương', 'Trực tổng đài'),
  man('Trần Đức Duy', 'Trực tổng đài'),
  woman('Phạm Thị Hải Vân', 'Tổ trưởng tổng đài'),
];

export const personnelOfficers: Record<MinistryCode, PersonText[]> = {
  MoIT: [
    woman('Vũ Thị Ngọc Ánh', 'Chuyên viên chính Vụ Tổ chức cán bộ'),
    man('Đinh Văn Sáng', 'Chuyên viên Vụ Tổ chức cán bộ'),
  ],
  MAE: [man('Lê Minh Hoàng Việt', 'Chuyên viên chính Vụ Tổ chức cán bộ')],
};

export const leaders: Record<MinistryCode, PersonText[]> = {
  MoIT: [man('Hoàng Minh Quang', 'Thứ trưởng'), woman('Nguyễn Thị Diễm Hà', 'Thứ trưởng')],
  MAE: [man('Trần Hải Sơn', 'Thứ trưởng')],
};

export const administrators: PersonText[] = [man('Đỗ Quang Minh', 'Quản trị hệ thống')];
