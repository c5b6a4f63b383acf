import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import { servesHome } from './assume-home.ts';
import type { SentenceMentions } from './sentence-mentions.ts';

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
): string | undefined {
  const placed = stateInSentence(mentions, sentences, home);
  if (placed) return placed;
  return servesHome(mentions, sentences, home, known) ? home : stateOfOffice(mentions, sentences);
}

/**
 * The state that the document gives the same office elsewhere, with or without a name: two words or more, as there are many
 * presidents. "Former" and "acting" are left out of the comparison.
 */
function stateOfOffice(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
): string | undefined {
  const titles = new Set(
    mentions.flatMap((it) => it.positions.map((position) => plainTitle(position.title))),
  );
  const states = new Set<string>();
  for (const it of sentences.flatMap((sentence) => sentence.mentions)) {
    const offices = it.kind === 'office' ? [it] : it.kind === 'person' ? it.positions : [];
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
const placing = new Set(['in', 'to', 'at', 'from', 'of']);

/** Looks at the first mention alone: there the text introduces the person. */
function stateInSentence(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
  home: string | undefined,
): string | undefined {
  const mention = mentions[0];
  if (!mention?.titled) return undefined;
  const own = sentences.find((it) => it.sentence.start <= mention.start && mention.end <= it.sentence.end);
  const before = own?.mentions.filter((it) => it.kind === 'state' && it.end <= mention.start) ?? [];
  const people = own?.mentions.filter((it) => it.kind === 'person' && it !== mention) ?? [];
  const free = before.findLast(
    (it) => !people.some((person) => person.start <= it.start && it.end <= person.end),
  );
  if (!own || free?.kind !== 'state' || free.code === home) return undefined;
  const { tokens } = own.sentence;
  const between = tokens.filter((token) => token.start >= free.end && token.end <= mention.start);
  if (between.some((token) => bringing.has(token.lemma) || bringing.has(token.folded))) return free.code;
  const at = tokens.findIndex((token) => token.start >= free.start);
  const link = tokens[at - 1]?.folded === 'the' ? tokens[at - 2] : tokens[at - 1];
  const verb = tokens.some((token) => token.tag === 'VERB' && token.end <= mention.start);
  return verb && placing.has(link?.folded ?? '') && free.use !== 'demonym' ? free.code : undefined;
}
