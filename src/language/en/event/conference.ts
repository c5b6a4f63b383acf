import type { Place } from '#model/analysis';
import type { OrganisationMention, Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf, subjectOf } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { placeIn, whereOf } from '../act/when-where.ts';
import { backgroundGathering } from './background-gathering.ts';
import { draftEvent } from './draft-event.ts';
import { statesInPhrase } from './gathering-sides.ts';
import { isSummitOfStates } from './summit-of-states.ts';

const gatherings = new Set(['summit', 'conference', 'forum', 'congress', 'symposium', 'ministerial']);
/** Verbs whose subject takes part in the gathering that is their object. */
const attendVerbs = new Set(
  'attend join host address open chair co-chair organise organize convene hold conclude close lead'.split(
    ' ',
  ),
);
/** Verbs whose subject takes part in the gathering that hangs on them by a preposition. */
const presentVerbs = new Set(
  'take_part take participate speak meet gather arrive come travel go be fly sign agree join announce adopt deliver make visit'.split(
    ' ',
  ),
);
const attendNouns = new Set(['participation', 'attendance', 'presence', 'participant']);

/** A multilateral gathering that the sides attend: "took part in the Moscow Conference", "the SCO summit in June". */
export const conference: FactRule = {
  id: 'en/event/conference',
  find: ofActs({ noun: 'any' }, (act, reading) =>
    gatherings.has(act.lemma) || isNamedDialogue(act) || isSessionOfMembers(act)
      ? gathering(act, reading)
      : [],
  ),
};

/** "a *press* conference" is no gathering of states. */
const speaking = new Set(['press', 'news', 'media', 'video', 'telephone', 'party']);

/** "the Shangri-La *Dialogue*": a forum of many by a name of its own, not the dialogue of two states. */
function isNamedDialogue(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const [before, own] = [tokens[act.at - 1], tokens[act.at]];
  if (!/^Dialogue$/u.test(own?.text ?? '') || !/^\p{Lu}/u.test(before?.text ?? '')) return false;
  return (
    statesInPhrase(act).length === 0 &&
    !act.sentence.mentions.some(
      (it) => it.kind === 'mechanism' && it.start <= (own?.start ?? 0) && (own?.end ?? 0) <= it.end,
    )
  );
}

function gathering(act: Act, reading: Reading): readonly FactDraft[] {
  if (isSummitOfStates(act) || inMargins(act) || act.premodifiers.some((it) => speaking.has(it))) return [];
  const attending = isNamed(act) ? attendees(act) : [];
  const place = whereOf(act, new Set(['in', 'at'])) ?? destination(act) ?? placeInName(act);
  const bodies = [...organisationsOf(act).map((it) => it.code ?? it.name), ...conveners(act)];
  if (attending.length === 0) return backgroundGathering(act, reading, place, bodies);
  const sides = [...bodies, ...(place?.state ? [place.state] : [])];
  return draftEvent({
    act,
    reading,
    form: 'conference',
    place,
    sides,
    mode: 'multilateral',
    roles: [{ role: 'participant', participants: attending }],
  });
}

const sessions = new Set(['meeting', 'session', 'assembly', 'plenary']);

/** "the *Munich* Security Conference"; "the Libya conference" is about a state and may be held anywhere. */
function placeInName(act: Act): Place | undefined {
  const place = act.phrase && placeIn(act.phrase.range, act.sentence);
  return place && place.name !== place.state ? place : undefined;
}

/** Whether the members of an organisation meet: "the ministerial meeting of the OECD", "a NATO foreign ministers' meeting": its members meet; not "a meeting *with* NATO". */
export function isSessionOfMembers(act: Act): boolean {
  if (!sessions.has(act.lemma) || act.links.some((it) => ['with', 'between'].includes(it.preposition)))
    return false;
  const { tokens } = act.sentence.sentence;
  const words = tokens.slice(act.range.from, act.range.to).map((it) => it.folded);
  const many = words.some((it) =>
    /^(?:ministers|ministerial|heads|leaders|members|states|council|assembly|plenary|general|summit|session|extraordinary|annual)$/u.test(
      it,
    ),
  );
  return many && bodiesIn(act).length > 0;
}

/** "on the sidelines of the summit": the gathering is but where something else took place. */
function inMargins(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const before = tokens.slice(Math.max(0, act.range.from - 4), act.range.from).map((token) => token.folded);
  return before.some((word) => ['sidelines', 'margins', 'fringes'].includes(word));
}

