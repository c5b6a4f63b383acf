import { cyrillicLetters } from './generated/cyrillic.ts';
import { alikeForms, sameForms } from './generated/name-forms.ts';

/** Every form of a given name that the table knows, folded, to the key of its group. */
export const givenNameKeys: ReadonlyMap<string, string> = new Map(
  sameForms.flatMap(([words]) => {
    const forms = words.split(' ');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

const alike: ReadonlyMap<string, ReadonlySet<number>> = groupNumbers();

/** Whether the two folded words may be one name or syllable in two systems of romanisation (Lee and Yi, Chiang and Jiang). */
export function mayBeOneName(a: string, b: string): boolean {
  const left = alike.get(a);
  const right = alike.get(b);
  return left !== undefined && right !== undefined && !left.isDisjointFrom(right);
}

/** What stands for a Cyrillic letter, lower case, in Latin ones; undefined for any other. */
export const latinOfCyrillic: ReadonlyMap<string, string> = new Map(cyrillicLetters);

function groupNumbers(): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const [number, [words]] of alikeForms.entries())
    for (const word of words.split(' ')) numbers.set(word, (numbers.get(word) ?? new Set()).add(number));
  return numbers;
}
