import type { SeedMinistry } from './catalogue.types.ts';

export const ministries: SeedMinistry[] = [
  {
    code: 'MoIT',
    codePrefix: 'BCT',
    nameVi: 'Bộ Công Thương',
    nameEn: 'Ministry of Industry and Trade',
    shortNameVi: 'Bộ Công Thương',
  },
  {
    code: 'MAE',
    codePrefix: 'NNMT',
    nameVi: 'Bộ Nông nghiệp và Môi trường',
    nameEn: 'Ministry of Agriculture and Environment',
    shortNameVi: 'Bộ Nông nghiệp và Môi trường',
  },
];