function isNamed(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return (
    tokens.slice(act.range.from, act.at + 1).some((token) => /^\p{Lu}/u.test(token.text)) ||
    act.links.length > 0
  );
}

function attendees(act: Act): readonly Participant[] {
  const own = participantsOfAll(act.doers, act.sentence).filter((it) => it.person);
  if (own.length > 0) return own;
  const noun = actsOf(act.sentence).find(
    (it) => it.kind === 'noun' && attendNouns.has(it.lemma) && it.range.from < act.at && act.at < it.range.to,
  );
  if (noun) return [...participantsOfAll(noun.doers, act.sentence), ...linked(noun)];
  const taken = participationBefore(act);
  if (taken.length > 0) return taken;
  const { clause, slot } = act;
  const subject = clause && subjectOf(clause, act.sentence);
  if (!subject || slot === 'subject') return [];
  const verb = clause.lemma.split(' ')[0] ?? '';
  const { tokens } = act.sentence.sentence;
  const preposition = tokens[(act.phrase?.range.from ?? act.at) - 1]?.folded ?? '';
  const present =
    slot === 'complement' &&
    presentVerbs.has(verb) &&
    ['in', 'at', 'for', 'to', 'during'].includes(preposition);
  const attends = slot === 'object' && attendVerbs.has(verb);
  return present || attends ? participantsOf(subject, act.sentence) : [];
}

/** "X's visit to Moscow and participation in the conference": whose visit it is, takes part. */
function participationBefore(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const from = act.phrase?.range.from ?? act.at;
  if (
    !['in', 'at'].includes(tokens[from - 1]?.folded ?? '') ||
    !attendNouns.has(tokens[from - 2]?.lemma ?? '')
  )
    return [];
  const owners = actsOf(act.sentence).filter(
    (it) => it.kind === 'noun' && it.at <= from - 2 && it.doers.length > 0,
  );
  const last = owners.at(-1);
  return last ? participantsOfAll(last.doers, act.sentence) : [];
}

function linked(act: Act): readonly Participant[] {
  const phrases = act.links.filter((link) => link.preposition === 'of' || link.preposition === 'by');
  return participantsOfAll(
    phrases.map((link) => link.phrase),
    act.sentence,
  );
}

/** "travelled to Tokyo for the summit", "visited Rome for the forum": where the gathering was. */
function destination(act: Act): Place | undefined {
  const verb = act.clause?.lemma.split(' ')[0] ?? '';
  if (act.slot !== 'complement' || !['travel', 'go', 'come', 'arrive', 'fly', 'visit'].includes(verb))
    return undefined;
  const phrases = [
    ...(act.clause?.complements ?? [])
      .filter((it) => ['to', 'in'].includes(it.preposition))
      .map((it) => it.phrase),
    ...(verb === 'visit' ? (act.clause?.objects ?? []) : []),
  ];
  return phrases.map((it) => placeIn(it.range, act.sentence)).find((it) => it !== undefined);
}

/** "the summit of Japan and ASEAN": those whose gathering it is. */
function conveners(act: Act): readonly string[] {
  return statesOf(linked(act));
}

/** Organisations whose gathering it is; informal groups ("G20") are no side of their own. */
function organisationsOf(act: Act): readonly OrganisationMention[] {
  return bodiesIn(act).filter((it) => !/^G\d+$/u.test(it.code ?? ''));
}

function bodiesIn(act: Act): readonly OrganisationMention[] {
  const { tokens } = act.sentence.sentence;
  const [start, end] = [tokens[act.range.from]?.start ?? 0, tokens[act.range.to - 1]?.end ?? 0];
  return act.sentence.mentions.filter(
    (it): it is OrganisationMention =>
      it.kind === 'organisation' &&
      it.intergovernmental &&
      ((it.start >= start && it.end <= end) || isOwner(it, act)),
  );
}

/** "the African Union's (*AU*) annual assembly": the short name stands between the owner and what it owns. */
function isOwner(body: OrganisationMention, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const from = tokens.findIndex((it) => it.start >= body.end);
  const between = tokens
    .slice(from, act.range.from)
    .map((it) => it.folded)
    .join(' ');
  return from >= 0 && from < act.range.from && /^[’']s?(?: \( [\p{L}\d-]+ \))?$/u.test(between);
}
