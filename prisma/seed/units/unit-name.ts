import { foldVietnamese, initialsOf } from '../../../packages/routing/src/fold.ts';

/** One name that a unit has or had, or that a unit merged into it had: what people type. Days are ISO dates, inclusive. */
export type UnitName = {
  level: 'province' | 'commune';
  provinceCode: string;
  /** The commune that has the territory now; null for a province. */
  communeCode: string | null;
  kind: UnitNameKind;
  /** Without its kind: "Trà Bồng". */
  name: string;
  /** "Xã Trà Bồng". */
  fullName: string;
  validFrom: string;
  validTo: string | null;
  /** No longer a name in force. */
  former: boolean;
  /** The district and province of a unit that was merged away: "Huyện Trà Bồng, Tỉnh Quảng Ngãi". */
  formerParent: string | null;
  /** `fullName` folded. */
  folded: string;
  /** Initials of `name`. */
  initials: string;
  /** Folded name of the province, and of the former district and province. */
  context: string;
};

const KINDS = ['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu', 'thị trấn', 'huyện'] as const;
export type UnitNameKind = (typeof KINDS)[number];

/** The source mixes NFC with NFD and "Hòa" with "Hoà" in no order; NFC at least is settled here. */
export const cleanName = (name: string): string => name.normalize('NFC').trim();

/** "Thị trấn Trà Xuân" → its kind and its bare name. */
export const splitFullName = (fullName: string): { kind: UnitNameKind; name: string } => {
  const kind = KINDS.find((candidate) => fullName.toLowerCase().startsWith(`${candidate} `));
  if (!kind) throw new Error(`A unit of unknown kind: ${fullName}`);
  return { kind, name: fullName.slice(kind.length + 1) };
};

/** Fills in what is derived from the name. `province` is the bare name of the province that has the unit now. */
export const unitName = (
  row: Pick<UnitName, 'level' | 'provinceCode' | 'communeCode' | 'fullName' | 'validFrom' | 'validTo'> & {
    formerParent?: string;
    former?: boolean;
  },
  province: string,
): UnitName => {
  const { kind, name } = splitFullName(row.fullName);
  return {
    ...row,
    kind,
    name,
    former: row.former ?? false,
    formerParent: row.formerParent ?? null,
    folded: foldVietnamese(row.fullName),
    initials: initialsOf(name),
    context: foldVietnamese(`${province} ${row.formerParent ?? ''}`),
  };
};
