import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';
import { openTicket } from '../support/ticket-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a commune reads the answer, asks back, accepts and opens again', async ({ page, as }) => {
  const question = aQuestion();
  const official = await as(PEOPLE.official);
  const { id, code } = await (await as(PEOPLE.commune)).submit(question);
  await signIn(page, PEOPLE.commune);
  await openTicket(page, code);
  await expect(page.getByRole('region', { name: 'Đang xử lý' })).toContainText('Cán bộ tăng cường');
  await expect(page.getByRole('timer').first()).toBeVisible();

  // The answer comes while the page is open.
  await official.act(id, 'answer', ANSWER);
  const answer = page.getByRole('article').filter({ hasText: ANSWER.body });
  await expect(answer).toBeVisible();
  await expect(answer).toContainText('Nghị định 139/2025/NĐ-CP');
  await expect(answer).toContainText('Điều 8');

  const back = 'Hồ sơ nộp trước ngày 01/7/2025 thì áp dụng quy định nào?';
  const dialog = page.getByRole('dialog');
  await answer.getByRole('button', { name: 'Hỏi lại' }).click();
  await dialog.getByRole('textbox', { name: 'Điều còn chưa rõ' }).fill(back);
  await page.reload();
  await answer.getByRole('button', { name: 'Hỏi lại' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Điều còn chưa rõ' })).toHaveValue(back);
  await dialog.getByRole('button', { name: 'Gửi câu hỏi lại' }).click();
  await expect(page.getByText(`Đã gửi câu hỏi lại ${code}`)).toBeVisible();
  await official.act(id, 'answer', { ...ANSWER, body: 'Hồ sơ nộp trước ngày đó được giải quyết theo quy định cũ.' });
  await expect(page.getByRole('article')).toContainText('giải quyết theo quy định cũ');

  await page.getByRole('article').getByRole('button', { name: 'Đã giải quyết xong' }).click();
  await dialog.getByRole('button', { name: 'Xác nhận' }).click();
  await expect(page.getByText(`Đã kết thúc ${code}`)).toBeVisible();

  await page.getByRole('button', { name: 'Việc khác với phiếu này' }).click();
  await page.getByRole('button', { name: 'Chưa giải quyết, mở lại' }).click();
  await dialog.getByRole('button', { name: 'Mở lại' }).click();
  await expect(dialog.getByText('Không được để trống.')).toBeVisible();
  await dialog
    .getByRole('textbox', { name: 'Vì sao chưa giải quyết được' })
    .fill('Người dân nộp hồ sơ vẫn bị trả lại.');
  await dialog.getByRole('button', { name: 'Mở lại' }).click();
  await expect(page.getByText(`Đã mở lại ${code}`)).toBeVisible();
  expect(await official.read(id)).toMatchObject({ state: 'in_progress', cycle: 2 });
});
