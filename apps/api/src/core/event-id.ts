/** Place of an event in the order of all events: its transaction (xid8) and its number, both decimal. */
export type EventPosition = { xid: string; seq: string };

export const eventIdOf = ({ xid, seq }: EventPosition): string => `${xid}-${seq}`;

// Short enough for xid8 and bigint; a browser sends back whatever it likes.
const EVENT_ID = /^(\d{1,19})-(\d{1,18})$/;

/** The position that an id names. Undefined for what is no event id. */
export function parseEventId(id: string): EventPosition | undefined {
  const [, xid, seq] = EVENT_ID.exec(id) ?? [];
  return xid !== undefined && seq !== undefined ? { xid, seq } : undefined;
}

/** Whether the event `a` comes after the event `b`. */
export function isAfter(a: string, b: string): boolean {
  const [xidA, seqA] = numbersOf(a);
  const [xidB, seqB] = numbersOf(b);
  return xidA === xidB ? seqA > seqB : xidA > xidB;
}

const numbersOf = (id: string): [bigint, bigint] => {
  const { xid, seq } = parseEventId(id) ?? { xid: '0', seq: '0' };
  return [BigInt(xid), BigInt(seq)];
};
