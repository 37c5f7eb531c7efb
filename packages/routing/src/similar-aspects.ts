import { soundOf } from './spelling.ts';
import { readSyllables } from './syllables.ts';

/**
 * What a question wants to know of its matter: "hồ sơ gồm gì" and "bao nhiêu ngày" of one permit are two questions. The soft ones go with
 * any other: whoever asks how it is done also wants to know by whom.
 */
const ASPECTS: readonly { name: string; soft?: boolean; wordings: string }[] = [
  {
    name: 'who',
    wordings: `ai, cơ quan nào, cơ quan chức năng nào, cấp nào, đơn vị nào, bên nào, lực lượng nào, phòng nào, ban nào, tổ chức nào, xã nào, tỉnh nào, bộ nào, sở nào, ngành nào, thẩm quyền, nơi tiếp nhận, đầu mối, liên hệ đâu, nộp ở đâu, nộp đâu, nộp tại đâu, ở đâu, tại đâu, gửi đâu, gửi đến đâu, gửi đi đâu, đến đâu, đi đâu, chỗ nào, nơi nào, về đâu, tới đâu`,
  },
  {
    name: 'dossier',
    wordings: `hồ sơ gồm, thành phần hồ sơ, hồ sơ cần, hồ sơ xin, hồ sơ đề nghị, hồ sơ cấp, những giấy tờ, giấy tờ cần, chứng từ gì, chuẩn bị hồ sơ, chuẩn bị giấy tờ, bộ hồ sơ, loại giấy tờ`,
  },
  {
    name: 'duration',
    wordings: `bao nhiêu ngày, mấy ngày, bao nhiêu hôm, mấy hôm, bao nhiêu ngày làm việc, thời hạn giải quyết, thời gian giải quyết, thời gian cấp, thời hạn cấp, thời gian xử lý, trong bao lâu, mất bao lâu, bao lâu thì có, trong thời gian nào, mấy ngày làm việc`,
  },
  {
    name: 'validity',
    wordings: `mấy năm, bao nhiêu năm, hiệu lực bao lâu, hiệu lực trong bao lâu, thời hạn hiệu lực, thời hạn của giấy, giá trị bao lâu, giá trị bao nhiêu năm, có thời hạn, dùng được bao lâu`,
  },
  {
    name: 'frequency',
    wordings: `một lần, 1 lần, bao lâu một lần, bao lâu 1 lần, mấy năm một lần, mấy tháng một lần, bao nhiêu lâu, bao lâu phải, bao lâu chủ, mấy lần một năm, bao nhiêu lần, định kỳ, năm mấy lần`,
  },
  {
    name: 'fee',
    wordings: `lệ phí, phí thẩm định, mức phí, thu phí, phí bao nhiêu, phí làm, đóng bao nhiêu, nộp bao nhiêu, phí cấp`,
  },
  {
    name: 'support',
    wordings: `mức hỗ trợ, hỗ trợ bao nhiêu, hỗ trợ tối đa, được hỗ trợ bao nhiêu, mức chi hỗ trợ, hỗ trợ mấy phần`,
  },
  {
    name: 'penalty',
    wordings: `phạt bao nhiêu, mức phạt, mức xử phạt, bị phạt, phạt tiền, phạt tối đa, phạt mức nào, phạt sao, phạt mấy, mức tiền phạt, khung phạt, phạt đến, phạt tới`,
  },
  {
    name: 'condition',
    wordings: `điều kiện, điều kiện gì, điều kiện nào, tiêu chí, tiêu chuẩn, đáp ứng, yêu cầu gì, yêu cầu nào, đủ điều kiện gì`,
  },
  {
    name: 'payer',
    wordings: `kinh phí nào, nguồn nào, nguồn kinh phí, kinh phí lấy, lấy từ đâu, xin vốn, kinh phí do, chi phí do, tiền nào, kinh phí ở đâu`,
  },
  {
    name: 'distance',
    wordings: `bao nhiêu mét, mấy mét, khoảng cách, bao xa, cách bao nhiêu`,
  },
  { name: 'tariff', wordings: `giá bao nhiêu, đơn giá, giá nào, giá thế nào, tính giá, giá tính, tính thế nào` },
  { name: 'share', wordings: `bao nhiêu phần trăm, mấy phần trăm, tỷ lệ bao nhiêu, tỷ lệ nào, phần trăm` },
  {
    name: 'list',
    wordings: `danh mục, mặt hàng nào, những mặt hàng, hàng hóa nào, những loại nào, loại nào, ngành nghề nào, sản phẩm nào, nội dung gì, những nội dung, nội dung nào, khoản gì, những khoản`,
  },
  { name: 'amount', wordings: `định mức, mức bao nhiêu, mức nào, ngưỡng` },
  {
    name: 'beneficiary',
    wordings: `đối tượng nào, những đối tượng, đối tượng được, những ai, những hộ nào, hộ nào, ai được hưởng, thuộc đối tượng, ai được hỗ trợ`,
  },
  {
    name: 'basis',
    wordings: `căn cứ nào, căn cứ pháp lý, căn cứ vào đâu, văn bản nào, quy định nào, nghị định nào, thông tư nào, luật nào`,
  },
  { name: 'form', wordings: `mẫu nào, biểu mẫu, theo mẫu, mẫu đơn, mẫu báo cáo` },
  {
    name: 'deadline',
    wordings: `trước ngày nào, trước ngày mấy, ngày mấy, vào ngày nào, thời hạn báo cáo, hạn gửi, hạn nộp, khi nào, bao giờ, từ ngày nào, thời điểm nào, lúc nào`,
  },
  {
    name: 'whether',
    soft: true,
    wordings: `có phải, có cần, có được, bắt buộc, được không, cần phải, đúng không, có bị, có quyền`,
  },
  {
    name: 'how',
    soft: true,
    wordings: `thế nào, ra sao, làm sao, làm gì, cách thức, hướng dẫn`,
  },
  { name: 'procedure', wordings: `trình tự, trình tự thủ tục, các bước, những bước, bước nào, quy trình` },
  {
    name: 'handling',
    wordings: `xử lý, xử lý thế nào, xử lý ra sao, biện pháp xử lý, lập biên bản, tịch thu, cưỡng chế, dừng hoạt động, đình chỉ`,
  },
  {
    name: 'permission',
    wordings: `xin phép, phải xin phép, xin giấy phép, cần giấy phép, phải có giấy phép, giấy phép gì`,
  },
];

