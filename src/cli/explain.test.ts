import assert from 'node:assert/strict';
import test from 'node:test';
import { exitCodes } from './exit-codes.ts';
import { openWorkbench } from './run-chancery.fixture.ts';

const { chancery, fileOf } = openWorkbench();
const article = `Ministers meet in Nairobi

NAIROBI, 3 May 2031 — Foreign Minister Ana Paredes of Chile met Foreign Minister Juma Odera of Kenya in Nairobi on 2 May 2031.
The lake was calm.
Kenya hosted talks.
`;
const path = fileOf('nairobi.txt', article);

function explain(...args: readonly string[]) {
  return chancery('none.db', ['explain', path, ...args]);
}

test('a fact is led back to its rule, its words and the words that date it', () => {
  const { code, out } = explain('--line', '3');
  assert.equal(code, 0);
  assert.match(out, /^ +Foreign Minister Ana Paredes of Chile met .*\n +1\^{30,}/mu);
  assert.match(out, /^ +\d {2}person +Juma Odera · Kenya \(KEN\) · Foreign Minister\n? +\[en\/person\//mu);
  assert.match(out, /» met \(to meet, past\) · subject “.*Ana Paredes.*” ·\s+object/u);
  assert.match(out, /event: Meeting in Nairobi · took place/u);
  assert.match(out, /when +2 May 2031 – stated: “2 May 2031”/u);
  assert.match(out, /rule +en\/event\/meeting\n.*record +event-[0-9a-f]+/u);
});

test('a sentence without a fact says what was found and what was missing', () => {
  const { out } = explain();
  assert.match(out, /The lake was calm\.\n(?:.*\n)*?.*nothing taken\n +found +nothing\n +missing +anything/u);
  assert.match(
    out,
    /Kenya hosted talks\.\n(?:.*\n)*?.*missing +a word of meeting \(“hosted”\), but only one side/u,
  );
});

test('one line is explained alone', () => {
  const { out } = explain('--line', '4');
  assert.deepEqual(out.match(/^line \d+/gmu), ['line 4']);
});

test('a line that the text has not is refused with their number', () => {
  const { code, err } = explain('--line', '9');
  assert.equal(code, exitCodes.usage.code);
  assert.match(err, /There is no line 9: the text has 5 lines\./u);
});

test('a line is a number', () => {
  const { code, err } = explain('--line', '-1');
  assert.equal(code, exitCodes.usage.code);
  assert.match(err, /Write the number of a line, from 1\./u);
});

test('no line is wider than the terminal', () => {
  const widths = explain()
    .out.split('\n')
    .map((it) => it.length);
  assert.ok(Math.max(...widths) <= 80, `the widest has ${Math.max(...widths)} columns`);
  assert.ok(Math.max(...widths) > 70, 'something was long enough to be broken');
});

test('what is no text is reported', () => {
  const { code, err } = chancery('none.db', ['explain', fileOf('empty.txt', '')]);
  assert.equal(code, exitCodes.badData.code);
  assert.match(err, /CH106/u);
});
