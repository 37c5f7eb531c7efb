import { type APIRequestContext, type Page, request as playwrightRequest } from '@playwright/test';

/** Demo people by what they are; the user names are the seed's. */
export const PEOPLE = {
  commune: 'xa.trabong',
  otherCommune: 'phuong.ngoquyen',
  official: 'cb.quangngai',
  department: 'cuc.tttn',
  head: 'truong.tttn',
  hotline: 'tongdai',
  personnel: 'tccb',
  leader: 'lanhdao',
  admin: 'quantri',
} as const;
export const PASSWORD = 'CauNoi@2026';

/** Signs in as the app itself does and leaves the browser with its cookie; the next page opens signed in. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/dang-nhap');
  const reply = await page.request.post('/api/auth/login', { data: { username, password: PASSWORD } });
  if (!reply.ok()) throw new Error(`${username} could not sign in: ${reply.status()}`);
}

export type Api = APIRequestContext & { token: string };

/** The API as one person, beside the browser: what somebody else does meanwhile. */
export async function apiAs(baseURL: string, username: string) {
  const anonymous = await playwrightRequest.newContext({ baseURL });
  const login = await anonymous.post('/api/auth/login', { data: { username, password: PASSWORD } });
  if (!login.ok()) throw new Error(`${username} could not sign in: ${login.status()}`);
  const { accessToken } = await login.json();
  await anonymous.dispose();
  const api = await playwrightRequest.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${accessToken}` } });
  const read = async (id: string) => (await api.get(`/api/tickets/${id}`)).json();
  return {
    get: async (url: string) => (await api.get(url)).json(),
    submit: async (body: string, more: Record<string, unknown> = {}) => {
      const reply = await api.post('/api/tickets', { data: { body, ministry: 'MoIT', ...more } });
      if (!reply.ok()) throw new Error(`submit: ${await reply.text()}`);
      return reply.json() as Promise<{ id: string; code: string; version: number }>;
    },
    /** Does `verb` on the ticket as it stands now. */
    act: async (id: string, verb: string, data: Record<string, unknown> = {}) => {
      const { version } = await read(id);
      const reply = await api.post(`/api/tickets/${id}/${verb}`, { data, headers: { 'if-match': `"${version}"` } });
      if (!reply.ok()) throw new Error(`${verb}: ${await reply.text()}`);
      return reply.json();
    },
    read,
    dispose: () => api.dispose(),
  };
}
