import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import type { SourceDocument } from '#model/source-document';
import { readDocument, readTogether } from './read-document.ts';

test('a document says the same among others as alone', () => {
  const texts = globSync('samples/*.txt')
    .slice(0, 4)
    .map((file): SourceDocument => ({ file, text: readFileSync(file, 'utf8') }));
  const others: SourceDocument[] = [
    {
      file: 'titled',
      title: 'Peru and Chile sign a pact',
      text: 'The pact was signed in Lima on 3 May 2021.',
    },
    { file: 'foreign', text: 'Die beiden Minister trafen sich in Wien und unterzeichneten einen Plan.' },
    { file: 'empty', text: '' },
  ];
  const sources = [...texts, ...others];
  assert.deepEqual(readTogether(sources), sources.map(readDocument));
  assert.deepEqual(readTogether([]), []);
});
