/**
 * The items of a source until the signal is aborted. It does not wait for the item that was being fetched then, which
 * may never come (a standard input that stays silent).
 */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  if (!signal) {
    yield* items;
    return;
  }
  const iterator = items[Symbol.asyncIterator]();
  const stopped = new Promise<'stopped'>((resolve) => {
    if (signal.aborted) resolve('stopped');
    signal.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  while (true) {
    const next = await Promise.race([iterator.next(), stopped]);
    if (next === 'stopped' || next.done) return;
    yield next.value;
  }
}
