import type { Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { FactRule } from '../../pack.ts';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import { actsOf } from '../act/acts.ts';
import { type Paper, papersIn } from './papers.ts';
import { partiesOf } from './parties.ts';

/** Only the opening sentences say whose statement the document is. */
const opening = 6;

/** A document that is itself a joint statement: its headline calls it so, or its opening says who released its text. */
export const ownStatement: FactRule = {
  id: 'en/agreement/own-statement',
  find: (sentence, reading) => {
    if (sentence.sentence.segment !== 'headline') return [];
    const paper = papersIn(sentence).find((it) => it.kind === 'joint-statement' && !it.weak);
    if (!paper || !isWholeTitle(paper, sentence)) return [];
    const release = releaseOf(reading);
    const named = partiesOf(paper, undefined, sentence, reading);
    const parties =
      release?.states ?? (named.told ? named.states : undefined) ?? speakersOf(reading) ?? named.states;
    if (parties.length < 2) return [];
    const span = { start: sentence.sentence.start, end: sentence.sentence.end };
    const title = reading.source.text.slice(span.start, span.end).trim();
    return [
      {
        kind: 'agreement',
        agreementKind: 'joint-statement',
        title,
        parties: [...parties],
        areas: [],
        status: 'issued',
        spans: release ? [span, release.span] : [span],
      },
    ];
  },
};

/** A title has no verb that does something: "Joint Statement on …", not "Ministers issue joint statement". */
function isWholeTitle(paper: Paper, { sentence, parse }: SentenceReading): boolean {
  const finite = parse.clauses.some((clause) => clause.form === 'finite' && clause.verb < paper.from);
  const last = sentence.tokens.length - (/^[.!]$/u.test(sentence.tokens.at(-1)?.text ?? '') ? 1 : 0);
  return (
    !finite &&
    (paper.from === 0 ||
      paper.to >= last ||
      paper.head >= last - 1 ||
      !parse.clauses.some((it) => it.form === 'finite'))
  );
}

/** "The text of the following statement was released by the Governments of A and B". */
function releaseOf(
  reading: Reading,
): { readonly states: readonly string[]; readonly span: Span } | undefined {
  const body = reading.sentences.filter((it) => it.sentence.segment === 'body').slice(0, opening);
  for (const sentence of body) {
    const { start, end } = sentence.sentence;
    for (const act of actsOf(sentence)) {
      if (act.kind !== 'verb' || !/^(?:release|issue|adopt|make|publish|begin|follow)$/u.test(act.lemma))
        continue;
      const states = statesOf(participantsOfAll(act.doers, sentence));
      if (states.length >= 2 && isStatement(sentence)) return { states, span: { start, end } };
    }
    const words = sentence.sentence.tokens.map((token) => token.folded).join(' ');
    if (
      !/(?:statement|declaration|communique) (?:was |is |has been )?(?:\p{L}+ )?by the governments? of/u.test(
        words,
      )
    )
      continue;
    const states = statesOf(sentence.mentions.flatMap(participantOf));
    if (states.length >= 2) return { states, span: { start, end } };
  }
  return undefined;
}

/** Who speaks in the opening sentences: "The members of the group (A, B and C) and the D note …". */
function speakersOf(reading: Reading): readonly string[] | undefined {
  const body = reading.sentences.filter((it) => it.sentence.segment === 'body').slice(0, 3);
  for (const sentence of body) {
    const root = sentence.parse.clauses.find((it) => it.relation === 'root');
    const verb = sentence.sentence.tokens[root?.verb ?? 0]?.start ?? 0;
    const before = sentence.mentions.filter((it) => it.end <= verb && it.kind !== 'date');
    const states = statesOf(before.flatMap(participantOf));
    if (states.length >= 2) return states;
  }
  return undefined;
}

function isStatement({ sentence }: SentenceReading): boolean {
  return sentence.tokens.some((token) => /^(?:statement|declaration|communique|text)$/u.test(token.folded));
}
