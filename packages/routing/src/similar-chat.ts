/** How people type to one another, written out. Only what stands alone and cannot be read otherwise. */
const CHAT: Readonly<Record<string, string>> = {
  ko: 'không',
  kg: 'không',
  kh: 'không',
  k: 'không',
  hok: 'không',
  dc: 'được',
  đc: 'được',
  đk: 'đăng ký',
  j: 'gì',
  ntn: 'như thế nào',
  tn: 'thế nào',
  vs: 'với',
  sp: 'sản phẩm',
  hs: 'hồ sơ',
  qđ: 'quy định',
  mn: 'mọi người',
  bn: 'bao nhiêu',
  bc: 'báo cáo',
  tp: 'thành phố',
  nv: 'nhiệm vụ',
};

/** "kg" and "k" after a number are what is weighed and paid. */
export const unchatted = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}/.-])(?<!\d\s)[\p{Ll}]{1,3}(?![\p{L}\p{N}/-])/gu, (word) => CHAT[word] ?? word);
