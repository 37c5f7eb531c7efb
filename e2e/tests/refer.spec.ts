import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';
import { answerText, cite, openTicket } from '../support/ticket-page.ts';

test('refer one: the authority outside is named, chased and answers with its letter; the verdict stays', async ({
  page,
  as,
}) => {
  const commune = await as(PEOPLE.commune);
  const own = mark();
  const { id, code } = await commune.submit({
    subject: `Lệ phí môn bài của hộ bán rượu tại chợ phiên (${own})`,
    body: `Hộ bán rượu ${own} ở chợ phiên có phải nộp lệ phí môn bài và kê khai thuế khoán không?`,
  });
  await signIn(page, PEOPLE.official);
  await openTicket(page, code);
  await page.getByRole('button', { name: 'Việc khác với phiếu này' }).click();
  await page.getByRole('button', { name: 'Chuyển ngoài hệ thống' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chuyển ngoài hệ thống' });
  const authority = dialog.getByRole('combobox', { name: 'Cơ quan có thẩm quyền' });
  await dialog.getByRole('button', { name: /^Ủy ban nhân dân tỉnh/ }).click();
  await expect(authority).toHaveValue('Ủy ban nhân dân tỉnh Quảng Ngãi');
  await authority.fill('Bộ Tài chính');
  await dialog.getByRole('textbox', { name: 'Số, ký hiệu văn bản chuyển' }).fill(`4411/BCT-${own}`);
  await dialog.getByRole('textbox', { name: 'Nội dung trả lời bước đầu cho xã' }).fill('Việc này của Bộ Tài chính.');
  // five working days from now are proposed
  await expect(dialog.getByRole('button', { name: '5 ngày làm việc' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page, 'refer outside');
  await dialog.getByRole('button', { name: 'Gửi và chuyển' }).click();
  await expect(page.getByText(`Đã chuyển ${code} ra ngoài hệ thống`)).toBeVisible();

  const interim = await commune.get(`/api/tickets/${id}`);
  expect(interim).toMatchObject({
    state: 'referred',
    referral: { authority: 'Bộ Tài chính' },
    clock: { state: 'met' },
  });
  const { items } = await commune.get(`/api/tickets/${id}/timeline`);
  expect(items.at(-1).answer).toMatchObject({ kind: 'referral', documentNumber: `4411/BCT-${own}` });

  // Its day has not come. That of the demo world's older ones has: they are to be chased.
  await page.goto('/hang-doi?view=chase');
  await expect(page.getByText(/ (đến hạn|chậm) trả lời/).first()).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
  await page.goto(`/hang-doi?view=referred&q=${own}`);
  await expect(page.getByText(/chuyển Bộ Tài chính, đôn đốc ngày/).first()).toBeVisible();

  await openTicket(page, code);
  const letter = page.getByRole('group', { name: 'Văn bản trả lời của Bộ Tài chính' });
  await letter.getByRole('textbox', { name: 'Số, ký hiệu' }).fill(`88/BTC-${own}`);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
  await letter.getByLabel('Ngày văn bản').fill(today);
  await answerText(page).fill(`Bộ Tài chính trả lời: hộ ${own} được miễn. `);
  await cite(page, 'Nghị định 139/2016/NĐ-CP', 'Điều 3');
  await expectAccessible(page, 'the answer of an authority');
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByText(`Đã gửi trả lời ${code}`)).toBeVisible();
  await expect(page.getByText(`Trả lời của Bộ Tài chính`).first()).toBeVisible();
  const answered = await commune.get(`/api/tickets/${id}`);
  expect(answered).toMatchObject({ state: 'answered', referral: null });
  expect(answered.clock).toMatchObject({ state: 'met', stoppedAt: interim.clock.stoppedAt });

  await page.context().clearCookies();
  await signIn(page, PEOPLE.commune);
  await openTicket(page, code);
  await expect(page.getByText(`Số 88/BTC-${own} ngày`, { exact: false }).first()).toBeVisible();
});
