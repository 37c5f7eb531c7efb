const REPEAT_EVERY_MS = 10_000;

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Says what is being done and for how long: in place on a terminal, now and then a line elsewhere. */
export const withProgress = async (title, work) => {
  const since = Date.now();
  const terminal = process.stdout.isTTY;
  const tell = () =>
    process.stdout.write(terminal ? `\r${title} … ${seconds(since)} ` : `${title} … ${seconds(since)}\n`);
  process.stdout.write(`${title} …${terminal ? ' ' : '\n'}`);
  const timer = setInterval(tell, terminal ? 1000 : REPEAT_EVERY_MS);
  try {
    const result = await work();
    process.stdout.write(`${terminal ? '\r' : ''}${title}: done in ${seconds(since)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${terminal ? '\r' : ''}${title}: failed after ${seconds(since)}\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
};
