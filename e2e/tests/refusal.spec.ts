import { PEOPLE, signIn } from '../support/people.ts';
import { aQuestion } from '../support/question.ts';
import { expect, test } from '../support/test.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

test.describe('what one may not see is not there', () => {
  for (const stranger of [PEOPLE.otherOfficial, PEOPLE.otherCommune, PEOPLE.department])
    test(`a ticket, for ${stranger}`, async ({ page, as }) => {
      const question = aQuestion();
      const sent = await (await as(PEOPLE.commune)).submit(question);
      await signIn(page, stranger);
      for (const address of [sent.id, sent.code]) {
        await page.goto(`/phieu/${address}`);
        await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible();
        await expect(page.getByText(question.mark)).toHaveCount(0);
      }
    });

  test('a file of another commune', async ({ as }) => {
    const [commune, stranger, official] = [
      await as(PEOPLE.commune),
      await as(PEOPLE.otherCommune),
      await as(PEOPLE.official),
    ];
    const upload = await commune.request.post('/api/attachments', {
      multipart: { file: { name: 'don-cua-ho.pdf', mimeType: 'application/pdf', buffer: PDF } },
    });
    const { id } = await upload.json();
    const file = `/api/attachments/${id}`;
    expect((await official.request.get(file)).status(), 'before it hangs on a question').toBe(404);
    await commune.submit({ ...aQuestion(), attachmentIds: [id] });
    expect((await official.request.get(file)).status()).toBe(200);
    expect((await stranger.request.get(file)).status()).toBe(404);
  });

  test('the pages of other roles', async ({ page }) => {
    await signIn(page, PEOPLE.commune);
    for (const path of ['/nhan-su', '/dia-ban', '/tong-dai', '/hang-doi']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: 'Không có quyền xem trang này' })).toBeVisible();
    }
    await page.goto('/khong-co-trang-nay');
    await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang' })).toBeVisible();
  });
});
