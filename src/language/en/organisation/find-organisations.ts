import { organisationGazetteer } from '#lexicon/organisations';
import type { Mention } from '#model/mention';
import type { Sentence } from '#model/token';
import type { MentionFinder } from '../../pack.ts';
import { isCapitalised } from '../words.ts';

const rule = 'en/organisation/find-organisations';

/** Intergovernmental organisations and their organs by name and acronym. */
export const findOrganisations: MentionFinder = {
  id: rule,
  find: (sentence) => organisationsIn(sentence),
};

function organisationsIn(sentence: Sentence): readonly Mention[] {
  const { tokens } = sentence;
  const labels = organisationGazetteer();
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapitalised(tokens[at]?.text ?? '') && !/^\d/u.test(tokens[at]?.text ?? '')) continue;
    const match = labels.matchAt(tokens, at);
    if (!match) continue;
    const [first, last] = [tokens[at], tokens[at + match.length - 1]];
    at += match.length - 1;
    if (!first || !last || match.value.weak) continue;
    const { code, name } = match.value;
    found.push({
      kind: 'organisation',
      rule,
      start: first.start,
      end: last.end,
      name,
      code,
      intergovernmental: true,
    });
  }
  return found;
}
