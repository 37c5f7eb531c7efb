/**
 * The access token lives in memory only: it is gone with the page, and no script that reads storage finds it. The
 * refresh token is an httpOnly cookie, which scripts cannot read at all.
 */
let token: string | null = null;

export const getAccessToken = (): string | null => token;

export const setAccessToken = (next: string | null): void => {
  token = next;
};
