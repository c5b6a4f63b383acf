import type { Mention } from '#model/mention';
import type { Sentence } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { createLattice } from '../lattice.ts';
import { isCapitalised } from '../words.ts';

const rule = 'en/organisation/find-organisations';

/** Intergovernmental organisations, and bodies of a state ("the Belarusian Ministry of Defence"). */
export const findOrganisations: MentionFinder = {
  id: rule,
  find: (sentence) => organisationsIn(sentence),
};

function organisationsIn(sentence: Sentence): readonly Mention[] {
  const { tokens } = sentence;
  const lattice = createLattice(sentence);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const body = isCapitalised(tokens[at]?.text ?? '') ? lattice.bodyAt(at) : undefined;
    const [first, last] = [tokens[at], body && tokens[body.to - 1]];
    if (!body || !first || !last) continue;
    const { name, code, intergovernmental, state } = body;
    found.push({
      kind: 'organisation',
      rule,
      start: first.start,
      end: last.end,
      name,
      code,
      intergovernmental,
      state,
    });
    at = body.to - 1;
  }
  return found;
}
