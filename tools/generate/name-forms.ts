import { z } from 'zod';
import { foldKey } from '../../src/text/fold.ts';
import { checkUnique, readDataFile } from './data-file.ts';
import { DataError } from './read-yaml.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const form = z.string().refine((text) => /^\p{L}+$/u.test(text) && foldKey(text) === text, 'a word, folded');
const same = z.strictObject({ forms: z.array(form).min(2) });
const alike = z.strictObject({ culture: z.string(), forms: z.array(form).min(2) });
const letter = z.strictObject({ letter: z.string().regex(/^\p{Script=Cyrillic}$/u), latin: z.string() });

/** The tables of forms of names: those that count as one, each with its key, and those that may be one. */
export function nameForms(): GeneratedFile {
  const { data, file, where } = readDataFile('name-forms', { same, alike });
  checkUnique(
    data.same.flatMap(({ forms }, at) => forms.map((key) => ({ key, where: where(['same', at, 'forms']) }))),
  );
  return renderTables(
    'name-forms',
    [file],
    [`import type { WordsRow } from '../rows.ts';`],
    [
      {
        name: 'sameForms',
        doc: 'Forms of one given name, parted by blanks; the first is the key.',
        rowType: 'WordsRow',
        rows: data.same.map(({ forms }) => [forms.join(' ')]),
      },
      {
        name: 'alikeForms',
        doc: 'Romanisations that may be of one name or syllable, parted by blanks.',
        rowType: 'WordsRow',
        rows: data.alike.map(({ forms }) => [forms.join(' ')]),
      },
    ],
  );
}

/** The table of Cyrillic letters in Latin ones. */
export function cyrillic(): GeneratedFile {
  const { data, file, where } = readDataFile('cyrillic', { letters: letter });
  const upper = data.letters.findIndex((it) => it.letter !== it.letter.toLowerCase());
  if (upper >= 0) throw new DataError([`${where(['letters', upper])}: lower case only`]);
  checkUnique(data.letters.map((it, at) => ({ key: it.letter, where: where(['letters', at]) })));
  return renderTables(
    'cyrillic',
    [file],
    [`import type { LetterRow } from '../rows.ts';`],
    [
      {
        name: 'cyrillicLetters',
        doc: 'Cyrillic letters, lower case, and what stands for them in Latin ones.',
        rowType: 'LetterRow',
        rows: data.letters.map((it) => [it.letter, it.latin]),
      },
    ],
  );
}
