import { foldVietnamese } from '@caunoi/routing/fold';

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  nd: 'noi dung',
  kk: 'kho khan',
  vm: 'vuong mac',
  kkvm: 'kho khan vuong mac',
  kn: 'kien nghi',
  dx: 'de xuat',
  dxkn: 'de xuat kien nghi',
  dn: 'de nghi',
  cq: 'co quan',
  cqct: 'co quan co tham',
  dv: 'don vi',
  vb: 'van ban',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  lv: 'linh vuc',
  gq: 'giai quyet',
  xl: 'xu ly',
  tl: 'tra loi',
  kq: 'ket qua',
  gc: 'ghi chu',
  tq: 'tham quyen',
};

/** The words of a header, folded, what clerks abbreviate written out. */
export const wordsOf = (text: string): string =>
  foldVietnamese(text)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');
