/**
 * Shapes of the demo world's texts. They are demonstration texts, written to read true in a demo and in tests. They are
 * not legal advice: they were not checked article by article against the decrees they name.
 */
export const departmentCodes = {
  MoIT: [
    'TTTN',
    'XNK',
    'TMĐT',
    'XTTM',
    'UBCTQG',
    'PVTM',
    'ĐL',
    'DKT',
    'CN',
    'ĐCK',
    'ATMT',
    'HC',
    'TTNN',
    'ĐB',
    'PC',
    'TCCB',
    'KHTC',
    'VP',
    'ĐCKS',
  ],
  MAE: ['QLĐĐ', 'MT', 'TNN', 'TTBVTV', 'CNTY', 'LNKL', 'TSKN', 'TL', 'ĐĐPCTT', 'KTHT'],
} as const;

export type MinistryCode = keyof typeof departmentCodes;
export type DepartmentCode = (typeof departmentCodes)[MinistryCode][number];

/** Where a text reads true: a hydropower question from a river-delta commune would give the demo away. */
export type Setting = 'mountain' | 'border' | 'coast' | 'delta' | 'urban';

/** `document` in its official short form ("Nghị định 139/2025/NĐ-CP"); `article` is null when only the document is cited. */
export type CitationText = { document: string; article: string | null };

/** The written reply without its opening ("Kính gửi: …") and signature: the app adds both. Paragraphs are separated by \n. */
export type AnswerText = { body: string; citations: CitationText[] };

/** What the ministry asks back before it can answer, and what the commune then sends. */
export type ClarificationText = { question: string; reply: string };

export type QuestionText = {
  key: string;
  ministry: MinistryCode;
  department: DepartmentCode;
  field: string;
  subject: string;
  body: string;
  answer: AnswerText;
  clarification?: ClarificationText;
  /** Why a department that got it by mistake, or too early, sends it back to the post. Never shown to the commune. */
  returnReason?: string;
  /** Only communes with one of these settings would ask it; absent = any commune. */
  only?: Setting[];
  /** As some clerks type on a phone. Absent = ordinary administrative Vietnamese. */
  style?: 'clumsy' | 'no_diacritics';
};

export type PersonText = { name: string; gender: 'male' | 'female'; title: string };

/** Provinces in which the demo plays: Quảng Ngãi, Lạng Sơn, Hải Phòng, Lai Châu, Cà Mau. */
export const provinceCodes = ['51', '20', '31', '12', '96'] as const;
export type ProvinceCode = (typeof provinceCodes)[number];
