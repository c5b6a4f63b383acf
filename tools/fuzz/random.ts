/** A source of numbers that a seed fixes. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`; 0 where `below` is under 1. */
  readonly below: (below: number) => number;
  /** One of the values. */
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
}

/** The same numbers for the same seed on every machine (mulberry32, a public-domain generator by Tommy Ettinger). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(limit, 1));
  return { below, pick: (values) => values[below(values.length)] ?? values[0] };
}
