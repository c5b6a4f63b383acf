import type { Place } from '#model/analysis';
import type { FactDraft, Reading } from '#model/reading';
import { standingOfAct } from '../act/act-standing.ts';
import type { Act } from '../act/acts.ts';
import type { Standing } from '../act/standing.ts';
import { whenOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';

/** What is called so without being a gathering of states. */
const others = new Set('joint parliament parliamentary us national'.split(' '));
/** Words before a gathering that is still to come. */
const ahead =
  /(?:^| )(?:ahead of|anticipation of|preparations? for|run-up to|prior to|eve of|before|forward to|preparing for|prepare for)(?: \p{L}+)?$/u;

/**
 * A gathering that the words name without saying who attends: "the G8 summit in Canada", "the ECOWAS summit will be held in
 * Accra". Its sides are the organisation whose it is, the state where it is held and the state from which the text is told.
 * It needs a name, a day or a place of its own.
 */
export function backgroundGathering(
  act: Act,
  reading: Reading,
  place: Place | undefined,
  bodies: readonly string[],
): readonly FactDraft[] {
  if (['congress', 'assembly'].includes(act.lemma) || act.premodifiers.some((it) => others.has(it)))
    return [];
  if (!isCalledByName(act) && bodies.length === 0) return [];
  const when = whenOf(act, act.sentence);
  if (!place?.state && !when.date) return [];
  const home = reading.home ? [reading.home] : [];
  const states = [...bodies, ...(place?.state ? [place.state] : []), ...home];
  if (new Set(states).size < 2) return [];
  const told = standingOfAct(act);
  const standing: Standing =
    told.status === 'occurred' && isAhead(act) ? { ...told, status: 'planned', news: false } : told;
  return draftEvent({
    act,
    reading,
    form: 'conference',
    place,
    sides: states,
    standing: { ...standing, news: false },
    mode: 'multilateral',
    roles: [{ role: 'participant', participants: [...new Set(states)].map((state) => ({ state })) }],
  });
}

/** "the Munich Security Conference", "the Quad summit": a word of the phrase is a name. */
function isCalledByName(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  return tokens
    .slice(from, act.at + 1)
    .some((token, at) => /^\p{Lu}/u.test(token.text) && token.tag !== 'DET' && (at > 0 || from > 0));
}

/** "*in anticipation of* the summit", "*preparations for* the summit" */
function isAhead(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  const words = tokens.slice(Math.max(0, from - 3), from).map((it) => it.folded);
  return ahead.test(words.join(' '));
}
