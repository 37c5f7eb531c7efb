import { type APIRequestContext, expect, request as playwrightRequest } from '@playwright/test';
import { PASSWORD } from './people.ts';

type SentTicket = { id: string; code: string; subject: string; version: number };
type TicketView = SentTicket & { state: string; cycle: number; owner: { unit: { id: string } } };

const signedIn = async (baseURL: string, username: string): Promise<APIRequestContext> => {
  const anonymous = await playwrightRequest.newContext({ baseURL });
  const login = await anonymous.post('/api/auth/login', { data: { username, password: PASSWORD } });
  expect(login.status(), `${username} signs in`).toBe(200);
  const { accessToken } = await login.json();
  await anonymous.dispose();
  return playwrightRequest.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${accessToken}` } });
};

/** The API as one person, beside the browser: what somebody else does meanwhile. Refusals throw. */
export async function apiAs(baseURL: string, username: string) {
  const api = await signedIn(baseURL, username);
  const get = async (url: string) => {
    const reply = await api.get(url);
    if (!reply.ok()) throw new Error(`GET ${url}: ${await reply.text()}`);
    return reply.json();
  };
  const post = async (url: string, data: Record<string, unknown>, headers: Record<string, string> = {}) => {
    const reply = await api.post(url, { data, headers });
    if (!reply.ok()) throw new Error(`POST ${url}: ${await reply.text()}`);
    return reply.status() === 204 ? null : reply.json();
  };
  const read = (id: string): Promise<TicketView> => get(`/api/tickets/${id}`);
  return {
    get,
    post,
    read,
    /** The bare answer, for refusals. */
    request: api,
    submit: (question: {
      subject?: string;
      body: string;
      commune?: string;
      attachmentIds?: readonly string[];
    }): Promise<SentTicket> => post('/api/tickets', { ministry: 'MoIT', ...question }),
    /** Does `verb` on the ticket as it stands now. */
    act: async (id: string, verb: string, data: Record<string, unknown> = {}): Promise<TicketView> => {
      const { version } = await read(id);
      return post(`/api/tickets/${id}/${verb}`, data, { 'if-match': `"${version}"` });
    },
    find: async (text: string): Promise<SentTicket[]> =>
      (await get(`/api/tickets?view=all&q=${encodeURIComponent(text)}`)).items,
    dispose: () => api.dispose(),
  };
}
export type Api = Awaited<ReturnType<typeof apiAs>>;

/** A written answer with its legal basis. */
export const ANSWER = {
  body: 'Theo quy định hiện hành, Ủy ban nhân dân cấp xã tiếp nhận và giải quyết hồ sơ này.',
  citations: [{ document: 'Nghị định 139/2025/NĐ-CP', article: 'Điều 8' }],
};
