import type { Place } from '#model/analysis';
import type { EventForm } from '#model/code';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { placeIn, whereOf } from '../act/when-where.ts';
import { draftEvent } from './draft-event.ts';
import { partnerOf, sidesOfNoun, unnamedPair } from './gathering-sides.ts';

/** Nouns of each form; `with` are words of which one must stand in the noun's phrase. */
const forms: readonly {
  readonly form: EventForm;
  readonly nouns: ReadonlySet<string>;
  readonly with?: RegExp;
}[] = [
  {
    form: 'exercise',
    nouns: new Set(['exercise', 'drill', 'manoeuvre', 'maneuver', 'patrol', 'wargame', 'war-game', 'game']),
    with: /^(?:table-top|tabletop|war|joint|military|naval|bilateral|multilateral|trilateral|multinational|combined|coordinated|field|air|sea|maritime|tactical|amphibious|anti-terror|anti-terrorism|counter-terrorism|counterterrorism|command|staff|rescue|live-fire|annual|passing|passage|firing|submarine|anti-submarine|minesweeping|minehunting|mine-countermeasures|airborne|paratroop|commando|artillery|army|navy|disaster|humanitarian|cyber|cyber-defence|peacekeeping|search-and-rescue|border|coast|interoperability|large-scale)$/u,
  },
  {
    form: 'competition',
    nouns: new Set([
      'competition',
      'game',
      'games',
      'championship',
      'contest',
      'tournament',
      'biathlon',
      'cup',
    ]),
    with: /^(?:army|military|armed|shooting|tank|sniper|marksmanship|defence|defense|naval|air|cadet|international)$/u,
  },
  {
    form: 'exhibition',
    nouns: new Set(['exhibition', 'expo', 'exposition', 'airshow', 'fair', 'show', 'exhibit']),
    with: /^(?:arms|defence|defense|air|international|trade|aerospace|maritime|naval|industry|industrial|military|food|book|technology|machinery)$/u,
  },
];

const exercising = ['exercise', 'train', 'drill', 'manoeuvre', 'maneuver'];

/** Exercises, competitions and exhibitions of two or more sides: held, joined, opened, planned. */
export const activity: FactRule = {
  id: 'en/event/activity',
  find: ofActs({ verb: exercising, noun: 'any' }, (act, reading) => {
    if (act.kind === 'verb') return exercisingTogether(act) ? drill(act, reading) : [];
    const form = formOf(act);
    return form ? draft(act, form, reading) : [];
  }),
};

/** "the two navies *exercised together*", "marines *trained alongside* Portuguese troops" */
function exercisingTogether({ links, clause, sentence, at }: Act): boolean {
  if (!clause || clause.voice === 'passive' || clause.negated) return false;
  const near = sentence.sentence.tokens.slice(at + 1, at + 3).map((it) => it.folded);
  return (
    near.includes('together') ||
    near.includes('jointly') ||
    links.some((it) => it.preposition === 'alongside')
  );
}

function drill(act: Act, reading: Reading): readonly FactDraft[] {
  const linked = act.links.filter((it) => ['alongside', 'with'].includes(it.preposition));
  const named = participantsOfAll([...act.doers, ...linked.map((it) => it.phrase)], act.sentence);
  const states = statesOf(named).length > 1 ? statesOf(named) : statesOf(unnamedPair(act));
  return draftEvent({
    act,
    reading,
    form: 'exercise',
    place: whereOf(act, new Set(['in', 'at', 'off', 'near'])),
    roles: [{ role: 'participant', participants: states.map((state) => ({ state })) }],
  });
}

const ships = /^(?:boat|vessel|ship|craft|aircraft|plane|frigate|cutter)s?$/u;

function formOf(act: Act): EventForm | undefined {
  // "the patrol *boat* Sirius"
  if (ships.test(act.lemma) || act.premodifiers.some((word) => ships.test(word))) return undefined;
  const own = forms.filter((it) => it.nouns.has(act.lemma) || isNamedBy(act, it.nouns));
  if (own.length === 0) return undefined;
  const { tokens } = act.sentence.sentence;
  const words = tokens.slice(act.range.from, act.range.to).map((token) => token.folded);
  const joined = act.links.some(
    (it) => it.preposition === 'with' && statesOf(participantsOf(it.phrase, act.sentence)).length > 0,
  );
  const found = own.find((it) =>
    act.lemma === 'game' && it.form === 'exercise'
      ? words.some((word) => /^(?:table-top|tabletop|war)$/u.test(word))
      : isName(act) ||
        joined ||
        (it.form === 'exhibition' && seenTogether(act)) ||
        words.some((word) => it.with?.test(word)),
  );
  return found?.form;
}

/** "*the King of A and the President of B* visited a photo exhibition": people of two sides see it together. */
function seenTogether(act: Act): boolean {
  const { clause, slot } = act;
  if (!clause?.subject || slot !== 'object' || !/^(?:visit|tour|see|view|open|inspect)$/u.test(clause.lemma))
    return false;
  const people = participantsOf(clause.subject, act.sentence).filter((it) => it.person);
  return statesOf(people).length > 1;
}

/** "the rescue drill *Canal Azul*": the name behind the noun is the head of the phrase. */
function isNamedBy(act: Act, nouns: ReadonlySet<string>): boolean {
  const head = act.sentence.sentence.tokens[act.at];
  return /^\p{Lu}/u.test(head?.text ?? '') && act.premodifiers.some((word) => nouns.has(word));
}

/** "exercise Northern Shield", "the Langkawi Air Show": the noun is part of a name. */
function isName(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const [own, next] = [tokens[act.at], tokens[act.at + 1]];
  const capital = /^\p{Lu}/u;
  const before = tokens[act.at - 1];
  const named =
    before?.tag === 'PROPN' &&
    act.at - 1 > 0 &&
    !act.sentence.mentions.some(
      (it) => it.kind !== 'area' && it.start <= before.start && before.end <= it.end,
    );
  return (
    (named && capital.test(before.text)) ||
    (own?.tag === 'PROPN' && capital.test(own.text)) ||
    (next?.tag === 'PROPN' && capital.test(next.text))
  );
}

function draft(act: Act, form: EventForm, reading: Reading): readonly FactDraft[] {
  const taking = sidesOfNoun(act);
  if (taking.length === 0) return [];
  const place =
    whereOf(act, new Set(['in', 'at', 'off', 'near'])) ??
    (act.phrase ? placeIn(act.phrase.range, act.sentence) : undefined) ??
    whereGone(act);
  const there = place?.state ? [place.state] : [];
  const several = statesOf(taking).length > 1;
  const sides = several ? [] : there.length === 0 ? partnerOf(taking, act) : there;
  return draftEvent({
    act,
    reading,
    form,
    place,
    sides,
    roles: [{ role: 'participant', participants: taking }],
  });
}

/** "will travel to Poznan to open the stand at the fair" */
function whereGone(act: Act): Place | undefined {
  const { clause, sentence } = act;
  if (clause?.relation !== 'infinitive' || clause.governor === undefined) return undefined;
  const links =
    sentence.parse.clauses[clause.governor]?.complements.filter((it) => it.preposition === 'to') ?? [];
  return links.map((it) => placeIn(it.phrase.range, sentence)).find((it) => it !== undefined);
}
