import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { exportRegister } from '#app/export';
import { read } from '#app/read';

/**
 * The register of the samples, entry by entry, and the order in which they are read does not matter to it. Review the
 * difference as you would code; write it anew with `npm run test:update`.
 */
test('the samples yield the golden register', async (t) => {
  t.assert.fileSnapshot(await registerOf(['samples']), 'test/samples/register.golden.jsonl', {
    serializers: [(value: string) => value],
  });
});

async function registerOf(paths: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-'));
  try {
    const register = join(folder, 'samples.db');
    await read(register, paths);
    const lines: string[] = [];
    await exportRegister(register, async (line) => void lines.push(line));
    return `${lines.join('\n')}\n`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
