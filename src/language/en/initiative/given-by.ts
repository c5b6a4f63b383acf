import type { Participant } from '#model/mention';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { speakersAbove } from '../speech/speaker.ts';
import type { Decision } from './decide.ts';
import { otherSide } from './sides-here.ts';

/** Whose an initiative is. */
export interface Who {
  /** Sorted; empty where the text does not tell. */
  readonly by: readonly string[];
  /** The other side of what one side wants, does or promises. */
  readonly to: readonly string[];
  /** Key of the person who said it. */
  readonly speaker?: string | undefined;
}

export const nobody: Who = { by: [], to: [] };

/** Those of the participants whose state is known. */
export function acting(participants: readonly Participant[]): readonly Participant[] {
  return participants.filter((it) => it.state);
}

/** Whether a noun belongs to somebody else than its clause's subject ("welcomed *Kenya's* decision to"). */
export function isOthers(owners: readonly Participant[], doers: readonly Participant[]): boolean {
  const [own, subject] = [statesOf(owners), statesOf(doers)];
  return own.length === 1 && subject.length > 0 && !subject.includes(own[0] ?? '');
}

/** Thanks: those thanked, or whose the help was, gave it to those who thank. */
export function givenBy(
  decision: Decision,
  owners: readonly Participant[],
  doers: readonly Participant[],
): Who {
  const { clause, sentence } = decision;
  const to =
    doers.length > 0 ? doers : acting(speakersAbove(decision.index, sentence)[0]?.participants ?? []);
  const objects = acting(participantsOfAll(clause.objects, sentence));
  if (
    !isOthers(owners, to) &&
    objects.length > 0 &&
    objects.every((it) => statesOf(to).includes(it.state ?? ''))
  )
    return nobody;
  const links = clause.complements.filter((it) => it.preposition === 'to').map((it) => it.phrase);
  const named = objects.length > 0 ? objects : acting(participantsOfAll(links, sentence));
  const others = named.filter((it) => !statesOf(to).includes(it.state ?? ''));
  if (statesOf(to).length === 0 && statesOf(owners).length === 1) return finish(owners, [], [], decision);
  const by = isOthers(owners, to) ? owners : others;
  if (statesOf(by).length === 0) return finish(otherSide(statesOf(to), sentence), statesOf(to), to, decision);
  return finish(by, statesOf(to), to, decision);
}

/** A refusal is told of the side that asked: whose the proposal was, else the other side. */
export function refusedBy(
  decision: Decision,
  owners: readonly Participant[],
  doers: readonly Participant[],
): Who {
  const to = statesOf(doers);
  if (to.length !== 1) return nobody;
  const by = isOthers(owners, doers) ? owners : otherSide(to, decision.sentence);
  return finish(by, to, [], decision);
}

/** The record of those who act, those addressed, or the other side, and the one who speaks. */
export function finish(
  participants: readonly Participant[],
  addressed: readonly string[],
  speaking: readonly Participant[],
  decision: Decision,
): Who {
  const by = statesOf(participants);
  const people = [...new Set(speaking.flatMap((it) => it.person ?? []))];
  const known = addressed.filter((it) => !by.includes(it));
  const to = known.length > 0 || by.length !== 1 ? known : statesOf(otherSide(by, decision.sentence));
  return { by, to, speaker: people.length === 1 ? people[0] : undefined };
}
