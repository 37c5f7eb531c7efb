import { ANSWER, type Api } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { answerText, cite } from '../support/ticket-page.ts';

type Sent = { id: string; code: string; tickets: { id: string; code: string }[] };

/** A dossier of this commune that no other journey touches. */
const aDossier = async (commune: Api, count: number) => {
  const own = mark();
  const sent: Sent = await commune.post('/api/dossiers', {
    title: `Tổng hợp vướng mắc ${own}`,
    letterNumber: '214/UBND-KT',
    questions: Array.from({ length: count }, (_, index) => ({
      subject: `Câu ${index + 1} của hồ sơ ${own}`,
      body: `Câu ${index + 1}: thủ tục cấp giấy phép bán lẻ rượu cho hộ thứ ${index + 1}? (${own})`,
      ministry: 'MoIT',
    })),
  });
  const states = async () =>
    Promise.all(sent.tickets.map(async ({ id }) => ((await commune.read(id)) as { state: string }).state));
  return { ...sent, own, states };
};

test('an official answers, hands over and asks about several questions of a dossier; one reply speaks for all', async ({
  page,
  as,
  browserOf,
}) => {
  const commune = await as(PEOPLE.commune);
  const dossier = await aDossier(commune, 9);
  await signIn(page, PEOPLE.official);
  await page.goto(`/ho-so/${dossier.id}`);
  await expect(page.getByText('0/9')).toBeVisible();
  await expectAccessible(page, 'the dossier of an official');
  const bar = page.getByRole('region', { name: 'Thao tác với các câu đã chọn' });
  const choose = async (...numbers: number[]) => {
    for (const number of numbers) await page.getByRole('checkbox', { name: `Chọn câu ${number}`, exact: true }).check();
  };

  await test.step('answers three at once', async () => {
    await choose(1, 2, 3);
    await expect(bar).toContainText('3 câu đã chọn');
    await bar.getByRole('button', { name: 'Trả lời chung' }).click();
    const dialog = page.getByRole('dialog', { name: 'Trả lời chung 3 câu hỏi' });
    await expect(dialog.getByRole('textbox', { name: 'Nội dung trả lời' })).toBeFocused();
    await page.keyboard.insertText(ANSWER.body);
    await dialog.getByRole('button', { name: 'Chèn căn cứ' }).click();
    await page.keyboard.insertText('Nghị định 139/2025/NĐ-CP');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Điều 8');
    await page.keyboard.press('Enter');
    await expectAccessible(page, 'one answer to several');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('3/9')).toBeVisible();
  });

  await test.step('hands over a group of four', async () => {
    await choose(4, 5, 6, 7);
    await bar.getByRole('button', { name: 'Chuyển đơn vị' }).click();
    const dialog = page.getByRole('dialog', { name: 'Chuyển 4 câu hỏi đến đơn vị' });
    await dialog.getByRole('radio').first().check();
    await dialog.getByRole('button', { name: 'Thực hiện với 4 câu' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('region', { name: 'Ai đang giữ' })).toContainText('còn 4/4 câu');
  });

  await test.step('puts one clarification to two, and learns which of the chosen cannot get it', async () => {
    await choose(7, 8, 9);
    await bar.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    const dialog = page.getByRole('dialog', { name: 'Yêu cầu xã bổ sung cho 3 câu hỏi' });
    await expect(dialog).toContainText('1 câu không làm được');
    await dialog.getByRole('textbox', { name: 'Xã cần cho biết thêm' }).fill('Đề nghị xã cho biết số hộ kinh doanh.');
    await dialog.getByRole('button', { name: 'Thực hiện với 2 câu' }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(dossier.states)
      .toEqual([...Array(3).fill('answered'), ...Array(4).fill('in_progress'), ...Array(2).fill('waiting_requester')]);
  });

  await test.step('the commune replies once and both go on', async () => {
    const asker = await browserOf(PEOPLE.commune);
    await asker.goto(`/phieu/${dossier.tickets[7]?.code}`);
    await expect(asker.getByText('đặt chung cho 2 câu của hồ sơ: 8, 9')).toBeVisible();
    await asker.getByRole('button', { name: 'Bổ sung' }).first().click();
    const dialog = asker.getByRole('dialog');
    await expect(dialog.getByRole('checkbox', { name: 'Trả lời chung cho cả 2 câu: 8, 9' })).toBeChecked();
    await dialog.getByRole('textbox').first().fill('Xã có 12 hộ kinh doanh rượu.');
    await expectAccessible(asker, 'one reply for several');
    await asker.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect.poll(async () => (await dossier.states()).slice(7)).toEqual(['in_progress', 'in_progress']);
  });

  // what others do is seen without a reload
  await expect(page.getByRole('tab', { name: /Chờ xã/ })).toBeHidden();
});

test('an official chooses by the keyboard alone and answers one after the other', async ({ page, as }) => {
  const commune = await as(PEOPLE.commune);
  const dossier = await aDossier(commune, 4);
  await signIn(page, PEOPLE.official);
  await page.goto(`/ho-so/${dossier.id}`);
  const bar = page.getByRole('region', { name: 'Thao tác với các câu đã chọn' });
  await expect(page.getByRole('checkbox', { name: 'Chọn câu 1', exact: true })).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(bar).toContainText('4 câu đã chọn');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await expect(bar).toContainText('2 câu đã chọn');
  await bar.getByRole('button', { name: 'Trả lời lần lượt' }).press('Enter');

  for (const at of [1, 2]) {
    await expect(page.getByRole('heading', { level: 1, name: dossier.tickets[at]?.code })).toBeVisible();
    await expect(answerText(page)).toBeFocused();
    await page.keyboard.insertText('Cấp tại Ủy ban nhân dân cấp xã ');
    await cite(page, 'Nghị định 139/2025/NĐ-CP', 'Điều 8');
    await page.keyboard.press('Control+Enter');
  }
  await expect.poll(dossier.states).toEqual(['received', 'answered', 'answered', 'received']);
});

test('a commune follows its dossier: who holds what, filters, the neighbours of a question', async ({ page, as }) => {
  const commune = await as(PEOPLE.commune);
  const official = await as(PEOPLE.official);
  const dossier = await aDossier(commune, 5);
  const [first, second] = dossier.tickets;
  if (!first || !second) throw new Error('five were sent');
  await official.act(first.id, 'answer', ANSWER);
  await official.act(second.id, 'handover', { department: 'TTTN' });
  await signIn(page, PEOPLE.commune);
  await page.goto(`/ho-so/${dossier.code}`);
  await expect(page.getByText('1/5')).toBeVisible();
  await expect(page.getByText('đã trả lời', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(page, 'the dossier of a commune');

  await page
    .getByRole('region', { name: 'Ai đang giữ' })
    .getByRole('button', { name: /còn 1\/1 câu/ })
    .click();
  await expect(page).toHaveURL(/giu=department/);
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await page.getByRole('searchbox', { name: 'Tìm trong hồ sơ' }).fill('cau 4');
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(1);
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: `Câu 4 của hồ sơ ${dossier.own}` })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: dossier.tickets[3]?.code })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Các câu liền kề trong hồ sơ' })
    .getByRole('link', { name: 'Câu 3' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: dossier.tickets[2]?.code })).toBeVisible();
});
