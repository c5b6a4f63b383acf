import type { Phrase, PrepositionalPhrase } from '#model/clause';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';
import type { FactRule } from '../../pack.ts';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { type Standing, standingOf } from '../act/standing.ts';
import { draftEvent } from './draft-event.ts';
import { actorsOf } from './political-actors.ts';
import { openingOf } from './political-telling.ts';

/** A sum of money as texts write it: "$54 million", "A$9 million", "40 million kroner", "USD 3,000,000". */
const sum =
  /(?:(?<!\p{L})(?:\p{Lu}{1,3})?[$€£¥₹₩]\s?\d|(?<!\p{L})(?:USD|EUR|GBP|AUD|CAD|JPY|NOK|SEK|DKK|CHF|RMB)\s?\d|\d\s+(?:(?:hundred|thousand|million|billion|trillion|crore|lakh)\s+)?(?:\p{L}+\s+)?(?:dollars?|euros?|pounds?|yen|yuan|francs?|kron(?:e|er|or|a|ur)|rupees?|roubles?|rubles?|won|marks|rands?|dirhams?|riyals?|rials?|dinars?|pesos?|shillings?)(?!\p{L}))/u;
/** What the money is, where the verb alone does not say. */
const help =
  /(?<!\p{L})(?:aid|assistance|relief|loans?|grants?|credits?|funding|funds?|support|donations?|contributions?|package|drawdowns?|financing|equipment|arms|fund|appeal)(?!\p{L})/iu;
const giving = new Set(
  'provide give grant lend donate contribute extend award send deliver disburse release transfer channel inject spend write_off'.split(
    ' ',
  ),
);
const promising = new Set(
  'announce pledge promise commit allocate earmark approve authorise authorize offer set_aside dedicate unveil budget clear sanction'.split(
    ' ',
  ),
);

/** Verbs that say by themselves that the money is a gift or loan. */
const kindly = new Set(['pledge', 'donate', 'grant', 'give', 'lend', 'contribute', 'promise', 'commit']);

/** Money that one side gives or promises another, told with its sum: "is providing $54 million in aid to …". */
export const aidSum: FactRule = {
  id: 'en/event/aid-sum',
  find: (sentence, reading) => {
    const text = reading.source.text.slice(sentence.sentence.start, sentence.sentence.end);
    const found = /\d/u.test(text) ? sum.exec(text) : null;
    if (!found) return [];
    const at = sentence.sentence.start + found.index;
    const act = tellingAct(sentence, at);
    if (act) return help.test(text) || kindly.has(act.lemma) ? told(act, at, reading) : [];
    return sentence.sentence.segment === 'headline' ? titled(sentence, at, reading) : [];
  },
};

/** The last verb of giving or promising before the sum, or the passive that the sum is subject of. */
function tellingAct(sentence: SentenceReading, at: number): Act | undefined {
  const { tokens } = sentence.sentence;
  return actsOf(sentence).findLast((act) => {
    const lemma = act.lemma.replace(' ', '_');
    if (act.kind !== 'verb' || !(giving.has(lemma) || promising.has(lemma))) return false;
    if (act.clause?.voice === 'passive')
      return act.objects.some(
        (it) => (tokens[it.range.from]?.start ?? 0) <= at && at < (tokens[act.at]?.start ?? 0),
      );
    return (tokens[act.at]?.start ?? 0) < at;
  });
}

function told(act: Act, at: number, reading: Reading): readonly FactDraft[] {
  const { clause, sentence } = act;
  const standing = standingOf(clause, sentence);
  if (!clause || standing.status === 'proposed' || standing.status === 'denied') return [];
  const found = actorsOf(act, reading);
  const givers = found.length > 0 ? found : announcers(act);
  const ahead = promising.has(act.lemma.replace(' ', '_')) && standing.status === 'occurred';
  return transferOf(
    act,
    givers,
    takersOf(act, at, givers, reading),
    ahead ? { ...standing, status: 'planned' } : standing,
    reading,
  );
}

/** Who governs the verb by announcing it: "*Norway* is pleased to announce …". */
function announcers(act: Act): readonly Participant[] {
  let clause = act.clause;
  for (let depth = 0; clause && depth < 3; depth++) {
    if (clause.subject) {
      const found = participantsOfAll([clause.subject], act.sentence).filter((it) => it.state);
      if (found.length > 0) return found;
    }
    clause = clause.governor === undefined ? undefined : act.sentence.parse.clauses[clause.governor];
  }
  return [];
}

