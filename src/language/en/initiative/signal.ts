import type { Clause, Phrase } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { isReportingVerb, isSpeechVerb } from '../speech/speech-verbs.ts';
import { announcesHelp, announcesSum, isConditional } from './announced.ts';
import { nounStatus } from './noun-status.ts';
import { openingStatus } from './opening.ts';
import { headsOf, type Place } from './place.ts';
import { isNoun, type NounKind, tellingNoun, verbKinds } from './predicates.ts';
import { tellingPhrase } from './telling-phrase.ts';
import { backing, isContinuing, pledge, verbStatus } from './verb-status.ts';

/** What a clause says of the standing of the subjects of cooperation in it or below it. */
export interface Signal {
  readonly status: InitiativeStatus;
  /** Whether those who did it are the object ("thanked X for training"), not the subject. */
  readonly reversed: boolean;
  /** Whether it says what should be: then who says so proposes it, not who should do it. */
  readonly normative: boolean;
  /** Whether the subject does it together with those it does it with ("discussed with X our cooperation"). */
  readonly together: boolean;
  /** The phrase of the noun that says it ("Kenya's *readiness* to"). */
  readonly noun?: Phrase | undefined;
}

/**
 * The signal of a clause for what stands at `place` in it (or below it, when it stands in a clause that it governs);
 * undefined where it says nothing of a standing ("said", "signed", "is"). `below` is the clause through which it speaks.
 */
export function signalOf(
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
  below?: Clause,
): Signal | undefined {
  const { tokens } = sentence.sentence;
  const kinds = verbKinds(clause, tokens);
  const noun = tellingPhrase(clause, place, sentence, below);
  const kind = noun && tellingNoun(headsOf([noun], sentence));
  const ahead = clause.tense === 'future' || clause.modals.includes('would');
  const make = (status: InitiativeStatus | undefined, more: Partial<Signal> = {}): Signal | undefined =>
    status && { status, reversed: false, normative: false, together: false, ...more };
  if (kinds.has('accepted') && clause.negated) return make('refused', { noun });
  if (clause.negated || (below && isPhraseOfSpeech(clause, below, tokens))) return undefined;
  if (kinds.has('refused')) return make('refused', { noun });
  if (kinds.has('thanked')) return make('delivered', { reversed: true, noun });
  if (
    clause.modals.some((it) => /^(?:should|must|have to|ought(?: to)?)$/u.test(it)) &&
    !isReportingVerb(clause.lemma)
  )
    return make('proposed', { normative: true });
  if (isSettled(clause, sentence)) return make('agreed');
  if (isTask(clause, sentence)) return make('proposed', { normative: true });
  const opening = openingStatus(clause, sentence);
  if (opening) return make(opening);
  if (kinds.has('agreed') || announcesSum(clause, sentence) || announcesHelp(clause, sentence))
    return make('agreed');
  const offered = clause.lemma === 'offer' && kind === 'noun-possible' && place.slot !== 'none';
  if (kinds.has('proposed') && !offered) return proposal(clause, below, sentence, make);
  if (isThoughtBest(clause, below, tokens)) return make('proposed');
  if (kinds.has('called')) return make(callsNew(clause, sentence) ? 'proposed' : undefined);
  const talks = kinds.has('discussed') && !(clause.form === 'infinitive' && acting.test(clause.lemma));
  if (talks && !asserts(noun, clause, sentence)) {
    return make(isContinuing(clause, place, sentence) ? 'under-way' : 'discussed', { together: true });
  }
  if (kinds.has('backed')) return make(backing(clause, sentence));
  if (ahead && kinds.has('praised') && !(kind && stated.has(kind))) return undefined;
  if (noun && kind === 'noun-possible') {
    const status = nounStatus(kind, clause, kinds, sentence);
    return make(status, { noun, normative: !isSpeechVerb(clause.lemma) });
  }
  const done = ['giving', 'done', 'ongoing'].some((it) => kinds.has(it));
  if (noun && kind && !kinds.has('ongoing') && !(ahead && done))
    return make(nounStatus(kind, clause, kinds, sentence), { noun });
  if (ahead) {
    const promised = pledge(kinds, clause, sentence);
    return make(promised && isConditional(clause, sentence) ? 'proposed' : promised);
  }
  return make(verbStatus(kinds, clause, place, sentence));
}

/** What one will say that one gives, does or stands by ("will highlight its *support* for") is so already. */
const stated: ReadonlySet<NounKind> = new Set<NounKind>(['noun-backed', 'noun-ongoing', 'noun-agreed']);

