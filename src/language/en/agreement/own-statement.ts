import type { Mention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import { rememberBy } from '#text/remember';
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
    const release = releaseOf(reading);
    if (sentence.sentence.segment === 'headline') return byHeadline(sentence, release, reading);
    if (release?.sentence !== sentence) return [];
    if (reading.sentences.some((it) => it.sentence.segment === 'headline')) return [];
    const title = reading.source.title?.trim();
    const joint = /joint (?:statement|declaration|communiqu|vision)/iu.test(title ?? '') ? title : undefined;
    return [draft(joint, release.states, [spanOf(sentence)])];
  },
};

function byHeadline(
  sentence: SentenceReading,
  release: Release | undefined,
  reading: Reading,
): readonly FactDraft[] {
  const paper = papersIn(sentence).find((it) => it.kind === 'joint-statement' && !it.weak);
  if (!paper || !isWholeTitle(paper, sentence)) return [];
  const named = partiesOf(paper, undefined, sentence, reading);
  const parties =
    release?.states ?? (named.told ? named.states : undefined) ?? speakersOf(reading) ?? named.states;
  if (parties.length < 2) return [];
  const span = spanOf(sentence);
  const title = reading.source.text.slice(span.start, span.end).trim();
  return [draft(title, parties, release ? [span, spanOf(release.sentence)] : [span])];
}

function draft(title: string | undefined, parties: readonly string[], spans: readonly Span[]): FactDraft {
  const record = { title, parties: [...parties], areas: [], status: 'issued' as const, spans };
  return { kind: 'agreement', agreementKind: 'joint-statement', ...record };
}

function spanOf({ sentence }: SentenceReading): Span {
  return { start: sentence.start, end: sentence.end };
}

interface Release {
  readonly states: readonly string[];
  readonly sentence: SentenceReading;
}

const doing = /^(?:issues?|adopts?|signs?|releases?|publish(?:es)?|makes?|issued|adopted|signed|released)$/u;

/** A title has no verb that does something: "Joint Statement on …", not "Ministers issue joint statement". */
function isWholeTitle(paper: Paper, { sentence, parse }: SentenceReading): boolean {
  if (sentence.tokens.slice(0, paper.head).some((token) => doing.test(token.folded))) return false;
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

/** Every sentence asks for the release of its document; it is looked for once. */
const releases = rememberBy((reading: Reading) => ({ release: findRelease(reading) }));

function releaseOf(reading: Reading): Release | undefined {
  return releases(reading).release;
}

/** "The text of the following statement was released by the Governments of A and B". */
function findRelease(reading: Reading): Release | undefined {
  const body = reading.sentences.filter((it) => it.sentence.segment === 'body').slice(0, opening);
  for (const sentence of body) {
    for (const act of actsOf(sentence)) {
      if (act.kind !== 'verb' || !/^(?:release|issue|adopt|make|publish|begin|follow)$/u.test(act.lemma))
        continue;
      const named = new Set(statesOf(issuersIn(sentence).flatMap(participantOf)));
      const states = statesOf(participantsOfAll(act.doers, sentence)).filter((it) => named.has(it));
      if (states.length >= 2 && isStatement(sentence)) return { states, sentence };
    }
    const words = sentence.sentence.tokens.map((token) => token.folded).join(' ');
    if (
      !/(?:statement|declaration|communique) (?:was |is |has been )?(?:\p{L}+ )?by the governments? of/u.test(
        words,
      )
    )
      continue;
    const states = statesOf(issuersIn(sentence).flatMap(participantOf));
    if (states.length >= 2) return { states, sentence };
  }
  return undefined;
}

/** Those named between "by" and what the statement is about or made for: "by the governments of A and B *on* …". */
function issuersIn({ sentence, mentions }: SentenceReading): readonly Mention[] {
  const by = sentence.tokens.find((token) => token.folded === 'by');
  const subject = sentence.tokens.find(
    (token) =>
      token.start > (by?.start ?? 0) &&
      /^(?:on|regarding|concerning|following|after|about)$/u.test(token.folded),
  );
  return mentions.filter((it) => it.start < (subject?.start ?? Number.POSITIVE_INFINITY));
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
