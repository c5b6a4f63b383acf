import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import type { ReadOptions, SourceItem } from './read-sources.ts';
import { readSources } from './read-sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'chancery-source-'));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = (paths: readonly string[], options: ReadOptions = {}): Promise<SourceItem[]> =>
  Array.fromAsync(readSources(paths, options));
const brief = (items: readonly SourceItem[]): readonly string[] =>
  items.map((item) =>
    item.kind === 'document'
      ? item.document.text
      : `${item.code}${item.line === undefined ? '' : `:${item.line}`}`,
  );
const bytes = (text: string): AsyncIterable<Uint8Array> => {
  const whole = Buffer.from(text);
  return (async function* () {
    for (let at = 0; at < whole.length; at += 7) yield whole.subarray(at, at + 7);
  })();
};

test('a text is read as it is, white space and all', async () => {
  const file = write('a.txt', ' Hà Nội \r\n\r\n* pact *\n');
  assert.deepEqual(await read([file]), [
    { kind: 'document', document: { file, text: ' Hà Nội \r\n\r\n* pact *\n' } },
  ]);
});

test('a byte order mark is no part of the text, in UTF-8 and UTF-16', async () => {
  const utf8 = write('bom.txt', Buffer.from([0xef, 0xbb, 0xbf, 0x41]));
  const utf16 = write('bom16.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x1e, 0x00]));
  assert.deepEqual(brief(await read([utf8, utf16])), ['A', 'A\u001e']);
});

test('few broken bytes are told and read, many are another encoding, zero bytes are no text', async () => {
  const few = write(
    'few.txt',
    Buffer.concat([Buffer.from('Caf'), Buffer.from([0xe9]), Buffer.from(' pact')]),
  );
  const many = write('many.txt', Buffer.from('öäüöäüöäü'.repeat(3), 'latin1'));
  const binary = write('binary.txt', Buffer.from([0x89, 0x50, 0x00, 0x01]));
  assert.deepEqual(brief(await read([few, many, binary])), ['CH104:1', 'Caf\ufffd pact', 'CH105', 'CH103']);
});

test('problems of one path do not stop the others', async () => {
  const empty = write('empty.txt', ' \n');
  const word = write('a.docx', 'x');
  const last = write('last.md', '# Pact');
  assert.deepEqual(brief(await read([join(folder, 'absent.txt'), empty, word, last])), [
    'CH101',
    'CH106',
    'CH102',
    '# Pact',
  ]);
});

test('a page without text is told', async () => {
  assert.deepEqual(brief(await read([write('empty.html', '<script>write()</script>')])), ['CH111']);
});

test('JSON Lines: fields are kept, broken lines are told with their number, the rest is read', async () => {
  const file = write(
    'a.jsonl',
    [
      '{"id":7,"file":"k.txt","url":"u","publisher":"P","published":"2020-05-06T23:00:00-05:00","title":"T","text":" One "}',
      '{"text":',
      '',
      '{"id":"b"}',
      '{"text":"Two","published":"last week","title":["x"]}',
      '{"text":"Three"}',
    ].join('\n'),
  );
  const items = await read([file], { published: '2021' });
  assert.deepEqual(brief(items), [' One ', 'CH107:2', 'CH108:4', 'CH109:5', 'CH110:5', 'Two', 'Three']);
  const documents = items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
  assert.deepEqual(documents, [
    {
      file: 'k.txt',
      text: ' One ',
      sourceId: '7',
      url: 'u',
      publisher: 'P',
      title: 'T',
      published: '2020-05-06',
      publishedBasis: 'given',
    },
    { file: `${file}:5`, text: 'Two' },
    { file: `${file}:6`, text: 'Three', published: '2021', publishedBasis: 'given' },
  ]);
});

test('a folder is read in order, with the folders in it; hidden and unknown files are passed over', async () => {
  mkdirSync(join(folder, 'tree', 'b'), { recursive: true });
  write('tree/c.txt', 'c');
  write('tree/a.txt', 'a');
  write('tree/b/x.txt', 'b');
  write('tree/.hidden.txt', 'h');
  write('tree/picture.png', 'p');
  assert.deepEqual(brief(await read([join(folder, 'tree')])), ['a', 'b', 'c']);
});

test('what cannot be opened in a folder does not hide the files after it; links to files are read', async () => {
  mkdirSync(join(folder, 'links'));
  write('links/b.txt', 'b');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'links', 'a.txt'));
  symlinkSync(join(folder, 'links', 'b.txt'), join(folder, 'links', 'c.txt'));
  assert.deepEqual(brief(await read([join(folder, 'links')])), ['CH101', 'b', 'b']);
});

test('a page that nests without end does not keep the next one from being read', async () => {
  const deep = write('deep.html', `${'<div>'.repeat(20_000)}A pact.`);
  const items = brief(await read([deep, write('after.html', '<p>A treaty.')]));
  assert.equal(items.length, 2);
  assert.match(items[0] ?? '', /^(?:CH122|A pact\.)$/u);
  assert.equal(items[1], 'A treaty.');
});

test('a folder without documents is told', async () => {
  mkdirSync(join(folder, 'bare', 'inner'), { recursive: true });
  write('bare/inner/picture.png', 'p');
  assert.deepEqual(brief(await read([join(folder, 'bare')])), ['CH115']);
});

test('a text may be as long as a book and no longer, whatever holds it', async () => {
  const long = 'a '.repeat(512 * 1024);
  const records = write('long.jsonl', `${JSON.stringify({ text: `${long}b` })}\n{"text":"next"}\n`);
  const items = await read([write('fits.txt', long), write('over.txt', `${long}b`), records]);
  assert.deepEqual(brief(items), [long, 'CH114', 'CH114:1', 'next']);
});

test('a date in the future is kept and told; given for all documents, it is told once', async () => {
  const file = write('ahead.jsonl', '{"text":"One","published":"2999-05-06"}\n{"text":"Two"}\n');
  assert.deepEqual(brief(await read([file])), ['CH116:1', 'One', 'Two']);
  assert.deepEqual(brief(await read([file], { published: '2998' })), ['CH116', 'CH116:1', 'One', 'Two']);
  const page = '<meta property="article:published_time" content="2999-05-06"><p>A pact.';
  assert.deepEqual(brief(await read([write('ahead.html', page)])), ['CH116', 'A pact.']);
});

test('the standard input may be records, a page or a text', async () => {
  const from = async (text: string): Promise<readonly string[]> =>
    brief(await read(['-'], { input: bytes(text) }));
  assert.deepEqual(await from('{"text":"Tô Lâm"}\n{"text":"two"}'), ['Tô Lâm', 'two']);
  assert.deepEqual(await from('\n <html><p>A <b>pact</b></p>'), ['A pact']);
  assert.deepEqual(await from('{curly} words\nare text'), ['{curly} words\nare text']);
  assert.deepEqual(await from(''), ['CH106']);
});

test('the given date holds for documents that bring none', async () => {
  const file = write('dated.txt', 'A pact.');
  assert.deepEqual(await read([file], { published: '2020-05' }), [
    { kind: 'document', document: { file, text: 'A pact.', published: '2020-05', publishedBasis: 'given' } },
  ]);
});
