import { ANSWER, type Api } from '../support/api.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';
import { answerText, cite, openTicket } from '../support/ticket-page.ts';

const handedOver = async (as: (username: string) => Promise<Api>, department: 'TTTN' | 'HC') => {
  const question = aQuestion(`answeredBy${department}`);
  const sent = await (await as(PEOPLE.commune)).submit(question);
  await (await as(PEOPLE.official)).act(sent.id, 'handover', { department });
  return { ...sent, ...question };
};

test('an officer takes what was handed over and answers it', async ({ page, as }) => {
  const { id, code, mark, subject } = await handedOver(as, 'TTTN');
  await signIn(page, PEOPLE.department);
  await page.goto(`/hang-doi?q=${mark}`);
  await page
    .getByRole('row', { name: new RegExp(mark) })
    .getByRole('link', { name: subject })
    .dblclick();
  await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();
  await page.getByRole('button', { name: 'Nhận xử lý' }).click();
  await expect(page.getByText(`Bạn đã nhận ${code}`)).toBeVisible();
  await answerText(page).fill('Thẩm quyền thuộc Ủy ban nhân dân cấp xã. ');
  await cite(page, 'Nghị định 139/2025/NĐ-CP', 'khoản 2 Điều 8');
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByText(`Đã gửi trả lời ${code}`)).toBeVisible();
  expect(await (await as(PEOPLE.commune)).read(id)).toMatchObject({ state: 'answered' });
});

test('a reason for returning stays among staff', async ({ page, as, browserOf }) => {
  const { id, code } = await handedOver(as, 'TTTN');
  const reason = 'Việc này thuộc Cục Điện lực, cán bộ xem lại giúp.';
  await signIn(page, PEOPLE.department);
  await openTicket(page, code);
  await page.getByRole('button', { name: 'Việc khác với phiếu này' }).click();
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Lý do trả lại' }).fill(reason);
  await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await expect(page.getByText(`Đã trả lại ${code}`)).toBeVisible();
  expect(await (await as(PEOPLE.official)).read(id)).toMatchObject({ owner: { unit: { id: 'post:MoIT:51' } } });

  const official = await browserOf(PEOPLE.official);
  await openTicket(official, code);
  await expect(official.getByText(reason)).toBeVisible();
  const commune = await browserOf(PEOPLE.commune);
  await openTicket(commune, code);
  await expect(commune.getByRole('heading', { name: 'Diễn biến' })).toBeVisible();
  await expect(commune.getByText('Cục Thị trường trong nước').first()).toBeVisible();
  await expect(commune.getByText(reason)).toHaveCount(0);
});

test('a head approves before a reviewed department’s answer is sent', async ({ page, as, browserOf }) => {
  const { id, code } = await handedOver(as, 'HC');
  const officer = await browserOf(PEOPLE.reviewedDepartment);
  await openTicket(officer, code);
  await answerText(officer).fill('Sở Công Thương cấp giấy chứng nhận đủ điều kiện. ');
  await cite(officer, 'Nghị định 146/2025/NĐ-CP', 'Điều 12');
  await officer.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(officer.getByText('Đã trình lãnh đạo đơn vị duyệt')).toBeVisible();
  const commune = await browserOf(PEOPLE.commune);
  await openTicket(commune, code);
  await expect(commune.getByText('Sở Công Thương cấp giấy chứng nhận đủ điều kiện.')).toHaveCount(0);

  await signIn(page, PEOPLE.approvingHead);
  await openTicket(page, code);
  const draft = page.getByRole('article').filter({ hasText: 'Dự thảo chờ duyệt' });
  await expect(draft).toContainText('Sở Công Thương cấp giấy chứng nhận đủ điều kiện.');
  await draft.getByRole('button', { name: 'Trả lại dự thảo' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Nêu rõ thời hạn giải quyết.');
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại dự thảo' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await (await as(PEOPLE.reviewedDepartment)).act(id, 'answer', ANSWER);
  await draft.getByRole('button', { name: 'Duyệt và gửi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Duyệt và gửi' }).click();
  await expect(page.getByText(`Đã duyệt và gửi ${code}`)).toBeVisible();
  await expect(commune.getByRole('article')).toContainText(ANSWER.body);
});
