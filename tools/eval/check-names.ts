import { compareNames } from '#identity/compare-names';
import { packFor } from '#language/index';
import { findMentions } from '#mention/find-mentions';
import type { PersonMention } from '#model/mention';
import { tokeniseDocument } from '#token/tokenise-document';
import { checkList, type ListResult } from './list-result.ts';

interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly expect: 'same' | 'uncertain' | 'different';
  readonly category: string;
}

/** Compares what the program says of pairs of names with what people said. Ranks and titles are taken off as in reading. */
export function checkNames(file: string): ListResult {
  return checkList<NamePair>(file, ({ a, b, expect, category }) => {
    const [left, right] = [bareName(a), bareName(b)];
    const { outcome, reasons } = compareNames(left, right);
    const found = outcome === 'unsure' ? 'uncertain' : outcome;
    if (found === expect) return undefined;
    return `${a} (${left}) | ${b} (${right}) | ${category} | expected ${expect} | found ${found}: ${reasons.join('; ')}`;
  });
}

/** The name without what the person rule takes for rank or title; as it is where the rule sees neither. */
function bareName(text: string): string {
  const pack = packFor('en');
  const sentences = tokeniseDocument(text, [{ kind: 'body', start: 0, end: text.length }], pack);
  const people = findMentions(sentences, text, pack)
    .flat()
    .filter((it): it is PersonMention => it.kind === 'person' && it.titled);
  return people.find((it) => it.nameEnd === text.length)?.name ?? text;
}
