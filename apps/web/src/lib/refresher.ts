/**
 * Runs `refresh` soon after it was asked for, however often that is: one run at a time, the next one after it. A run is
 * never cut off by the next request, or a slow line under many events would never show anything.
 */
export const createRefresher = (refresh: () => Promise<unknown>, waitMs = 400) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;

  const run = async () => {
    timer = undefined;
    running = true;
    // What failed is shown by the query itself.
    await refresh().catch(() => undefined);
    running = false;
    if (!again) return;
    again = false;
    request();
  };

  const request = (): void => {
    if (running) again = true;
    else timer ??= setTimeout(run, waitMs);
  };

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    again = false;
  };

  return { request, stop };
};
