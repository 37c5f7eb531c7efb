import type { Page } from '@playwright/test';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, expectAccessibleInBoth, test } from '../support/test.ts';

const draftBar = (page: Page) => page.getByRole('region', { name: 'Thay đổi chưa ban hành' });

/** Puts a new field with its terms into the draft; only questions of this journey have such words. */
const draftField = async (page: Page, name: string, terms: string) => {
  await page.goto('/danh-muc?don-vi=XTTM');
  await page.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
  const form = page.getByRole('dialog', { name: 'Thêm lĩnh vực' });
  await form.getByRole('button', { name: 'Đưa vào bản nháp' }).click();
  await expect(form.getByText('Không được để trống.')).toBeVisible();
  await form.getByLabel('Tên lĩnh vực').fill(name);
  await form.getByRole('button', { name: 'Đưa vào bản nháp' }).click();
  const field = page.getByRole('article', { name });
  await field.getByLabel(`Thêm từ khóa vào lĩnh vực ${name}`).fill(terms);
  await page.keyboard.press('Enter');
};

const tryAndPublish = async (page: Page, note: string) => {
  await draftBar(page).getByRole('button', { name: 'Xem lại, thử trước' }).click();
  const drawer = page.getByRole('dialog', { name: 'Ban hành thay đổi' });
  await drawer.getByRole('button', { name: 'Thử trước' }).click();
  await expect(drawer.getByText(/câu hỏi của 30 ngày qua/)).toBeVisible({ timeout: 60_000 });
  await drawer.getByLabel('Căn cứ, lý do').fill(note);
  await drawer.getByRole('button', { name: /^Ban hành \d+ thay đổi$/ }).click();
};

test('a term and a rule are drafted, tried and published, and a question is routed by them', async ({ page, as }) => {
  // Three runs over the month's questions: at the dry run, at the publication, and when it is taken back.
  test.slow();
  const own = mark();
  const name = `Phiên chợ nổi ${own}`;
  await signIn(page, PEOPLE.personnel);
  await draftField(page, name, `phiên chợ nổi ${own}, ghe hàng ${own}, phiên chợ nổi ${own}`);
  await expect(page.getByText('Đã thêm 2 từ khóa vào bản nháp.')).toBeVisible();
  await expect(draftBar(page)).toContainText('3 thay đổi chưa ban hành');
  await expectAccessible(page, 'catalogue with a draft');

  await page.getByRole('link', { name: 'Quy tắc chuyển' }).click();
  await page.getByRole('button', { name: 'Thêm quy tắc' }).click();
  const form = page.getByRole('dialog', { name: 'Thêm quy tắc' });
  await form.getByLabel('Tên quy tắc').fill(`Chợ nổi ${own}`);
  await form.getByLabel('Lĩnh vực').fill(own);
  await page.getByRole('option', { name: new RegExp(own) }).click();
  await form.getByLabel('Chuyển đến đơn vị').fill('thi truong nuoc ngoai');
  await page.getByRole('option', { name: 'Vụ Thị trường nước ngoài' }).click();
  await form.getByRole('button', { name: 'Đưa vào bản nháp' }).click();
  await expect(page.getByRole('list', { name: 'Quy tắc theo thứ tự áp dụng' })).toContainText(`Chợ nổi ${own}`);
  await expectAccessible(page, 'rules with a draft');

  // The draft is the device's: it is there after a reload, and nobody else's question knows of it.
  await page.reload();
  await expect(draftBar(page)).toContainText('4 thay đổi chưa ban hành');
  const commune = await as(PEOPLE.commune);
  const question = { text: `Xã tổ chức phiên chợ nổi ${own} thì báo cáo đơn vị nào?` };
  const before = await commune.post('/api/routing/suggest', question);
  expect(before.ranked[0]?.field?.name).not.toBe(name);

  await tryAndPublish(page, `Quyết định ${own}`);
  await expect(page.getByText(/^Đã ban hành bản \d+ của danh mục$/)).toBeVisible();
  await expect(draftBar(page)).toHaveCount(0);

  const after = await commune.post('/api/routing/suggest', question);
  expect(after).toMatchObject({ outcome: 'routed', department: { code: 'TTNN' } });
  const sent = await commune.submit({ subject: `Phiên chợ nổi ${own}`, body: question.text });
  const official = await as(PEOPLE.official);
  expect(await official.read(sent.id)).toMatchObject({ department: { code: 'TTNN' } });

  await page.getByRole('link', { name: 'Lịch sử ban hành' }).click();
  const version = page.getByRole('listitem').filter({ hasText: `Quyết định ${own}` });
  await version.getByRole('button', { name: /thay đổi nữa$/ }).click();
  await expect(version).toContainText(`Thêm 2 từ khóa vào “${name}”`);
  await expectAccessible(page, 'history');
  await version.getByRole('button', { name: /^Hủy bản/ }).click();
  const undo = page.getByRole('dialog', { name: /^Hủy bản/ });
  await undo.getByLabel('Căn cứ, lý do').fill('Thử xong');
  await undo.getByRole('button', { name: 'Hủy bản này' }).click();
  // The message of the publication before may still stand there.
  await expect(undo).toHaveCount(0);
  const undone = await commune.post('/api/routing/suggest', question);
  expect(undone.ranked[0]?.field?.name).not.toBe(name);
});

