import type { Place } from '#model/analysis';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantOf, participantsOfAll, statesOf } from '../../participants.ts';
import { type Act, actsOf } from '../act/acts.ts';
import { standingOf } from '../act/standing.ts';
import { placeIn, type When, whereOf } from '../act/when-where.ts';
import { deedStatus } from '../agreement/deed-status.ts';
import { type Deed, deedOf } from '../agreement/deed-words.ts';
import { isOfMany, onOccasion } from '../agreement/is-told.ts';
import { deedDate } from '../agreement/paper-dates.ts';
import { deedsIn, papersByAct } from '../agreement/paper-deeds.ts';
import type { Paper } from '../agreement/papers.ts';
import { partiesOf } from '../agreement/parties.ts';
import { agentRange, counterpartsOf, signersOf, withStates } from '../agreement/signers.ts';
import { anniversaryYear } from '../relationship/anniversary.ts';
import { draftEvent, type Role } from './draft-event.ts';

/** Deeds that are a signing; a conclusion is one where a day is told. */
const signings = new Set<Deed>(['signed', 'initialled', 'exchanged', 'joined', 'concluded', 'ratified']);
/** Verbs whose subject looks on while others sign. */
const witnessVerbs = new Set(
  'witness attend oversee observe see preside watch supervise look bless chair'.split(' '),
);
const here = new Set(['in', 'at']);

/** Papers are signed, exchanged or ratified: "signed a treaty", "witnessed the signing of", "became the third to sign". */
export const signing: FactRule = {
  id: 'en/event/signing',
  find: (sentence, reading) => {
    const byAct = papersByAct(sentence);
    return actsOf(sentence).flatMap((act) => {
      const known = byAct.get(act);
      const deed = known?.deed ?? deedOf(act)?.deed;
      return deed && signings.has(deed) && !isEffect(act)
        ? sign(act, deed, known?.papers ?? [], sentence, reading)
        : [];
    });
  },
};

/** "will *enter into force* in May": nobody signs or ratifies. */
function isEffect({ lemma }: Act): boolean {
  return /^(?:enter|entry|come|take|go|become)(?: |$)/u.test(lemma);
}

function sign(
  act: Act,
  deed: Deed,
  papers: readonly Paper[],
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  const signers = withStates([...signersOf(act), ...counterpartsOf(act)], reading);
  const witnesses = withStates(witnessesOf(act), reading);
  const begun = isAnniversary(act) ? anniversaryYear(act.at, sentence, reading) : undefined;
  const when: When = begun ? { date: begun, dateBasis: 'inferred' } : deedDate(act, reading);
  if (!isActTold({ act, deed, papers, signers, dated: when.date !== undefined })) return [];
  const place = whereOf(act, here) ?? placeBeside(act, papers);
  const sides = sidesOf(act, deed, papers, [...signers, ...witnesses], place, reading);
  const told = signers.length > 0 || witnesses.length > 0;
  const roles: Role[] = [
    { role: 'signatory', participants: told ? signers : sides.map((state) => ({ state })) },
    { role: 'witness', participants: witnesses.filter((it) => !signers.some((other) => isSame(it, other))) },
  ];
  const standing = { ...standingOf(act.clause, sentence), status: deedStatus(act, reading) };
  // What is initialled is agreed and not signed yet.
  const initialled = /^initial/u.test(act.lemma);
  return draftEvent({
    act,
    reading,
    form: initialled ? 'other' : 'signing',
    plover: initialled ? 'AGREE' : undefined,
    roles,
    place,
    sides,
    standing,
    when: when.date ? when : {},
  });
}

interface Telling {
  readonly act: Act;
  readonly deed: Deed;
  readonly papers: readonly Paper[];
  readonly signers: readonly Participant[];
  readonly dated: boolean;
}

