import { type TSchema, Type } from 'typebox';
import { AppError } from './app-error.ts';
import { isUuid } from './ids.ts';

/** Default and largest page of every list. */
export const PAGE = { default: 50, max: 200 } as const;

export const PageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 400, description: 'nextCursor of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: PAGE.max, default: PAGE.default })),
};

/** `{ items, nextCursor }`; nextCursor is null on the last page. */
export const Page = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), nextCursor: Type.Union([Type.String(), Type.Null()]) });

export const encodeCursor = (values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** What a cursor is made of, and how each part is read back: undefined for what no page of ours ends with. */
const PARTS = {
  /** Of the queue's order. */
  rank: (value: unknown) => (value === 0 || value === 1 || value === 2 ? value : undefined),
  /** As `toISOString` writes the years that a page can end with; PostgreSQL fails on others. */
  instant: (value: unknown) => {
    if (typeof value !== 'string' || !/^[12]\d{3}-.+Z$/.test(value)) return undefined;
    const at = new Date(value);
    return Number.isNaN(at.getTime()) ? undefined : at;
  },
  count: (value: unknown) =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31 ? Number(value) : undefined,
  id: (value: unknown) => (typeof value === 'string' && isUuid(value) ? value : undefined),
  text: (value: unknown) => (typeof value === 'string' && !value.includes('\u0000') ? value : undefined),
} as const;
type Part = keyof typeof PARTS;
type Values<Parts extends readonly Part[]> = {
  -readonly [I in keyof Parts]: NonNullable<ReturnType<(typeof PARTS)[Parts[I]]>>;
};

/** The values of a cursor made by {@link encodeCursor}. Throws `bad-cursor` on anything else. */
export function decodeCursor<const Parts extends readonly Part[]>(cursor: string, parts: Parts): Values<Parts> {
  const given = parseCursor(cursor);
  const values = parts.map((part, index) => PARTS[part](given[index]));
  if (given.length !== parts.length || values.includes(undefined)) throw new AppError('bad-cursor');
  return values as Values<Parts>; // map forgets that it made one value of each part
}

function parseCursor(cursor: string): unknown[] {
  try {
    const given: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(given) ? given : [];
  } catch {
    return [];
  }
}

/** Cuts a result that was asked for with one row more than `limit` into a page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  cursorOf: (row: Row) => readonly (string | number)[],
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), nextCursor: rows.length > limit && last ? encodeCursor(cursorOf(last)) : null };
}
