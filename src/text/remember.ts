/** What was found for each key, one place a finder. */
const found = new WeakMap<object, unknown[]>();
let finders = 0;
/** The key asked about last: one stage asks for much of one sentence before it goes on to the next. */
let lastKey: object | undefined;
let lastFound: unknown[] = [];

/**
 * `find`, asked once for each key: what it found is kept as long as the key lives. It must give the same for the same key
 * and never undefined, and the key must not change. All finders share one table, which is asked once for a run of
 * questions about one key.
 */
export function rememberBy<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const place = finders;
  finders += 1;
  return (key) => {
    const all = key === lastKey ? lastFound : foundFor(key);
    const known = all[place];
    if (known !== undefined) return known as Value;
    const value = find(key);
    all[place] = value;
    return value;
  };
}

function foundFor(key: object): unknown[] {
  let all = found.get(key);
  if (!all) {
    all = [];
    found.set(key, all);
  }
  lastKey = key;
  lastFound = all;
  return all;
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
