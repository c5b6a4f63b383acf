import type { Phrase } from '#model/clause';
import type { SentenceReading } from '#model/reading';
import type { Token } from '#model/token';
import { rememberBy } from '#text/remember';
import { type Act, actsOf } from '../act/acts.ts';
import { type Deed, deedOf } from './deed-words.ts';
import { groupNouns, type Paper, papersIn } from './papers.ts';

/** A deed done to one paper, and the words that tell it. */
export interface PaperDeed {
  readonly deed: Deed;
  /** Whether the deed says something only of a paper that is named ("the implementation of"). */
  readonly weak: boolean;
  readonly act: Act;
  /** "the accord *signed in Oslo*", "which was signed": told of the paper in passing. */
  readonly aside: boolean;
}
/** Prepositions by which a paper hangs on its deed: "agreed *on* a plan", "the signing *of*", "withdrew *from*". */
const linking = new Set([
  'of',
  'on',
  'upon',
  'over',
  'for',
  'to',
  'from',
  'with',
  'by',
  'about',
  'in',
  'including',
  'such as',
]);

/** What the sentence says is done with each of its papers; papers of one list share what is done with the first. */
export const deedsIn: (sentence: SentenceReading) => ReadonlyMap<Paper, readonly PaperDeed[]> =
  rememberBy(findDeeds);

const noDeeds: ReadonlyMap<Paper, readonly PaperDeed[]> = new Map();

function findDeeds(sentence: SentenceReading): ReadonlyMap<Paper, readonly PaperDeed[]> {
  const papers = papersIn(sentence);
  if (papers.length === 0) return noDeeds;
  const acts = actsOf(sentence).flatMap((act) => {
    const deed = deedOf(act);
    const premodifies = papers.some((paper) => isPremodifier(act, paper, sentence));
    return deed && !premodifies ? [{ act, ...deed }] : [];
  });
  const deeds = new Map<Paper, readonly PaperDeed[]>();
  let before: Paper | undefined;
  for (const paper of papers) {
    const own = acts
      .filter((it) => isDoneTo(it.act, paper, sentence))
      .map((it) => ({ ...it, aside: isAside(it.act) || followsAsParticiple(it.act, paper, sentence) }));
    const near = own.length > 0 ? own : nearestVerb(paper, acts, sentence);
    const later = near.length > 0 ? near : nextPassive(paper, acts, sentence);
    const shared = before && inOneList(before, paper, sentence) ? (deeds.get(before) ?? []) : [];
    deeds.set(paper, later.length > 0 ? later : shared.filter((it) => !it.aside));
    before = paper;
  }
  return deeds;
}

/** "the recently *signed* documents": a word of the paper's own phrase. */
function isPremodifier({ kind, at }: Act, paper: Paper, { sentence }: SentenceReading): boolean {
  if (kind !== 'verb' || at !== paper.from - 1) return false;
  const [near, far] = [sentence.tokens[at - 1], sentence.tokens[at - 2]];
  const before = near?.tag === 'ADV' || near?.tag === 'ADJ' ? far : near;
  return (
    before !== undefined &&
    (before.tag === 'DET' || before.tag === 'ADP' || /^(?:their|its|our|his|all)$/u.test(before.folded))
  );
}

/** "the *exchange* of notes on a loan took place": a paper whose name tells what is done with it. */
function isExchange({ kind, at }: Act, paper: Paper, { sentence }: SentenceReading): boolean {
  return kind === 'noun' && at === paper.head - 2 && sentence.tokens[at]?.lemma === 'exchange';
}

function isAside({ clause, kind }: Act): boolean {
  return kind === 'verb' && (clause?.relation === 'participle' || clause?.relation === 'relative');
}

function isDoneTo(act: Act, paper: Paper, sentence: SentenceReading): boolean {
  if (paper.pronoun) return act.kind === 'verb' && act.at === paper.head + 1;
  if (act.at >= paper.from && act.at < paper.head) return isExchange(act, paper, sentence);
  if (followsAsParticiple(act, paper, sentence)) return true;
  if (act.kind === 'noun' && act.at === paper.head + 1) return true;
  const links = act.links.filter((link) => linking.has(link.preposition)).map((link) => link.phrase);
  const subjects = act.kind === 'verb' && intransitive.has(act.lemma) ? act.doers : [];
  return [...act.objects, ...links, ...subjects].some((phrase) => names(phrase, paper, sentence));
}

/** "the agreement between A and B *signed in Oslo*", where the parse ties the participle to something else. */
function followsAsParticiple({ kind, at }: Act, paper: Paper, { sentence }: SentenceReading): boolean {
  const { tokens } = sentence;
  if (kind !== 'verb' || at < paper.to || at > paper.to + 4) return false;
  const between = tokens.slice(paper.to, at);
  if (between.some((token) => /^(?:VERB|AUX|PRON|CCONJ|SCONJ)$/u.test(token.tag))) return false;
  return tokens[at + 1]?.tag === 'ADP' && /ed$/u.test(tokens[at]?.folded ?? '');
}

const intransitive = new Set([
  'enter',
  'come',
  'take',
  'expire',
  'lapse',
  'terminate',
  'remain',
  'apply',
  'govern',
]);

