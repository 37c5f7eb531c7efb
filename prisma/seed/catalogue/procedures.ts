import type { SeedProcedure, SourceStatus } from './catalogue.types.ts';
import { DECENTRALISATION_UNTIL, TWO_TIERS_FROM } from './compose.ts';

const HO_CHI_MINH_CITY = '79';
const LAM_DONG = '68';

type Place = Omit<SeedProcedure, 'name' | 'field'>;

const place = (
  level: SeedProcedure['level'],
  sourceStatus: SourceStatus,
  more: Partial<Pick<SeedProcedure, 'province' | 'validFrom' | 'validTo'>> = {},
): Place => ({ level, sourceStatus, province: null, validFrom: TWO_TIERS_FROM, validTo: null, ...more });

/** Decree 139/2025 gives it to the communes of the whole country. */
const DECREE_139 = place('commune', 'source', { validTo: DECENTRALISATION_UNTIL });
/** The decree covers alcohol and gas; which of their procedures is not in what was collected. */
const DECREE_139_DETAIL = place('commune', 'own_knowledge', { validTo: DECENTRALISATION_UNTIL });
/** Decree 146/2025, article 28, and Circular 40/2025/TT-BCT. */
const DECREE_146 = place('province', 'source', { validTo: DECENTRALISATION_UNTIL });
/** Decree 151/2025: decided by the commune's chairman. */
const DECREE_151 = place('commune', 'source');
/** Annex of Decision 113/QĐ-UBND of the city, 2025, through a third party's copy. */
const DECISION_113 = place('commune', 'source', { province: HO_CHI_MINH_CITY });
/** Notice 148/TB-SCT and Decision 4548/QĐ-UBND of September 2026, through somebody's summary: not seen themselves. */
const DECISION_4548 = place('commune', 'own_knowledge', { province: LAM_DONG, validFrom: '2026-09-20' });

const at = (field: string, where: readonly Place[], names: readonly string[]): SeedProcedure[] =>
  names.flatMap((name) => where.map((one) => ({ ...one, field, name })));

/** A licence is given, changed and given again: three procedures, which people do not take for one another. */
const licence = (what: string, change = 'Sửa đổi, bổ sung'): string[] => [
  `Cấp ${what}`,
  `${change} ${what}`,
  `Cấp lại ${what}`,
];

/**
 * Who decides which procedure. The national lists shrink and provinces delegate differently, hence a row for each place and its time; what
 * is missing here is not thereby the ministry's.
 */
export const procedures: SeedProcedure[] = [
  ...at('TTTN.thuoc-la', [DECREE_139, DECISION_113, DECISION_4548], licence('Giấy phép bán lẻ sản phẩm thuốc lá')),
  ...at(
    'TTTN.ruou',
    [DECREE_139_DETAIL, DECISION_113, DECISION_4548],
    licence('Giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh'),
  ),
  // Lâm Đồng's list of September 2026 has no retail of alcohol at the communes, and does not say where it is
  ...at('TTTN.ruou', [DECREE_139_DETAIL, DECISION_113], licence('Giấy phép bán lẻ rượu')),
  ...at(
    'TTTN.kinh-doanh-khi',
    [DECREE_139_DETAIL, DECISION_113, { ...DECISION_4548, level: 'province' }],
    licence('Giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai', 'Điều chỉnh'),
  ),
  ...at(
    'TTTN.ha-tang-thuong-mai',
    [DECISION_113],
    ['Giao tài sản kết cấu hạ tầng chợ', 'Thu hồi tài sản kết cấu hạ tầng chợ'],
  ),
  ...at(
    'UBCTQG.ban-hang-ngoai-dia-diem',
    [DECISION_113],
    ['Thông báo bán hàng không tại địa điểm giao dịch thường xuyên'],
  ),
  ...at('ATMT.dap-thuy-dien', [DECISION_113], ['Phê duyệt phương án cắm mốc chỉ giới phạm vi bảo vệ đập thủy điện']),
  ...at(
    'ATMT.dap-thuy-dien',
    [DECREE_139, DECISION_113],
    ['Thẩm định, phê duyệt phương án ứng phó thiên tai vùng hạ du đập thủy điện'],
  ),
  ...at(
    'ĐCK.khuyen-cong',
    [DECISION_113, DECISION_4548],
    ['Cấp Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu cấp xã'],
  ),
  // article 12 of Decree 139/2025: what the districts decided goes to the province
  ...at(
    'ĐCK.cum-cong-nghiep',
    [{ ...DECREE_139, level: 'province' }],
    ['Quản lý cụm công nghiệp thuộc thẩm quyền cấp huyện trước đây'],
  ),
  ...at(
    'XNK.xuat-xu-hang-hoa',
    [DECREE_146],
    ['Cấp Giấy chứng nhận xuất xứ hàng hóa (C/O)', 'Chấp thuận tự chứng nhận xuất xứ hàng hóa'],
  ),
  ...at(
    'QLĐĐ.su-dung-dat',
    [DECREE_151],
    [
      'Giao đất cho hộ gia đình, cá nhân',
      'Cho hộ gia đình, cá nhân thuê đất',
      'Cho phép hộ gia đình, cá nhân chuyển mục đích sử dụng đất',
    ],
  ),
  ...at(
    'QLĐĐ.thu-hoi-gia-dat',
    [DECREE_151],
    ['Quyết định thu hồi đất', 'Phê duyệt phương án bồi thường, hỗ trợ, tái định cư'],
  ),
  ...at('QLĐĐ.dang-ky-dat-dai', [DECREE_151], ['Cấp Giấy chứng nhận quyền sử dụng đất lần đầu']),
];
