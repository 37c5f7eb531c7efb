import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { openTicket } from '../support/ticket-page.ts';

test('consult: another department is asked, replies, and reads the question no more; the owner stays', async ({
  page,
  as,
}) => {
  const { id, code } = await (await as(PEOPLE.commune)).submit(aQuestion('TTTN'));
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  await page.getByRole('button', { name: 'Hỏi ý kiến đơn vị khác' }).first().click();
  const dialog = page.getByRole('dialog', { name: /[Hh]ỏi ý kiến/ });
  const department = dialog.getByRole('combobox', { name: 'Đơn vị được hỏi' });
  await department.click();
  await department.fill('hoa chat');
  await page.getByRole('option', { name: 'Cục Hóa chất', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Nội dung cần ý kiến' }).fill('Bồn chứa có thuộc diện khai báo không?');
  await expectAccessible(page, 'consult a department');
  await dialog.getByRole('button', { name: 'Gửi hỏi ý kiến' }).click();
  const panel = page.getByRole('region', { name: 'Ý kiến đơn vị khác' });
  await expect(panel.getByText(/đang chờ ý kiến/)).toBeVisible();

  const asked = await as(PEOPLE.reviewedDepartment);
  expect(await asked.read(id)).toMatchObject({ code });
  const { items } = await asked.get(`/api/tickets/${id}/consultations`);
  await asked.post(`/api/consultations/${items[0].id}/reply`, { body: 'Không thuộc diện khai báo hóa chất.' });
  await page.reload();
  await expect(panel.getByText('Không thuộc diện khai báo hóa chất.')).toBeVisible();
  expect((await asked.request.get(`/api/tickets/${id}`)).status()).toBe(404);
  const official = await as(PEOPLE.official);
  expect(await official.read(id)).toMatchObject({ owner: { unit: { id: expect.stringContaining('post:MoIT') } } });
});
