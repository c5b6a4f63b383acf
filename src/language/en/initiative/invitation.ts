import type { Clause, Phrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import { speakersAbove } from '../speech/speaker.ts';

const giving =
  /^(?:extend|convey|send|give|issue|hand|deliver|transmit|renew|make|repeat|reiterate|pass|address)$/u;
/** Those who may be invited without the text saying whose they are. */
const guest =
  /^(?:host|guest|counterpart|colleague|interlocutor|leader|minister|president|delegation|official|ambassador|commander|general|admiral)$/u;
/** What one is invited to: to come at all, not to invest or to look. */
const coming =
  /^(?:visit|come|pay|make|attend|participate|join|take|travel|send|return|undertake|lead|see|go|stay|tour|be)$/u;

/** An invitation to come: the inviter proposes an exchange of delegations to the side of those invited. */
export const invitation: FactRule = {
  id: 'en/initiative/invitation',
  find: (sentence, reading) => {
    const { segment } = sentence.sentence;
    if (segment === 'headline' || segment === 'heading') return [];
    return sentence.parse.clauses.flatMap((clause, index) => draft(clause, index, sentence, reading));
  },
};

function draft(
  clause: Clause,
  index: number,
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  const guests = guestsOf(clause, sentence);
  if (clause.negated || !guests || !isToCome(index, sentence)) return [];
  const doers = clause.subject && clause.voice === 'active' ? participantsOf(clause.subject, sentence) : [];
  const hosts = clause.voice === 'passive' && clause.agent ? participantsOf(clause.agent, sentence) : doers;
  const head = clause.subject && sentence.sentence.tokens[clause.subject.head];
  const unsure = head === undefined || head.tag === 'PRON';
  const known = unsure ? hostsOf(index, hosts, guests, sentence) : hosts;
  const by = statesOf(known);
  const named = statesOf(guests).filter((it) => !by.includes(it));
  const pair = sentence.sides.slice(0, 2);
  const other = by.every((it) => pair.includes(it)) ? pair.filter((it) => !by.includes(it)) : [];
  const to = named.length > 0 ? named : other;
  if (by.length !== 1 || to.length === 0 || reading.sides.length < 2) return [];
  const people = known.flatMap((it) => it.person ?? []);
  return [
    {
      kind: 'initiative',
      by: [...by],
      to: [...to],
      speaker: people.length === 1 ? people[0] : undefined,
      areas: ['delegation-exchange'],
      status: 'proposed',
      spans: [spanOf(clause, index, sentence)],
    },
  ];
}

/** Who invites: the subject, unless its pronoun was taken for the guest; then, or without one, whoever speaks. */
function hostsOf(
  index: number,
  hosts: readonly Participant[],
  guests: readonly Participant[],
  sentence: SentenceReading,
): readonly Participant[] {
  const invited = statesOf(guests);
  const fits = (it: Participant) => it.state !== undefined && !invited.includes(it.state);
  if (hosts.some(fits)) return hosts;
  const said = speakersAbove(index, sentence).flatMap((it) => it.participants);
  return said.some(fits) ? said.filter(fits) : [];
}

/** Who is invited by "invited X" or "extended an invitation to X"; undefined where the clause invites nobody. */
function guestsOf(clause: Clause, sentence: SentenceReading) {
  if (clause.lemma === 'invite') {
    const invited = clause.voice === 'passive' && clause.subject ? [clause.subject] : clause.objects;
    const found = participantsOfAll(invited, sentence);
    const head = sentence.sentence.tokens[invited[0]?.head ?? -1];
    return found.length > 0 || guest.test(head?.lemma ?? '') ? found : undefined;
  }
  if (!giving.test(clause.lemma)) return undefined;
  const noun = clause.objects
    .flatMap(parts)
    .find((it) => sentence.sentence.tokens[it.head]?.lemma === 'invitation');
  if (!noun) return undefined;
  const links = [...clause.complements, ...noun.attached].filter(
    (it) => it.preposition === 'to' || it.preposition === 'for',
  );
  return participantsOfAll(
    [...links.map((it) => it.phrase), ...clause.objects.filter((it) => it !== noun)],
    sentence,
  );
}

function parts(phrase: Phrase): readonly Phrase[] {
  return phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
}

function isToCome(index: number, sentence: SentenceReading): boolean {
  const below = sentence.parse.clauses.find((it) => it.governor === index && it.relation === 'infinitive');
  return !below || coming.test(below.lemma);
}

function spanOf(clause: Clause, index: number, sentence: SentenceReading) {
  const { tokens } = sentence.sentence;
  const below = sentence.parse.clauses.find((it) => it.governor === index && it.relation === 'infinitive');
  const last = Math.max(clause.verb, clause.range.to - 1, below ? below.verb : 0);
  return {
    start: tokens[Math.min(clause.range.from, clause.verb)]?.start ?? sentence.sentence.start,
    end: tokens[Math.min(last, tokens.length - 1)]?.end ?? sentence.sentence.end,
  };
}
