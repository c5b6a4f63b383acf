import assert from 'node:assert/strict';
import test from 'node:test';
import { knowInput } from './input-kind.ts';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const samples = [
  ['{"text":"Tô Lâm"}', 'lines'],
  ['\ufeff { "text": 1', 'lines'],
  ['{"text": broken', 'lines'],
  ['{curly} words', 'text'],
  ['\ufeff\n <html>', 'page'],
  ['', 'text'],
  [`${' \n'.repeat(200)}<p>`, 'page'],
] as const;

test('the kind is told whatever pieces the bytes come in, and no byte is lost', async () => {
  for (const [text, expected] of samples)
    for (const size of [1, 3, 1000]) {
      const { kind, chunks } = await knowInput(inPieces(text, size));
      assert.equal(kind, expected, text.slice(0, 20));
      assert.equal(Buffer.concat(await Array.fromAsync(chunks)).toString(), text);
    }
});

test('a stream of one endless line is known from its first piece', async () => {
  let given = 0;
  const { kind } = await knowInput(
    (async function* () {
      for (;;) {
        given += 1;
        yield Buffer.from(`{"text":"${'a'.repeat(100)}`);
      }
    })(),
  );
  assert.deepEqual([kind, given], ['lines', 1]);
});
