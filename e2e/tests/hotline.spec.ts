import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';
import { answerText, cite } from '../support/ticket-page.ts';

test.describe('a call', () => {
  test.beforeEach(async ({ page }) => {
    await signIn(page, PEOPLE.hotline);
    await page.goto('/tong-dai');
    // Writing begins at once: the caller is already talking.
    await expect(page.getByLabel('Nội dung người gọi hỏi')).toBeFocused();
  });

  test('becomes a ticket of the province without the mouse', async ({ page, as }) => {
    const question = aQuestion();
    await page.keyboard.insertText(question.body);
    await expect(page.getByRole('timer', { name: 'Thời gian gọi' })).toBeVisible();
    await expect(page.getByText('Cục Quản lý và Phát triển thị trường trong nước').first()).toBeVisible();

    // Too early: what is missing is said, and the hand is led to it.
    await page.keyboard.press('Alt+2');
    await expect(page.getByRole('alert').filter({ hasText: 'Còn thiếu' })).toContainText('Xã, phường, đặc khu');
    await expect(page.getByLabel('Xã, phường, đặc khu')).toBeFocused();
    await page.keyboard.insertText('tra bong');
    await expect(page.getByRole('option', { name: /Trà Bồng, .*Quảng Ngãi/ }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Xã, phường, đặc khu')).toHaveValue(/Trà Bồng/);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Họ tên, chức danh')).toBeFocused();
    await page.keyboard.insertText('Bà Hồ Thị Lan');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('0255 386 1234');
    await page.keyboard.press('Alt+2');

    await expect(page.getByText('Đã tạo phiếu')).toBeVisible();
    await expect(page.getByText(/Mã câu hỏi là BCT-\d{4}-\d{6}\. Bộ trả lời bằng văn bản, hạn/)).toBeVisible();
    await expect(page.getByRole('button', { name: /Cuộc gọi mới/ })).toBeFocused();
    const [ticket] = await (await as(PEOPLE.official)).find(question.mark);
    expect(ticket).toMatchObject({ channel: 'hotline', owner: { unit: { id: 'post:MoIT:51' } } });

    await page.keyboard.press('Alt+n');
    await expect(page.getByLabel('Nội dung người gọi hỏi')).toHaveValue('');
  });

  test('answered on the phone is confirmed in writing', async ({ page, as }) => {
    const question = aQuestion('answeredByHotline');
    await page.keyboard.insertText(question.body);
    await page.getByLabel('Xã, phường, đặc khu').fill('tra bong');
    await page
      .getByRole('option', { name: /Trà Bồng, .*Quảng Ngãi/ })
      .first()
      .click();
    await page.getByLabel('Họ tên, chức danh').fill('Bà Hồ Thị Lan');
    await page.getByLabel('Điện thoại').fill('0255 386 1234');
    await page.keyboard.press('Alt+1');
    await expect(page.getByRole('heading', { level: 1, name: /^BCT-/ })).toBeVisible();
    await answerText(page).fill('Như đã trả lời qua điện thoại: hồ sơ nộp tại xã. ');
    await cite(page, 'Nghị định 139/2025/NĐ-CP', 'Điều 8');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Đã gửi trả lời BCT-/)).toBeVisible();
    const [ticket] = await (await as(PEOPLE.commune)).find(question.mark);
    expect(ticket).toMatchObject({ state: 'answered', clock: { kind: 'answer', state: 'met' } });
  });

  test('survives a reload in the middle', async ({ page }) => {
    const question = aQuestion();
    await page.getByLabel('Nội dung người gọi hỏi').fill(question.body);
    await page.getByLabel('Họ tên, chức danh').fill('Ông Phạm Văn Tám');
    await page.reload();
    await expect(page.getByLabel('Nội dung người gọi hỏi')).toHaveValue(question.body);
    await expect(page.getByLabel('Họ tên, chức danh')).toHaveValue('Ông Phạm Văn Tám');
    await page.getByRole('button', { name: 'Bỏ cuộc gọi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ cuộc gọi' }).click();
    await expect(page.getByText('Chưa có cuộc gọi', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Nội dung người gọi hỏi')).toHaveValue('');
  });
});
