import { exactKey, type Syllable } from './syllables.ts';

const FILLING_WEIGHT = 0.06;
/** Of a word that folds like filling and has other marks. */
const OTHER_WORD = 0.6;

/**
 * Folded syllables by how many sentences of questions have them, counted over this project's own sample texts: what nearly every
 * question says tells nothing about which question it is.
 */
const BY_WEIGHT: readonly (readonly [weight: number, syllables: string])[] = [
  [
    FILLING_WEIGHT,
    `a ah ai anh ban bang bao bi cac cach can cho chua chung co con cua cung da dang de den di do duoc em gi giup ha hay hien hoac hoi i ja khi khong kinh ko k la lam len loai luc ma mai minh mong moi mot nao nay nen neu nhan nhe nhieu nhu nhung noi o oi phai qua ra roi sao se tai the theo thi trong trren tren tu va vao ve vi viec voi vua xin xa a huong dan`,
  ],
  [
    0.2,
    `nghi cong so hang cap hoi dung bo tra giay dau thuong hop thu quan li dinh ki gia doanh dien san nha uy phep nghiep chi xu nam nguoi dat chu kiem phan nhan dan ho dong tinh biet quy dinh quyen kien chuyen van lap tham thong giao the ngay thuoc dia phuong dieu truoc nhiem huyen trach yeu cau dap`,
  ],
  [
    0.45,
    `hoa nuoc phat mo may truong doi mua bien xuat an han le tien du tro muon lan xac trinh giai tieu don xe phuc tuc tac muc thoi che loi pham ti khoang thang trung vu dai tap xay mat hanh duong chuc mau khac thuc nho diem thanh nong chinh ngoai gui het hai ca tang tam tri tiep nop ro phi ke cao khai lo thon ap sang 1 2 3`,
  ],
  [
    0.75,
    `sap xep nhap ket lieu nganh thieu tich danh quoc gian khu loai cam phu tin gom hieu nhat kho ten khoan lien giam tram vuc bai linh giu vat nguon khoi tru thua hon gan nang sat canh chiu hinh ngan chap trieu`,
  ],
];

/** The filling among them with its marks: "nồi hơi" is none, though it folds like "nơi" and "hỏi". */
const FILLING = `à ạ anh ban bàn bằng bao báo bị các cách cái cần cho chưa chúng có còn của cũng đã dạ đang đây để đến đi do được em gì giúp hay hiện hỏi hoặc hơn i khi không kính là làm lại lên loại lúc mà mình mong mới một muốn nào này nay nên nếu nhận nhé nhiều như nhưng những nơi nói ở ơi phải qua ra rồi sao sẽ sau tại thế thì theo trong trên từ và vào về với vừa việc xin xã hướng dẫn bác chị chú cô dạ vậy đó kia đâu sự đối nhằm vẫn đều ngoài bên khác nhau lần`;

const weights = new Map<string, number>();
for (const [weight, syllables] of BY_WEIGHT)
  for (const syllable of syllables.split(' ')) if (!weights.has(syllable)) weights.set(syllable, weight);

const filling = new Set(FILLING.split(' ').map(exactKey));

/** "(kn1a2b3c4d)", "HS00123456": somebody's number of this question, and no "RON95", "VN2000" or "ISO22000". */
const isReference = (key: string): boolean => /\d{6}|(?:[a-z]+\d+){3}/.test(key);

/** What sharing a syllable says about two questions, 0..1. Without marks only the folded syllable can be judged. */
export const syllableWeight = ({ key, exact }: Syllable, plain: boolean): number => {
  if (isReference(key)) return FILLING_WEIGHT;
  const weight = weights.get(key) ?? 1;
  return weight > FILLING_WEIGHT || plain || filling.has(exact) ? weight : OTHER_WORD;
};
