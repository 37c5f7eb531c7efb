import type { Setting } from '../texts/text.types.ts';

export type DemoCommune = { code: string; name: string; username: string; settings: readonly Setting[] };
export type DemoProvince = { code: string; name: string; username: string; communes: readonly DemoCommune[] };

const commune = (code: string, name: string, username: string, ...settings: Setting[]): DemoCommune => ({
  code,
  name,
  username,
  settings,
});

/** The five provinces in which the demo plays; codes and names are those of the address database (checked by a test). */
export const DEMO_PROVINCES: readonly DemoProvince[] = [
  {
    code: '51',
    name: 'Quảng Ngãi',
    username: 'quangngai',
    communes: [
      commune('21115', 'Xã Trà Bồng', 'xa.trabong', 'mountain'),
      commune('21061', 'Xã Vạn Tường', 'xa.vantuong', 'coast', 'urban'),
      commune('21289', 'Xã Sơn Hà', 'xa.sonha', 'mountain'),
      commune('21025', 'Phường Cẩm Thành', 'phuong.camthanh', 'urban'),
      commune('21548', 'Đặc khu Lý Sơn', 'dackhu.lyson', 'coast'),
      commune('23377', 'Xã Bờ Y', 'xa.boy', 'mountain', 'border'),
    ],
  },
  {
    code: '20',
    name: 'Lạng Sơn',
    username: 'langson',
    communes: [
      commune('06184', 'Xã Đồng Đăng', 'xa.dongdang', 'mountain', 'border'),
      commune('06172', 'Xã Hoàng Văn Thụ', 'xa.hoangvanthu', 'mountain', 'border'),
      commune('06385', 'Xã Hữu Lũng', 'xa.huulung', 'mountain'),
      commune('06187', 'Phường Kỳ Lừa', 'phuong.kylua', 'urban'),
      commune('06325', 'Xã Bắc Sơn', 'xa.bacson', 'mountain'),
    ],
  },
  {
    code: '31',
    name: 'Hải Phòng',
    username: 'haiphong',
    communes: [
      commune('11329', 'Phường Ngô Quyền', 'phuong.ngoquyen', 'urban'),
      commune('11581', 'Phường An Dương', 'phuong.anduong', 'urban', 'delta'),
      commune('11755', 'Xã Tiên Lãng', 'xa.tienlang', 'delta'),
      commune('10606', 'Xã Nam Sách', 'xa.namsach', 'delta'),
      commune('11914', 'Đặc khu Cát Hải', 'dackhu.cathai', 'coast'),
    ],
  },
  {
    code: '12',
    name: 'Lai Châu',
    username: 'laichau',
    communes: [
      commune('03549', 'Xã Phong Thổ', 'xa.phongtho', 'mountain', 'border'),
      commune('03478', 'Xã Sìn Hồ', 'xa.sinho', 'mountain'),
      commune('03595', 'Xã Than Uyên', 'xa.thanuyen', 'mountain'),
      commune('03445', 'Xã Mường Tè', 'xa.muongte', 'mountain', 'border'),
      commune('03408', 'Phường Tân Phong', 'phuong.tanphong', 'urban', 'mountain'),
    ],
  },
  {
    code: '96',
    name: 'Cà Mau',
    username: 'camau',
    communes: [
      commune('32248', 'Xã Đất Mũi', 'xa.datmui', 'coast', 'delta'),
      commune('32098', 'Xã Sông Đốc', 'xa.songdoc', 'coast'),
      commune('32191', 'Xã Năm Căn', 'xa.namcan', 'coast', 'delta'),
      commune('31825', 'Phường Bạc Liêu', 'phuong.baclieu', 'urban', 'delta'),
      commune('32047', 'Xã U Minh', 'xa.uminh', 'delta'),
    ],
  },
];
