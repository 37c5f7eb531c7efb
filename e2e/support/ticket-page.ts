import { expect, type Page } from '@playwright/test';

export const openTicket = async (page: Page, code: string): Promise<void> => {
  await page.goto(`/phieu/${code}`);
  await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();
};

/** The text that staff write to the commune. */
export const answerText = (page: Page) => page.getByRole('textbox', { name: 'Nội dung trả lời' });

/** Cites by keyboard from the end of the text: "@", document, article. */
export const cite = async (page: Page, document: string, article: string): Promise<void> => {
  await answerText(page).press('End');
  await page.keyboard.press('@');
  await expect(page.getByRole('combobox', { name: 'Văn bản', exact: true })).toBeFocused();
  await page.keyboard.insertText(document);
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(article);
  await page.keyboard.press('Enter');
  await expect(answerText(page)).toBeFocused();
  await expect(page.getByRole('list', { name: 'Căn cứ pháp lý' }).first()).toContainText(document);
};
