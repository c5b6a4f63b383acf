/** A cursor that no page gave. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';

  constructor() {
    super('This is no cursor of the query. Begin again without one.');
  }
}

type CursorValue = string | number | null;

const most = 200;
const usual = 20;

/** The number of items on a page: the limit asked for, kept between 1 and 200; 20 where none is asked for. */
export function pageSize(limit: number | undefined): number {
  return Number.isFinite(limit) ? Math.min(most, Math.max(1, Math.trunc(limit ?? usual))) : usual;
}

/** A cursor that stands for a place in an order. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values of a cursor; undefined where there is none. Throws InvalidCursor where their types are not those expected. */
export function decodeCursor(
  cursor: string | undefined,
  types: readonly ('string' | 'number')[],
): readonly CursorValue[] | undefined {
  if (cursor === undefined) return undefined;
  const values = parsed(cursor);
  const fits =
    Array.isArray(values) &&
    values.length === types.length &&
    values.every((value, at) => value === null || isOfType(value, types[at]));
  if (!fits) throw new InvalidCursor();
  return values;
}

/** How many items the pages before the cursor held, for orders that only the whole query has. */
export function offsetOf(cursor: string | undefined): number {
  const [offset] = decodeCursor(cursor, ['number']) ?? [0];
  if (typeof offset !== 'number' || offset < 0) throw new InvalidCursor();
  return offset;
}

function isOfType(value: unknown, type: 'string' | 'number' | undefined): boolean {
  return type === 'number' ? Number.isSafeInteger(value) : typeof value === type;
}

function parsed(cursor: string): CursorValue[] | undefined {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
