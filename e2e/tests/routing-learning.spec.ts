import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion, mark } from '../support/question.ts';
import { expect, expectAccessible, expectAccessibleInBoth, test } from '../support/test.ts';

test.describe('what the router learns', () => {
  test('train again, see how it came out beside the one in use, and go one version back', async ({ page, as }) => {
    test.setTimeout(240_000);
    await signIn(page, PEOPLE.personnel);
    await page.goto('/dinh-tuyen?muc=phien-ban');
    const versions = page.getByRole('list', { name: 'Các phiên bản' });
    const used = versions.getByRole('listitem').filter({ hasText: 'Đang dùng' });
    await expect(used).toHaveCount(1);
    await expectAccessible(page, 'versions');

    const note = `Học lại ${mark()}`;
    await page.getByRole('button', { name: 'Cho học lại' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cho hệ thống học lại' });
    await dialog.getByLabel('Ghi chú').fill(note);
    await expectAccessible(page, 'train again');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Đã cho học phiên bản \d+$/)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /^Đang học phiên bản/ })).toBeVisible();
    // Nobody reloads the page: it tells by itself how the training came out.
    const trained = versions.getByRole('listitem').filter({ hasText: note });
    await expect(trained).toBeVisible({ timeout: 180_000 });
    await expect(trained.getByText(/ cho học( ·|$)/)).toBeVisible();
    await expect(trained.getByText('Học từ')).toBeVisible();
    if (!(await trained.locator('details[open]').count())) await trained.locator('summary').click();
    const figures = trained.getByRole('table', { name: /^Nội dung danh mục/ });
    await expect(figures.getByRole('columnheader', { name: 'Bản trước' })).toBeVisible();
    await expect(
      figures
        .getByRole('row', { name: /^Gợi ý đầu đúng/ })
        .getByRole('cell')
        .first(),
    ).toHaveText(/%$/);

    const [earlier] = (await (await as(PEOPLE.personnel)).get('/api/routing/models')).items.filter(
      ({ usable }: { usable: boolean }) => usable,
    );
    const name = `Phiên bản ${earlier.version}`;
    await page.getByRole('button', { name: `Dùng lại bản này: ${name}`, exact: true }).click();
    const back = page.getByRole('dialog', { name: `Dùng lại phiên bản ${earlier.version}?` });
    await expect(back.getByText('Phiếu đã có không thay đổi.')).toBeVisible();
    await expectAccessible(page, 'go back');
    await back.getByRole('button', { name: `Dùng phiên bản ${earlier.version}` }).click();
    await expect(page.getByText(`Đang dùng phiên bản ${earlier.version}`)).toBeVisible();
    await expect(used.getByRole('heading', { name })).toBeVisible();
    const { current } = await (await as(PEOPLE.personnel)).get('/api/routing/models');
    expect(current.id).toBe(earlier.id);
    expect(current.activatedBy.name).not.toBe('');
  });

  test('a correction is listed, set aside with a reason, and used again', async ({ page, as }) => {
    const { id, code } = await (await as(PEOPLE.commune)).submit(aQuestion('TTTN'));
    await (await as(PEOPLE.official)).act(id, 'department', {
      department: 'HC',
      reason: 'other_subject',
    });
    await signIn(page, PEOPLE.personnel);
    await page.goto('/dinh-tuyen?muc=sua&don-vi=HC');
    const row = page
      .getByRole('region', { name: 'Các lần sửa' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: code, exact: true }) });
    await expect(row.getByText('Câu hỏi về việc khác')).toBeVisible();
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Không dùng để học', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Không dùng để học' });
    const send = dialog.getByRole('button', { name: 'Không dùng để học' });
    await expect(send).toHaveAttribute('aria-disabled', 'true');
    await dialog.getByLabel('Lý do').fill('Sửa nhầm khi thử');
    await expectAccessible(page, 'set aside');
    await send.click();
    await expect(row.getByText(/Sửa nhầm khi thử$/)).toBeVisible();

    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Dùng lại', exact: true }).click();
    await page.getByRole('dialog', { name: 'Dùng lại các lần sửa' }).getByLabel('Lý do').fill('Đã đối chiếu');
    await page.keyboard.press('Control+Enter');
    await expect(row.getByText(/Sửa nhầm khi thử$/)).toHaveCount(0);
    await expect(row).toBeVisible();
  });

  test('figures lead to their lists, in either theme and on a phone; the administrator reads no question', async ({
    page,
    browserOf,
  }) => {
    await signIn(page, PEOPLE.personnel);
    await page.goto('/dinh-tuyen');
    await expect(page.getByRole('table', { name: 'Gợi ý đầu đúng theo tuần tiếp nhận' })).toBeVisible();
    await expectAccessibleInBoth(page, 'learning report');
    await page.getByRole('link', { name: /^Xem tất cả \d+ lần sửa$/ }).click();
    await expect(page).toHaveURL(/muc=sua/);
    const list = page.getByRole('region', { name: 'Các lần sửa' });
    await expect(list.getByRole('link').first()).toBeVisible();
    await expectAccessible(page, 'corrections');

    const phone = await browserOf(PEOPLE.admin, { viewport: { width: 390, height: 844 } });
    await phone.goto('/dinh-tuyen?muc=sua');
    const theirs = phone.getByRole('region', { name: 'Các lần sửa' });
    await expect(theirs.getByRole('listitem').first()).toBeVisible();
    await expect(theirs.getByRole('link')).toHaveCount(0);
    await expectAccessible(phone, 'corrections, phone');
    await phone.getByRole('tab', { name: 'Báo cáo học' }).click();
    await expect(phone.getByText('Thời gian mất do chuyển lòng vòng')).toBeVisible();
    await expectAccessible(phone, 'learning report, phone');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
