import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import type { Token } from '#model/token';
import { servesHome } from './assume-home.ts';
import type { Sides } from './find-sides.ts';
import { foreignOfficial, holdsForeignOffice } from './foreign-office.ts';
import { interlocutorState } from './interlocutor.ts';
import { followsInList, headedBy, labelledState, partyListed } from './listed-officials.ts';
import { oppositeSide, sharedState } from './opposite-side.ts';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

/**
 * The state of an official whom no words beside the name give one: that of the office elsewhere in the document ("the
 * Prosecutor General of Ukraine"), or that of the place or delegation that the sentence names before an official who is not
 * its subject ("In Panama she will meet President C."). Else the state that the text is told
 * from. Undefined where nothing shows it.
 */
export function inferState(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
  home: string | undefined,
  known: ReadonlyMap<string, DocumentPerson>,
  sides: Sides,
): string | undefined {
  const served = organisationServed(mentions, sentences);
  if (served) return served;
  const party =
    partyListed(mentions[0], sentences) ??
    headedBy(mentions[0], sentences) ??
    labelledState(mentions[0], sentences);
  if (party) return party;
  const placed = stateInSentence(mentions, sentences, home);
  if (placed) return placed;
  const owned = ownersState(mentions[0], sentences, home);
  if (owned) return owned;
  const shared = sharedState(mentions[0], sentences);
  if (shared) return shared;
  const listed = followsInList(mentions[0], sentences, home, known);
  if (listed && !holdsForeignOffice(mentions, home)) return listed;
  const opposite = oppositeSide(mentions[0], sentences, sides, known, home);
  if (opposite && !(opposite === home && holdsForeignOffice(mentions, home))) return opposite;
  const met = interlocutorState(mentions[0], sentences, sides, known, home);
  if (met) return met;
  if (holdsForeignOffice(mentions, home))
    return foreignOfficial(mentions, sentences, home, sides) ?? stateVisited(mentions, sentences, home);
  if (servesHome(mentions, sentences, home, known)) return home;
  const elsewhere = stateOfOffice(mentions, sentences) ?? stateVisited(mentions, sentences, home);
  const domestic = mentions.some((it) => it.titled) && sides.every((side) => side === home);
  return elsewhere ?? (domestic ? home : undefined);
}

