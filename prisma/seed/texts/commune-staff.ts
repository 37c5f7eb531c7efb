import { man, woman } from './compose.ts';
import type { PersonText } from './text.types.ts';

// Invented people: names are common where they live (Cor, Hrê, Xơ Đăng, Tày, Nùng, Dao, Thái, Mông, Hà Nhì, Khmer, Kinh);
// nobody real is meant.

const specialist = 'Chuyên viên Phòng Kinh tế';
const headOfOffice = 'Trưởng phòng Phòng Kinh tế';
const deputyHead = 'Phó Trưởng phòng Phòng Kinh tế';
const deskOfficer = 'Công chức Trung tâm Phục vụ hành chính công';
const clerk = 'Chuyên viên Văn phòng HĐND và UBND';
const urbanSpecialist = 'Chuyên viên Phòng Kinh tế, Hạ tầng và Đô thị';
const urbanHead = 'Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị';
const urbanDeputyHead = 'Phó Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị';
const viceChair = 'Phó Chủ tịch UBND xã';

/**
 * By commune code; the first of the two is who usually sends questions. `phonePrefix` is the area code of the place, which
 * mergers of provinces did not change.
 */
export const communeStaff: Record<string, { phonePrefix: string; staff: [PersonText, PersonText] }> = {
  // Quảng Ngãi: Trà Bồng, Vạn Tường, Sơn Hà, Cẩm Thành, Lý Sơn, Bờ Y
  '21115': { phonePrefix: '0255', staff: [woman('Hồ Thị Lan', clerk), man('Hồ Văn Thế', headOfOffice)] },
  '21061': { phonePrefix: '0255', staff: [woman('Phạm Thị Bích Trâm', specialist), man('Nguyễn Hữu Nghị', viceChair)] },
  '21289': { phonePrefix: '0255', staff: [man('Đinh Văn Rế', specialist), woman('Đinh Thị Hương Trà', deputyHead)] },
  '21025': { phonePrefix: '0255', staff: [woman('Lê Thị Xuân Thảo', urbanSpecialist), man('Bùi Tá Khải', urbanHead)] },
  '21548': {
    phonePrefix: '0255',
    staff: [man('Bùi Quang Vinh', specialist), woman('Trương Thị Mỹ Duyên', deskOfficer)],
  },
  '23377': { phonePrefix: '0260', staff: [woman('Y Ngân', specialist), man('A Thuê', viceChair)] },
  // Lạng Sơn: Đồng Đăng, Hoàng Văn Thụ, Hữu Lũng, Kỳ Lừa, Bắc Sơn
  '06184': {
    phonePrefix: '0205',
    staff: [woman('Nông Thị Bích Ngọc', specialist), man('Hoàng Văn Thuyên', headOfOffice)],
  },
  '06172': { phonePrefix: '0205', staff: [woman('Vi Thị Diệp', specialist), man('Triệu Văn Sình', viceChair)] },
  '06385': { phonePrefix: '0205', staff: [man('Lành Văn Quế', specialist), woman('Hoàng Thị Mơ', deskOfficer)] },
  '06187': {
    phonePrefix: '0205',
    staff: [woman('Lương Thị Hồng Vân', urbanSpecialist), man('Hứa Ngọc Sơn', urbanDeputyHead)],
  },
  '06325': { phonePrefix: '0205', staff: [man('Dương Công Khởi', specialist), woman('Hoàng Thị Thơm', deskOfficer)] },
  // Hải Phòng: Ngô Quyền, An Dương, Tiên Lãng, Nam Sách, Cát Hải
  '11329': {
    phonePrefix: '0225',
    staff: [woman('Nguyễn Thị Thanh Tâm', urbanSpecialist), man('Đào Trọng Nghĩa', urbanHead)],
  },
  '11581': {
    phonePrefix: '0225',
    staff: [man('Trần Văn Hiệu', urbanSpecialist), woman('Phạm Thị Thu Huyền', urbanDeputyHead)],
  },
  '11755': { phonePrefix: '0225', staff: [woman('Lương Thị Nhài', specialist), man('Ngô Duy Khánh', viceChair)] },
  '10606': { phonePrefix: '0220', staff: [man('Vũ Đình Lượng', specialist), woman('Mạc Thị Hiền', deskOfficer)] },
  '11914': { phonePrefix: '0225', staff: [man('Phạm Hồng Hải', specialist), woman('Hoàng Thị Ngọc Bích', deputyHead)] },
  // Lai Châu: Phong Thổ, Sìn Hồ, Than Uyên, Mường Tè, Tân Phong
  '03549': { phonePrefix: '0213', staff: [woman('Lò Thị Hoài', specialist), man('Vàng Văn Khoan', headOfOffice)] },
  '03478': { phonePrefix: '0213', staff: [man('Giàng A Páo', specialist), woman('Tẩn Thị Mẩy', clerk)] },
  '03595': { phonePrefix: '0213', staff: [woman('Hoàng Thị Lả', specialist), man('Lò Văn Sơi', deputyHead)] },
  '03445': { phonePrefix: '0213', staff: [woman('Lỳ Mỹ Ly', specialist), man('Pờ Gió Xè', deputyHead)] },
  '03408': {
    phonePrefix: '0213',
    staff: [woman('Sùng Thị Máy', urbanSpecialist), man('Điêu Chính Tới', urbanDeputyHead)],
  },
  // Cà Mau: Đất Mũi, Sông Đốc, Năm Căn, Bạc Liêu, U Minh
  '32248': {
    phonePrefix: '0290',
    staff: [man('Nguyễn Chí Nguyện', specialist), woman('Trần Thị Diễm My', deskOfficer)],
  },
  '32098': { phonePrefix: '0290', staff: [woman('Huỳnh Thị Cẩm Tiên', specialist), man('Lê Hoàng Giang', viceChair)] },
  '32191': { phonePrefix: '0290', staff: [man('Trần Quốc Toàn', specialist), woman('Lâm Kiều Oanh', deskOfficer)] },
  '31825': { phonePrefix: '0291', staff: [woman('Quách Mỹ Lệ', urbanSpecialist), man('Tăng Thành Đạt', urbanHead)] },
  '32047': { phonePrefix: '0290', staff: [woman('Thạch Thị Sà Vanh', specialist), man('Danh Sô Khonl', deputyHead)] },
};
