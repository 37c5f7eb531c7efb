const KEY = 'caunoi.leaving';

/**
 * Somebody has logged out here and the server has not heard of it yet: its cookie, which no script can delete, would let
 * the next one in as the former.
 */
export const isLeaving = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

export const setLeaving = (leaving: boolean): void => {
  try {
    if (leaving) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Blocked storage: then only the token is forgotten.
  }
};
