import { z } from 'zod';
import { foldKey } from '../../src/text/fold.ts';
import { DataError, type DataFile, readYaml } from './read-yaml.ts';

/** What every data file says of itself: where its knowledge comes from and how many entries are plausible. */
const head = {
  source: z.string().min(1),
  entries: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
};

/** A label as a text may have it: no surrounding or doubled blanks. */
export const label: z.ZodString = z.string().regex(/^\S+(?: \S+)*$/u, 'a label has single blanks only');

/** An ISO 3166-1 alpha-3 code, or the like. */
export const stateCode: z.ZodString = z.string().regex(/^[A-Z]{3}$/u, 'three capitals');

/**
 * Reads `data/lexicon/<name>.yaml`: `source`, `entries: {min, max}` and one list per section.
 * The bounds count the entries of all sections. Throws a DataError.
 */
export function readDataFile<Sections extends Record<string, z.ZodType>>(
  name: string,
  sections: Sections,
): DataFile<{ [Key in keyof Sections]: z.infer<Sections[Key]>[] }> {
  const lists = Object.fromEntries(Object.entries(sections).map(([key, entry]) => [key, z.array(entry)]));
  const read = readYaml(`data/lexicon/${name}.yaml`, z.strictObject({ ...head, ...lists }));
  const data = read.data as Record<string, unknown> & z.infer<z.ZodObject<typeof head>>;
  const count = Object.keys(sections).reduce((sum, key) => sum + (data[key] as unknown[]).length, 0);
  const { min, max } = data.entries;
  if (count < min || count > max) {
    throw new DataError([`${read.where(['entries'])}: ${count} entries, expected ${min} to ${max}`]);
  }
  return { ...read, data: data as unknown as { [Key in keyof Sections]: z.infer<Sections[Key]>[] } };
}

/** Something that must be unique, with the place to blame. */
export interface Keyed {
  readonly key: string;
  readonly where: string;
}

/** Throws a DataError when two keys are equal. Compare folded labels with `labelKey`. */
export function checkUnique(keys: readonly Keyed[]): void {
  const first = new Map<string, string>();
  const messages: string[] = [];
  for (const { key, where } of keys) {
    const before = first.get(key);
    if (before) messages.push(`${where}: "${key}" is already at ${before}`);
    else first.set(key, where);
  }
  if (messages.length > 0) throw new DataError(messages);
}

/** A label as matching sees it: two labels with one key can never be told apart in a text. */
export function labelKey(text: string): string {
  const key = foldKey(text).replace(/[-\s]+/gu, ' ');
  return key.length > 1 ? key.replaceAll('.', '') : key;
}

/** Like `labelKey`, but an acronym, which a text must have in capitals ("NATO"), differs from a name ("Nato"). */
export function caseKey(text: string): string {
  return /^[\p{Lu}\p{N}.&]+$/u.test(text) ? `${labelKey(text)} (acronym)` : labelKey(text);
}

/** All labels that a pattern stands for: `{Major|Maj} {General|Gen}` gives four. A blank beside an empty choice goes. */
export function expand(pattern: string): readonly string[] {
  const choice = /\{(?<options>[^{}]*)\}/u.exec(pattern);
  if (!choice) return [pattern.replace(/ {2,}/gu, ' ').trim()];
  const options = choice.groups?.options?.split('|') ?? [];
  const [before, after] = [pattern.slice(0, choice.index), pattern.slice(choice.index + choice[0].length)];
  return options.flatMap((option) => expand(before + option + after));
}
