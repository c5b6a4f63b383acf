import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { dateFinders } from '#language/en/date/rules';
import { environment, launcher } from './run-chancery.ts';

/** What the samples give; `flags` of the engine. */
function extractSamples(...flags: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, launcher, 'extract', 'samples'], {
    encoding: 'utf8',
    env: environment,
    maxBuffer: 256 * 1024 * 1024,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

// The engine stops optimising patterns once a process holds much compiled code, which no two runs do at the same time.
test('the samples are read alike whether or not the engine optimises patterns', () => {
  const usual = extractSamples();
  assert.ok(usual.length > 0);
  assert.equal(extractSamples('--no-regexp-optimization'), usual);
});

test('no pattern leaves it to the engine that a part of it is of any case', () => {
  const modifier = /\(\?[ims]*-?[ims]+:/u;
  for (const { id, pattern } of dateFinders) assert.doesNotMatch(pattern.source, modifier, id);
  const literal = /^[^'"`*]*\/[^'"`]*\(\?[ims]*-?[ims]+:/mu;
  for (const file of globSync('src/**/*.ts')) assert.doesNotMatch(readFileSync(file, 'utf8'), literal, file);
});
