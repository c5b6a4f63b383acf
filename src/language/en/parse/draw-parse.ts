import type { Clause, Parse, Phrase } from '#model/clause';
import type { Sentence } from '#model/token';

/**
 * The parse as text, one line a clause, for people to read: verb, voice, tense, what is said of it, subject, objects,
 * complements, and `relation<governor`. Without clauses one line a phrase.
 */
export function drawParse(sentence: Sentence, parse: Parse): string {
  if (parse.clauses.length === 0)
    return parse.phrases.map((it) => `phrase ${drawPhrase(sentence, it)}`).join('\n');
  return parse.clauses.map((it) => drawClause(sentence, it)).join('\n');
}

function drawClause(sentence: Sentence, clause: Clause): string {
  const words = [
    clause.lemma.replaceAll(' ', '_'),
    clause.voice,
    clause.tense === 'none' ? clause.form : clause.tense,
  ];
  if (clause.perfect) words.push('perfect');
  if (clause.negated) words.push('not');
  for (const modal of clause.modals) if (modal !== 'will') words.push(modal.replace(' ', '_'));
  if (clause.subject) words.push(`subj=${drawPhrase(sentence, clause.subject)}`);
  if (clause.agent) words.push(`agent=${drawPhrase(sentence, clause.agent)}`);
  for (const object of clause.objects) words.push(`obj=${drawPhrase(sentence, object)}`);
  for (const { preposition, phrase } of clause.complements) {
    words.push(`${preposition.replaceAll(' ', '_') || 'date'}=${drawPhrase(sentence, phrase)}`);
  }
  if (clause.mark) words.push(`mark=${clause.mark.replaceAll(' ', '_')}`);
  words.push(clause.governor === undefined ? clause.relation : `${clause.relation}<${clause.governor + 1}`);
  return words.join(' ');
}

/** A phrase with its conjuncts, what hangs on it in braces, what stands beside it in square brackets. */
function drawPhrase(sentence: Sentence, phrase: Phrase): string {
  if (phrase.conjuncts.length > 0) return phrase.conjuncts.map((it) => drawPhrase(sentence, it)).join(' + ');
  const text = sentence.tokens
    .slice(phrase.range.from, phrase.range.to)
    .map((it, index, all) => ((all[index - 1]?.end ?? it.start) === it.start ? '' : ' ') + it.text)
    .join('');
  const attached = phrase.attached.map((it) => `${it.preposition} ${drawPhrase(sentence, it.phrase)}`);
  const beside = phrase.appositions.map((it) => ` [${drawPhrase(sentence, it)}]`).join('');
  return `"${text.replace(/\s+/gu, ' ')}"${attached.length > 0 ? `{${attached.join('; ')}}` : ''}${beside}`;
}
