import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { compareTitledNames, type NameComparison } from '#identity/compare-names';

const pairSchema = z.object({ a: z.string(), b: z.string() });

/** A pair of names with what comparing them gave, or a line that holds no pair. Lines count from 1. */
export type ComparedLine =
  | { readonly kind: 'pair'; readonly pair: { readonly a: string; readonly b: string } & NameComparison }
  | { readonly kind: 'problem'; readonly line: number; readonly problem: string };

/** Compares the pairs of a JSON Lines file (`-` for standard input), line by line. Throws where it cannot be read. */
export async function* compareNamePairs(file: string): AsyncGenerator<ComparedLine> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const pair = pairOf(text);
    if (pair) yield { kind: 'pair', pair: { ...pair, ...compareTitledNames(pair.a, pair.b) } };
    else yield { kind: 'problem', line, problem: 'This line is no pair of names: {"a": "…", "b": "…"}.' };
  }
}

function pairOf(text: string): z.infer<typeof pairSchema> | undefined {
  try {
    return pairSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
