import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQualityRecorded, qualityFile } from '../tools/eval/record-quality.ts';

test('the quality that the desk shows is that of the rules as they are', async () => {
  assert.ok(
    await isQualityRecorded(),
    `${qualityFile} is out of date: run \`npm run eval -- --record\` and commit it`,
  );
});