/** Whether the phrase is the paper, or a group, list or apposition that holds it: "a number of agreements". */
function names(phrase: Phrase, paper: Paper, sentence: SentenceReading, depth = 0): boolean {
  if (depth > 4) return false;
  if (phrase.conjuncts.some((it) => names(it, paper, sentence, depth + 1))) return true;
  if (phrase.head >= paper.from && phrase.head <= paper.head) return true;
  if (phrase.appositions.some((it) => names(it, paper, sentence, depth + 1))) return true;
  const head = sentence.sentence.tokens[phrase.head];
  const group =
    groupNouns.has(head?.lemma ?? '') || groupNouns.has(head?.folded ?? '') || head?.tag === 'NUM';
  return phrase.attached.some(
    (it) =>
      ((group && it.preposition === 'of') || /^(?:including|such as|like|namely)$/u.test(it.preposition)) &&
      names(it.phrase, paper, sentence, depth + 1),
  );
}

type KnownDeed = Omit<PaperDeed, 'aside'>;

/** Where no phrase ties them: the verb of a deed close before the paper, with no other verb between. */
function nearestVerb(
  paper: Paper,
  acts: readonly KnownDeed[],
  sentence: SentenceReading,
): readonly PaperDeed[] {
  const { tokens } = sentence.sentence;
  const of = tokens.slice(Math.max(0, paper.from - 2), paper.from).some((token) => token.folded === 'of');
  for (let at = paper.from - 1; at >= Math.max(0, paper.from - 10); at--) {
    const token = tokens[at];
    if (!token || /^[.;:]$/u.test(token.text)) return [];
    const verb = acts.find((it) => it.act.kind === 'verb' && it.act.at === at);
    if (verb) return verb.act.clause?.voice === 'active' ? [{ ...verb, aside: false }] : [];
    if (token.tag === 'AUX') return inverted(at, acts);
    if (token.tag === 'VERB') return [];
    const noun = acts.find((it) => it.act.kind === 'noun' && it.act.at === at);
    if (noun && of) return [{ ...noun, aside: false }];
    if (isInDate(token, sentence)) continue;
    if (token.tag === 'PROPN' || (token.tag === 'NOUN' && !groupNouns.has(token.lemma))) return [];
  }
  return [];
}

/** "Also *signed were* an agreement on …": the verb of the passive stands before its auxiliary. */
function inverted(auxiliary: number, acts: readonly KnownDeed[]): readonly PaperDeed[] {
  const verb = acts.find((it) => it.act.kind === 'verb' && it.act.at === auxiliary - 1);
  return verb ? [{ ...verb, aside: false }] : [];
}

function isInDate(token: Token, { mentions }: SentenceReading): boolean {
  return mentions.some((it) => it.kind === 'date' && it.start <= token.start && token.end <= it.end);
}

/** How far behind a paper's own words the verb may stand that says what was done with it. */
const verbReach = 40;

/** Where the parse lost the subject: the passive verb of a deed that follows the paper, with no other finite verb between. */
function nextPassive(
  paper: Paper,
  acts: readonly KnownDeed[],
  sentence: SentenceReading,
): readonly PaperDeed[] {
  const { tokens } = sentence.sentence;
  for (let at = paper.to; at < Math.min(tokens.length, paper.to + verbReach); at++) {
    const token = tokens[at];
    if (!token || /^[.;:]$/u.test(token.text)) return [];
    // "on cooperation in *setting up* a fund": part of the paper's name.
    if (token.tag !== 'VERB' || /ing$/u.test(token.folded)) continue;
    const verb = acts.find((it) => it.act.kind === 'verb' && it.act.at === at);
    const { clause } = verb?.act ?? {};
    const passive =
      verb && clause?.voice === 'passive' && (clause.relation === 'root' || clause.relation === 'coordinate');
    return passive ? [{ ...verb, aside: false }] : [];
  }
  return [];
}

/** Whether only marks, conjunctions and parts of a list stand between the two, or a colon opens a list. */
function inOneList(a: Paper, b: Paper, { sentence }: SentenceReading): boolean {
  const between = sentence.tokens.slice(a.to, b.from);
  if (b.pronoun || between.length > 30) return false;
  if (a.plural && between.some((token) => /^[:–—]$/u.test(token.text))) return true;
  return between.every(
    (token) =>
      (token.tag !== 'VERB' || /^(?:dated|including|signed|concerning|regarding)$/u.test(token.folded)) &&
      token.tag !== 'AUX' &&
      (token.tag !== 'PRON' || /^(?:its|their)$/u.test(token.folded)),
  );
}

/** Every deed of the sentence with the papers that it is done to, in the order of the text. */
export function papersByAct(
  sentence: SentenceReading,
): ReadonlyMap<Act, { readonly deed: Deed; readonly papers: readonly Paper[] }> {
  const grouped = new Map<Act, { deed: Deed; papers: Paper[] }>();
  for (const [paper, deeds] of deedsIn(sentence)) {
    for (const { act, deed } of deeds) {
      const known = grouped.get(act) ?? { deed, papers: [] };
      grouped.set(act, known);
      known.papers.push(paper);
    }
  }
  return grouped;
}