test('who published first is shown to the second, whose draft is kept', async ({ page, as }) => {
  const own = mark();
  await signIn(page, PEOPLE.personnel);
  await draftField(page, `Chợ phiên ${own}`, `chợ phiên ${own}`);
  await draftBar(page).getByRole('button', { name: 'Xem lại, thử trước' }).click();
  const drawer = page.getByRole('dialog', { name: 'Ban hành thay đổi' });
  await drawer.getByRole('button', { name: 'Thử trước' }).click();
  await expect(drawer.getByText(/câu hỏi của 30 ngày qua/)).toBeVisible({ timeout: 60_000 });

  const admin = await as(PEOPLE.admin);
  const { version } = await admin.get('/api/catalogue');
  const change = { op: 'add', kind: 'legal_text', data: { department: 'ĐB', citation: `Thông tư ${own}` } };
  await admin.post(
    '/api/catalogue/versions',
    { changes: [change], note: `Trước một bước ${own}` },
    { 'if-match': `"${version}"` },
  );

  await drawer.getByLabel('Căn cứ, lý do').fill('Bổ sung chợ phiên');
  await drawer.getByRole('button', { name: 'Ban hành 2 thay đổi' }).click();
  await expect(drawer.getByText('Bản nháp vẫn được giữ')).toBeVisible();
  await expect(drawer).toContainText(`Trước một bước ${own}`);
  await expect(drawer).toContainText(`Thêm văn bản “Thông tư ${own}”`);
  await drawer.getByRole('button', { name: 'Thử lại' }).click();
  await expect(drawer.getByText(/câu hỏi của 30 ngày qua/)).toBeVisible({ timeout: 60_000 });
  await drawer.getByRole('button', { name: `Bỏ thay đổi: Thêm từ khóa “chợ phiên ${own}”` }).click();
  await expect(drawer.getByRole('button', { name: 'Ban hành 1 thay đổi' })).toBeVisible();
  await page.keyboard.press('Escape');
  await draftBar(page).getByRole('button', { name: 'Bỏ tất cả' }).click();
  await page.getByRole('dialog', { name: 'Bỏ tất cả thay đổi?' }).getByRole('button', { name: 'Bỏ tất cả' }).click();
  await expect(draftBar(page)).toHaveCount(0);
});

test('the catalogue is searched without diacritics, as of a day, and read by those who may not change it', async ({
  page,
}) => {
  await signIn(page, PEOPLE.head);
  await page.goto('/danh-muc');
  await expect(page.getByRole('tabpanel')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thêm lĩnh vực' })).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('ban le xang dau');
  await expect(page.getByRole('tabpanel').locator('mark').first()).toHaveText(/bán lẻ xăng dầu/i);
  // Minerals come to the ministry in October 2026.
  await page.goto('/danh-muc?don-vi=ĐCKS&ngay=2026-09-30');
  await expect(page.getByRole('region', { name: /khoáng sản/i })).toContainText('từ 01/10/2026');
  await expectAccessibleInBoth(page, 'catalogue');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/danh-muc');
  await expect(page.getByLabel('Đơn vị', { exact: true })).toBeVisible();
  await expectAccessible(page, 'catalogue, phone');
});

test('a head says how the department’s questions find their person', async ({ page, as }) => {
  const admin = await as(PEOPLE.admin);
  await admin.request.patch('/api/departments/HC/assignment', { data: { mode: 'by_hand' } });
  await signIn(page, PEOPLE.approvingHead);
  await page.goto('/lich-truc');
  const modes = page.getByRole('group', { name: 'Phân công câu hỏi chuyển đến' });
  await modes.getByRole('radio', { name: /^Lần lượt/ }).click();
  await expect(page.getByText('Từ nay câu hỏi chuyển đến: Lần lượt')).toBeVisible();
  await expectAccessible(page, 'duty with assignment');
  const { ministries } = await admin.get('/api/catalogue?department=HC');
  const [department] = ministries.flatMap((one: { departments: unknown[] }) => one.departments);
  expect(department).toMatchObject({ code: 'HC', assignment: 'round_robin' });
  await modes.getByRole('radio', { name: /^Lãnh đạo phân công/ }).click();
  await expect(page.getByText('Từ nay câu hỏi chuyển đến: Lãnh đạo phân công')).toBeVisible();
});
