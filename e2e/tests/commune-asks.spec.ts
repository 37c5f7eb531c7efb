import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.describe('a commune asks, on a phone', () => {
  test('and is told code, department with the reason, and due', async ({ page }) => {
    const question = aQuestion();
    await signIn(page, PEOPLE.commune);
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Gửi câu hỏi' }).click();
    await page.getByLabel('Nội dung câu hỏi').fill(question.body);
    const side = page.getByRole('complementary', { name: 'Đơn vị sẽ trả lời' });
    await expect(side).toContainText('Cục Quản lý và Phát triển thị trường trong nước');
    await expect(side.getByText('xăng dầu').first()).toBeVisible();
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();

    const done = page.getByRole('main');
    const received = done.getByRole('heading', { name: /^Đã tiếp nhận BCT-\d{4}-\d{6}$/ });
    await expect(received).toBeFocused();
    const code = (await received.textContent())?.replace('Đã tiếp nhận ', '');
    await expect(done.getByRole('timer')).toHaveAccessibleName(/ngày|giờ/);
    await expect(done).toContainText('Cục Quản lý và Phát triển thị trường trong nước');
    await expect(done).toContainText('xăng dầu');

    await page.goto(`/xa?tim=${question.mark}`);
    await expect(page.getByRole('tabpanel').getByText(code ?? '')).toBeVisible();
    // Nothing hangs over the edge of the phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test('and finds the draft again after a reload, a log-out and on the first page', async ({ page }) => {
    const question = aQuestion();
    await signIn(page, PEOPLE.commune);
    await page.goto('/gui');
    await page.getByLabel('Nội dung câu hỏi').fill(question.body);
    await page.getByLabel(/^Tiêu đề/).fill(question.subject);
    await page.reload();
    await expect(page.getByLabel('Nội dung câu hỏi')).toHaveValue(question.body);
    await expect(page.getByLabel(/^Tiêu đề/)).toHaveValue(question.subject);

    await page.getByRole('button', { name: /^Tài khoản/ }).click();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL(/dang-nhap/);
    await signIn(page, PEOPLE.commune);
    await page.goto('/xa');
    await page.getByRole('link', { name: 'Soạn tiếp' }).click();
    await expect(page.getByLabel('Nội dung câu hỏi')).toHaveValue(question.body);

    await page.getByRole('button', { name: 'Xóa nháp' }).click();
    await expect(page.getByLabel('Nội dung câu hỏi')).toHaveValue('');
    await page.reload();
    await expect(page.getByLabel('Nội dung câu hỏi')).toHaveValue('');
  });

  test('and a line cut in the middle of sending leaves one ticket', async ({ page, as }) => {
    const question = aQuestion();
    await signIn(page, PEOPLE.commune);
    await page.goto('/gui');
    await page.getByLabel('Nội dung câu hỏi').fill(question.body);
    await page.route(
      '**/api/tickets',
      async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await expect(page.getByRole('alert')).toContainText('gửi lại không tạo hai phiếu');
    await expect(page.getByLabel('Nội dung câu hỏi')).toHaveValue(question.body);
    const commune = await as(PEOPLE.commune);
    const [first] = await commune.find(question.mark);

    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await expect(page.getByRole('heading', { name: `Đã tiếp nhận ${first?.code}` })).toBeVisible();
    expect(await commune.find(question.mark)).toHaveLength(1);
  });
});
