import type { Page } from '@playwright/test';

/** Demo people by what they are; the user names are the seed's. */
export const PEOPLE = {
  commune: 'xa.trabong',
  otherCommune: 'phuong.ngoquyen',
  /** The commune whose question file lies among the fixtures: nobody else of it sends in a journey. */
  communeOfFile: 'xa.vantuong',
  official: 'cb.quangngai',
  otherOfficial: 'cb.haiphong',
  department: 'cuc.tttn',
  head: 'truong.tttn',
  /** Cục Hóa chất: its head approves every answer before it is sent. */
  reviewedDepartment: 'cuc.hc',
  approvingHead: 'truong.hc',
  hotline: 'tongdai',
  personnel: 'tccb',
  leader: 'lanhdao',
  admin: 'quantri',
} as const;
export const PASSWORD = 'CauNoi@2026';

/** Signs in as the app itself does and leaves the browser with its cookie; the next page opens signed in. */
export async function signIn(page: Page, username: string, password: string = PASSWORD): Promise<void> {
  const reply = await page.request.post('/api/auth/login', { data: { username, password } });
  if (!reply.ok()) throw new Error(`${username} could not sign in: ${reply.status()}`);
}
