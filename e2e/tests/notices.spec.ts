import type { Page } from '@playwright/test';
import { PEOPLE, signIn } from '../support/people.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

/** A day that far ahead, as the API writes it. */
const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const written = (day: string): string => day.split('-').reverse().join('/');

/** Tabs until the element has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, name: RegExp, role: 'button' | 'radio' = 'button') => {
  const target = page.getByRole(role, { name }).first();
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return target;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
};

test('an officer chooses mails and says when they are away, without a mouse', async ({ page }) => {
  await signIn(page, PEOPLE.otherOfficial);
  await page.goto('/cai-dat');
  await expect(page.getByText('Chuông thông báo trong ứng dụng luôn bật')).toBeVisible();
  await expectAccessible(page, 'settings');
  const tickets = page.getByRole('group', { name: 'Diễn biến phiếu' });
  await tickets.getByRole('radio', { checked: true }).focus();
  const before = await tickets
    .getByRole('radio', { checked: true })
    .evaluate((radio) => radio.parentElement?.textContent);
  await page.keyboard.press('ArrowLeft');
  const after = await tickets
    .getByRole('radio', { checked: true })
    .evaluate((radio) => radio.parentElement?.textContent);
  expect(after).not.toBe(before);
  await tabTo(page, /^Lưu$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã lưu lựa chọn thông báo')).toBeVisible();
  await page.reload();
  await expect(tickets.getByRole('radio', { name: after ?? '', checked: true })).toBeVisible();

  const [from, to] = [dayAhead(40), dayAhead(42)];
  const form = page.getByRole('region', { name: 'Vắng mặt' });
  await form.getByLabel('Vắng mặt từ ngày').fill(to);
  await form.getByLabel('đến ngày').fill(from);
  await form.getByRole('button', { name: 'Khai vắng mặt' }).press('Enter');
  await expect(form.getByText('Ngày kết thúc phải sau ngày bắt đầu.')).toBeVisible();
  await form.getByLabel('Vắng mặt từ ngày').fill(from);
  await form.getByLabel('đến ngày').fill(to);
  await form.getByLabel('Lý do').fill('Nghỉ phép');
  await page.reload();
  await expect(form.getByLabel('Lý do'), 'what was typed is kept').toHaveValue('Nghỉ phép');
  await form.getByLabel('Lý do').press('Enter');
  const entry = form.getByRole('listitem').filter({ hasText: `${written(from)} – ${written(to)}` });
  await expect(entry).toContainText('Nghỉ phép');
  await entry.getByRole('button', { name: /^Bỏ đợt vắng mặt/ }).press('Enter');
  await expect(entry).toHaveCount(0);
});

test('a head gives out duty, sees who is away then, and takes it back', async ({ page, as }) => {
  const [from, to] = [dayAhead(40), dayAhead(41)];
  const me = await (await as(PEOPLE.department)).get('/api/me');
  await signIn(page, PEOPLE.head);
  await page.goto(`/lich-truc?month=${from.slice(0, 7)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Lịch trực' })).toBeVisible();
  const people = page.getByRole('region', { name: 'Người trong đơn vị' });
  await people.getByRole('button', { name: `Khai vắng mặt cho ${me.name}` }).press('Enter');
  const absence = page.getByRole('dialog', { name: `Khai vắng mặt cho ${me.name}` });
  await absence.getByLabel('Từ ngày').fill(from);
  await absence.getByLabel('Đến ngày').fill(from);
  await absence.getByLabel('Lý do').fill('Đi công tác');
  await absence.getByLabel('Lý do').press('Enter');
  await expect(people.getByText(`vắng ${written(from)} · Đi công tác`)).toBeVisible();

  await page
    .getByRole('button', { name: /^Phân công trực/ })
    .first()
    .press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Phân công trực' });
  await dialog.getByRole('button', { name: 'Phân công trực' }).press('Enter');
  await expect(dialog.getByText('Không được để trống.')).toBeVisible();
  await dialog.getByLabel('Người trực').selectOption(me.id);
  await dialog.getByLabel('Từ ngày').fill(from);
  await dialog.getByLabel('Đến ngày').fill(to);
  await expect(dialog.getByText(`Người này vắng ${written(from)}.`)).toBeVisible();
  await expectAccessible(page, 'duty dialog');
  await dialog.getByRole('button', { name: 'Phân công trực' }).press('Enter');
  const turn = page
    .getByRole('list', { name: 'Các lượt trực trong tháng' })
    .getByRole('listitem')
    .filter({ hasText: me.name });
  await expect(turn).toContainText(`vắng ${written(from)}`);
  await expectAccessible(page, 'duty list');

  const officer = await (await as(PEOPLE.department)).get('/api/duty');
  expect(officer.items).toMatchObject([{ canManage: false }]);
  await turn.getByRole('button', { name: /^Bỏ lượt trực/ }).press('Enter');
  await expect(turn).toHaveCount(0);
  await people.getByRole('button', { name: `Bỏ đợt vắng mặt của ${me.name}` }).press('Enter');
  await expect(people.getByText('Đi công tác')).toHaveCount(0);
});

test('an administrator words a mail: variables by key, faults beside the field, a preview, and back', async ({
  page,
}) => {
  await signIn(page, PEOPLE.admin);
  await page.goto('/mau-thu?kind=reopened');
  const body = page.getByLabel('Nội dung');
  // Looked at from outside: tools that look into the frame would run scripts there, which it refuses.
  const mail = page.locator('iframe[sandbox=""]');
  await expect(mail).toHaveAttribute('srcdoc', /Mở phiếu/);
  await page.getByText('Văn bản thuần', { exact: true }).click();
  await expectAccessible(page, 'mail templates');
  await page.getByText('HTML', { exact: true }).click();
  await body.fill('Kính gửi {{recipientName}},\n\n{{tenNguoi}}\n\n');
  await expect(page.getByText(/Không có biến “tenNguoi” trong mẫu này\. Chỉ dùng: .*ticketCode/)).toBeVisible();
  await body.fill('Kính gửi {{recipientName}},\n\nMời xem lại: ');
  await page.getByRole('button', { name: '{{link}}' }).press('Enter');
  await expect(body).toHaveValue('Kính gửi {{recipientName}},\n\nMời xem lại: {{link}}');
  await expect(body).toBeFocused();
  await expect(mail).toHaveAttribute('srcdoc', /Mời xem lại:/);
  await page.reload();
  await expect(body, 'the draft is kept').toHaveValue(/Mời xem lại/);
  await page.getByRole('button', { name: 'Lưu', exact: true }).press('Enter');
  await expect(page.getByText('Đã lưu mẫu thư')).toBeVisible();
  await expect(page.getByText(/Nội dung riêng, .* sửa ngày/)).toBeVisible();

  await page.getByRole('tab', { name: 'English' }).click();
  await expect(page.getByText('Đang dùng nội dung mặc định của Cầu Nối.')).toBeVisible();
  await page.getByRole('tab', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'Khôi phục mặc định' }).press('Enter');
  await page
    .getByRole('dialog', { name: 'Khôi phục nội dung mặc định?' })
    .getByRole('button', { name: 'Khôi phục mặc định' })
    .press('Enter');
  await expect(page.getByText('Đang dùng nội dung mặc định của Cầu Nối.')).toBeVisible();
  await expect(body).not.toHaveValue(/Mời xem lại/);
});

test('a link to unsubscribe that is cut off says so, in either language', async ({ page }) => {
  await page.goto('/huy-dang-ky?token=abc');
  await expect(page.getByRole('heading', { name: 'Ngừng nhận thư' })).toBeVisible();
  await expect(page.getByText('Liên kết không hợp lệ')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ngừng nhận thư này' })).toHaveCount(0);
  await expectAccessible(page, 'unsubscribe');
});