/** To whom it goes: behind "to" and "for", else the next side behind the sum, else the other side of the title or the one that the text is about. */
function takersOf(
  act: Act,
  at: number,
  givers: readonly Participant[],
  reading: Reading,
): readonly Participant[] {
  const own = statesOf(givers);
  const others = (found: readonly Participant[]) => found.filter((it) => it.state && !own.includes(it.state));
  const links = [...act.links, ...act.objects.flatMap((it) => linksOf(it, 3))];
  const named = others(
    participantsOfAll(
      [
        ...links.filter((it) => it.preposition === 'to' || it.preposition === 'for').map((it) => it.phrase),
        ...act.objects,
      ],
      act.sentence,
    ),
  );
  if (named.length > 0) return named;
  const behind = others(sidesAfter(act.sentence, at, reading)).slice(0, 1);
  if (behind.length > 0) return behind;
  const title = reading.sentences.find((it) => it.sentence.segment === 'headline');
  const titled = title ? others(sidesAfter(title, 0, reading)) : [];
  if (statesOf(titled).length === 1) return titled.slice(0, 1);
  const main = reading.home ?? (tellsOfHelp(reading) ? reading.sides[0] : undefined);
  return main && !own.includes(main) ? [{ state: main }] : [];
}

/** Whether the headline or the first sentence is about help: then others give to the same side. */
const tellsOfHelp = rememberBy((reading: Reading): boolean =>
  openingOf(reading, 1).some(({ sentence }) =>
    help.test(reading.source.text.slice(sentence.start, sentence.end)),
  ),
);

function linksOf(phrase: Phrase, depth: number): readonly PrepositionalPhrase[] {
  if (depth === 0) return [];
  return phrase.attached.flatMap((it) => [it, ...linksOf(it.phrase, depth - 1)]);
}

const attack =
  /^.{0,60}?(?<!\p{L})(?:war|invasion|aggression|attacks?|assault|offensive|occupation)(?!\p{L})/u;

/** The states and organisations named behind an offset; not whose war it is that the money is for. */
function sidesAfter({ mentions }: SentenceReading, at: number, { source }: Reading): readonly Participant[] {
  return mentions.flatMap((it) => {
    const side = it.kind === 'state' || (it.kind === 'organisation' && it.intergovernmental);
    if (!side || it.start < at) return [];
    const next = source.text.slice(it.end, it.end + 80);
    return /^['’]s?(?!\p{L})/u.test(next) && attack.test(next) ? [] : participantOf(it);
  });
}

/** "*$100 Million in U.S. Security Assistance for Ukraine*": a title without a verb. */
function titled(sentence: SentenceReading, at: number, reading: Reading): readonly FactDraft[] {
  if (sentence.parse.clauses.length > 0) return [];
  const act = actsOf(sentence).find((it) => it.kind === 'noun' && help.test(it.lemma));
  if (!act) return [];
  const behind = (prepositions: readonly string[]) =>
    participantsOfAll(
      act.links.filter((it) => prepositions.includes(it.preposition)).map((it) => it.phrase),
      sentence,
    ).filter((it) => it.state);
  const takers = behind(['to', 'for']);
  const end = sentence.sentence.tokens[act.at]?.start ?? 0;
  const before = sidesAfter(sentence, 0, reading).filter((it) => !statesOf(takers).includes(it.state ?? ''));
  const givers =
    before.length > 0 && end > at ? before.slice(0, 1) : reading.home ? [{ state: reading.home }] : [];
  return transferOf(act, givers, takers, { status: 'planned', hedged: false, news: true }, reading);
}

function transferOf(
  act: Act,
  givers: readonly Participant[],
  takers: readonly Participant[],
  standing: Standing,
  reading: Reading,
): readonly FactDraft[] {
  const own = statesOf(givers);
  const others = takers.filter((it) => !own.includes(it.state ?? ''));
  if (own.length === 0 || others.length === 0) return [];
  return draftEvent({
    act,
    reading,
    form: 'transfer',
    standing,
    plover: 'AID',
    roles: [
      { role: 'participant', participants: givers },
      { role: 'recipient', participants: others },
    ],
  });
}
