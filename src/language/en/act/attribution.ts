import type { Attribution } from '#model/analysis';
import type { Clause } from '#model/clause';
import type { PersonMention } from '#model/mention';
import type { Reading, SentenceReading } from '#model/reading';
import { participantsOf } from '../../participants.ts';
import type { Act } from './acts.ts';
import { speechVerbs } from './speech.ts';

/** Who says so, where the narrator does not: the subject of a governing clause of speech, or "according to X". */
export function attributionOf(act: Act, reading: Reading): Attribution | undefined {
  const { sentence } = act;
  const according = accordingTo(sentence);
  if (according) return according;
  let clause: Clause | undefined = act.clause;
  for (let depth = 0; clause && depth < 5; depth++) {
    const governor: Clause | undefined =
      clause.governor === undefined ? undefined : sentence.parse.clauses[clause.governor];
    if (governor && clause.relation === 'content' && speechVerbs.has(governor.lemma) && governor.subject) {
      return attribution(governor, sentence, reading);
    }
    clause = governor;
  }
  return undefined;
}

function attribution(clause: Clause, sentence: SentenceReading, reading: Reading): Attribution | undefined {
  const { tokens } = sentence.sentence;
  const { subject } = clause;
  if (!subject) return undefined;
  const person = participantsOf(subject, sentence).find((it) => it.person)?.person;
  const words = tokens.slice(subject.range.from, subject.range.to).map((token) => token.text);
  const source = (person && reading.people.get(person)?.name) ?? words.join(' ');
  return { source, cue: tokens[clause.verb]?.text ?? clause.lemma, person };
}

function accordingTo(sentence: SentenceReading): Attribution | undefined {
  const { tokens } = sentence.sentence;
  const at = tokens.findIndex(
    (token, index) => token.folded === 'according' && tokens[index + 1]?.folded === 'to',
  );
  if (at < 0) return undefined;
  const end = tokens.findIndex((token, index) => index > at + 1 && /^[,;.]$/u.test(token.text));
  const words = tokens.slice(at + 2, end < 0 ? tokens.length : end);
  if (words.length === 0 || words.length > 14) return undefined;
  const [first, last] = [words[0], words.at(-1)];
  const person = sentence.mentions.find(
    (it): it is PersonMention =>
      it.kind === 'person' && it.start < (last?.end ?? 0) && (first?.start ?? 0) < it.end,
  )?.person;
  return { source: words.map((token) => token.text).join(' '), cue: 'according to', person };
}
