import type { Page } from '@playwright/test';
import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { openTicket } from '../support/ticket-page.ts';

const button = (page: Page) => page.getByRole('button', { name: /^Vì sao hạn là/ });
const panel = (page: Page) => page.getByRole('dialog', { name: /^Vì sao hạn là/ });

test('the official asks by keyboard why the due is what it is', async ({ page, as }) => {
  const { code } = await (await as(PEOPLE.commune)).submit(aQuestion('HC'));
  await (await as(PEOPLE.official)).act(code, 'handover', { department: 'HC' });
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);

  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Đóng' })).toBeFocused();
  await expect(panel(page)).toContainText(/Tiếp nhận lúc .+; thời hạn 8 giờ làm việc, theo lịch của Bộ Công Thương/);
  await expect(panel(page).getByRole('table', { name: 'Thời gian làm việc được tính' })).toContainText('8 giờ');
  await expect(panel(page).getByRole('heading', { name: 'Các lần nhắc' })).toBeVisible();
  await expectAccessible(page, 'why due');

  await page.keyboard.press('Tab');
  await expect(panel(page).getByRole('tab', { name: 'Trả lời' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(panel(page).getByRole('tab', { selected: true })).not.toHaveText('Trả lời');
  await expect(panel(page).getByRole('tabpanel')).toContainText('Bắt đầu tính lúc');

  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('the commune reads on a phone why, and nothing of how the ministry organises itself', async ({
  as,
  browserOf,
}) => {
  const { code } = await (await as(PEOPLE.commune)).submit(aQuestion('HC'));
  await (await as(PEOPLE.official)).act(code, 'handover', { department: 'HC' });
  const commune = await browserOf(PEOPLE.commune, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await openTicket(commune, code);
  await button(commune).click();
  await expect(panel(commune)).toContainText('Tiếp nhận lúc');
  await expect(panel(commune).getByRole('tab')).toHaveCount(0);
  await expect(panel(commune).getByRole('heading', { name: 'Các lần nhắc' })).toHaveCount(0);
  await expectAccessible(commune, 'why due, phone, dark');
  await panel(commune).getByRole('button', { name: 'Đóng' }).click();
  await expect(panel(commune)).toBeHidden();
});

test('a reopened ticket keeps the verdict of the round before, and a paused one says for whom it waits', async ({
  page,
  as,
}) => {
  const commune = await as(PEOPLE.commune);
  const official = await as(PEOPLE.official);
  const { code } = await commune.submit(aQuestion());
  await official.act(code, 'answer', ANSWER);
  await commune.act(code, 'reopen', { reason: 'Chưa rõ nơi nộp hồ sơ.' });
  const expectedAt = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString();
  await official.act(code, 'clarification', { question: 'Xã có bao nhiêu cửa hàng?', expectedAt });
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);

  await page.getByRole('button', { name: 'Vì sao đồng hồ tạm dừng?' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('chờ địa phương bổ sung');
  await expect(dialog).toContainText('Xã có bao nhiêu cửa hàng?');
  await dialog.getByRole('tab', { name: /^Các lần trước/ }).click();
  await expect(dialog.getByRole('tabpanel')).toContainText('Đúng hạn, xong lúc');
});

test('an answer that was asked back on says so, on the ticket and in the list', async ({ page, as }) => {
  const commune = await as(PEOPLE.commune);
  const { code } = await commune.submit(aQuestion());
  await (await as(PEOPLE.official)).act(code, 'answer', ANSWER);
  await commune.act(code, 'reply', { body: 'Nộp ở huyện cũ hay ở xã?' });
  await signIn(page, PEOPLE.commune);
  await page.goto(`/xa?nhom=all&tim=${code}`);
  await expect(page.getByRole('listitem').filter({ hasText: code }).first()).toContainText('Đã trả lời · đang hỏi lại');
  await openTicket(page, code);
  await expect(page.getByText('Đã trả lời · đang hỏi lại').first()).toBeVisible();
});
