import type { Verdict } from '#identity/verdict';

/** What speaks for a verdict, the most telling first: "state: VNM". */
export function reasonsOf({ reasons }: Verdict): readonly string[] {
  return [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature, a, b }) =>
      a === undefined ? feature : `${feature}: ${a === b || b === undefined ? a : `${a} / ${b}`}`,
    );
}
