import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, test } from '../support/test.ts';

/** Twelve questions as they stand in a letter: headings, one with sub-items, the last one asked twice. */
const aLetter = (own: string) => `ỦY BAN NHÂN DÂN XÃ TRÀ BỒNG
Kính gửi: Tổ công tác của Bộ Công Thương
I. Lĩnh vực thương mại
1. Chợ hạng 3 của xã do hợp tác xã quản lý nay giải thể, xã giao lại cho đơn vị nào khai thác (${own})?
2. Cửa hàng bán lẻ xăng dầu tại thôn 2 xin cấp giấy chứng nhận đủ điều kiện ở đâu?
3. Xã có được cấp giấy phép bán lẻ rượu cho hộ kinh doanh không, cụ thể:
a) Hộ đang bán từ trước ngày 01/7/2025;
b) Hộ mới đăng ký.
4. Hộ bán đặc sản quế trên sàn thương mại điện tử có phải thông báo website không?
5. Hội chợ xuân do xã tổ chức phải đăng ký với cơ quan nào?
6. Doanh nghiệp tổ chức khuyến mại may rủi tại chợ phiên phải báo cho ai?
II. Lĩnh vực công nghiệp, hóa chất, điện
7. Hộ kinh doanh phân bón, hóa chất bảo vệ nhà xưởng có cần giấy chứng nhận đủ điều kiện kinh doanh hóa chất không?
8. Tuyến điện hạ áp về nóc ông Thiên xuống cấp, xã đề nghị ngành điện sửa theo thủ tục nào?
9. Cụm công nghiệp Trà Bồng chậm giải phóng mặt bằng, thẩm quyền điều chỉnh tiến độ thuộc cấp nào?
10. Tổ hợp tác ép tinh dầu quế có được hỗ trợ từ kinh phí khuyến công không?
11. Doanh nghiệp xuất khẩu quế cần chứng nhận xuất xứ thì nộp hồ sơ ở đâu?
12. Chợ hạng 3 của xã do hợp tác xã quản lý nay giải thể, xã giao lại cho đơn vị nào khai thác (${own})?`;

test('a pasted list is checked, sent as one dossier and followed live', async ({ page, as }) => {
  const own = mark();
  await signIn(page, PEOPLE.commune);
  await page.goto('/gui/nhieu');
  await page.getByLabel('Danh sách câu hỏi').fill(aLetter(own));
  await expect(page.getByRole('status').filter({ hasText: 'Tìm thấy 12 câu hỏi' })).toBeVisible();
  await page.keyboard.press('Control+Enter');

  const rows = page.getByRole('region', { name: 'Các câu đã tách' });
  await expect(rows.getByRole('button', { name: /^Sửa câu 3:.*a\) Hộ đang bán.*b\) Hộ mới đăng ký/s })).toBeVisible();
  await expect(rows.getByText('Lĩnh vực thương mại')).toBeVisible();
  await expect(rows.getByText('Giống câu 1')).toBeVisible();
  await expect(rows.getByRole('listitem').nth(1)).toContainText('Cục Thị trường trong nước');
  await page.getByText('2 dòng không phải câu hỏi').click();
  await expect(page.getByText('Kính gửi: Tổ công tác của Bộ Công Thương')).toBeVisible();

  await rows.getByRole('button', { name: /^Sửa câu 5:/ }).click();
  const corrected = `Hội chợ xuân do xã tổ chức phải đăng ký xúc tiến thương mại với cơ quan nào (${own}-5)?`;
  await page.getByLabel('Nội dung câu 5').fill(corrected);
  // What was checked so far is there after a crash.
  await page.reload();
  await expect(rows.getByRole('button', { name: `Sửa câu 5: ${corrected}` })).toBeVisible();
  await rows.getByRole('button', { name: /^Sửa câu 12:/ }).click();
  await page.getByRole('button', { name: 'Bỏ qua câu này' }).click();
  await page.getByLabel('Tên hồ sơ').fill(`Vướng mắc tháng này (${own})`);
  await page.getByRole('button', { name: 'Gửi 11 câu hỏi' }).click();

  await expect(page.getByText(/^Đã gửi 11 câu hỏi, hồ sơ HS-\d{4}-\d{6}$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: `Vướng mắc tháng này (${own})` })).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Đã trả lời 0 trên 11 câu' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Các câu trong hồ sơ' }).getByRole('link')).toHaveCount(11);
  await expect(page.getByRole('tabpanel').getByRole('timer')).toHaveCount(11);
  await expect(page.getByRole('link', { name: new RegExp(`${own}-5`) }).last()).toBeVisible();

  const official = await as(PEOPLE.official);
  const [first] = await official.find(`${own}-5`);
  await official.act(first?.id ?? '', 'answer', ANSWER);
  await expect(page.getByRole('progressbar', { name: 'Đã trả lời 1 trên 11 câu' })).toBeVisible({ timeout: 2_000 });
  await page.getByRole('tab', { name: /^Đã trả lời/ }).click();
  await expect(page.getByRole('tabpanel').getByRole('link')).toHaveCount(1);
});
