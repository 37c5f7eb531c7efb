import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';

test.describe('the queue of an official', () => {
  test.beforeEach(({ page }) => signIn(page, PEOPLE.official));

  test('counts down every question and shows the current one beside the list', async ({ page, as }) => {
    const question = aQuestion();
    const { code } = await (await as(PEOPLE.commune)).submit(question);
    await page.goto(`/hang-doi?q=${question.mark}`);
    const row = page.getByRole('row', { name: new RegExp(question.mark) });
    await expect(row.getByRole('timer')).toHaveAccessibleName(/làm việc|chạy lại/);
    await expect(row).toContainText(code);
    const preview = page.getByRole('complementary', { name: 'Xem nhanh' });
    await expect(preview.getByRole('timer')).toBeVisible();
    await expect(preview).toContainText('Cục Quản lý và Phát triển thị trường trong nước');
    await expect(preview.getByText('xăng dầu').first()).toBeVisible();
    await preview.getByRole('button', { name: 'Nhận xử lý' }).click();
    await expect(preview.getByRole('button', { name: 'Nhận xử lý' })).toHaveCount(0);
    await page.getByRole('tab', { name: /^Của tôi/ }).click();
    await expect(page).toHaveURL(new RegExp(`view=mine.*q=${question.mark}`));
    await expect(row).toBeVisible();
  });

  test('hands several over at once, with a result for each', async ({ page, as }) => {
    const commune = await as(PEOPLE.commune);
    const [first, second] = [aQuestion(), aQuestion()];
    const common = `chung${first.mark}`;
    const sent = [
      await commune.submit({ ...first, body: `${first.body} ${common}` }),
      await commune.submit({ ...second, body: `${second.body} ${common}` }),
    ];
    await page.goto(`/hang-doi?q=${common}`);
    await expect(page.getByRole('row', { name: new RegExp(second.mark) })).toBeVisible();
    // Current row, J, X: the keyboard alone chooses both.
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+J');
    await expect(page.getByText('2 câu đã chọn')).toBeVisible();
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Chuyển 2 câu hỏi đến đơn vị' });
    await expect(dialog.getByRole('radio', { name: /Cục Quản lý và Phát triển thị trường trong nước/ })).toBeChecked();
    await dialog.getByRole('button', { name: 'Thực hiện với 2 câu' }).click();
    await expect(page.getByText('Đã xong 2 câu')).toBeVisible();
    const official = await as(PEOPLE.official);
    for (const { id } of sent)
      expect(await official.read(id)).toMatchObject({
        owner: { unit: { id: 'department:TTTN' } },
        state: 'in_progress',
      });
  });
});
