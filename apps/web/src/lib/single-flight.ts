/**
 * Runs `work` while no other tab runs the same. Without Web Locks (a page not served over TLS) tabs do not wait for each
 * other; the server tolerates that for 30 seconds.
 */
export const withTabLock = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks ? navigator.locks.request(name, work) : work();
