/**
 * A shorter text for which `fails` still holds: parts are left out, halves first, then ever smaller ones, until none can be
 * or the time is up. Surrogates may be parted.
 */
export function minimise(text: string, fails: (text: string) => boolean, timeoutMs: number): string {
  const end = performance.now() + timeoutMs;
  let least = text;
  let size = Math.ceil(text.length / 2);
  while (size > 0) {
    let shortened = false;
    for (let at = 0; at < least.length && performance.now() < end; ) {
      const shorter = least.slice(0, at) + least.slice(at + size);
      if (fails(shorter)) {
        least = shorter;
        shortened = true;
      } else {
        at += size;
      }
    }
    if (performance.now() >= end) return least;
    if (size === 1 && !shortened) return least;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return least;
}
