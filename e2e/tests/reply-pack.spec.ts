import { ANSWER } from '../support/api.ts';
import { paragraphsOf } from '../support/documents.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

type Sent = { id: string; code: string; tickets: { id: string; code: string }[] };

test('a commune downloads the answers of its dossier in Word and reads them in its own order', async ({ page, as }) => {
  const own = mark();
  const commune = await as(PEOPLE.commune);
  const sent: Sent = await commune.post('/api/dossiers', {
    title: `Tổng hợp vướng mắc ${own}`,
    letterNumber: '214/UBND-KT',
    questions: [1, 2, 3].map((number) => ({
      body: `Câu ${number} của ${own}: thủ tục bán lẻ rượu?`,
      ministry: 'MoIT',
    })),
  });
  const [first, second, third] = sent.tickets;
  if (!first || !second || !third) throw new Error('three were sent');
  const official = await as(PEOPLE.official);
  for (const { id } of [first, third]) await official.act(id, 'answer', ANSWER);
  await official.act(second.id, 'note', { body: 'Ghi chú nội bộ.' });

  await signIn(page, PEOPLE.commune);
  await page.goto(`/ho-so/${sent.id}`);
  await page.getByRole('button', { name: 'Tải trả lời' }).click();
  const menu = page.getByRole('dialog', { name: 'Tải trả lời' });
  await expect(menu.getByRole('button')).toHaveCount(3);
  await expectAccessible(page, 'the ways to download the answers');
  const downloading = page.waitForEvent('download');
  await menu.getByRole('button', { name: /^Word/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toContain(`Trả lời hồ sơ ${sent.code}`);

  const lines = await paragraphsOf(await download.path());
  const numbered = lines.filter((line) => /^Câu \d+\. Phiếu/.test(line));
  expect(numbered).toEqual([first, second, third].map(({ code }, index) => `Câu ${index + 1}. Phiếu ${code}`));
  expect(lines.filter((line) => line === ANSWER.body)).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('Chưa có trả lời: đang do '))).toHaveLength(1);
  expect(lines).toContain('2/3 câu hỏi');
  expect(lines.join('\n')).not.toContain('nội bộ');
});

test('the guide is read, leads to the template and to where a file is sent', async ({ page }) => {
  await signIn(page, PEOPLE.commune);
  await page.goto('/huong-dan-gui-tep');
  await expect(page.getByRole('heading', { level: 1, name: 'Hướng dẫn gửi tệp câu hỏi' })).toBeVisible();
  await expectAccessible(page, 'the guide');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải biểu mẫu Excel' }).click();
  expect((await downloading).suggestedFilename()).toBe('Mẫu tổng hợp câu hỏi.xlsx');
  await page.getByRole('link', { name: 'Đến trang gửi tệp' }).click();
  await expect(page).toHaveURL(/\/gui\/nhieu/);
});
