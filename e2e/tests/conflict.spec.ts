import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';
import { answerText, cite, openTicket } from '../support/ticket-page.ts';

test('of two at once the second learns what changed, and sends the same text again', async ({ page, as }) => {
  const { id, code } = await (await as(PEOPLE.commune)).submit(aQuestion());
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  const text = 'Ủy ban nhân dân cấp xã tiếp nhận, giải quyết hồ sơ.';
  await answerText(page).fill(`${text} `);
  await cite(page, 'Nghị định 139/2025/NĐ-CP', 'Điều 8');

  // Somebody else is faster, and the news of it is still under way when this one sends.
  await page.route(
    '**/api/tickets/*/answer',
    async (route) => {
      await (await as(PEOPLE.commune)).act(id, 'reply', { body: 'Xã bổ sung: cửa hàng ở thôn 2.' });
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'Phiếu vừa thay đổi.' });
  await expect(banner).toContainText('bổ sung thông tin');
  await expect(answerText(page)).toHaveValue(new RegExp(text));
  await banner.getByRole('button', { name: 'Gửi lại' }).click();
  await expect(page.getByText(`Đã gửi trả lời ${code}`)).toBeVisible();
  expect(await (await as(PEOPLE.commune)).read(id)).toMatchObject({ state: 'answered' });
});

test('a draft survives reload and log-out, and a failed send keeps it', async ({ page, as }) => {
  const { code } = await (await as(PEOPLE.commune)).submit(aQuestion());
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  const text = 'Nội dung soạn từ sáng, chưa gửi.';
  await answerText(page).fill(`${text} `);
  await cite(page, 'Nghị định 139/2025/NĐ-CP', 'Điều 8');
  await page.reload();
  await expect(answerText(page)).toHaveValue(new RegExp(text));
  await expect(page.getByRole('list', { name: 'Căn cứ pháp lý' }).first()).toContainText('Nghị định 139/2025/NĐ-CP');

  await page.route('**/api/tickets/*/answer', (route) => route.abort('internetdisconnected'), { times: 1 });
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  const banner = page.getByRole('alert').filter({ hasText: 'Không gửi được.' });
  await expect(banner).toContainText('Bản nháp đã lưu trên máy');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/dang-nhap/);
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  await expect(answerText(page)).toHaveValue(new RegExp(text));
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByText(`Đã gửi trả lời ${code}`)).toBeVisible();
});
