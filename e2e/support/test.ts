import AxeBuilder from '@axe-core/playwright';
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type Api, apiAs } from './api.ts';
import { signIn } from './people.ts';

type Meanwhile = {
  /** The API as somebody else. */
  as: (username: string) => Promise<Api>;
  /** Somebody else's browser, signed in. */
  browserOf: (username: string, options?: BrowserContextOptions) => Promise<Page>;
};

/** What the browser complained of on this page. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // Chromium logs every refused request; refusals are tested by what the page says of them.
    // A mail's preview lets no script run, not even those by which Playwright records what it shows.
    const expected = /Failed to load resource|Blocked script execution in 'about:srcdoc'/;
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
  return complaints;
};

/** A page that fails its test when the browser reports an error: a broken page may look whole. */
export const test = base.extend<Meanwhile>({
  page: async ({ page }, use) => {
    const complaints = complaintsOf(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
  as: async ({ baseURL }, use) => {
    const known = new Map<string, Promise<Api>>();
    await use((username) => {
      const api = known.get(username) ?? apiAs(baseURL ?? '', username);
      known.set(username, api);
      return api;
    });
    for (const api of known.values()) await (await api).dispose();
  },
  browserOf: async ({ browser, contextOptions, baseURL }, use) => {
    const opened: { page: Page; complaints: string[] }[] = [];
    await use(async (username, options) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, ...options });
      const page = await context.newPage();
      opened.push({ page, complaints: complaintsOf(page) });
      await signIn(page, username);
      return page;
    });
    for (const { page } of opened) await page.context().close();
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});
export { expect };

/** Of what axe judges only colours change with the theme. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * No violation that axe knows of, on the page as it stands once it has its heading: before that there is nothing to judge. `colours`:
 * the same page was judged whole in the other theme.
 */
export async function expectAccessible(page: Page, what: string, only?: 'colours'): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  const axe = new AxeBuilder({ page });
  const { violations } = await (only ? axe.withRules(OF_COLOURS) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${what}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

/** {@link expectAccessible} in either theme; the page is left in the dark one. */
export async function expectAccessibleInBoth(page: Page, what: string): Promise<void> {
  const root = page.locator('html');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'light');
  await expectAccessible(page, `${what}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectAccessible(page, `${what}, dark`, 'colours');
}
