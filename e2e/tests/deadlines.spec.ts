import type { Page } from '@playwright/test';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion, mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const PHONE = { width: 390, height: 844 };

/** A day that far ahead, as the API writes it. */
const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const written = (day: string): string => day.split('-').reverse().join('/');

/** The first Wednesday that is so many days ahead or more. */
const wednesday = (days: number): string => {
  const day = dayAhead(days);
  return new Date(day).getUTCDay() === 3 ? day : wednesday(days + 1);
};

const ready = async (page: Page, heading: string | RegExp) => {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
};

test('an administrator tries a deadline, and publishes a version after seeing what it moves', async ({ page }) => {
  await signIn(page, PEOPLE.admin);
  await page.goto('/thoi-han');
  await ready(page, 'Thời hạn xử lý');
  const trial = page.getByRole('region', { name: 'Tính thử hạn' });
  await trial.getByLabel('Câu hỏi nhận ngày').fill('2026-11-20');
  await trial.getByLabel('lúc').fill('16:00');
  await expect(trial.locator('time').first()).toContainText('16:00, Thứ Hai 23/11/2026');
  await expectAccessible(page, 'policies');

  await page.getByRole('button', { name: 'Thêm quy định' }).press('Enter');
  await ready(page, 'Quy định mới');
  await page.getByLabel('Kênh').selectOption({ label: 'Hội nghị' });
  const answer = page.getByRole('group', { name: /^Trả lời Từ lúc nhận câu hỏi/ });
  await answer.getByRole('combobox', { name: 'Cách tính Trả lời' }).selectOption({ label: 'Giờ làm việc' });
  await answer.getByRole('textbox').fill('0');
  await page.getByRole('button', { name: 'Xem ảnh hưởng' }).press('Enter');
  await expect(answer.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(answer.getByRole('textbox'), 'the reader goes on where it is wrong').toBeFocused();
  await expect(page.getByText('Sửa các ô báo lỗi để tính thử.')).toBeVisible();
  await answer.getByRole('textbox').fill('6');
  await page.getByLabel('Lý do công bố').fill('Thông báo kết luận hội nghị');
  await expect(page.getByText(/^Bản nháp lưu/)).toBeVisible();
  await page.reload();
  await expect(answer.getByRole('textbox'), 'the draft is kept').toHaveValue('6');
  await expect(page.getByRole('button', { name: 'Công bố' })).toBeDisabled();
  await page.getByRole('button', { name: 'Xem ảnh hưởng' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Ảnh hưởng đến các phiếu đang mở' })).toBeVisible();
  await expectAccessible(page, 'a version and what it moves');

  await page.getByRole('button', { name: 'Công bố' }).press('Enter');
  await expect(page.getByText(/^Đã công bố bản \d+ của quy định Hội nghị · Mọi mức độ/)).toBeVisible();
  await expect(page.getByText(/^Đã tính lại xong/)).toBeVisible();
  await page.getByRole('button', { name: 'Xem quy định Hội nghị · Mọi mức độ' }).press('Enter');
  const details = page.getByRole('dialog', { name: 'Hội nghị · Mọi mức độ' });
  await expect(details).toContainText('6 giờ làm việc');
  await expect(details).toContainText('Thông báo kết luận hội nghị');
  await expectAccessible(page, 'a rule');
});

test('staff read the rules and write none', async ({ page, as }) => {
  const refused = await (await as(PEOPLE.official)).request.post('/api/policies', { data: {} });
  expect(refused.status()).toBe(403);
  await signIn(page, PEOPLE.official);
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/thoi-han');
  await ready(page, 'Thời hạn xử lý');
  await expect(page.getByRole('button', { name: 'Thêm quy định' })).toHaveCount(0);
  await expectAccessible(page, 'policies, phone, dark');
});

test('a day is edited by keyboard in a draft, looked at and published', async ({ page, as }) => {
  const day = wednesday(200);
  const name = `Ngày nghỉ thử ${mark()}`;
  await (await as(PEOPLE.commune)).submit(aQuestion());
  await signIn(page, PEOPLE.admin);
  await page.goto(`/lich-lam-viec?nam=${day.slice(0, 4)}`);
  await ready(page, 'Lịch làm việc');
  const cell = page.getByRole('button', { name: `Thứ Tư ${written(day)}` });
  await cell.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ngày trong lịch' });
  await dialog.getByRole('button', { name: 'Đưa vào bản nháp' }).press('Enter');
  await expect(dialog.getByText('Không được để trống.')).toBeVisible();
  await dialog.getByLabel('Tên ngày').fill(name);
  await dialog.getByLabel('Giờ làm việc trong ngày').fill('buổi sáng');
  await dialog.getByLabel('Tên ngày').press('Enter');
  await expect(dialog.getByText(/^Chưa đọc được giờ/)).toBeVisible();
  await dialog.getByLabel('Giờ làm việc trong ngày').fill('');
  await expectAccessible(page, 'a day');
  await dialog.getByLabel('Tên ngày').press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(cell, 'the keyboard goes on from the day').toBeFocused();
  await expect(page.getByText(/^Đã lưu trên máy này lúc/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Bản nháp: 1 thay đổi chưa công bố.')).toBeVisible();

  await page.getByRole('button', { name: 'Xem trước tác động' }).press('Enter');
  const publication = page.getByRole('dialog', { name: /^Công bố lịch/ });
  await expect(publication).toContainText(`${written(day)} (${name})`);
  await expect(publication.getByText('Thời hạn đang mở')).toBeVisible();
  await expectAccessible(page, 'a publication');
  await publication.getByLabel('Lý do công bố').fill('Thông báo thử nghiệm');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Xem trước tác động' }).press('Enter');
  await expect(publication.getByLabel('Lý do công bố'), 'the reason is kept').toHaveValue('Thông báo thử nghiệm');
  await publication.getByRole('button', { name: 'Công bố' }).press('Enter');
  await expect(page.getByText(/^Đã công bố phiên bản \d+/)).toBeVisible();
  await expect(page.getByText(/^Đã tính lại xong theo phiên bản \d+/)).toBeVisible();
  await expect(page.getByText(/^Bản nháp:/)).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^Ngày đặc biệt năm/ })).toContainText(name);
});

test('the calendar of a phone, in the dark, and the closures of provinces', async ({ page, browserOf }) => {
  await signIn(page, PEOPLE.personnel);
  await page.goto('/lich-dong-cua');
  await ready(page, 'Lịch đóng cửa theo tỉnh');
  await expectAccessible(page, 'closures');
  const phone = await browserOf(PEOPLE.admin, { viewport: PHONE, colorScheme: 'dark' });
  await phone.goto('/lich-lam-viec');
  await ready(phone, 'Lịch làm việc');
  await expectAccessible(phone, 'calendar, phone, dark');
});

test('an administrator reads what could not be sent, and reaches every page on a phone', async ({ page }) => {
  await signIn(page, PEOPLE.admin);
  await page.goto('/thu-loi');
  await ready(page, 'Thư và tác vụ lỗi');
  await expectAccessible(page, 'dead letters');
  await page.setViewportSize(PHONE);
  await ready(page, 'Thư và tác vụ lỗi');
  const bar = page.getByRole('navigation', { name: 'Điều hướng chính' });
  const more = bar.getByRole('button', { name: 'Thêm' });
  await expect(more).toHaveAttribute('aria-current', 'true');
  await more.press('Enter');
  await expect(bar.getByRole('link')).toHaveCount(9);
  await expect(bar.getByRole('link', { name: 'Thư lỗi' })).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page, 'more pages');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await more.press('Enter');
  await bar.getByRole('link', { name: 'Mẫu thư' }).press('Enter');
  await ready(page, 'Mẫu thư');
  await expect(bar.getByRole('link', { name: 'Mẫu thư' }), 'the menu is closed').toHaveCount(0);
});

/** A busy machine may take longer between two keys than a sequence allows: then they are pressed again. */
const goByKeys = (page: Page, key: string, address: RegExp) =>
  expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await expect(page).toHaveURL(address, { timeout: 3_000 });
  }).toPass({ timeout: 15_000 });

test('two pages do not share a key', async ({ page }) => {
  await signIn(page, PEOPLE.admin);
  await page.goto('/nhan-su');
  await ready(page, 'Nhân sự');
  await goByKeys(page, 'w', /\/lich-lam-viec/);
  await ready(page, 'Lịch làm việc');
  await goByKeys(page, 's', /\/thoi-han/);
});
