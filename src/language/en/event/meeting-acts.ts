import type { Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, subjectOf } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { isLead } from './act-targets.ts';
import { draftMeetings } from './draft-meetings.ts';
import { isRemote, reportsCall } from './meeting-kind.ts';
import { meetingNouns } from './meeting-words.ts';

/** "Mr. A and Ms. B discussed trade", "A exchanged views with B": named people of two sides, in the text's own voice. */
export function discussion(act: Act, reading: Reading): readonly FactDraft[] {
  const told =
    act.clause?.relation === 'root' && act.clause.tense === 'past' && act.clause.voice === 'active';
  if (act.lemma === 'exchange' && !exchangesViews(act)) return [];
  const withs = act.links.filter((it) => it.preposition === 'with').map((it) => it.phrase);
  const doers = participantsOfAll([...act.doers, ...withs], act.sentence);
  const people = doers.filter((it) => it.person);
  const unknown = people.some((it) => !it.state);
  if (!told || people.length < 2 || (statesOf(people).length < 2 && !unknown)) return [];
  return draftMeetings(
    act,
    reading,
    people,
    [],
    isRemote(act) || reportsCall(act, reading) ? 'call' : 'meeting',
  );
}

/** "exchanged views", "exchanged opinions": what is exchanged is words. */
function exchangesViews(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return act.objects.some((it) => /^(?:view|opinion|idea)s?$/u.test(tokens[it.head]?.folded ?? ''));
}

/** "interacted with the minister", "dined with the president": named people of two sides who deal with each other in person. */
export function dealing(act: Act, reading: Reading): readonly FactDraft[] {
  const withs = act.links.filter((it) => it.preposition === 'with').map((it) => it.phrase);
  const [doers, others] = [act.doers, withs].map((it) => participantsOfAll(it, act.sentence));
  if (!doers?.some((it) => it.person) || !others?.some((it) => it.person)) return [];
  if (act.clause?.form !== 'finite' || statesOf([...doers, ...others]).length < 2) return [];
  return draftMeetings(act, reading, doers, withs, isRemote(act) ? 'call' : 'meeting');
}

/** "joined Minister A *for talks*" */
export function joiningForTalks(act: Act, reading: Reading): readonly FactDraft[] {
  const { tokens } = act.sentence.sentence;
  const talks = act.links.some(
    (it) => it.preposition === 'for' && meetingNouns.has(tokens[it.phrase.head]?.lemma ?? ''),
  );
  const doers = participantsOfAll(act.doers, act.sentence);
  if (!talks || !doers.some((it) => it.person)) return [];
  if (!participantsOfAll(act.objects, act.sentence).some((it) => it.person)) return [];
  return draftMeetings(act, reading, doers, act.objects, isRemote(act) ? 'call' : 'meeting');
}

/**
 * "*In a telephone call*, Minister A told Minister B …": who says it and whom it is said to, where the noun names nobody.
 * None where they are not people of two sides.
 */
export function toldTo(act: Act, named: readonly Phrase[]): readonly Participant[] {
  const { clause } = act;
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  const [before, first] = [tokens[from - 1]?.folded ?? '', tokens[from]?.folded ?? ''];
  if (act.slot !== 'complement' || !clause || clause.voice === 'passive' || named.length > 0) return [];
  if (!['in', 'during', 'at', 'by'].includes(before) || !/^(?:an?|their)$/u.test(first)) return [];
  const subject = subjectOf(clause, act.sentence);
  const others = clause.complements.filter((it) => it.preposition === 'to' || it.preposition === 'with');
  const people = participantsOfAll(
    [...(subject ? [subject] : []), ...clause.objects, ...others.map((it) => it.phrase)],
    act.sentence,
  ).filter((it) => it.person && it.state);
  return statesOf(people).length === 2 ? people : [];
}

/** "called on the king": a visit paid to somebody in the same place. */
export function courtesyCall(act: Act, reading: Reading): readonly FactDraft[] {
  const doers = participantsOfAll(act.doers, act.sentence);
  const on = act.links.filter((it) => it.preposition === 'on').map((it) => it.phrase);
  return draftMeetings(act, reading, doers, [...act.objects, ...on], 'meeting');
}

/** "A and B *agreed* at the palace", "*announced* today in Suva": leaders of two sides who speak together in one place. */
export function announcedTogether(act: Act, reading: Reading): readonly FactDraft[] {
  const { clause } = act;
  const told = clause?.form === 'finite' && clause.tense === 'past' && !clause.negated;
  if (!told || clause.relation !== 'root' || !isLead(act, reading)) return [];
  const people = participantsOfAll(act.doers, act.sentence).filter((it) => it.person);
  const place = whereOf(act, new Set(['in', 'at']));
  const unknown = people.some((it) => !it.state);
  if (!place || people.length < 2 || (statesOf(people).length < 2 && !unknown)) return [];
  return draftMeetings(act, reading, people, [], 'meeting');
}
