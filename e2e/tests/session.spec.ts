import { PASSWORD, PEOPLE, signIn } from '../support/people.ts';
import { expect, expectAccessibleInBoth, test } from '../support/test.ts';

test.describe('signing in', () => {
  test('tells nothing about which of the two was wrong, and keeps what was typed', async ({ page }) => {
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('khong.co.ai');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.');
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('khong.co.ai');
  });

  test('leads back to where one was going', async ({ page }) => {
    await page.goto('/hang-doi?view=mine');
    await expect(page).toHaveURL(/dang-nhap/);
    await page.getByLabel('Tên đăng nhập').fill(PEOPLE.official);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/hang-doi\?view=mine/);
    await expect(page.getByRole('heading', { level: 1, name: 'Hàng đợi' })).toBeVisible();
  });

  test('as a demo person is one click', async ({ page }) => {
    await page.goto('/dang-nhap');
    await page.getByRole('tab', { name: 'Quảng Ngãi' }).click();
    await page.getByRole('button', { name: /Cán bộ tăng cường Bộ Công Thương tại Quảng Ngãi/ }).click();
    await expect(page).toHaveURL(/\/hang-doi/);
  });

  test('survives a reload and ends with logging out', async ({ page }) => {
    await signIn(page, PEOPLE.official);
    await page.goto('/hang-doi');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Hàng đợi' })).toBeVisible();
    await page.getByRole('button', { name: /Tài khoản/ }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL(/dang-nhap/);
    await page.goto('/hang-doi');
    await expect(page).toHaveURL(/dang-nhap/);
  });

  test('is accessible in both themes', async ({ page }) => {
    await page.goto('/dang-nhap');
    await expect(page.getByRole('tab', { name: 'Quảng Ngãi' })).toBeVisible();
    await expectAccessibleInBoth(page, 'login');
  });
});
