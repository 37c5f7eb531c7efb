import { PEOPLE, signIn } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test('English is one choice away, and stays chosen', async ({ page }) => {
  await signIn(page, PEOPLE.official);
  await page.goto('/hang-doi');
  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('timer').first()).toHaveAccessibleName(/working|day|hour|minute/i);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible();
  await page.goto('/cai-dat');
  await page.getByRole('main').getByText('Tiếng Việt', { exact: true }).click();
  await page.goto('/hang-doi');
  await expect(page.getByRole('heading', { level: 1, name: 'Hàng đợi' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});
