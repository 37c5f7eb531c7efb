const KEY = 'caunoi.session';

/**
 * Remembers that this browser has a refresh cookie, which scripts cannot see. Without it the login page would ask the
 * server in vain each time. Blocked storage: ask.
 */
export const mayHaveSession = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
};

export const rememberSession = (signedIn: boolean): void => {
  try {
    if (signedIn) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked storage: mayHaveSession asks.
  }
};
