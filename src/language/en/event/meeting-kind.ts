import type { Reading } from '#model/reading';
import { participantsOfAll } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { callNouns, meetingNouns, remoteWords } from './meeting-words.ts';

/** Whether the conversation was held by telephone or video. */
export function isRemote(act: Act): boolean {
  if (act.premodifiers.some((word) => remoteWords.has(word))) return true;
  const { tokens } = act.sentence.sentence;
  return [...act.links, ...(act.clause?.complements ?? [])].some(
    (link) =>
      ['by', 'over', 'via', 'through', 'on'].includes(link.preposition) &&
      tokens
        .slice(link.phrase.range.from, link.phrase.range.to)
        .some((token) => remoteWords.has(token.folded)),
  );
}

/** Whether the document calls its conversation a call, so that "spoke with" in it is one. */
export function reportsCall(act: Act, reading: Reading): boolean {
  if (act.lemma === 'call') return false;
  const title = `${reading.source.title ?? ''}\n${reading.source.text.slice(0, 600)}`;
  return /(?<!\p{L})(?:[Cc]all|[Tt]elephone|[Pp]hone)(?!\p{L})/u.test(title);
}

/** "a 2+2 meeting", "a meeting in the two-plus-two format" */
export function isTwoPlusTwo(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const words = tokens.slice(Math.max(0, act.range.from), act.range.to + 5).map((it) => it.folded);
  return words.some(
    (word, at) => word === '2+2' || word === 'two-plus-two' || (word === '2' && words[at + 1] === '+'),
  );
}

/** Whether the noun names a conversation at a distance: "a call", "telephone talks", "a video conference". */
export function isCall(act: Act): boolean {
  if (callNouns.has(act.lemma)) return true;
  return (meetingNouns.has(act.lemma) || act.lemma === 'conference') && isRemote(act);
}

/** What somebody is called for, which no other sense of "call" has: "called him *to congratulate* …". */
const purposes = new Set(
  'congratulate discuss express offer convey ask thank inform brief talk review wish assure extend tell reassure'.split(
    ' ',
  ),
);

/** "telephoned the president", "called the president to congratulate him": the verb takes the other end as its object. */
export function ringsUp(act: Act): boolean {
  if (act.lemma === 'telephone' || act.lemma === 'phone') return act.objects.length > 0;
  if (act.lemma !== 'call' || !act.clause || act.objects.length !== 1) return false;
  const { clauses } = act.sentence.parse;
  const index = clauses.indexOf(act.clause);
  const meant = clauses.some(
    (it) => it.governor === index && it.relation === 'infinitive' && purposes.has(it.lemma),
  );
  return meant && participantsOfAll(act.objects, act.sentence).some((it) => it.person);
}

/** "a courtesy *visit to the president*": a call paid to somebody in the same place. */
export function isCourtesyVisit(act: Act): boolean {
  if (act.lemma !== 'visit' || !act.premodifiers.includes('courtesy')) return false;
  const received = act.clause?.lemma === 'receive' && act.slot === 'object';
  const to = act.links.filter(
    (it) => it.preposition === 'to' || it.preposition === 'on' || (received && it.preposition === 'from'),
  );
  return participantsOfAll(
    to.map((it) => it.phrase),
    act.sentence,
  ).some((it) => it.person);
}

/** "was *seen off* at the airport by the minister": the end of a stay, and no talks. */
export function isSendOff({ lemma, at, sentence }: Act): boolean {
  const near = sentence.sentence.tokens.slice(at + 1, at + 5).map((it) => it.folded);
  return lemma.startsWith('see') && near.includes('off');
}

const kindsOfCall = new Set(['courtesy', 'farewell', 'introductory', 'protocol', 'goodwill']);

/** "a courtesy *call*", "paid a farewell *call on the president*": at somebody's seat, and not by telephone. */
export function isPaidCall(act: Act): boolean {
  if (act.lemma !== 'call') return false;
  if (act.premodifiers.some((word) => kindsOfCall.has(word))) return true;
  const paid = act.slot === 'object' && act.clause?.lemma === 'pay';
  return paid && act.links.some((it) => it.preposition === 'on');
}

/** "gave a warm *welcome* to the president" */
export function isWelcome(act: Act): boolean {
  const given = act.slot === 'object' && /^(?:give|extend|accord)$/u.test(act.clause?.lemma ?? '');
  return act.lemma === 'welcome' && given;
}

/** "called on the king": somebody is called on, and not called on *to do* or *for* something. */
export function isCourtesyCall(act: Act): boolean {
  if (act.kind !== 'verb' || !/^call (?:on|upon)$/u.test(calledOn(act)) || !act.clause) return false;
  const { clauses } = act.sentence.parse;
  const index = clauses.indexOf(act.clause);
  const asked = clauses.some((it) => it.governor === index && it.relation === 'infinitive');
  const phrases = [
    ...act.objects,
    ...act.links.filter((it) => it.preposition === 'on').map((it) => it.phrase),
  ];
  const people = participantsOfAll(phrases, act.sentence).some((it) => it.person || it.organization);
  return people && !asked && !act.links.some((it) => it.preposition === 'for');
}

function calledOn(act: Act): string {
  return act.lemma === 'call' && act.links.some((it) => it.preposition === 'on') ? 'call on' : act.lemma;
}
