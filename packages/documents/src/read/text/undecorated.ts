/** "[Lĩnh vực chợ]", "=== LĨNH VỰC CHỢ ===", "## Chợ", "**Chợ**": how people show a title where there is no bold. */
const DECORATED = [
  /^\[ ?([^[\]]{3,120}?) ?\] ?:?$/u,
  /^【 ?([^【】]{3,120}?) ?】$/u,
  /^([=~_*#-])\1+ ?(.{3,120}?) ?\1{2,}$/u,
  /^#{1,6} (.{3,120})$/u,
];

/** What programs and forms put into brackets instead of what stood there. */
const STAND_IN = /^(?:hình|ảnh|sticker|nhãn dán|video|file|tệp|ghi âm|thoại|gif|đã|tên|số|ngày|ký|link|http|\d)/iu;

/** The words without their decoration; null: they have none. */
export const undecorated = (text: string): string | null => {
  if (text.length > 140) return null;
  for (const pattern of DECORATED) {
    const words = pattern.exec(text)?.at(-1);
    if (words !== undefined && /\p{L}{2}/u.test(words) && !STAND_IN.test(words)) return words;
  }
  return null;
};
