/** Slots of a table, a power of two; it is emptied when half of them are taken. */
const slots = 65_536;

/**
 * `find`, asked once for each word, as `rememberByWord`, but the word is given as a range of a text and is cut out only where
 * it is new: running text repeats its words, and to cut one out and have it looked up by its text costs more than to compare it.
 */
export function rememberByRange<Value>(
  find: (word: string) => Value,
): (text: string, start: number, end: number) => Value {
  let words: (string | undefined)[] = [];
  let values: Value[] = [];
  let used = slots;
  return (text, start, end) => {
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    for (let word = words[slot]; word !== undefined; word = words[slot]) {
      if (isAt(text, start, end, word)) return values[slot] as Value;
      slot = (slot + 1) & (slots - 1);
    }
    const word = ownCopy(text.slice(start, end));
    const value = find(word);
    if (used * 2 >= slots) {
      words = new Array<string | undefined>(slots).fill(undefined);
      values = new Array<Value>(slots);
      used = 0;
      slot = (hash ^ (hash >>> 15)) & (slots - 1);
    }
    used += 1;
    words[slot] = word;
    values[slot] = value;
    return value;
  };
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
