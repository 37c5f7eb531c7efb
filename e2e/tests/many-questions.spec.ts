import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const LIST = { name: 'Các câu đã tách' };

const aList = (own: string) => `ỦY BAN NHÂN DÂN XÃ TRÀ BỒNG
Kính gửi: Tổ công tác của Bộ Công Thương
1. Chợ hạng 3 của xã do hợp tác xã quản lý nay giải thể, xã giao lại cho đơn vị nào khai thác (${own})?
2. Cửa hàng bán lẻ xăng dầu tại thôn 2 xin cấp giấy chứng nhận đủ điều kiện ở đâu (${own})?
3. Hộ bán đặc sản quế trên sàn thương mại điện tử có phải thông báo website không (${own})? Hội chợ xuân do xã tổ chức phải đăng ký với cơ quan nào (${own})?
4. Tuyến điện hạ áp về nóc ông Thiên xuống cấp, xã đề nghị ngành điện sửa theo thủ tục nào (${own})?`;

test('a pasted list is divided, corrected by keyboard and followed live', async ({ page, as }) => {
  const own = mark();
  await signIn(page, PEOPLE.commune);
  await page.goto('/gui/nhieu');
  await page.getByRole('button', { name: 'Dán danh sách hoặc ô bảng tính' }).click();
  await page.getByLabel('Nội dung đã sao chép').fill(aList(own));
  await page.keyboard.press('Control+Enter');

  const rows = page.getByRole('list', LIST);
  await expect(rows.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('tab', { name: /^Không phải câu hỏi/ }).click();
  await expect(page.getByText('Kính gửi: Tổ công tác của Bộ Công Thương')).toBeVisible();
  await page.getByRole('tab', { name: /^Tất cả/ }).click();

  await rows.getByRole('button', { name: /^Sửa câu 3:/ }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(rows.getByRole('listitem')).toHaveCount(5);
  await expect(rows.getByRole('button', { name: /^Sửa câu 4: Hội chợ xuân/ })).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(rows.getByRole('listitem')).toHaveCount(4);
  await page.keyboard.press('s');
  await expect(rows.getByRole('listitem')).toHaveCount(5);
  await rows.getByRole('button', { name: /^Sửa câu 5:/ }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(page.getByRole('tab', { name: /^Không gửi/ })).toContainText('1');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();

  await page.getByRole('button', { name: 'Gửi 4 câu hỏi' }).click();
  const confirm = page.getByRole('dialog', { name: 'Trước khi gửi' });
  await expect(confirm.or(page.getByText(/^Đã gửi 4 câu hỏi/)).first()).toBeVisible();
  if (await confirm.isVisible()) await confirm.getByRole('button', { name: 'Gửi 4 câu hỏi' }).click();
  await expect(page.getByText(/^Đã gửi 4 câu hỏi, hồ sơ HS-\d{4}-\d{6}$/)).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Đã trả lời 0 trên 4 câu' })).toBeVisible();

  const official = await as(PEOPLE.official);
  const [first] = await official.find(own);
  await official.act(first?.id ?? '', 'answer', ANSWER);
  await expect(page.getByRole('progressbar', { name: 'Đã trả lời 1 trên 4 câu' })).toBeVisible();
});

test('without a line changes are kept on the device and go out when it is back', async ({ page, as }) => {
  const own = mark();
  await signIn(page, PEOPLE.commune);
  await page.goto('/gui/nhieu');
  await page.getByRole('button', { name: 'Dán danh sách hoặc ô bảng tính' }).click();
  await page.getByLabel('Nội dung đã sao chép').fill(aList(own));
  await page.getByRole('button', { name: 'Tách thành từng câu' }).click();
  const rows = page.getByRole('list', LIST);
  await expect(rows.getByRole('listitem')).toHaveCount(4);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  await page.route('**/api/dossier-drafts/*/changes', (route) => route.abort());
  await rows.getByRole('button', { name: /^Sửa câu 4:/ }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(page.getByText('Đang chờ mạng, giữ trên máy này.')).toBeVisible();
  const commune = await as(PEOPLE.commune);
  expect((await commune.get(`/api/dossier-drafts/${id}`)).counts).toMatchObject({ open: 4, skipped: 0 });

  // Closed with the line still away: the change is there again, and is brought to the server.
  await page.reload();
  await expect(page.getByRole('tab', { name: /^Không gửi/ })).toContainText('1');
  await page.unroute('**/api/dossier-drafts/*/changes');
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  expect((await commune.get(`/api/dossier-drafts/${id}`)).counts).toMatchObject({ open: 3, skipped: 1 });
});

test('a question that was changed on another device meanwhile is shown in both versions', async ({
  page,
  browserOf,
}) => {
  const own = mark();
  await signIn(page, PEOPLE.commune);
  await page.goto('/gui/nhieu');
  await page.getByRole('button', { name: 'Dán danh sách hoặc ô bảng tính' }).click();
  await page.getByLabel('Nội dung đã sao chép').fill(aList(own));
  await page.getByRole('button', { name: 'Tách thành từng câu' }).click();
  const rows = page.getByRole('list', LIST);
  await expect(rows.getByRole('listitem')).toHaveCount(4);

  await page.route('**/api/dossier-drafts/*/changes', (route) => route.abort());
  await rows.getByRole('button', { name: /^Sửa câu 2:/ }).click();
  await page.getByLabel('Nội dung câu 2', { exact: true }).fill(`Bản trên máy này về xăng dầu ở thôn 2 (${own})?`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đang chờ mạng, giữ trên máy này.')).toBeVisible();

  const laptop = await browserOf(PEOPLE.commune);
  await laptop.goto(new URL(page.url()).pathname);
  await laptop.getByRole('button', { name: /^Sửa câu 2:/ }).click();
  await laptop.getByLabel('Nội dung câu 2', { exact: true }).fill(`Bản trên máy khác về xăng dầu ở thôn 2 (${own})?`);
  await laptop.keyboard.press('Control+Enter');
  await expect(laptop.getByText(/^Đã lưu/)).toBeVisible();

  await page.unroute('**/api/dossier-drafts/*/changes');
  const conflict = page.getByRole('region', { name: /gặp nội dung mới từ máy khác/ });
  await expect(conflict).toContainText(`Bản trên máy khác về xăng dầu ở thôn 2 (${own})?`);
  await expect(conflict).toContainText(`Bản trên máy này về xăng dầu ở thôn 2 (${own})?`);
  await expectAccessible(page, 'conflict');
  await conflict.getByRole('button', { name: 'Giữ bản trên máy này' }).click();
  await expect(conflict).toHaveCount(0);
  await expect(laptop.getByRole('button', { name: /^Sửa câu 2: Bản trên máy này/ })).toBeVisible();
});

test('a file that cannot be read says what to do', async ({ page }) => {
  await signIn(page, PEOPLE.commune);
  await page.goto('/gui/nhieu');
  await page.getByLabel('Chọn tệp từ máy').setInputFiles({
    name: 'cong_van_scan.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'),
  });
  const alert = page.getByRole('alert').filter({ hasText: 'Không đọc được “cong_van_scan.pdf”' });
  await expect(alert).toContainText(/Word|Excel|dán/);
  await expectAccessible(page, 'unreadable');
  await alert.getByRole('button', { name: 'Chọn tệp khác' }).click();
  await expect(page.getByText('Thả tệp câu hỏi vào đây')).toBeVisible();
});
