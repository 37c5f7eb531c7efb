const HOUR = 60;
/** A working day of eight hours, as targets count them. */
const DAY = 8 * HOUR;

/** Working minutes in the largest unit that they fill exactly. */
export const workingAmount = (minutes: number): { unit: 'minutes' | 'hours' | 'days'; count: number } => {
  if (minutes > 0 && minutes % DAY === 0) return { unit: 'days', count: minutes / DAY };
  if (minutes > HOUR && minutes % HOUR === 0) return { unit: 'hours', count: minutes / HOUR };
  return { unit: 'minutes', count: minutes };
};
