/**
 * Folded syllables that are frequent in any Vietnamese text ("được", "đất", "của"). Without diacritics they can't be told
 * from a one-syllable term that folds alike ("dược", "đê", "chợ").
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `a ai anh ba ban bang bao bi bo bon but ca cac cai can cang cau chi chiu cho chu chua chung co con cong cu cua cung da dan dang dat dau day de den di dia dich dieu do doi don dong du dua duoc duoi duong
  ga gi gia giao hai hang hay hien ho hoa hoac hoi hon huong i khac khi kho khong la lai lam lan lau le len li linh lo loai loi lon luat luong mang mat may me mo moi mon mot mua muc muon muoi nam nay nao nen neu ngan ngay nghe ngoai nguoi nha nhan nhap nhieu nho nhu nhung noi nuoc o ong phai phan phi phu qua quan quy ra rang rat roi ruong rung sau so son su sua ta tai tam tan tang tau te tham than thang thanh the them thep theo thi thoc thong thu thue thuc thuoc thuong tien tin tinh to toi tra trang tren tri trong tru truong truoc tu tuoi tuong va van vao vat ve vi viec vien voi vu vua vung xa xe xin xu xut xuat y`
    .split(/\s+/)
    .filter((syllable) => syllable !== ''),
);
