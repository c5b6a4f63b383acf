import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createLattice } from '../lattice.ts';
import { tokenise } from '../token/tokenise.ts';
import { mayStart } from './may-start.ts';
import { nameEnd } from './name-run.ts';
import { officeAt } from './office-phrase.ts';
import { titlesBefore } from './titles-before.ts';

const words =
  "the former new newly visiting then his counterpart predecessor president vice deputy prime minister of foreign affairs defence department ministry NATO Sri Lanka Peru Peru's Minister Gen. Maj. Ana Roa al-Hadi J. and , official sir mr Mr. US vice-president first acting committee court state sovereign chief general secretary late ex ex-president".split(
    ' ',
  );

test('where nothing may start there is neither a title nor a name', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      const tokens = tokenise(text, { start: 0, end: text.length });
      const lattice = createLattice({ tokens });
      for (const [at, token] of tokens.entries()) {
        if (mayStart(lattice, at)) continue;
        assert.equal(titlesBefore(lattice, at).to, at, token.text);
        assert.equal(officeAt(lattice, at), undefined, token.text);
        assert.equal(nameEnd(lattice, at), at, token.text);
      }
    }),
    { numRuns: 1000 },
  );
});