/** What only sounds like one of them: names of papers, fields and acts. */
const NOTHING = `xử lý nước thải, xử lý chất thải, xử lý rác, xử lý môi trường, chứng nhận đủ điều kiện, chứng nhận cơ sở đủ điều kiện, chứng nhận cửa hàng đủ điều kiện, xác nhận đủ điều kiện, giấy đủ điều kiện, giấy cn đủ điều kiện, kinh doanh có điều kiện, đầu tư có điều kiện, đơn giá dịch vụ, tối đa, tiêu thụ`;

/** What may be meant by several. */
const AMBIGUOUS: readonly { names: readonly string[]; wordings: string }[] = [
  {
    names: ['duration', 'validity', 'frequency'],
    wordings: 'bao lâu, thời gian, thời hạn, thời hạn bao lâu, trong thời hạn bao lâu',
  },
  {
    names: ['who', 'payer'],
    wordings: `ai trả, ai chịu phí, ai chịu chi phí, ai chịu, ai chi trả, ai trả tiền, ai trả chi phí, ai thanh toán, bên nào chịu, đơn vị nào thanh toán, đơn vị nào trả, đơn vị nào chi trả, đơn vị nào chịu, cơ quan nào chi trả, bên nào trả, chi phí ai`,
  },
  { names: ['fee', 'tariff'], wordings: 'mức thu, thu bao nhiêu, thu tiền, giá thu, thu mấy, mức giá' },
  {
    names: ['fee', 'tariff', 'penalty', 'support', 'amount'],
    wordings: 'bao nhiêu tiền, mấy tiền, bao nhiêu đồng, bao nhiêu triệu, hết bao nhiêu, mất bao nhiêu tiền, mức tiền',
  },
  { names: ['penalty', 'handling'], wordings: 'xử phạt, xử phạt thế nào, xử phạt ra sao, phạt thế nào, phạt ra sao' },
  {
    names: ['dossier', 'procedure'],
    wordings:
      'hồ sơ gì, hồ sơ nào, hồ sơ thế nào, hồ sơ ra sao, giấy tờ gì, thủ tục, thủ tục gì, làm thủ tục, giấy tờ nào',
  },
];

type Node = { next: Map<string, Node>; ends: boolean; bits: number; ambiguous: boolean };
const newNode = (): Node => ({ next: new Map(), ends: false, bits: 0, ambiguous: false });
const compile = (): Node => {
  const root = newNode();
  const add = (wordings: string, bits: number, ambiguous: boolean): void => {
    for (const wording of wordings.split(',')) {
      let node = root;
      for (const { key } of readSyllables(wording).syllables) {
        const sound = soundOf(key);
        const next = node.next.get(sound) ?? newNode();
        node.next.set(sound, next);
        node = next;
      }
      node.ends = true;
      node.bits |= bits;
      node.ambiguous ||= ambiguous;
    }
  };
  add(NOTHING, 0, false);
  ASPECTS.forEach(({ wordings }, aspect) => {
    add(wordings, 1 << aspect, false);
  });
  for (const { names, wordings } of AMBIGUOUS)
    add(
      wordings,
      ASPECTS.reduce((bits, { name }, at) => (names.includes(name) ? bits | (1 << at) : bits), 0),
      true,
    );
  return root;
};
const ROOT = compile();

/** Those that have one answer each: a number, a list, a form. Who, how and whether often come along with them. */
const DEFINITE = new Set(
  'duration validity frequency fee support penalty condition distance tariff share list amount beneficiary form deadline dossier payer'.split(
    ' ',
  ),
);
export const DEFINITE_ASPECTS = ASPECTS.reduce(
  (bits, { name }, at) => (DEFINITE.has(name) ? bits | (1 << at) : bits),
  0,
);

/** Whoever asks it wants a yes or a no. */
export const ASKS_WHETHER = 1 << ASPECTS.findIndex(({ name }) => name === 'whether');

export const SOFT_ASPECTS = ASPECTS.reduce((bits, { soft }, at) => (soft ? bits | (1 << at) : bits), 0);

/**
 * Bits of what a question wants to know: of wordings that overlap the first, of those that begin together the longest. `asking`: which syllables only say so.
 */
export const aspectsOf = (sounds: readonly string[]): { bits: number; asking: readonly boolean[] } => {
  let bits = 0;
  const unsure: number[] = [];
  const asking: boolean[] = sounds.map(() => false);
  for (let first = 0; first < sounds.length; first++) {
    let node: Node | undefined = ROOT;
    let found: Node | undefined;
    let end = first;
    for (let at = first; at < sounds.length && node; at++) {
      node = node.next.get(sounds[at] ?? '');
      if (!node?.ends) continue;
      found = node;
      end = at + 1;
    }
    if (!found) continue;
    if (found.ambiguous) unsure.push(found.bits);
    else bits |= found.bits;
    if (found.bits !== 0) asking.fill(true, first, end);
    first = end - 1;
  }
  // "thời hạn … mấy năm" says which of them is meant
  for (const some of unsure) if ((bits & some) === 0) bits |= some;
  return { bits, asking };
};