/** "Secretary-General X" serves the organisation that the document names most often, if it names one twice. */
function organisationServed(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
): string | undefined {
  const titles = mentions.flatMap((it) => it.positions.map((position) => position.title));
  if (!titles.some((title) => /^secretary[- ]general$/iu.test(title))) return undefined;
  const counts = new Map<string, number>();
  for (const it of sentences.flatMap((sentence) => sentence.mentions)) {
    if (it.kind === 'organisation' && it.intergovernmental && it.code)
      counts.set(it.code, (counts.get(it.code) ?? 0) + 1);
  }
  const [code, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return count > 1 ? code : undefined;
}

/**
 * "In Lima she *met with minister X*": whom somebody of the home state meets serves the one foreign state that the text has
 * named so far. Undefined where it has named none or several.
 */
function stateVisited(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
  home: string | undefined,
): string | undefined {
  const mention = mentions[0];
  if (!mention?.titled || home === undefined) return undefined;
  const own = sentenceOf(mention, sentences);
  const before = own?.sentence.tokens.filter((token) => token.end <= mention.start) ?? [];
  if (!before.some((token) => token.lemma === 'meet') || !before.some((token) => token.folded === 'with'))
    return undefined;
  const named = sentences.flatMap((it) =>
    it.sentence.start <= mention.start ? it.mentions.filter((one) => one.start < mention.start) : [],
  );
  const states = new Set(named.flatMap((it) => (it.kind === 'state' && it.code !== home ? [it.code] : [])));
  return states.size === 1 ? [...states][0] : undefined;
}

/**
 * The state that the document gives the same office elsewhere without a name, or with that of a former holder: two words or
 * more, as there are many presidents; who holds it for one state is no official of the same. "Former" and "acting" are left out of the comparison.
 */
function stateOfOffice(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
): string | undefined {
  const titles = new Set(
    mentions.flatMap((it) => it.positions.map((position) => plainTitle(position.title))),
  );
  const states = new Set<string>();
  const isFormer = mentions.some((it) => it.former);
  for (const it of sentences.flatMap((sentence) => sentence.mentions)) {
    const isOther = it.kind === 'person' && !mentions.includes(it) && !it.former && !isFormer;
    const own = isOther ? undefined : it;
    const offices = own?.kind === 'office' ? [own] : own?.kind === 'person' ? own.positions : [];
    for (const office of offices) {
      const title = plainTitle(office.title);
      if (office.state && title.includes(' ') && titles.has(title)) states.add(office.state);
    }
  }
  return states.size === 1 ? [...states][0] : undefined;
}

function plainTitle(title: string): string {
  return title.toLowerCase().replace(/^(?:former|acting|then|ex-)\s*/u, '');
}

/** Words that bring in the members of the group named before them ("the Armenian delegation *included* …"). */
const bringing = new Set([
  'include',
  'including',
  'comprise',
  'comprising',
  'consist',
  'lead',
  'head',
  'represent',
]);
/** Those who are of the state before them, or "from" it. */
const groups = new Set([
  'delegation',
  'side',
  'team',
  'mission',
  'group',
  'party',
  'government',
  'official',
  'officer',
  'leader',
  'representative',
  'participant',
  'guest',
  'minister',
  'cabinet',
]);

/** "the Armenian *delegation included*", "officials *from* Peru, *including*", "the *delegation of* Mali, *led by*": no more stands between. */
function bringsIn(between: readonly Token[], before: readonly Token[]): boolean {
  const at = between.findIndex((token) => bringing.has(token.lemma) || bringing.has(token.folded));
  if (at < 0) return false;
  const words = between.slice(0, at).filter((token) => /\p{L}/u.test(token.text) && token.tag !== 'AUX');
  if (words.some((token) => groups.has(token.lemma))) return words.length <= 4;
  const members = before.some((token) => token.folded === 'from' || groups.has(token.lemma));
  return words.length === 0 && members;
}

const placing = new Set(['in', 'to', 'at', 'from', 'of']);

/**
 * "Georgetown refused, said *its* foreign minister X": the state named last before the pronoun, here or a sentence before; and
 * "*our* envoy X" is of the state that the text is told from.
 */
function ownersState(
  mention: PersonMention | undefined,
  sentences: readonly SentenceMentions[],
  home: string | undefined,
): string | undefined {
  if (!mention?.titled || mention.positions.length === 0) return undefined;
  const at = sentences.findIndex(
    (it) => it.sentence.start <= mention.start && mention.end <= it.sentence.end,
  );
  const own = sentences[at];
  const owner = own?.sentence.tokens.findLast((token) => token.end <= mention.start)?.folded;
  if (owner === 'our' && !mention.counterpart) return home;
  if (owner !== 'its') return undefined;
  for (const it of [own, sentences[at - 1], sentences[at - 2]]) {
    const named = it?.mentions.findLast((one) => one.kind === 'state' && one.end <= mention.start);
    if (named?.kind === 'state') return named.code;
  }
  return undefined;
}

/** Looks at the first mention alone: there the text introduces the person. */
function stateInSentence(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
  home: string | undefined,
): string | undefined {
  const mention = mentions[0];
  if (!mention?.titled) return undefined;
  const own = sentenceOf(mention, sentences);
  const before = own?.mentions.filter((it) => it.kind === 'state' && it.end <= mention.start) ?? [];
  const people = own?.mentions.filter((it) => it.kind === 'person' && it !== mention) ?? [];
  const free = before.findLast(
    (it) => !people.some((person) => person.start <= it.start && it.end <= person.end),
  );
  if (!own || free?.kind !== 'state' || free.code === home) return undefined;
  const { tokens } = own.sentence;
  const between = tokens.filter((token) => token.start >= free.end && token.end <= mention.start);
  if (bringsIn(between, tokens.filter((token) => token.end <= free.start).slice(-3))) return free.code;
  if (between.some((token) => bringing.has(token.lemma))) return undefined;
  const at = tokens.findIndex((token) => token.start >= free.start);
  const link = tokens[at - 1]?.folded === 'the' ? tokens[at - 2] : tokens[at - 1];
  const verb = tokens.some((token) => token.tag === 'VERB' && token.end <= mention.start);
  // "the war in Peru that was begun *by* President C.": who does something there may come from elsewhere.
  const doer = /^(?:by|since|because|after|when|as|while|until|before)$/u.test(
    tokens.findLast((token) => token.end <= mention.start)?.folded ?? '',
  );
  return verb && !doer && placing.has(link?.folded ?? '') && free.use !== 'demonym' ? free.code : undefined;
}
