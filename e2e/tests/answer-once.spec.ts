import { ANSWER, type Api } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { answerText, openTicket } from '../support/ticket-page.ts';

type Similar = { open: unknown[]; cluster: { id: string; open: number; answered: number } | null };

/** Questions of no other journey: those of one topic ask the same, and a mark of its own would make each another question. */
const TOPICS = {
  ostrich:
    'Hộ nuôi đà điểu muốn bày bán thịt đà điểu đông lạnh tại chợ phiên cuối tuần thì đăng ký điểm kinh doanh với ai',
  silk: 'Tổ hợp tác dệt lụa tơ tằm muốn trưng bày sản phẩm lụa tại hội chợ hàng thủ công thì được hỗ trợ gian hàng ra sao',
  boats: 'Chủ thuyền bán hàng tạp hóa lưu động trên lòng hồ thủy điện có phải đăng ký kinh doanh lưu động không',
} as const;

const asks = (topic: keyof typeof TOPICS, commune?: string) => ({
  subject: TOPICS[topic],
  body: `${TOPICS[topic]}? Đề nghị Bộ hướng dẫn.`,
  ...(commune && { commune }),
});

/** The background has found what belongs together. */
const clustered = (api: Api, id: string) =>
  expect
    .poll(async () => ((await api.get(`/api/tickets/${id}/similar`)) as Similar).cluster !== null, { timeout: 60_000 })
    .toBe(true);

/** Other communes of the province that the official serves. */
const communesOf = async (api: Api, count: number): Promise<string[]> => {
  const { items } = await api.get('/api/units?level=commune&province=51&limit=50');
  return items.slice(0, count).map(({ code }: { code: string }) => code);
};

test('an answer that was given before becomes a draft with its legal basis, and says where it is from', async ({
  page,
  as,
}) => {
  const [commune, official] = [await as(PEOPLE.commune), await as(PEOPLE.official)];
  const before = await commune.submit(asks('silk'));
  await official.act(before.id, 'answer', { ...ANSWER, body: `${ANSWER.body} Kinh phí khuyến công hỗ trợ gian hàng.` });
  const { code, id } = await commune.submit(asks('silk'));
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  const panel = page.getByRole('region', { name: 'Câu tương tự' });
  const card = panel.getByRole('article', { name: TOPICS.silk }).first();
  await card.getByRole('button', { name: 'Đọc toàn văn' }).click();
  await expect(card).toContainText('Kinh phí khuyến công hỗ trợ gian hàng.');
  await expectAccessible(page, 'similar questions on the ticket page');

  await answerText(page).fill('Xã lưu ý thời hạn.');
  await card.getByRole('button', { name: 'Dùng làm bản thảo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đang có nội dung soạn dở' });
  await dialog.getByRole('button', { name: 'Chèn vào cuối' }).click();
  await expect(answerText(page)).toHaveValue(/^Xã lưu ý thời hạn\.\s+[\s\S]*Kinh phí khuyến công/);
  const composer = page.getByRole('region', { name: 'Soạn trả lời, ghi chú' });
  await expect(composer).toContainText('Soạn từ câu trả lời');
  await page.getByRole('button', { name: /^Gửi/ }).first().click();
  await expect.poll(async () => (await official.read(id)).state).toBe('answered');
  await expect(page.getByRole('article').filter({ hasText: 'Văn bản trả lời' })).toContainText('Soạn từ câu trả lời');
});

