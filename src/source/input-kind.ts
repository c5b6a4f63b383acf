/** What bytes hold: one text, one page, or a record a line. */
export type InputKind = 'text' | 'page' | 'lines';

/** Bytes whose kind is known, none of them used up. */
export interface KnownInput {
  readonly kind: InputKind;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** So many bytes that are not white space tell the kind. */
const tellingBytes = 64;

/** Tells by the first bytes what a stream without a name holds: markup, JSON objects (`{"`), else text. */
export async function knowInput(input: AsyncIterable<Uint8Array>): Promise<KnownInput> {
  const chunks = input[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let start = '';
  while (start.length < tellingBytes) {
    const next = await chunks.next();
    if (next.done) break;
    head.push(next.value);
    start = (start + firstBytes(next.value, start === '')).replace(/^ï»¿\s*/u, '').trimStart();
  }
  return { kind: kindOf(start), chunks: chain(head, chunks) };
}

/** As Latin-1: one character a byte; leading white space, of which there may be any amount, is left out. */
function firstBytes(chunk: Uint8Array, skipSpace: boolean): string {
  const from = skipSpace ? chunk.findIndex((byte) => byte > 32) : 0;
  return from < 0 ? '' : Buffer.from(chunk.subarray(from, from + tellingBytes)).toString('latin1');
}

function kindOf(start: string): InputKind {
  if (start.startsWith('<')) return 'page';
  return /^\{\s*["}]/u.test(start) ? 'lines' : 'text';
}

async function* chain(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
