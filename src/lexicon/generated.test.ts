import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { z } from 'zod';
import { checkUnique, expand, labelKey } from '../../tools/generate/data-file.ts';
import { DataError, readYaml } from '../../tools/generate/read-yaml.ts';
import { tables } from '../../tools/generate/tables.ts';

test('there are tables to look at', () => assert.ok(tables.length >= 9));

for (const [index, table] of tables.entries()) {
  test(`generated file ${index + 1} is what its data makes`, () => {
    const file = table();
    assert.ok(file.count > 0, file.path);
    assert.ok(readFileSync(file.path, 'utf8') === file.text, `${file.path}: run npm run generate`);
  });
}

/** The messages that reading this YAML gives, without its folder. */
function faultsOf(yaml: string, schema: z.ZodType): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  const file = join(folder, 'data.yaml');
  try {
    writeFileSync(file, yaml);
    readYaml(file, schema);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.messages.map((it) => it.replace(`${folder}/`, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const schema = z.strictObject({ ranks: z.array(z.strictObject({ rank: z.string() })) });

test('faults name file and line', () => {
  assert.deepEqual(faultsOf('ranks:\n  - rank: Major\n', schema), []);
  assert.match(
    faultsOf('ranks:\n  - rank: Major\n    colour: red\n', schema)[0] ?? '',
    /^data\.yaml:3: .*colour/u,
  );
  assert.match(faultsOf('ranks:\n  - rank: Major\n  - rank: 3\n', schema)[0] ?? '', /^data\.yaml:3: /u);
  assert.match(faultsOf('ranks:\n  - {rank: Major\n', schema)[0] ?? '', /^data\.yaml:\d+: /u);
});

test('labels that no text can tell apart are duplicates', () => {
  const keyed = (text: string, where: string) => ({ key: labelKey(text), where });
  assert.throws(() => checkUnique([keyed('Hà Nội', 'a:1'), keyed('Ha Noi', 'a:2')]), /a:2: .*a:1/u);
  assert.throws(
    () => checkUnique([keyed('Vice-President', 'a:1'), keyed('vice president', 'a:2')]),
    DataError,
  );
  checkUnique([keyed('Gen.', 'a:1'), keyed('Genoa', 'a:2')]);
});

test('a pattern stands for all its labels', () => {
  assert.deepEqual(expand('{Major|Maj} {General|Gen}'), [
    'Major General',
    'Major Gen',
    'Maj General',
    'Maj Gen',
  ]);
  assert.deepEqual(expand('{|Chief }Officer'), ['Officer', 'Chief Officer']);
});