/** Verbs of talk that also mean doing: "measures to *address* climate change". */
const acting = /^(?:address|consider|explore|focus|examine|raise|consult|look at|review)$/u;

/** "discussed the *need* for …" says what they want, "reviewed the *results*" what is done; "discussed *plans*" nothing. */
function asserts(noun: Phrase | undefined, clause: Clause, sentence: SentenceReading): boolean {
  const head = noun && sentence.sentence.tokens[noun.head];
  if (!head) return false;
  if (isNoun(head, 'noun-done')) return clause.lemma === 'review';
  return isNoun(head, 'noun-valued') || /^(?:need|necessity|commitment)$/u.test(head.lemma);
}

/** "*agreement* was *reached* on flights", "an *understanding* has been *achieved* to" */
function isSettled({ lemma, voice, subject }: Clause, sentence: SentenceReading): boolean {
  if (voice !== 'passive' || !/^(?:reach|achieve|arrive at|strike)$/u.test(lemma) || !subject) return false;
  return /^(?:agreement|understanding|consensus|accord|deal|arrangement)$/u.test(
    headsOf([subject], sentence)[0]?.lemma ?? '',
  );
}

/** "the priority *task* is to fight", "how *important* it is to expand": what should be done, said as what it is. */
function isTask(clause: Clause, { sentence }: SentenceReading): boolean {
  if (!clause.modals.includes('be to')) return false;
  const head = clause.subject && sentence.tokens[clause.subject.head];
  if (head && /^(?:task|goal|objective|priority|aim|purpose|challenge|duty)$/u.test(head.lemma)) return true;
  const before = sentence.tokens.slice(Math.max(0, clause.range.from - 1), clause.verb);
  return clause.mark === 'how' && head?.folded === 'it' && before.some((it) => fitting.test(it.folded));
}

/** "considers it *important* to" */
function isThoughtBest(clause: Clause, below: Clause | undefined, tokens: readonly Token[]): boolean {
  if (below?.form !== 'infinitive' || !/^(?:consider|find|deem|believe|think)$/u.test(clause.lemma))
    return false;
  const [it, said] = [tokens[clause.verb + 1], tokens.slice(clause.verb + 2, clause.verb + 5)];
  return it?.folded === 'it' && said.some((token) => fitting.test(token.folded));
}

const fitting =
  /^(?:important|necessary|essential|vital|useful|expedient|advisable|crucial|possible|appropriate|desirable|worthwhile)$/u;

/** "called tourism a new *field*" */
function callsNew(clause: Clause, sentence: SentenceReading): boolean {
  const as = clause.complements.filter((it) => it.preposition === 'as').map((it) => it.phrase);
  const name = clause.objects.length > 1 ? clause.objects.slice(-1) : as;
  return isNoun(headsOf(name, sentence)[0], 'noun-field');
}

/** "would like to *thank*", "look forward to *discussing*", "continue to *face*": the verb below is what is done. */
function isPhraseOfSpeech(clause: Clause, below: Clause, tokens: readonly Token[]): boolean {
  const kinds = verbKinds(below, tokens);
  if (clause.lemma === 'continue')
    return below.form === 'infinitive' && (kinds.size === 0 || kinds.has('copula'));
  if (clause.lemma === 'look') return kinds.has('discussed') || kinds.has('event');
  if (!/^(?:like|want|wish|hope|love|have|need|let)$/u.test(clause.lemma) || below.form !== 'infinitive')
    return false;
  return (
    kinds.has('thanked') ||
    kinds.has('praised') ||
    isReportingVerb(below.lemma) ||
    /^(?:congratulate|reaffirm|reiterate|express|convey|begin|ask)$/u.test(below.lemma)
  );
}

type Make = (status: InitiativeStatus | undefined, more?: Partial<Signal>) => Signal | undefined;

/** "it is important to" says what should be; that something else "is essential to" peace proposes nothing. */
function proposal(
  clause: Clause,
  below: Clause | undefined,
  sentence: SentenceReading,
  make: Make,
): Signal | undefined {
  // "scholarships *will be offered*": an offer that has been decided.
  if (clause.lemma === 'offer' && clause.voice === 'passive' && clause.tense === 'future')
    return make('agreed');
  if (!/^be (?:necessary|important|essential|vital)$/u.test(clause.lemma)) return make('proposed');
  if (below?.relation === 'content' && (below.perfect || below.tense === 'past')) return undefined;
  const subject = clause.subject && sentence.sentence.tokens[clause.subject.head];
  return subject && subject.folded !== 'it' ? undefined : make('proposed', { normative: true });
}
