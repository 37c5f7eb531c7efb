import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';

/** What somebody else does must show within this time. */
const AT_ONCE = { timeout: 2_000 };

test('the queue shows what others do, and leaves typing, scrolling and focus alone', async ({ page, as }) => {
  const [commune, official] = [await as(PEOPLE.commune), await as(PEOPLE.official)];
  const [first, second] = [aQuestion(), aQuestion('TMĐT')];
  const sent = await commune.submit(first);
  await signIn(page, PEOPLE.official);
  await page.goto('/hang-doi?sort=newest');
  const list = page.getByRole('table', { name: 'Danh sách câu hỏi' });
  await expect(list.getByRole('link', { name: first.subject })).toBeVisible();
  await expect(page.getByText('Đã đồng bộ')).toBeVisible();

  await page.getByRole('link', { name: first.subject }).focus();
  const last = list.getByRole('row').last();
  await last.scrollIntoViewIfNeeded();
  const before = await last.boundingBox();
  const filter = page.getByRole('searchbox', { name: 'Lọc theo từ trong mã, câu hỏi' });
  await filter.focus();
  await official.act(sent.id, 'take');
  await official.act(sent.id, 'answer', ANSWER);
  await expect(list.getByRole('link', { name: first.subject })).toHaveCount(0, AT_ONCE);
  await expect(filter).toBeFocused();
  // One row left above it, so it moved up by a row at most; the list did not jump to its start.
  const after = await last.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(100);

  await filter.pressSequentially(second.mark);
  await commune.submit(second);
  await expect(list.getByRole('link', { name: second.subject })).toBeVisible(AT_ONCE);
  await expect(filter).toBeFocused();
  await expect(filter).toHaveValue(second.mark);
});

test('the bell rings for what concerns the reader', async ({ page, as }) => {
  const question = aQuestion();
  const [commune, official] = [await as(PEOPLE.commune), await as(PEOPLE.official)];
  const sent = await commune.submit(question);
  await signIn(page, PEOPLE.commune);
  await page.goto('/xa');
  await expect(page.getByText('Đã đồng bộ')).toBeVisible();
  await official.act(sent.id, 'clarification', {
    question: 'Đề nghị xã cho biết cửa hàng đã có giấy chứng nhận cũ hay chưa.',
    expectedAt: new Date(Date.now() + 3 * 86_400_000).toISOString(),
  });
  await expect(page.getByRole('button', { name: /^Thông báo, \d+ chưa đọc$/ })).toBeVisible(AT_ONCE);
  await page.getByRole('button', { name: /^Thông báo/ }).click();
  await expect(
    page.getByRole('link', { name: new RegExp(`đề nghị bổ sung thông tin.*${question.mark}`) }),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Cần xã bổ sung' }).getByRole('link', { name: question.subject }),
  ).toBeVisible();
});
