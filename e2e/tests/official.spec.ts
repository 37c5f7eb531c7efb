import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';
import { answerText, cite, openTicket } from '../support/ticket-page.ts';

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

test.describe('the ticket of an official', () => {
  test.beforeEach(({ page }) => signIn(page, PEOPLE.official));

  test('is found, opened and answered by the keyboard alone', async ({ page, as }) => {
    const [first, second] = [aQuestion(), aQuestion()];
    const commune = await as(PEOPLE.commune);
    const common = `cung${first.mark}`;
    await commune.submit({ ...first, body: `${first.body} ${common}` });
    const { id, code } = await commune.submit({ ...second, body: `${second.body} ${common}` });
    await page.goto(`/hang-doi?q=${common}&sort=newest`);
    await expect(page.getByRole('row', { name: new RegExp(first.mark) })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.getByRole('link', { name: first.subject })).toBeFocused();
    await page.keyboard.press('k');
    await expect(page.getByRole('link', { name: second.subject })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();

    await page.keyboard.press('a');
    await expect(answerText(page)).toBeFocused();
    const send = page.getByRole('button', { name: 'Gửi trả lời' });
    await expect(send).toHaveAccessibleDescription('Cần nhập nội dung trả lời.');
    await page.keyboard.insertText('Ủy ban nhân dân cấp xã tiếp nhận hồ sơ. ');
    await expect(send).toHaveAccessibleDescription(/Cần ít nhất một căn cứ/);
    await cite(page, 'Nghị định 139/2025/NĐ-CP', 'Điều 8');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(`Đã gửi trả lời ${code}`)).toBeVisible();
    await expect(
      page
        .getByRole('article', { name: /Văn bản trả lời/ })
        .or(page.getByRole('article'))
        .first(),
    ).toContainText('Ủy ban nhân dân cấp xã tiếp nhận hồ sơ.');
    expect(await commune.read(id)).toMatchObject({ state: 'answered' });
  });

  test('goes to the suggested department with the reason shown', async ({ page, as }) => {
    const { code } = await (await as(PEOPLE.commune)).submit(aQuestion());
    await openTicket(page, code);
    const panel = page.getByRole('region', { name: 'Chuyển đơn vị' });
    await expect(panel.getByRole('radio', { name: /Cục Quản lý và Phát triển thị trường trong nước/ })).toBeChecked();
    await expect(panel.getByText('xăng dầu').first()).toBeVisible();
    await panel.getByLabel(/^Ghi chú/).fill('Xã cần trước phiên họp sáng mai.');
    await panel.getByRole('button', { name: 'Chuyển kèm ghi chú' }).click();
    await expect(page.getByText(new RegExp(`Đã chuyển ${code}`))).toBeVisible();
    expect(await (await as(PEOPLE.department)).read(code)).toMatchObject({
      owner: { unit: { id: 'department:TTTN' } },
    });
  });

  test('stands still while the commune owes information, and runs again by itself', async ({ page, as }) => {
    const commune = await as(PEOPLE.commune);
    const { id, code } = await commune.submit(aQuestion());
    await openTicket(page, code);
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog', { name: 'Yêu cầu xã bổ sung' });
    await dialog.getByRole('textbox', { name: /cần cho biết thêm$/ }).fill('Đề nghị cho biết diện tích cửa hàng.');
    await dialog.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(page.getByRole('timer', { name: /^Tạm dừng, chờ xã bổ sung/ }).first()).toBeVisible();
    expect(await commune.read(id)).toMatchObject({ state: 'waiting_requester', clock: { state: 'paused' } });
    await commune.act(id, 'reply', { body: 'Cửa hàng rộng 120 m2.' });
    await expect(page.getByRole('timer', { name: /^Tạm dừng/ })).toHaveCount(0);
    await expect(page.getByText('Cửa hàng rộng 120 m2.').first()).toBeVisible();
  });
});
