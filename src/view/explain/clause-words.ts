import type { Clause, Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import type { TokenRange } from '#model/token';
import type { ExplainedClause } from './model.ts';

/** The clauses of a sentence in words: the verb as written, what the parser says of it, and the phrases that belong to it. */
export function clausesOf(reading: SentenceReading, text: string): readonly ExplainedClause[] {
  const { tokens } = reading.sentence;
  const textOf = ({ from, to }: TokenRange) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last ? text.slice(first.start, last.end) : '';
  };
  const phraseText = ({ range, conjuncts }: Phrase) =>
    textOf({
      from: Math.min(range.from, ...conjuncts.map((it) => it.range.from)),
      to: Math.max(range.to, ...conjuncts.map((it) => it.range.to)),
    });
  const { clauses } = reading.parse;
  return clauses.map((clause) => {
    const { verb, subject, agent, objects, complements } = clause;
    return {
      verb: tokens[verb]?.text ?? clause.lemma,
      notes: notesOf(clause, tokens[clauses[clause.governor ?? -1]?.verb ?? -1]?.text),
      parts: [
        ...(subject ? [{ label: 'subject', text: phraseText(subject) }] : []),
        ...(agent ? [{ label: 'by', text: phraseText(agent) }] : []),
        ...objects.map((it) => ({ label: 'object', text: phraseText(it) })),
        ...complements.map((it) => ({ label: it.preposition || 'when', text: phraseText(it.phrase) })),
      ].filter((it) => it.text !== ''),
    };
  });
}

/** Dictionary form first, then what is out of the ordinary: an active, finite main clause is not. */
function notesOf(clause: Clause, governor: string | undefined): readonly string[] {
  const { lemma, tense, form, voice, perfect, negated, modals, relation, mark } = clause;
  const relationWords = governor === undefined ? undefined : `${relation} of “${governor}”`;
  return [
    `to ${lemma}`,
    ...(tense === 'none' ? (form === relation ? [] : [form]) : [tense]),
    ...(perfect ? ['perfect'] : []),
    ...(voice === 'passive' ? ['passive'] : []),
    ...(negated ? ['negated'] : []),
    ...modals.map((it) => `“${it}”`),
    ...(mark === undefined ? [] : [`after “${mark}”`]),
    ...(relationWords ? [relationWords] : []),
  ];
}
