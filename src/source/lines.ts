/** One line of a stream without its line break, numbered from 1; `bytes` is absent where the line was too long. */
export interface ByteLine {
  readonly line: number;
  readonly bytes?: Uint8Array | undefined;
}

const lineFeed = 10;

/** The lines of a stream of bytes, one after the other; holds one line (at most `limit` bytes) and one chunk in memory. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = (): ByteLine => {
    const whole = length <= limit ? Buffer.concat(parts) : undefined;
    parts = [];
    length = 0;
    return { line: line++, bytes: whole };
  };
  const put = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      put(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) put(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
