import path from 'node:path';
import type { Page } from '@playwright/test';
import { PEOPLE, signIn } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/screenshots');
const QUESTION_FILE = path.resolve(
  import.meta.dirname,
  '../../packages/documents/fixtures/bieu_tong_hop_xa_van_tuong.xlsx',
);
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** Nothing is loading, moving or blinking; written only with SCREENSHOTS=1, so that a test run leaves the tree clean. */
const shoot = async (page: Page, name: string) => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  if (process.env.SCREENSHOTS !== '1') return;
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
};

test.describe('pictures of the documentation', () => {
  test('the queue', async ({ page }) => {
    await signIn(page, PEOPLE.official);
    for (const [viewport, colorScheme] of [
      [DESKTOP, 'light'],
      [DESKTOP, 'dark'],
      [PHONE, 'light'],
      [PHONE, 'dark'],
    ] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto('/hang-doi');
      await expect(page.getByRole('heading', { level: 1, name: 'Hàng đợi' })).toBeVisible();
      await expect(page.getByRole('timer').nth(4)).toBeVisible();
      await shoot(page, `queue-${colorScheme}-${viewport.width}`);
    }
  });

  test('a ticket', async ({ page, as }) => {
    const [ticket] = (await (await as(PEOPLE.official)).get('/api/tickets?view=mine&limit=1')).items;
    await signIn(page, PEOPLE.official);
    await page.setViewportSize(DESKTOP);
    await page.goto(`/phieu/${ticket.code}`);
    await expect(page.getByRole('heading', { level: 1, name: ticket.code })).toBeVisible();
    await expect(page.getByRole('timer').first()).toBeVisible();
    await shoot(page, 'ticket-1440');
  });

  test('what a commune sees', async ({ page, as }) => {
    const [dossier] = (await (await as(PEOPLE.commune)).get('/api/dossiers?limit=100')).items.toReversed();
    await signIn(page, PEOPLE.commune);
    await page.setViewportSize(PHONE);
    await page.goto('/xa');
    await expect(page.getByRole('tabpanel').getByRole('timer').first()).toBeVisible();
    await shoot(page, 'commune-home-390');

    await page.setViewportSize(DESKTOP);
    await page.goto(`/ho-so/${dossier.id}`);
    await expect(page.getByRole('tabpanel').getByRole('timer').first()).toBeVisible();
    await shoot(page, 'dossier-1440');

    await page.goto('/gui');
    await page
      .getByLabel('Nội dung câu hỏi')
      .fill(
        'Ông Hồ Văn Xí, thôn 2, nộp hồ sơ mở cửa hàng bán lẻ xăng dầu. Từ ngày 01/7/2025 Ủy ban nhân dân xã hay Sở Công Thương cấp giấy chứng nhận đủ điều kiện?',
      );
    await expect(page.getByRole('complementary', { name: 'Đơn vị sẽ trả lời' })).toContainText('xăng dầu');
    await shoot(page, 'new-question-1440');
  });

  test('the check of a question file', async ({ page }) => {
    // Not the commune that another journey sends this file for: there every row is known already.
    await signIn(page, PEOPLE.communeOfFile);
    await page.setViewportSize(DESKTOP);
    await page.goto('/gui/nhieu');
    await expect(page.getByText('Thả tệp câu hỏi vào đây')).toBeVisible();
    await shoot(page, 'question-file-1440');
    await page.getByLabel('Chọn tệp từ máy').setInputFiles(QUESTION_FILE);
    await expect(page.getByRole('list', { name: 'Các câu đã tách' })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.getByText(/^Trang tính/)).toBeVisible();
    await expect(page.getByText('Đã có câu trả lời').first()).toBeVisible();
    await shoot(page, 'many-questions-1440');
  });

  test('the hotline', async ({ page }) => {
    await signIn(page, PEOPLE.hotline);
    await page.setViewportSize(DESKTOP);
    await page.goto('/tong-dai');
    await page
      .getByLabel('Nội dung người gọi hỏi')
      .fill('ho dan o thon 2 muon ban le ruou, xa co duoc cap giay phep ban le ruou khong hay phai len so');
    await page.getByLabel('Xã, phường, đặc khu').fill('tra bong');
    await page
      .getByRole('option', { name: /Trà Bồng/ })
      .first()
      .click();
    await page.getByLabel('Họ tên, chức danh').fill('Bà Hồ Thị Lan, công chức kinh tế');
    await page.getByLabel('Điện thoại').fill('0255 386 1234');
    await expect(page.getByText('Đọc lại cho người gọi')).toBeVisible();
    await shoot(page, 'hotline-1440');
  });

  test('people and posts', async ({ page }) => {
    await signIn(page, PEOPLE.admin);
    await page.setViewportSize(DESKTOP);
    await page.goto('/nhan-su');
    await expect(page.getByRole('table', { name: 'Danh sách nhân sự' })).toBeVisible();
    await shoot(page, 'people-1440');
    await page.goto('/dia-ban');
    await expect(page.getByRole('table', { name: 'Vị trí biệt phái theo tỉnh' })).toBeVisible();
    await shoot(page, 'posts-1440');
  });
});
