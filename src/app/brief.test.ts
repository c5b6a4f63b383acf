import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '#model/entry';
import { briefOf } from '#view/brief/brief';
import { buildDocument, type DocumentSpec } from '../../test/build-documents.ts';
import { specs } from '../../test/random-documents.ts';
import { onEveryStore, withFresh } from '../../test/stores.ts';
import { briefFrom } from './brief.ts';
import { documentWrite } from './open-register.ts';

/** The rank that a document of the pair gives is contradicted by one that says nothing of the pair. */
const rankDisputedElsewhere: readonly DocumentSpec[] = [
  { file: 'f0', published: '2031-04-09', people: [{ name: 'Tembo', state: 'ZMB', ...held('Major') }] },
  {
    file: 'f1',
    people: [{ name: 'Tembo', state: 'ZMB', ...held('Colonel') }],
    events: [
      { form: 'visit', states: ['PER', 'ZMB'], date: '2031-04-08', actors: [{ person: 'p1', role: 'host' }] },
    ],
  },
];

function held(rank: string) {
  return { ranks: [rank], positions: [{ title: 'Minister of Mines' }] };
}

onEveryStore('a brief from what the pair needs is the brief from the whole register', async (kind) => {
  await fc.assert(
    fc.asyncProperty(specs, (found) =>
      withFresh(kind, async (register) => {
        await register.store.write(found.map((it) => documentWrite(buildDocument(it))));
        const pair = ['PER', 'ZMB'] as const;
        const result = await briefFrom(register, pair);
        const all: Entry[] = [];
        for await (const entry of register.entries()) all.push(entry);
        assert.deepEqual(result.kind === 'brief' ? result.brief : undefined, briefOf(all, pair));
      }),
    ),
    { numRuns: Math.ceil(40 * kind.share), examples: [[rankDisputedElsewhere]] },
  );
});
