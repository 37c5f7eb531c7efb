import type { Page } from '@playwright/test';
import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, expectAccessible, expectAccessibleInBoth, test } from '../support/test.ts';

/** Level 1 heading says that the page is there; nothing of it may still be loading. */
const ready = async (page: Page, heading: string | RegExp) => {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
};

type Visit = { path: string; heading: string | RegExp; as: string; phone?: boolean };

const PAGES: readonly Visit[] = [
  { path: '/xa', heading: 'Trang xã', as: PEOPLE.commune, phone: true },
  { path: '/gui', heading: 'Gửi câu hỏi', as: PEOPLE.commune, phone: true },
  { path: '/ho-so', heading: 'Hồ sơ câu hỏi', as: PEOPLE.commune, phone: true },
  // A list of ten: axe looks at every row.
  { path: '/hang-doi?view=mine', heading: 'Hàng đợi', as: PEOPLE.official, phone: true },
  { path: '/tong-dai', heading: 'Tổng đài', as: PEOPLE.hotline },
  { path: '/cuoc-goi', heading: 'Cuộc gọi', as: PEOPLE.hotline },
  { path: '/nhan-su', heading: 'Nhân sự', as: PEOPLE.admin },
  { path: '/dia-ban', heading: 'Địa bàn', as: PEOPLE.personnel },
  { path: '/cai-dat', heading: 'Cài đặt', as: PEOPLE.leader },
];

for (const { path, heading, as, phone } of PAGES)
  test(`${path} has no violation in either theme${phone ? ', nor on a phone' : ''}`, async ({ page }) => {
    await signIn(page, as);
    await page.goto(path);
    await ready(page, heading);
    await expectAccessibleInBoth(page, path);
    if (!phone) return;
    await page.setViewportSize({ width: 390, height: 844 });
    await ready(page, heading);
    await expectAccessible(page, `${path}, phone`);
  });

test('a ticket has no violation, for each side of it', async ({ page, as, browserOf }) => {
  const { code } = await (await as(PEOPLE.commune)).submit(aQuestion());
  await signIn(page, PEOPLE.official);
  await page.goto(`/phieu/${code}`);
  await ready(page, code);
  await expectAccessibleInBoth(page, 'ticket');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'clarification');
  await (await as(PEOPLE.official)).act(code, 'answer', ANSWER);
  const commune = await browserOf(PEOPLE.commune, { viewport: { width: 390, height: 844 } });
  await commune.goto(`/phieu/${code}`);
  await ready(commune, code);
  await expectAccessible(commune, 'ticket of the commune, phone');
});

test('a dossier and the check of a pasted list have no violation', async ({ page, as }) => {
  const [dossier] = (await (await as(PEOPLE.commune)).get('/api/dossiers')).items;
  await signIn(page, PEOPLE.commune);
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(`/ho-so/${dossier.id}`);
    await expect(page.getByRole('list', { name: 'Các câu trong hồ sơ' })).toBeVisible();
    await ready(page, dossier.code);
    await expectAccessible(page, `dossier, ${viewport.width}`);
    await page.goto('/gui/nhieu');
    await page.getByRole('button', { name: 'Dán danh sách hoặc ô bảng tính' }).click();
    await page
      .getByLabel('Nội dung đã sao chép')
      .fill('1. Chợ hạng 3 do ai quản lý?\n2. Xã có cấp giấy phép rượu không?');
    await expectAccessible(page, `pasting, ${viewport.width}`);
    await page.getByRole('button', { name: 'Tách thành từng câu' }).click();
    await page.getByRole('button', { name: /^Sửa câu 1/ }).click();
    await expect(page.getByText(/^Trích từ nội dung/)).toBeVisible();
    await expectAccessible(page, `checking, ${viewport.width}`);
    await page.getByRole('button', { name: 'Thêm câu' }).click();
    await expectAccessible(page, `adding by hand, ${viewport.width}`);
  }
});

test('the command palette, the keys and the bell have no violation', async ({ page }) => {
  await signIn(page, PEOPLE.official);
  await page.goto('/hang-doi?view=mine');
  await ready(page, 'Hàng đợi');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await expectAccessible(page, 'keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Thông báo/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Thông báo' })).toBeVisible();
  await expectAccessible(page, 'bell');
});
