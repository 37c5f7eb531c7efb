import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ANSWER, type Api } from '../support/api.ts';
import { cellsOf, paragraphsOf } from '../support/documents.ts';
import { PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, expectAccessible, test } from '../support/test.ts';

const FILE = 'bieu_tong_hop_xa_van_tuong.xlsx';
const ORIGINAL = path.resolve(import.meta.dirname, '../../packages/documents/fixtures', FILE);
const FIRST_ROW = 11;
const ANSWERED = [1, 2, 3];

const dropFile = async (page: Page) => {
  const transfer = await page.evaluateHandle(
    ([name, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      return data;
    },
    [FILE, readFileSync(ORIGINAL).toString('base64')] as const,
  );
  const zone = page.getByText('Thả tệp câu hỏi vào đây');
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
};

/** Opens the question that is chosen, adds to its end and keeps it; by keyboard alone. */
const correct = async (page: Page, number: number, addition: string) => {
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(`Nội dung câu ${number}`, { exact: true })).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(` (${addition})`);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: new RegExp(`^Sửa câu ${number}:.*${addition}`, 's') })).toBeFocused();
};

const download = async (page: Page, choice: RegExp) => {
  await page.getByRole('button', { name: 'Tải trả lời' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('dialog', { name: 'Tải trả lời' }).getByRole('button', { name: choice }).click();
  return downloading;
};

/** Sends all that may be sent; of a question that seems to be answered the page asks first. */
const sendAll = async (page: Page) => {
  await page.keyboard.press('Control+Enter');
  const confirm = page.getByRole('dialog', { name: 'Trước khi gửi' });
  const done = page.getByText(/^Đã gửi 52 câu hỏi, hồ sơ HS-\d{4}-\d{6}$/);
  await expect(confirm.or(done).first()).toBeVisible();
  if (await confirm.isVisible()) await confirm.getByRole('button', { name: 'Gửi 52 câu hỏi' }).click();
  await expect(done).toBeVisible();
};

const readDossier = (commune: Api, page: Page): Promise<{ code: string }> =>
  commune.get(`/api/dossiers/${new URL(page.url()).pathname.split('/').at(-1)}`);

test('52 questions of one file: dropped, two corrected, sent, some answered at once, and given back in Word and in the file itself', async ({
  page,
  as,
  browserOf,
}) => {
  test.setTimeout(240_000);
  const own = mark();
  const rows = page.getByRole('list', { name: 'Các câu đã tách' });
  await signIn(page, PEOPLE.commune);
  await page.goto('/gui/nhieu');
  await expectAccessible(page, 'start');

  await test.step('the file is dropped and read', async () => {
    await dropFile(page);
    await expect(rows).toBeVisible();
    await expect(page.getByRole('tab', { name: /^Tất cả/ })).toContainText('52');
    await expect(page.getByText('Số 112/UBND-KT')).toBeVisible();
    await expect(rows.getByRole('listitem').first()).toContainText('Cục Thị trường trong nước');
  });

  await test.step('two rows are corrected by keyboard, and are there after a reload', async () => {
    await page.keyboard.press('j');
    await expect(page.getByRole('complementary', { name: 'Chi tiết câu đang chọn' })).toContainText(
      `dòng ${FIRST_ROW}`,
    );
    await correct(page, 1, `${own}-1`);
    await page.keyboard.press('j');
    await correct(page, 2, `${own}-2`);
    await expect(page.getByText(/^Đã lưu/)).toBeVisible();
    await expectAccessible(page, 'checking');
    // Another day, another device: nothing but the address is needed to go on.
    await page.waitForURL(/[?&]q=/);
    await page.reload();
    await expect(rows.getByRole('button', { name: new RegExp(`^Sửa câu 2:.*${own}-2`, 's') })).toBeVisible();
    await expect(rows.getByRole('listitem').nth(1)).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('button', { name: 'Lấy lại nội dung trong tệp' })).toBeVisible();
  });

  await test.step('it is sent as one dossier', async () => {
    await sendAll(page);
    await expect(page).toHaveURL(/\/ho-so\//);
    await expect(page.getByRole('progressbar', { name: 'Đã trả lời 0 trên 52 câu' })).toBeVisible();
  });
  const address = page.url();
  const dossier = await readDossier(await as(PEOPLE.commune), page);

  await test.step('the official answers three at once, and the commune sees it without a reload', async () => {
    const official = await browserOf(PEOPLE.official);
    await official.goto(new URL(address).pathname);
    // The file leaves some of its rows without a number: the first three rows are meant.
    for (const number of ANSWERED)
      await official
        .getByRole('checkbox', { name: /^Chọn câu/ })
        .nth(number - 1)
        .check();
    await official
      .getByRole('region', { name: 'Thao tác với các câu đã chọn' })
      .getByRole('button', { name: 'Trả lời chung' })
      .click();
    const dialog = official.getByRole('dialog', { name: 'Trả lời chung 3 câu hỏi' });
    await dialog.getByRole('textbox', { name: 'Nội dung trả lời' }).fill(ANSWER.body);
    await dialog.getByRole('button', { name: 'Chèn căn cứ' }).click();
    await official.keyboard.insertText('Nghị định 139/2025/NĐ-CP');
    await official.keyboard.press('Tab');
    await official.keyboard.insertText('Điều 8');
    await official.keyboard.press('Enter');
    await official.keyboard.press('Control+Enter');
    // The demo world's department answered the same questions at greater length, once they are found to be the same.
    const reason = dialog.getByRole('textbox', { name: 'Lý do vẫn gửi' });
    await expect.poll(async () => (await dialog.isHidden()) || (await reason.isVisible())).toBe(true);
    if (await reason.isVisible()) {
      await reason.fill('Xã cần trả lời ngay, chi tiết đã có trong cẩm nang.');
      await official.keyboard.press('Control+Enter');
    }
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('progressbar', { name: 'Đã trả lời 3 trên 52 câu' })).toBeVisible();
  });

  await test.step('Word has all 52 in the order of the file, three answered, the others marked', async () => {
    const word = await download(page, /^Word/);
    expect(word.suggestedFilename()).toContain(`Trả lời hồ sơ ${dossier.code}`);
    const lines = await paragraphsOf(await word.path());
    const listed = await page
      .getByRole('tabpanel')
      .getByText(/^[A-Z]+-\d{4}-\d{6}$/)
      .allTextContents();
    expect(listed).toHaveLength(52);
    const numbered = lines.flatMap((line) => /^Câu (\S+)\. Phiếu (\S+)/.exec(line)?.slice(1) ?? []);
    expect(numbered.filter((_, index) => index % 2 === 1)).toEqual(listed);
    expect(numbered.filter((_, index) => index % 2 === 0).slice(0, 2)).toEqual(['1', '2']);
    expect(lines.filter((line) => line === ANSWER.body)).toHaveLength(ANSWERED.length);
    expect(lines.filter((line) => line.startsWith('Chưa có trả lời: '))).toHaveLength(52 - ANSWERED.length);
    expect(lines).toContain('3/52 câu hỏi');
    expect(lines.join('\n')).toContain(`(${own}-1)`);
  });

  await test.step('the workbook comes back with its column filled in and nothing else changed', async () => {
    const workbook = await download(page, /^Tệp đã gửi, có trả lời/);
    const [before, after] = [await cellsOf(ORIGINAL), await cellsOf(await workbook.path())];
    const written = [...after].filter(([place, text]) => before.get(place) !== text);
    expect([...before.keys()].filter((place) => !after.has(place))).toEqual([]);
    const results = written.filter(([, text]) => text.includes(ANSWER.body));
    const columns = new Set(results.map(([place]) => place.split(' ').at(-1)));
    expect(columns.size).toBe(1);
    const [column] = columns;
    expect(results.map(([place]) => place)).toEqual(
      ANSWERED.map((number) => `Tong hop ${FIRST_ROW + number - 1} ${column}`),
    );
    // Beside the answers: the header where the file had none, and how the open ones stand.
    expect(written.every(([place]) => place.split(' ').at(-1) === column)).toBe(true);
  });

  await test.step('the same file once more creates nothing, and leads to the dossier that has it', async () => {
    await page.goto('/gui/nhieu');
    await page.getByLabel('Chọn tệp từ máy').setInputFiles(ORIGINAL);
    await page.getByRole('link', { name: dossier.code }).first().click();
    await expect(page).toHaveURL(address);
  });
});
