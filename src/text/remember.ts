/** Gives its key itself: a class that extends it lays its private fields on the key. */
class Key {
  constructor(key: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the key is to carry the fields.
    return key;
  }
}

/** Carries what was found for a key, in a field of the key that neither a spread copies nor a comparison sees. */
class Found extends Key {
  readonly #values: unknown[] = [];

  static of(key: object): unknown[] {
    return #values in key ? key.#values : new Found(key).#values;
  }
}

let finders = 0;

/**
 * `find`, asked once for each key: what it found is kept with the key, and goes with it. It must give the same for the same
 * key and never undefined; the key must not change, and a copy of it is another key. (In a `WeakMap` the young generation of
 * the collector would take all that was found for alive: a document read a moment ago would be moved, not dropped.)
 */
export function rememberBy<K extends object, Value>(find: (key: K) => Value): (key: K) => Value {
  const place = finders;
  finders += 1;
  return (key) => {
    const all = Found.of(key);
    const known = all[place];
    if (known !== undefined) return known as Value;
    const value = find(key);
    all[place] = value;
    return value;
  };
}

/** More words than a register's worth of news keeps in use at a time. */
const mostWords = 20_000;

/**
 * `find`, asked once for each word, for running text repeats its words: what it found is kept, up to a bound, then all is
 * forgotten at once. It must give the same for the same word.
 */
export function rememberByWord<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as Value;
    const made = find(word);
    if (known.size >= mostWords) known.clear();
    known.set(word, made);
    return made;
  };
}
