import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { answerText, openTicket } from '../support/ticket-page.ts';

test('split one: two departments answer their parts, the official puts them together, the commune knows of one question', async ({
  page,
  as,
}) => {
  const commune = await as(PEOPLE.commune);
  // asked in words of its own: what other journeys answer must not be the same question
  const own = mark();
  const { id, code } = await commune.submit({
    subject: `Chợ phiên kết hợp điểm bán hàng trực tuyến của hợp tác xã (${own})`,
    body: `Hợp tác xã ${own} mở chợ phiên có quầy xăng dầu và gian hàng trực tuyến cùng lúc, cần những thủ tục gì?`,
  });
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  await page.getByRole('button', { name: 'Việc khác với phiếu này' }).click();
  await page.getByRole('button', { name: 'Chia phần', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Chia câu hỏi cho nhiều đơn vị' });
  for (const [at, [body, search, name]] of [
    ['Cửa hàng xăng dầu cần giấy gì?', 'thi truong trong nuoc', /thị trường trong nước/],
    ['Bán hàng trên sàn phải thông báo gì?', 'thuong mai dien tu', /Thương mại điện tử/],
  ].entries() as IterableIterator<[number, [string, string, RegExp]]>) {
    const part = dialog.getByRole('group', { name: `Phần ${at + 1}` });
    await part.getByRole('textbox', { name: 'Nội dung phần này' }).fill(body);
    const department = part.getByRole('combobox', { name: 'Đơn vị trả lời' });
    await department.click();
    await department.fill(search);
    await page.getByRole('option', { name }).first().click();
  }
  await expectAccessible(page, 'split a question');
  await dialog.getByRole('button', { name: 'Chia phần' }).click();
  await expect(page.getByText(`Đã chia phần ${code}`)).toBeVisible();

  const official = await as(PEOPLE.official);
  const { items } = await official.get(`/api/tickets/${id}/parts`);
  const first: { id: string; code: string } = items[0];
  await (await as(PEOPLE.department)).act(first.id, 'answer', { ...ANSWER, body: 'Phần xăng dầu: do Sở cấp.' });
  const panel = page.getByRole('region', { name: 'Các phần của câu hỏi' });
  await page.reload();
  await expect(panel.getByText(/Còn 1 phần chưa có nội dung/)).toBeVisible();
  await panel.getByRole('button', { name: 'Ghép các phần' }).click();
  await expect(answerText(page)).toHaveValue(/Phần xăng dầu: do Sở cấp/);
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByText(`Đã gửi trả lời ${code}`)).toBeVisible();
  expect(await commune.read(id)).toMatchObject({ state: 'answered' });
  expect((await commune.request.get(`/api/tickets/${first.code}`)).status()).toBe(404);
});
