import type { Clause, Phrase } from '#model/clause';
import type { InitiativeStatus } from '#model/code';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { isReportingVerb } from '../speech/speech-verbs.ts';
import { nounStatus } from './noun-status.ts';
import { actsIn, isGrowth, isShared, isSide } from './phrase-kinds.ts';
import { headsOf, type Place } from './place.ts';
import { isNoun, tellingNoun, verbKinds } from './predicates.ts';
import { tellingPhrase } from './telling-phrase.ts';

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
    clause.modals.some((it) => /^(?:should|must|ought(?: to)?)$/u.test(it)) &&
    !isReportingVerb(clause.lemma)
  )
    return make('proposed', { normative: true });
  if (kinds.has('agreed')) return make('agreed');
  if (kinds.has('proposed')) return proposal(clause, below, sentence, make);
  if (kinds.has('called')) return make(callsNew(clause, sentence) ? 'proposed' : undefined);
  const talks = kinds.has('discussed') && !(clause.form === 'infinitive' && acting.test(clause.lemma));
  if (talks && !asserts(noun, clause, sentence)) {
    return make(isContinuing(clause, place, sentence) ? 'under-way' : 'discussed', { together: true });
  }
  if (kinds.has('backed')) return make(backing(clause, sentence));
  if (ahead && kinds.has('praised')) return undefined;
  if (noun && kind && !kinds.has('ongoing')) return make(nounStatus(kind, clause, kinds, sentence), { noun });
  if (ahead) return make(pledge(kinds, clause, sentence));
  return make(verbStatus(kinds, clause, place, sentence));
}

/** Verbs of talk that also mean doing: "measures to *address* climate change". */
const acting = /^(?:address|consider|explore|focus|examine|raise|consult|look at|review)$/u;

/** "discussed the *need* for …" says what they want, "reviewed the *results*" what is done; "discussed *plans*" nothing. */
function asserts(noun: Phrase | undefined, clause: Clause, sentence: SentenceReading): boolean {
  const head = noun && sentence.sentence.tokens[noun.head];
  if (!head) return false;
  if (isNoun(head, 'noun-done')) return clause.lemma === 'review';
  return isNoun(head, 'noun-valued') || /^(?:need|necessity|commitment)$/u.test(head.lemma);
}

/** "called tourism a new *field*" */
function callsNew(clause: Clause, sentence: SentenceReading): boolean {
  return clause.objects.length > 1 && isNoun(headsOf(clause.objects.slice(-1), sentence)[0], 'noun-field');
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
  if (!/^be (?:necessary|important|essential|vital)$/u.test(clause.lemma)) return make('proposed');
  if (below?.relation === 'content' && (below.perfect || below.tense === 'past')) return undefined;
  const subject = clause.subject && sentence.sentence.tokens[clause.subject.head];
  return subject && subject.folded !== 'it' ? undefined : make('proposed', { normative: true });
}

/** "will expand", "would be trained": a promise; "will meet", "will be" are none. */
function pledge(
  kinds: ReadonlySet<string>,
  clause: Clause,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  if (kinds.has('event') || kinds.has('copula') || kinds.has('discussed')) return undefined;
  if (/^(?:like|love|appreciate)$/u.test(clause.lemma)) return 'proposed';
  if (clause.voice === 'passive') return 'agreed';
  if (!clause.subject) return undefined;
  const grows = isShared(clause.subject, sentence) && isGrowth(clause);
  return grows || actsIn(clause.subject, sentence) ? 'agreed' : undefined;
}

/** To support a side in something is to help it; to support a plan is to agree to it. */
function backing(clause: Clause, sentence: SentenceReading): InitiativeStatus | undefined {
  const untold = clause.voice === 'passive' && !(clause.agent && actsIn(clause.agent, sentence));
  if (clause.form !== 'finite' || untold) return undefined;
  if (!clause.objects.some((it) => isSide(it, sentence))) return 'agreed';
  return clause.tense === 'past' && !clause.perfect ? 'delivered' : 'under-way';
}

function verbStatus(
  kinds: ReadonlySet<string>,
  clause: Clause,
  place: Place,
  sentence: SentenceReading,
): InitiativeStatus | undefined {
  const past = clause.tense === 'past' || clause.perfect;
  if (kinds.has('praised')) {
    const shared = place.path.some((it) => isNoun(sentence.sentence.tokens[it.head], 'noun-shared'));
    return shared && place.slot !== 'subject' ? 'under-way' : undefined;
  }
  if (clause.modals.length > 0) return undefined;
  if (kinds.has('ongoing') && clause.form === 'finite') {
    const grows =
      clause.voice === 'passive' || !clause.subject || actsIn(clause.subject, sentence) || isGrowth(clause);
    if (!grows) return undefined;
    return past && !clause.perfect ? 'delivered' : 'under-way';
  }
  if (kinds.has('done') && clause.form !== 'infinitive') {
    if (
      clause.lemma === 'hold' &&
      headsOf(clause.objects, sentence).some((it) => opinions.test(it?.lemma ?? ''))
    )
      return undefined;
    if (clause.form === 'participle')
      return clause.agent && actsIn(clause.agent, sentence) ? 'delivered' : undefined;
    return past ? 'delivered' : undefined;
  }
  return undefined;
}

/** "*held* similar views on": nothing is done. */
const opinions = /^(?:view|opinion|position|talks?|meeting|conversation|negotiation|office)$/u;

/** "discussed our *continued cooperation* on": what they speak of is going on. */
function isContinuing(clause: Clause, place: Place, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const lists = clause.complements.filter((it) => it.preposition === 'including').map((it) => it.phrase);
  return (place.slot === 'none' ? [...clause.objects, ...lists] : place.path).some((phrase) => {
    const words = tokens.slice(phrase.range.from, phrase.head);
    const going = words.some((it) => /^(?:continued|continuing|ongoing|existing|joint)$/u.test(it.folded));
    const head = tokens[phrase.head];
    return going && (isNoun(head, 'noun-shared') || head?.lemma === 'effort');
  });
}
