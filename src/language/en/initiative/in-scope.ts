import type { Clause, Phrase } from '#model/clause';
import type { AreaMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { Decision } from './decide.ts';
import { actsIn, isShared } from './phrase-kinds.ts';
import { clauseAround, headsOf, placeIn } from './place.ts';
import { isNoun, isOfVerb, tellingNoun } from './predicates.ts';

/** Prepositions of when, where, why and from whom; what stands behind them is no matter of the verb. */
const circumstance =
  /^(?:at|during|ahead of|on the sidelines of|on the margins of|after|before|prior to|following|since|until|according to|despite|amid|because of|due to|as|like|from|against|given|thanks to|on the occasion of|under|within the framework of|as part of|in response to|unlike|over)$/u;

/** Whether the area is what the deciding clause speaks of, and not part of a name, a paper's title or a circumstance. */
export function isInScope(
  area: AreaMention,
  at: number,
  { signal, clause, claim }: Decision,
  sentence: SentenceReading,
): boolean {
  if (
    (isInName(area, sentence) && !isFoundedBody(area, at, sentence)) ||
    isVisit(area, sentence) ||
    isValue(area, sentence) ||
    isPhrase(area, at, sentence)
  )
    return false;
  const { clauses } = sentence.parse;
  const own = clauses[clauseAround(at, sentence) ?? -1];
  if (!own) return true;
  const { slot, preposition, path } = placeIn(own, at);
  if (isThreat(area, own, path, sentence) || isMerePair(area, path, sentence)) return false;
  if (signal.status === 'delivered' && isSession(area, sentence)) return false;
  if (
    slot === 'complement' &&
    circumstance.test(preposition ?? '') &&
    !isListedAs(own, path, sentence) &&
    !isRange(preposition, path)
  )
    return false;
  if (slot === 'subject' && path[0] && own.voice !== 'passive') {
    if (actsIn(path[0], sentence) && !isShared(path[0], sentence)) return false;
  }
  if (isForSomebody(area, own, sentence)) return false;
  const heads = headsOf(path, sentence);
  const paper = heads.findIndex(
    (head) => isNoun(head, 'noun-paper') && !isOfVerb(head, own, sentence.sentence.tokens),
  );
  if (paper < 0 || claim || area.area === 'agreement-implementation') return true;
  const told = tellingNoun(heads.slice(0, paper));
  return (
    told === 'noun-ongoing' ||
    told === 'noun-done' ||
    isFounded(own, heads[paper]?.lemma) ||
    (own === clause && signal.status === 'delivered' && signal.reversed)
  );
}

const people =
  /^(?:student|teacher|doctor|nurse|farmer|worker|engineer|scientist|agronomist|journalist|lawyer|judge|official|expert|specialist|manager|guard|officer|diver|pilot|sailor|soldier|cadet|researcher|teenager|trader|businessman|businesspeople|entrepreneur|veteran|migrant|refugee|fisherman|fishermen|university|school|college|hospital|academy|institution)s?$/u;

/** "scholarships for *agronomists* at a *university*": of the other area's phrase these are but those who get it, and where. */
function isForSomebody(area: AreaMention, own: Clause, sentence: SentenceReading): boolean {
  const { tokens } = sentence.sentence;
  const words = tokens.filter((it) => area.start <= it.start && it.end <= area.end);
  if (words.length !== 1 || !people.test(words[0]?.folded ?? '')) return false;
  const [from, to] = [tokens[own.range.from]?.start ?? 0, tokens[own.range.to - 1]?.end ?? Infinity];
  return sentence.mentions.some(
    (it) =>
      it.kind === 'area' &&
      it.area !== area.area &&
      from <= it.start &&
      it.start < area.start &&
      it.end <= to,
  );
}

const bodies =
  /^(?:committee|commission|subcommittee|group|council|forum|conference|seminar|festival|centre|center|office|company|department)$/u;
const founding =
  /^(?:set up|establish|create|form|launch|found|hold|convene|organise|organize|open|host|build|resume|start|revive|reactivate|relaunch|reopen)$/u;

/** "set up a joint *commission* on migration": the body is what is wanted, in its area. */
function isFounded(own: Clause, head: string | undefined): boolean {
  return head !== undefined && bodies.test(head) && founding.test(own.lemma);
}

/** "convene the Joint *Economic* Commission": a body's name tells the area where the body is what is wanted. */
function isFoundedBody(area: AreaMention, at: number, sentence: SentenceReading): boolean {
  const own = sentence.parse.clauses[clauseAround(at, sentence) ?? -1];
  const head = own && headsOf(placeIn(own, at).path, sentence)[0];
  const joint = sentence.mentions.some(
    (it) =>
      it.kind === 'organisation' &&
      it.start <= area.start &&
      area.end <= it.end &&
      /(?<!\p{L})(?:joint|mixed|bilateral|intergovernmental|binational|inter-governmental)(?!\p{L})/iu.test(
        it.name,
      ),
  );
  return joint && own !== undefined && isFounded(own, head?.lemma);
}

/** Verbs of a trade in arms, whose matter they are. */
const trading = /^(?:supply|sell|buy|purchase|transfer|deliver|provide|export|import|acquire|procure)$/u;

/** "threats posed by *nuclear* weapons", "*trade* sanctions" */
function isThreat(
  area: AreaMention,
  own: Clause,
  path: readonly Phrase[],
  sentence: SentenceReading,
): boolean {
  const parts = [...path, ...(own.form === 'participle' && own.subject ? [own.subject] : [])];
  if (trading.test(own.lemma)) return false;
  const heads = headsOf(parts, sentence).filter((it) => it?.lemma !== 'crisis' || it.end > area.end);
  return heads.some((head) => isNoun(head, 'noun-threat'));
}

/** "the *two navies*" alone names those who act; only with a word of what they have together is it a subject. */
function isMerePair(area: AreaMention, path: readonly Phrase[], sentence: SentenceReading): boolean {
  if (area.area !== 'service-ties') return false;
  const words = sentence.sentence.tokens.filter((it) => area.start <= it.start && it.end <= area.end);
  if (!words.some((it) => it.folded === 'two' || it.folded === 'both')) return false;
  return ![...headsOf(path, sentence), ...words].some((it) => isNoun(it, 'noun-shared'));
}

/** A session of a standing dialogue that was held is an event. */
function isSession(area: AreaMention, sentence: SentenceReading): boolean {
  return (
    area.area === 'policy-consultation' &&
    (sentence.mentions.some(
      (it) => it.kind === 'mechanism' && it.start <= area.start && area.end <= it.end,
    ) ||
      sentence.sentence.tokens.some(
        (it) => area.start <= it.start && it.end <= area.end && /^(?:session|meeting|round)$/u.test(it.lemma),
      ))
  );
}

/** "the *Military Science* Academy": words of a name say nothing of cooperation. */
function isInName(area: AreaMention, sentence: SentenceReading): boolean {
  return sentence.mentions.some(
    (it) =>
      (it.kind === 'organisation' || it.kind === 'person' || it.kind === 'office') &&
      !(it.kind === 'office' && isForce(it, sentence)) &&
      it.start <= area.start &&
      area.end <= it.end,
  );
}

/** "train *police officers*": many of a force, and nobody's office. */
function isForce(office: { start: number; end: number }, { sentence }: SentenceReading): boolean {
  const last = sentence.tokens.findLast((it) => office.start <= it.start && it.end <= office.end);
  return last !== undefined && last.text === last.folded && last.folded !== last.lemma;
}

/** "*from* energy *to* health": a range, and no source. */
function isRange(preposition: string | undefined, [first]: readonly Phrase[]): boolean {
  return preposition === 'from' && (first?.attached.some((it) => it.preposition === 'to') ?? false);
}

/** "in *such* areas *as* health": a list, and no comparison. */
function isListedAs(own: Clause, path: readonly Phrase[], { sentence }: SentenceReading): boolean {
  const from = path[0]?.range.from ?? -1;
  const link = own.complements.find(
    (it) => it.preposition === 'as' && it.phrase.range.from <= from && from < it.phrase.range.to,
  );
  const before = link ? sentence.tokens.slice(Math.max(0, link.at - 4), link.at) : [];
  return before.some((it) => it.folded === 'such');
}

/** "of *course*" is no course, "*diplomatic* relations" are no consultations. */
function isPhrase(area: AreaMention, at: number, { sentence }: SentenceReading): boolean {
  const [before, own] = [sentence.tokens[at - 1], sentence.tokens[at]];
  if (own?.folded === 'diplomatic' && own.end === area.end) return true;
  return own?.folded === 'course' && own.end === area.end && before?.folded === 'of';
}

/** "the *rule of law*" is what a side stands for; "*safeguards* sovereignty" is a verb. */
function isValue(area: AreaMention, { sentence }: SentenceReading): boolean {
  const words = sentence.tokens.filter((it) => area.start <= it.start && it.end <= area.end);
  const text = words.map((it) => it.folded).join(' ');
  return (
    /^(?:human rights|(?:the )?rule of law)$/u.test(text) ||
    (text === 'safeguards' && words[0]?.tag === 'VERB')
  );
}

/** A visit, or an invitation to one, is an event; the rule of invitations tells what it proposes. */
function isVisit(area: AreaMention, sentence: SentenceReading): boolean {
  if (area.area !== 'delegation-exchange') return false;
  const words = sentence.sentence.tokens
    .filter((token) => area.start <= token.start && token.end <= area.end)
    .map((token) => token.lemma);
  return words.some((it) => it === 'invite' || it === 'invitation');
}
