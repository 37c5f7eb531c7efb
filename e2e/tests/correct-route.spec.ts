import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { openTicket } from '../support/ticket-page.ts';

test.describe('correct a route', () => {
  test.beforeEach(({ page }) => signIn(page, PEOPLE.official));

  test('an official says who is responsible, and why, with one click; the handover then goes there', async ({
    page,
    as,
  }) => {
    const { id, code } = await (await as(PEOPLE.commune)).submit(aQuestion('TTTN'));
    await openTicket(page, code);
    await page.getByRole('button', { name: 'Sửa đơn vị được gợi ý' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sửa đơn vị được gợi ý' });
    await expect(dialog.getByRole('group', { name: /^Vì sao/ })).toHaveCount(0);
    const other = dialog.getByRole('combobox', { name: 'Đơn vị khác của Bộ' });
    await other.click();
    await other.fill('hoa chat');
    await page.getByRole('option', { name: 'Cục Hóa chất', exact: true }).click();
    await dialog.getByRole('button', { name: 'Câu hỏi về việc khác' }).click();
    await expect(dialog.getByRole('button', { name: 'Câu hỏi về việc khác' })).toHaveAttribute('aria-pressed', 'true');
    await expectAccessible(page, 'correct a route');
    await dialog.getByRole('button', { name: 'Ghi đơn vị' }).click();
    await expect(page.getByText(`Đã ghi đơn vị của ${code}`)).toBeVisible();
    await expect(page.getByText('Sửa đơn vị được gợi ý: Cục Hóa chất')).toBeVisible();
    // what a person decided is chosen beforehand: handing over needs no second correction
    const panel = page.getByRole('region', { name: 'Chuyển đơn vị' });
    await expect(panel.getByRole('group', { name: /^Vì sao/ })).toHaveCount(0);
    await panel.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(page.getByText(`Đã chuyển ${code}`)).toBeVisible();
    expect(await (await as(PEOPLE.reviewedDepartment)).read(id)).toMatchObject({
      owner: { unit: { id: 'department:HC' } },
      department: { code: 'HC' },
    });
  });

  test('handing over elsewhere than suggested asks why, and never waits for it', async ({ page, as }) => {
    const { id, code } = await (await as(PEOPLE.commune)).submit(aQuestion('TTTN'));
    await openTicket(page, code);
    const panel = page.getByRole('region', { name: 'Chuyển đơn vị' });
    await expect(panel.getByRole('radio', { name: /Cục Quản lý và Phát triển thị trường trong nước/ })).toBeChecked();
    await expect(panel.getByRole('group', { name: /^Vì sao/ })).toHaveCount(0);
    const other = panel.getByRole('combobox', { name: 'Đơn vị khác của Bộ' });
    await other.click();
    await other.fill('hoa chat');
    await page.getByRole('option', { name: 'Cục Hóa chất', exact: true }).click();
    await expect(panel.getByRole('group', { name: /^Vì sao/ })).toBeVisible();
    await panel.getByRole('button', { name: 'Chuyển', exact: true }).click();
    await expect(page.getByText(`Đã chuyển ${code}`)).toBeVisible();
    expect(await (await as(PEOPLE.official)).read(id)).toMatchObject({ owner: { unit: { id: 'department:HC' } } });
  });
});
