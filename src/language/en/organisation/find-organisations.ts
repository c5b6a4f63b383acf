import { organisationGazetteer } from '#lexicon/organisations';
import { stateGazetteer } from '#lexicon/state-gazetteer';
import { partsOf } from '#lexicon/words';
import type { Mention } from '#model/mention';
import type { Sentence, Token } from '#model/token';
import { foldKey } from '#text/fold';
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
    if (first) found.push(...partsIn(first));
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

const none: readonly Mention[] = [];

/** "*EU*-Japan talks", "the Chile-*ASEAN* summit": acronyms in a compound of sides; "UN-led" is none. */
function partsIn(token: Token): readonly Mention[] {
  if (!token.text.includes('-')) return none;
  const parts = partsOf(token).map((part) => ({ ...part, folded: foldKey(part.text) }));
  const labels = parts.map((part) => organisationGazetteer().matchAt([part], 0)?.value);
  const sides = parts.filter((part, at) => labels[at] || stateGazetteer().matchAt([part], 0));
  if (parts.length < 2 || sides.length < parts.length) return [];
  return parts.flatMap((part, at): Mention[] => {
    const label = labels[at];
    const start = token.start + part.start;
    if (!label || label.weak || !/^\p{Lu}+$/u.test(part.text)) return [];
    const { name, code } = label;
    const end = start + part.text.length;
    return [
      { kind: 'organisation', rule, start, end, name, code, intergovernmental: true, state: undefined },
    ];
  });
}
