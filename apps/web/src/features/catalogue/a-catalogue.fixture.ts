import type { Catalogue } from './catalogue.queries.ts';

const period = { validFrom: '2025-03-01', validTo: null, standing: 'in_force' as const };

/** Two departments with little in them, a ministry outside, two rules. */
export const aCatalogue = (): Catalogue => ({
  version: 4,
  today: '2026-11-22',
  mayEditOtherMinistries: true,
  otherMinistries: [{ name: 'Bộ Tài chính', terms: ['thuế', 'hóa đơn'], ...period }],
  ministries: [
    {
      code: 'MoIT',
      name: 'Bộ Công Thương',
      shortName: 'Công Thương',
      mayEdit: true,
      departments: [
        {
          unitId: 'department:TTTN',
          code: 'TTTN',
          name: 'Cục Quản lý và Phát triển thị trường trong nước',
          shortName: 'Cục Thị trường trong nước',
          assignment: 'by_hand',
          mayAssign: true,
          ...period,
          legalTexts: [
            {
              id: 'text-1',
              citation: 'Nghị định 139/2025/NĐ-CP',
              title: 'Phân định thẩm quyền',
              sourceStatus: 'source',
              ...period,
              validTo: '2027-02-28',
            },
          ],
          fields: [
            {
              id: 'TTTN.cho',
              nameVi: 'Chợ, siêu thị',
              nameEn: 'Markets',
              sourceStatus: 'source',
              ...period,
              terms: [
                { id: 'term-1', term: 'chợ hạng 3', ...period },
                { id: 'term-2', term: 'hợp tác xã chợ', ...period, validTo: '2026-01-31' },
              ],
              procedures: [
                {
                  id: 'procedure-1',
                  name: 'Cấp Giấy phép bán lẻ rượu',
                  code: null,
                  level: 'commune',
                  province: null,
                  sourceStatus: 'source',
                  ...period,
                },
              ],
            },
          ],
        },
        {
          unitId: 'department:XNK',
          code: 'XNK',
          name: 'Cục Xuất nhập khẩu',
          shortName: 'Cục Xuất nhập khẩu',
          assignment: 'by_hand',
          mayAssign: true,
          ...period,
          legalTexts: [],
          fields: [],
        },
      ],
      rules: [
        {
          id: 'rule-1',
          position: 1,
          name: 'LPG Quảng Ngãi',
          field: 'TTTN.cho',
          province: '51',
          channel: null,
          department: { code: 'TTTN', name: 'Cục Thị trường trong nước', shortName: 'Cục TTTN' },
          ...period,
        },
        {
          id: 'rule-2',
          position: 2,
          name: 'Tổng đài',
          field: null,
          province: null,
          channel: 'hotline',
          department: { code: 'XNK', name: 'Cục Xuất nhập khẩu', shortName: 'Cục XNK' },
          ...period,
        },
      ],
    },
  ],
});
