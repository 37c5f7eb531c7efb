/** The written syllables of Vietnamese, by onset and rime: what tells a text that was decoded rightly from one that was not. */

const ONSETS = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ').concat(''));

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu uơ
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh êu`
    .split(/\s+/)
    .filter((rime) => rime !== ''),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?/u;

/** A text has few words and many of each; bounded, for a hostile one may have others. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** Takes a word in any case and normal form. */
export const isVietnameseSyllable = (word: string): boolean => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const is = judge(word);
  if (known.size < MOST_KNOWN) known.set(word, is);
  return is;
};

const judge = (word: string): boolean => {
  const decomposed = word.toLowerCase().normalize('NFD');
  if ((decomposed.match(TONES) ?? []).length > 1) return false;
  const base = decomposed.replace(TONES, '').normalize('NFC');
  const onset = ONSET.exec(base)?.[0] ?? '';
  const rime = base.slice(onset.length);
  if (ONSETS.has(onset) && RIMES.has(rime)) return true;
  // "gì", "giếng", "quốc": the letters i and u of these onsets belong to the rime as well.
  if (onset === 'gi') return RIMES.has(`i${rime}`);
  return onset === 'qu' && RIMES.has(`u${rime}`);
};

/** Words that carry letters beyond ASCII, and how many of them are Vietnamese syllables. */
export const markedWords = (text: string): { words: number; vietnamese: number } => {
  let words = 0;
  let vietnamese = 0;
  for (const word of text.split(/[\s!-@[-`{-~\u2010-\u2026]+/)) {
    if (word === '' || /^[ -~]*$/.test(word)) continue;
    words++;
    if (word.length <= 12 && isVietnameseSyllable(word)) vietnamese++;
  }
  return { words, vietnamese };
};
