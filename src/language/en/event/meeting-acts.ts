import type { FactDraft, Reading } from '#model/reading';
import { participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { whereOf } from '../act/when-where.ts';
import { isLead } from './act-targets.ts';
import { draftMeetings } from './draft-meetings.ts';
import { isRemote, reportsCall } from './meeting-kind.ts';

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
