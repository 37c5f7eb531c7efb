import { PASSWORD, PEOPLE, signIn } from '../support/people.ts';
import { mark } from '../support/question.ts';
import { expect, test } from '../support/test.ts';

test('a new person signs in with the password given once, sets an own one, and is locked out again', async ({
  page,
  browser,
  baseURL,
}) => {
  const username = `thu.${mark()}`;
  const name = `Đặng Thị Thử ${username.slice(-6)}`;
  await signIn(page, PEOPLE.admin);
  await page.goto('/nhan-su');
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const form = page.getByRole('dialog', { name: 'Tạo tài khoản' });
  await form.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await expect(form.getByText('Không được để trống.').first()).toBeVisible();
  await form.getByLabel('Họ và tên').fill(name);
  await form.getByLabel('Tên đăng nhập').fill(username);
  await form.getByLabel('Vai trò').selectOption({ label: 'Trực tổng đài' });
  await form.getByLabel('Đơn vị').fill('tong dai bo cong');
  await page.getByRole('option', { name: 'Tổng đài Bộ Công Thương' }).click();
  await form.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const given =
    (await page.getByRole('dialog', { name: 'Mật khẩu dùng một lần' }).getByRole('code').textContent()) ?? '';
  await page.getByRole('button', { name: 'Tôi đã trao' }).click();

  const context = await browser.newContext({ baseURL });
  const theirs = await context.newPage();
  await theirs.goto('/dang-nhap');
  await theirs.getByLabel('Tên đăng nhập').fill(username);
  await theirs.getByLabel('Mật khẩu', { exact: true }).fill(given);
  await theirs.keyboard.press('Enter');
  // Nothing else opens before the password is their own.
  await expect(theirs.getByText('Mật khẩu này do quản trị viên đặt.')).toBeVisible();
  await theirs.goto('/tong-dai');
  await expect(theirs).toHaveURL(/cai-dat/);
  await theirs.getByLabel('Mật khẩu hiện tại').fill(given);
  await theirs.getByLabel('Mật khẩu mới').fill(`${PASSWORD} của riêng tôi`);
  await theirs.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(theirs.getByText('Đã đổi mật khẩu.')).toBeVisible();
  await theirs.goto('/');
  await expect(theirs.getByRole('heading', { level: 1, name: 'Tổng đài' })).toBeVisible();

  await page.goto(`/nhan-su?q=${username}`);
  await page.getByRole('button', { name: `Xem ${name}` }).click();
  await page.getByRole('button', { name: 'Khóa tài khoản' }).click();
  await page
    .getByRole('dialog', { name: `Khóa tài khoản của ${name}?` })
    .getByRole('button', { name: 'Khóa tài khoản' })
    .click();
  await expect(page.getByText(`Đã khóa tài khoản của ${name}`)).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(/dang-nhap/);
  await context.close();
});

test('a vacant post gets its official', async ({ page, as, request }) => {
  const username = `cb.${mark()}`;
  const name = `Lê Văn Cử ${username.slice(-6)}`;
  const { initialPassword } = await (await as(PEOPLE.admin)).post('/api/people', { name, username });
  await signIn(page, PEOPLE.admin);
  await page.goto('/dia-ban');
  await page.getByLabel('Tình trạng').selectOption({ label: 'Đang khuyết' });
  const posts = page.getByRole('table', { name: 'Vị trí biệt phái theo tỉnh' });
  const first = posts.getByRole('button', { name: /^Xem vị trí/ }).first();
  const post = (await first.getAttribute('aria-label'))?.replace('Xem vị trí ', '') ?? '';
  await first.click();
  await page.getByRole('button', { name: 'Cử cán bộ' }).click();
  const form = page.getByRole('dialog', { name: 'Cử cán bộ' });
  await form.getByLabel('Cán bộ', { exact: true }).fill(username);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await form.getByLabel('Số quyết định').fill('2172/QĐ-BCT');
  await form.getByRole('button', { name: 'Cử cán bộ' }).click();
  await expect(page.getByText(/đã được cử giữ vị trí$/)).toBeVisible();
  await page.goto('/dia-ban');
  await expect(
    posts.getByRole('row', { name: new RegExp(name) }).getByRole('button', { name: `Xem vị trí ${post}` }),
  ).toBeVisible();

  const login = await request.post('/api/auth/login', { data: { username, password: initialPassword } });
  const { accessToken } = await login.json();
  const me = await request.get('/api/me', { headers: { authorization: `Bearer ${accessToken}` } });
  expect((await me.json()).roles).toEqual([
    expect.objectContaining({ role: 'deployed_official', unit: expect.objectContaining({ name: post }) }),
  ]);
});
