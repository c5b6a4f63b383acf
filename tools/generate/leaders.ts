import { z } from 'zod';
import { foldKey } from '../../src/text/fold.ts';
import { label, readDataFile } from './data-file.ts';
import { DataError } from './read-yaml.ts';
import { type GeneratedFile, renderTables } from './render.ts';

const entry = z.strictObject({
  state: z.string().regex(/^[A-Z]{2,6}$/u, 'a code in capitals'),
  role: z.enum(['head', 'government', 'foreign']),
  people: z.array(label).min(1),
});

const form = /^(?<names>.+) (?<from>\d{4})-(?<to>\d{4})?$/u;

/** The table of leaders: one row a spelling and term. */
export function leaders(): GeneratedFile {
  const { data, file, where } = readDataFile('leaders', { common: label, leaders: entry });
  const rows = data.leaders.flatMap((it, index) =>
    it.people.flatMap((text, at) => {
      const { names = '', from, to } = form.exec(text)?.groups ?? {};
      if (!from || (to && to < from))
        throw new DataError([
          `${where(['leaders', index, 'people', at])}: a name and years, "Ana Sol 1999-2003"`,
        ]);
      return names.split(' = ').map((name) => [...namesOf(name), it.state, it.role, from, to ?? '']);
    }),
  );
  const doc = 'Leaders: name that stands alone, whole name (folded both), state, role, first and last year.';
  const common = 'Names that stand alone and are ordinary words or the names of many, folded.';
  return renderTables(
    'leaders',
    [file],
    [],
    [
      { name: 'leaderTerms', doc, rowType: 'string', rows, packed: true },
      {
        name: 'commonLeaderNames',
        doc: common,
        rowType: 'string',
        rows: data.common.map((it) => [foldKey(it)]),
        packed: true,
      },
    ],
  );
}

/** The part that stands for the person alone, and the whole name. */
function namesOf(name: string): readonly [string, string] {
  const words = name.split(' ');
  const short = words.find((word) => word.endsWith('*')) ?? words.at(-1) ?? '';
  const plain = (text: string) => foldKey(text.replaceAll('*', '').replaceAll('~', ' '));
  return [plain(short), plain(name)];
}
