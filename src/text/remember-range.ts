/** More words than a register's worth of news keeps in use at a time. */
const mostWords = 32_768;
const fewestSlots = 4_096;

/**
 * `find`, asked once for each word, as `rememberByWord`, but the word is given as a range of a text and is cut out only where
 * it is new: running text repeats its words, and to cut one out and have it looked up by its text costs more than to compare it.
 * The table is kept small, for it is read at random: a slot takes two bytes, and there are two to four a word.
 */
export function rememberByRange<Value>(
  find: (word: string) => Value,
): (text: string, start: number, end: number) => Value {
  /** For each slot the number of its entry, from 1; a power of two of them. */
  let slots = new Uint16Array(fewestSlots);
  let hashes: number[] = [];
  let words: string[] = [];
  let values: Value[] = [];

  const grow = (): void => {
    slots = new Uint16Array(slots.length * 2);
    for (const [at, hash] of hashes.entries()) slots[freeSlot(slots, hash)] = at + 1;
  };
  const clear = (): void => {
    slots = new Uint16Array(fewestSlots);
    [hashes, words, values] = [[], [], []];
  };
  const enter = (word: string, hash: number): Value => {
    // What is made of a word may ask for another one of this table.
    const value = find(word);
    if (words.length >= mostWords) clear();
    if (words.length * 2 >= slots.length) grow();
    hashes.push(hash);
    words.push(word);
    values.push(value);
    slots[freeSlot(slots, hash)] = words.length;
    return value;
  };

  return (text, start, end) => {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    for (let entry = slots[slot] ?? 0; entry > 0; entry = slots[slot] ?? 0) {
      if (hashes[entry - 1] === hash && isAt(text, start, end, words[entry - 1] ?? ''))
        return values[entry - 1] as Value;
      slot = (slot + 1) & mask;
    }
    return enter(ownCopy(text.slice(start, end)), hash);
  };
}

function firstSlot(hash: number): number {
  return hash ^ (hash >>> 15);
}

function freeSlot(slots: Uint16Array, hash: number): number {
  let slot = firstSlot(hash) & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  return slot;
}

const ascii = /^[\u0020-\u007e]{1,40}$/u;

/** A slice would hold on to the whole text; one of letters of ASCII takes a byte each, whatever the text took. */
function ownCopy(word: string): string {
  return ascii.test(word) ? String.fromCharCode(...Array.from(word, (it) => it.charCodeAt(0))) : word;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}
