import type { AgreementStatus, EventStatus } from '#model/code';
import type { Reading, SentenceReading } from '#model/reading';
import type { Act } from '../act/acts.ts';
import { deedStatus } from './deed-status.ts';
import type { PaperDeed } from './paper-deeds.ts';
import { type Paper, papersIn } from './papers.ts';

/** How far a paper has come, and the deed that says so. */
export interface PaperStanding {
  readonly status: AgreementStatus;
  readonly deed?: PaperDeed | undefined;
}

/** Which of several deeds tells how far the paper has come: the first of these. */
const order: readonly AgreementStatus[] = [
  'expired',
  'in-force',
  'signed',
  'issued',
  'drafting',
  'agreed',
  'proposed',
];
const drafts = new Set(['draft', 'unsigned']);
const wishes = new Set([
  'proposed',
  'future',
  'possible',
  'potential',
  'prospective',
  'planned',
  'suggested',
]);

/** The standing that the words around the paper give it; undefined where they say nothing of it. */
export function standingOfPaper(
  paper: Paper,
  deeds: readonly PaperDeed[],
  sentence: SentenceReading,
  reading: Reading,
): PaperStanding | undefined {
  if (paper.premodifiers.some((word) => drafts.has(word)) || isCalledDraft(paper, sentence))
    return { status: 'drafting', deed: deeds[0] };
  if (isReady(paper, sentence)) return { status: 'agreed', deed: deeds[0] };
  const firm = deeds
    .filter((it) => !it.weak)
    .map((deed) => ({ status: statusOf(deed, paper, reading), deed }));
  const told = firm.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0];
  if (isInForce(paper, sentence) && told?.status !== 'expired')
    return { status: 'in-force', deed: told?.deed };
  if (told) return told;
  if (paper.premodifiers.some((word) => wishes.has(word))) return { status: 'proposed', deed: deeds[0] };
  const [weak] = deeds;
  return weak ? { status: weak.deed === 'issued' ? 'agreed' : 'in-force', deed: weak } : undefined;
}

function statusOf({ deed, act }: PaperDeed, paper: Paper, reading: Reading): AgreementStatus {
  const status = deedStatus(act, reading);
  if (deed === 'drafting' && isYetToBegin(act, status)) return 'proposed';
  if (deed === 'drafting' && (isOver(act, status) || isFinal(act, status))) return 'agreed';
  if (deed === 'drafting' || deed === 'proposed') return deed;
  if (status === 'proposed') return deed === 'expired' ? 'in-force' : 'proposed';
  const done = status === 'occurred';
  switch (deed) {
    case 'signed':
    case 'exchanged':
    case 'joined':
      return done ? 'signed' : hasAgreedText(paper, act) ? 'agreed' : 'drafting';
    case 'concluded':
      return done ? 'signed' : 'drafting';
    case 'initialled':
    case 'reached':
      return done ? 'agreed' : 'drafting';
    case 'issued':
      return done ? (paper.kind === 'joint-statement' ? 'issued' : 'agreed') : 'drafting';
    case 'ratified':
      return done ? 'in-force' : 'signed';
    case 'expired':
      // "which *expires* soon" is in force still.
      return done && !isYetToEnd(act) ? 'expired' : 'in-force';
    default:
      return 'in-force';
  }
}

function isYetToEnd({ kind, clause }: Act): boolean {
  return kind === 'verb' && clause?.tense === 'present' && !clause.perfect && clause.voice === 'active';
}

/** "*negotiations* on an accord *have been concluded*" */
function isOver(act: Act, status: EventStatus): boolean {
  const over = /^(?:conclude|complete|finish|finalise|finalize)$/u.test(act.clause?.lemma ?? '');
  return act.kind === 'noun' && over && status === 'occurred';
}

/** "*finalised* the text of an accord" */
function isFinal(act: Act, status: EventStatus): boolean {
  return act.kind === 'verb' && status === 'occurred' && /^finali[sz]e$/u.test(act.lemma) && !isUnderWay(act);
}

/** "*are finalising* an accord" */
function isUnderWay({ at, sentence }: Act): boolean {
  return sentence.sentence.tokens[at]?.folded.endsWith('ing') ?? false;
}

/** "agreed *to begin negotiations* on", "*talks* on an accord *will be opened*": not even drafted yet. */
function isYetToBegin(act: Act, status: EventStatus): boolean {
  const [verb = ''] = (act.clause?.lemma ?? '').split(' ');
  const begins = /^(?:begin|start|open|launch|commence|initiate)$/u.test(verb);
  return act.kind === 'noun' && begins && (status === 'planned' || status === 'proposed');
}

/** Words after the paper, up to the next paper or the end of the sentence; at most 25. */
function wordsAfter(paper: Paper, sentence: SentenceReading): readonly string[] {
  const next = papersIn(sentence).find((it) => it.from > paper.head)?.from;
  const { tokens } = sentence.sentence;
  return tokens.slice(paper.to, Math.min(next ?? tokens.length, paper.to + 25)).map((token) => token.folded);
}

/** "which is still *in force*", "*in place since* 1951" */
function isInForce(paper: Paper, sentence: SentenceReading): boolean {
  const words = ` ${wordsAfter(paper, sentence).join(' ')} `;
  if (/ (?:not|never|no longer)(?: \p{L}+)? (?:in|into) force /u.test(words)) return false;
  if (/ (?:expected|due|will|would|shall|may|to) (?:\p{L}+ ){0,2}(?:in|into|take) /u.test(words))
    return false;
  return / (?:in force|in place since|in effect|into force|took effect|takes effect|into effect|remains? valid|still binding|still applies) /u.test(
    words,
  );
}

/** "remains a draft", "is still on the table" */
function isCalledDraft(paper: Paper, sentence: SentenceReading): boolean {
  const words = ` ${wordsAfter(paper, sentence).join(' ')} `;
  return / (?:remains?|is|are|was|stays?) (?:\p{L}+ ){0,2}(?:a )?(?:drafts?|being (?:drafted|prepared|negotiated|drawn up|finali[sz]ed)|under (?:negotiation|preparation|discussion|review)|in preparation|in the works) /u.test(
    words,
  );
}

/** "was *ready for signature*": the text is agreed, and still to be signed. */
function isReady(paper: Paper, sentence: SentenceReading): boolean {
  return / (?:ready|prepared) (?:for signature|for signing|to be signed) /u.test(
    ` ${wordsAfter(paper, sentence).join(' ')} `,
  );
}

/** "the wording *was agreed* in January" beside a signing to come */
function hasAgreedText(paper: Paper, act: Act): boolean {
  const words = ` ${wordsAfter(paper, act.sentence).join(' ')} `;
  return (
    /(?:agreed|finali[sz]ed|initial(?:l)?ed|ready|completed) /u.test(words) &&
    !/ not (?:yet )?(?:agreed|finali[sz]ed|ready) /u.test(words)
  );
}