/** Whether the words tell the act, and do not only name a paper by it: "the accord signed in May", "that they have signed". */
function isActTold({ act, deed, papers, signers, dated }: Telling): boolean {
  const { clause } = act;
  const agent = signers.some((it) => it.state !== undefined);
  if (act.kind === 'noun') {
    if ((papers.length === 0 && act.lemma !== 'ceremony') || (isAnniversary(act) && !dated)) return false;
    return (
      deed === 'signed' ||
      deed === 'initialled' ||
      (deed === 'concluded' && dated) ||
      (deed !== 'concluded' && deed !== 'joined')
    );
  }
  if (papers.length === 0) return false;
  if (deed === 'exchanged' && !papers.some((paper) => paper.plural)) return false;
  const aside = [...deedsIn(act.sentence).values()].some((it) =>
    it.some((told) => told.act === act && told.aside),
  );
  if (clause?.relation === 'participle' || (aside && clause?.relation !== 'relative'))
    return (
      (agentRange(act) !== undefined && agent && dated) ||
      (onOccasion(act) && !papers.every((paper) => paper.article === undefined))
    );
  if (clause?.relation === 'relative' && clause.perfect) return false;
  return agent || deed !== 'concluded';
}

/** "the anniversary *of the signing*": of another year. */
function isAnniversary({ sentence, range }: Act): boolean {
  const before = sentence.sentence.tokens.slice(Math.max(0, range.from - 4), range.from);
  return before.some((token) => token.folded === 'anniversary');
}

/** "the signing of two pacts *in Oslo*": a place right behind the papers. */
function placeBeside({ sentence }: Act, papers: readonly Paper[]): Place | undefined {
  const at = Math.max(...papers.map((paper) => paper.to));
  const link = sentence.sentence.tokens[at]?.folded ?? '';
  return here.has(link) ? placeIn({ from: at + 1, to: at + 5 }, sentence) : undefined;
}

/** Subject of a verb of looking on, and those named "in the presence of". */
function witnessesOf(act: Act): readonly Participant[] {
  const { clause, sentence } = act;
  const verb = clause?.lemma.split(' ')[0] ?? '';
  const onlooker =
    act.kind === 'noun' && act.slot !== 'subject' && witnessVerbs.has(verb) && clause?.subject
      ? [clause.subject]
      : [];
  return [...participantsOfAll(onlooker, sentence), ...present(act)];
}

/** "in the presence of A and B", "in A and B's presence" */
function present(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const at = tokens.findIndex((token, index) => token.folded === 'presence' && index > act.at);
  if (at < 0) return [];
  const after = tokens[at + 1]?.folded === 'of';
  const edge = tokens.findIndex(
    (token, index) => index > at && (token.tag === 'VERB' || token.tag === 'AUX'),
  );
  const from = after
    ? at + 2
    : tokens.findLastIndex((token, index) => index < at && token.folded === 'in') + 1;
  const to = after ? (edge < 0 ? tokens.length : edge) : at;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const people = act.sentence.mentions.filter((it) => it.kind === 'person' || it.kind === 'reference');
  return people.filter((it) => start <= it.start && it.end <= end).flatMap(participantOf);
}

/** The sides beyond those who act: the parties of the papers; of an accord of many states, the host. */
function sidesOf(
  act: Act,
  deed: Deed,
  papers: readonly Paper[],
  acting: readonly Participant[],
  place: Place | undefined,
  reading: Reading,
): readonly string[] {
  const told = statesOf(acting);
  if (told.length >= 2) return told;
  if (told.length === 1 && (deed === 'joined' || isOneOfMany(act)) && place?.state)
    return [...told, place.state];
  const parties = papers.flatMap((paper) => {
    const { states, told: named, near } = partiesOf(paper, act, act.sentence, reading);
    // Who joins an accord of others joins none with the other side of the document.
    return named || (near && deed !== 'joined' && !isOfMany(paper)) ? states : [];
  });
  return parties.length >= 2 ? parties : papers.length === 0 ? reading.sides.slice(0, 2) : parties;
}

/** "became the third nation *to sign*" */
function isOneOfMany(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return tokens
    .slice(Math.max(0, act.at - 6), act.at)
    .some((token) => /^(?:country|nation|state|signatory)$/u.test(token.lemma));
}

function isSame(a: Participant, b: Participant): boolean {
  return a.person === b.person && a.state === b.state;
}
