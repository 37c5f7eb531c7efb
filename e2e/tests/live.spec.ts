import { ANSWER } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';
import { answerText, openTicket } from '../support/ticket-page.ts';

// These pages ask for nothing by themselves: what shows without a reload came by a live event.

test('the queue shows what others do, and leaves typing, scrolling and focus alone', async ({ page, as }) => {
  const [commune, official] = [await as(PEOPLE.commune), await as(PEOPLE.official)];
  const [first, second] = [aQuestion(), aQuestion('TMĐT')];
  const sent = await commune.submit(first);
  await signIn(page, PEOPLE.official);
  await page.goto('/hang-doi?sort=newest');
  const list = page.getByRole('table', { name: 'Danh sách câu hỏi' });
  await expect(list.getByRole('link', { name: first.subject })).toBeVisible();
  await expect(page.getByText('Đã đồng bộ')).toBeVisible();

  // Some screens down, at a row that stays.
  const row = list.getByRole('row').nth(25).getByRole('link').first();
  const kept = list.getByRole('link', { name: (await row.textContent()) ?? '' }).first();
  await kept.scrollIntoViewIfNeeded();
  const before = await kept.boundingBox();
  const filter = page.getByRole('searchbox', { name: 'Lọc theo từ trong mã, câu hỏi' });
  await filter.focus();
  await official.act(sent.id, 'answer', ANSWER);
  await expect(list.getByRole('link', { name: first.subject })).toHaveCount(0);
  await expect(filter).toBeFocused();
  // A row left above it: it moved by that at most, the list did not jump to its start.
  const after = await kept.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(100);

  await filter.pressSequentially(second.mark);
  await commune.submit(second);
  await expect(list.getByRole('link', { name: second.subject })).toBeVisible();
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
  await expect(page.getByRole('button', { name: /^Thông báo, \d+ chưa đọc$/ })).toBeVisible();
  await page.getByRole('button', { name: /^Thông báo/ }).click();
  await expect(
    page.getByRole('link', { name: new RegExp(`đề nghị bổ sung thông tin.*${question.mark}`) }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(`/xa?nhom=waiting&tim=${question.mark}`);
  await expect(page.getByRole('tabpanel').getByRole('link', { name: question.subject })).toBeVisible();
});

test('a ticket shows what others do beside the text in the making', async ({ page, as }) => {
  const [commune, so] = [await as(PEOPLE.commune), await as('sct.quangngai')];
  const { id, code } = await commune.submit(aQuestion());
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  await answerText(page).fill('Bản nháp đang soạn dở dang của cán bộ');
  await answerText(page).press('Home');
  await so.act(id, 'note', { body: 'Sở đã có văn bản hướng dẫn việc này.' });
  await expect(page.getByText('Sở đã có văn bản hướng dẫn việc này.').first()).toBeVisible();
  await commune.act(id, 'reply', { body: 'Xã bổ sung: cửa hàng ở thôn 2.' });
  await expect(page.getByText('Xã bổ sung: cửa hàng ở thôn 2.').first()).toBeVisible();
  await expect(answerText(page)).toBeFocused();
  await expect(answerText(page)).toHaveValue('Bản nháp đang soạn dở dang của cán bộ');
  // The caret is where it was, too.
  await page.keyboard.insertText('X');
  await expect(answerText(page)).toHaveValue('XBản nháp đang soạn dở dang của cán bộ');
});

test('colleagues see who is writing; the commune never does', async ({ page, as, browserOf }) => {
  const { code } = await (await as(PEOPLE.commune)).submit(aQuestion());
  const official = await browserOf(PEOPLE.official);
  const commune = await browserOf(PEOPLE.commune);
  await openTicket(official, code);
  await openTicket(commune, code);
  await signIn(page, 'sct.quangngai');
  await openTicket(page, code);
  await expect(page.getByText(/đang xem phiếu$/)).toBeVisible();
  await answerText(official).pressSequentially('Kính gửi xã, ');
  await expect(page.getByText(/đang soạn trả lời$/)).toBeVisible();
  await expect(official.getByText(/đang xem phiếu$/)).toBeVisible();
  await expect(commune.getByText(/đang (soạn|xem)/)).toHaveCount(0);
  await official.close();
  await expect(page.getByText(/đang soạn trả lời$/)).toHaveCount(0);
});
