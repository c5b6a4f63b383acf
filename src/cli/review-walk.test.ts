import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { type Ask, judge, listJudgements } from '#app/judge';
import { reviewQueue } from '#app/review';
import { walkReview } from './review-walk.ts';
import { openWorkbench } from './run-chancery.fixture.ts';

const { chancery, copyRegister, fileOf } = openWorkbench();
const texts = [
  'On 2 March 2031 the Foreign Minister of Chile, Ana Paredes, met the Foreign Minister of Kenya, Juma Odera, in Santiago.',
  'On 4 April 2031 the Foreign Minister of Chile, Ana Paredes, received the Foreign Minister of Kenya, J. Odera, in Santiago.',
  'On 14 May 2031 the Foreign Minister of Kenya, Juma Odero, met the Foreign Minister of Peru, Luis Rojas, in Lima.',
];
const input = fileOf('walk.jsonl', texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
assert.equal(chancery('base.db', ['read', input]).code, 0);

/** Walks through the questions of a register of its own with these keys. */
async function walked(name: string, ...keys: readonly string[]) {
  copyRegister('base.db', name);
  const address = join(dirname(input), name);
  const before = chancery(name, ['export', 'jsonl']).out;
  const said: string[] = [];
  const shown: string[] = [];
  const left = [...keys];
  await walkReview({
    questions: () => reviewQueue(address, 20),
    judge: (ask: Ask) => judge(address, ask, { by: 'ana' }),
    nextKey: async () => left.shift(),
    show: async ({ left: one, right }, place, count) => {
      shown.push(`${place}/${count} ${one.id} ${right.id}`);
    },
    say: async (line) => {
      said.push(line);
    },
  });
  const judgements = (await listJudgements(address)).map((it) => it.judgement);
  return { said, shown, judgements, left, before, after: chancery(name, ['export', 'jsonl']).out };
}

test('each answer is kept at once, and the question is not asked again', async () => {
  const { shown, judgements, said } = await walked('answers.db', 'n', 'q');
  const [judgement] = judgements;
  assert.equal(judgements.length, 1);
  assert.ok(judgement?.kind === 'pair' && judgement.verdict === 'different' && judgement.by === 'ana');
  assert.notEqual(shown[0]?.slice(4), shown[1]?.slice(4));
  assert.match(said.at(-1) ?? '', /^1 decided, .*undo 1$/u);
});

test('what is taken back leaves the register as it was', async () => {
  const { judgements, before, after, said } = await walked('undo.db', 'h', 'u', 'u');
  assert.deepEqual(judgements, []);
  assert.equal(after, before);
  assert.ok(said.includes('Nothing was decided since the walk began.'));
});

test('next and back move without deciding, and an unknown key says which there are', async () => {
  const { shown, judgements, said } = await walked('moves.db', 'j', 'k', 'x', 'q');
  assert.deepEqual(judgements, []);
  assert.equal(shown[0], shown[2]);
  assert.notEqual(shown[0], shown[1]);
  assert.ok(said.some((line) => line.startsWith('y same')));
});
