/** `09:05 16/11/2026`, Vietnam's time: for the words of a problem. */
export const writtenMoment = (at: Date): string => {
  const [day = '', time = ''] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T');
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`;
};