test('twelve communes that ask the same get one answer, one of them in other words; receipts come in', async ({
  page,
  as,
  browserOf,
}) => {
  const [commune, official] = [await as(PEOPLE.commune), await as(PEOPLE.official)];
  const own = await commune.submit(asks('ostrich'));
  const others: string[] = [];
  for (const code of await communesOf(official, 11)) others.push((await official.submit(asks('ostrich', code))).code);
  await signIn(page, PEOPLE.official);
  await page.goto(`/hang-doi?q=${own.code}`);
  const alike = page.getByRole('row', { name: own.code }).getByRole('link', { name: /^\d+ câu cùng hỏi$/ });
  await alike.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Câu tương tự' });
  await expect(panel.getByRole('heading', { name: /^\d+ phiếu đang mở cùng hỏi$/ })).toBeFocused();
  // The demo world may have a question that is nearly the same: only these are answered.
  for (const code of others) await panel.getByRole('checkbox', { name: code }).check();
  await panel.getByRole('button', { name: 'Trả lời chung 12 phiếu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trả lời chung 12 câu hỏi' });
  await dialog.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(ANSWER.body);
  await dialog.getByRole('button', { name: 'Chèn căn cứ' }).click();
  await page.keyboard.insertText('Nghị định 139/2025/NĐ-CP');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText('Điều 8');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: `Sửa riêng ${own.code}` }).click();
  await dialog
    .getByRole('textbox', { name: new RegExp(own.code) })
    .fill(`${ANSWER.body} Riêng xã đã có quyết định phân công.`);
  await expectAccessible(page, 'one answer with words for single communes');
  await dialog.getByRole('button', { name: 'Thực hiện với 12 câu' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Trả lời chung' })).toBeVisible();
  const list = page.getByRole('list', { name: 'Các phiếu' });
  await expect(list.getByRole('listitem')).toHaveCount(12);
  const row = list.getByRole('listitem').filter({ hasText: own.code });
  await expect(row).toContainText('Đúng hạn');
  await expect(row).toContainText('Chưa mở');
  await expectAccessible(page, 'what became of one answer to many');
  expect((await commune.read(own.id)).state).toBe('answered');

  const asker = await browserOf(PEOPLE.commune);
  await openTicket(asker, own.code);
  await expect(asker.getByText('Riêng xã đã có quyết định phân công.').first()).toBeVisible();
  await page.reload();
  await expect(row).toContainText('Đã mở');
  await row.getByRole('button', { name: 'Sửa riêng' }).click();
  await expect(row).toContainText('Riêng xã đã có quyết định phân công.');
  await row.getByRole('link').click();
  await expect(page.getByText(/Xã đã mở/)).toBeVisible();
});

test('who answers otherwise than another unit did is warned, gives a reason, and the personnel officer decides', async ({
  page,
  as,
  browserOf,
}) => {
  const [one, two] = [await as(PEOPLE.commune), await as(PEOPLE.otherCommune)];
  const [official, other] = [await as(PEOPLE.official), await as(PEOPLE.otherOfficial)];
  const first = await one.submit(asks('boats'));
  await official.act(first.id, 'answer', {
    ...ANSWER,
    body: 'Chủ thuyền phải đăng ký hộ kinh doanh tại Ủy ban nhân dân cấp xã.',
  });
  const second = await two.submit(asks('boats'));
  await clustered(other, second.id);
  await clustered(official, first.id);
  await signIn(page, PEOPLE.otherOfficial);
  await openTicket(page, second.code);
  await answerText(page).fill('Buôn bán lưu động trên thuyền không phải đăng ký kinh doanh.');
  await page.getByRole('button', { name: 'Ghi lý do không có căn cứ' }).click();
  await page.getByRole('textbox', { name: 'Lý do không có căn cứ' }).fill('Chưa có văn bản quy định riêng.');
  await page.getByRole('button', { name: /^Gửi/ }).first().click();
  const warning = page.getByRole('dialog', { name: 'Đơn vị khác đã trả lời khác' });
  await expect(warning).toContainText('phải đăng ký hộ kinh doanh');
  await expect(warning).not.toContainText(first.code);
  await expectAccessible(page, 'the warning of another answer');
  await warning.getByRole('textbox', { name: 'Lý do vẫn gửi' }).fill('Trường hợp này là buôn bán vặt.');
  await warning.getByRole('button', { name: 'Gửi kèm lý do' }).click();
  await expect.poll(async () => (await other.read(second.id)).state).toBe('answered');

  const personnel = await browserOf(PEOPLE.personnel);
  await personnel.goto('/tra-loi-khac-nhau');
  const card = personnel.getByRole('article').filter({ hasText: second.code });
  await expect(card).toContainText('Trường hợp này là buôn bán vặt.');
  await expectAccessible(personnel, 'differing answers');
  await card.getByRole('button', { name: 'Kết luận' }).click();
  const settle = personnel.getByRole('dialog', { name: 'Kết luận câu trả lời được dùng' });
  await settle.getByRole('radio', { name: /gửi sau/ }).check();
  await settle.getByRole('textbox', { name: 'Nội dung kết luận' }).fill('Thống nhất theo câu trả lời gửi sau.');
  await settle.getByRole('button', { name: 'Ghi kết luận' }).click();
  await expect(card).toBeHidden();
  await personnel.getByText('Đã kết luận', { exact: true }).click();
  await expect(card).toContainText('Thống nhất theo câu trả lời gửi sau.');
});
