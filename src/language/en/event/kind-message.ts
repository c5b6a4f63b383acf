import { findStates } from '#lexicon/state-gazetteer';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import { rememberBy } from '#text/remember';
import type { FactRule } from '../../pack.ts';
import { participantsOfAll } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { tokenise } from '../token/tokenise.ts';
import { isLead, targetsOf } from './act-targets.ts';
import { actorsOf } from './political-actors.ts';
import { supportEvent } from './support-event.ts';

const sending = new Set(
  'send forward address dispatch despatch convey cable wire transmit extend write deliver hand'.split(' '),
);
const reciting = new Set(['read', 'say', 'state', 'run', 'note', 'stress']);
const papers = new Set(
  'message letter telegram cable note telex wire greeting greetings card reply address missive congratulation'.split(
    ' ',
  ),
);
/** What a message of state congratulates on or condoles with; others tell of business. */
const kind =
  /(?<!\p{L})(?:congratulat\p{L}*|felicitat\p{L}*|condolen\p{L}*|sympath\p{L}*|greet\p{L}*|(?:best|warm\p{L}*|good|sincere\p{L}*|cordial) wishes|wish(?:es|ed|ing)?|birthday|jubilee|anniversary|holiday|national day|independence day|inaugurat\p{L}*|accession|(?:re-?)?elect(?:ion|ed)|victims|passing|death|mourn\p{L}*|tragic|tragedy|tragedies)(?!\p{L})/iu;
const quarrel =
  /(?<!\p{L})(?:protest\p{L}*|condemn\p{L}*|demand\p{L}*|warn\p{L}*|ultimatum|accus\p{L}*|urg(?:e|ed|ing)|concern(?:ed)?|crisis|sanctions)(?!\p{L})/iu;
/** How many sentences behind the message its words may tell what it is. */
const reach = 3;

/**
 * A message of one state to another that congratulates, greets or condoles: "sent President X a telegram on the national
 * day"; also where only the record's title names the two and the text begins with the message ("The telegram reads: …").
 */
export const kindMessage: FactRule = {
  id: 'en/event/kind-message',
  find: ofActs({ noun: 'any', verb: [...sending, ...reciting] }, (act, reading) => {
    if (act.kind === 'noun') return isTitled(act) ? titled(act, reading) : [];
    if (sending.has(act.lemma) && bearsMessage(act)) return sent(act, reading);
    return reciting.has(act.lemma) ? recited(act, reading) : [];
  }),
};

function bearsMessage({ objects, sentence }: Act): boolean {
  const { tokens } = sentence.sentence;
  return objects.some(
    (it) => papers.has(tokens[it.head]?.lemma ?? '') || papers.has(tokens[it.head]?.folded ?? ''),
  );
}

function sent(act: Act, reading: Reading): readonly FactDraft[] {
  const { clause, sentence } = act;
  const told = clause?.form === 'finite' && clause.tense !== 'future' && clause.modals.length === 0;
  const joined = clause?.relation === 'root' || clause?.relation === 'coordinate';
  if (!told || !joined || clause.negated) return [];
  const at = reading.sentences.indexOf(sentence);
  const words = reading.sentences.slice(at, at + 1 + reach).map(({ sentence: it }) => textOf(it, reading));
  const [own = ''] = words;
  // A message of business that is the news itself counts as good words, unless it tells of a quarrel.
  const counts = kind.test(own) || (isLead(act, reading) && !words.some((it) => quarrel.test(it)));
  if (!counts) return [];
  const actors = actorsOf(act, reading);
  const takers = takersOf(act);
  return supportEvent(act, actors, takers.length > 0 ? takers : targetsOf(act, actors, 'SUPPORT'), reading);
}

function textOf({ start, end }: { start: number; end: number }, reading: Reading): string {
  return reading.source.text.slice(start, end);
}

/** To whom it goes: behind "to", or named before the message ("sent *President X* a telegram"). */
function takersOf(act: Act): readonly Participant[] {
  const { tokens } = act.sentence.sentence;
  const plain = act.objects.filter((it) => !papers.has(tokens[it.head]?.lemma ?? ''));
  const links = [...act.links, ...act.objects.flatMap((it) => it.attached)];
  const linked = links.filter((it) => it.preposition === 'to').map((it) => it.phrase);
  const told = participantsOfAll([...plain, ...linked], act.sentence).filter((it) => it.state);
  const found = told.length > 0 || linked.length > 0 ? told : congratulated(act);
  if (found.length > 0 || linked.length === 0) return found;
  // "to the participants in the session of UNESCO's General Conference"
  const inside = linked.flatMap((it) => [it, ...it.attached.map((link) => link.phrase)]);
  return participantsOfAll(inside, act.sentence).filter((it) => it.state);
}

/** "sent a message *congratulating President X*" */
function congratulated({ clause, sentence }: Act): readonly Participant[] {
  const { clauses } = sentence.parse;
  const own = clause ? clauses.indexOf(clause) : -1;
  const below = clauses.filter((it) => it.governor === own && wishing.has(it.lemma));
  const linked = below.flatMap((it) => it.complements).filter((it) => it.preposition === 'to');
  const phrases = [...below.flatMap((it) => it.objects), ...linked.map((it) => it.phrase)];
  return participantsOfAll(phrases, sentence).filter((it) => it.state);
}

const wishing = new Set('congratulate felicitate greet wish thank express convey offer extend'.split(' '));

/** "*Congratulations* to President X on his election", "*Condolences* over …": a title without a verb. */
function isTitled(act: Act): boolean {
  const { segment, tokens } = act.sentence.sentence;
  return (
    segment === 'headline' &&
    act.clause === undefined &&
    act.range.from <= 1 &&
    /^(?:congratulations?|condolences?|greetings|felicitations)$/u.test(tokens[act.at]?.folded ?? '')
  );
}

function titled(act: Act, reading: Reading): readonly FactDraft[] {
  const links = act.links.flatMap((it) => [it, ...it.phrase.attached]);
  const behind = (preposition: string) =>
    participantsOfAll(
      links.filter((it) => it.preposition === preposition).map((it) => it.phrase),
      act.sentence,
    ).filter((it) => it.state);
  const from = behind('from');
  const actors = from.length > 0 ? from : reading.home ? [{ state: reading.home }] : [];
  const to = behind('to');
  return supportEvent(act, actors, to.length > 0 ? to : statesBehind(act), reading);
}

/** "*Condolences* over the flood in X": the one state that the title names. */
function statesBehind({ sentence }: Act): readonly Participant[] {
  const codes = sentence.mentions.flatMap((it) => (it.kind === 'state' ? [it.code] : []));
  return new Set(codes).size === 1 ? codes.slice(0, 1).map((state) => ({ state })) : [];
}

/** "The telegram *reads*, in part: …" */

function recited(act: Act, reading: Reading): readonly FactDraft[] {
  const { tokens } = act.sentence.sentence;
  const first = reading.sentences.indexOf(act.sentence) <= 1;
  const subject = tokens[act.doers[0]?.head ?? -1]?.lemma ?? '';
  if (!first || !(papers.has(subject) || subject === 'congratulation' || subject === 'document')) return [];
  const states = titleStates(reading);
  const { home } = reading;
  if (!home || states.length !== 1) return [];
  return supportEvent(
    act,
    [{ state: home }],
    states.map((state) => ({ state })),
    reading,
  );
}

/** The other states that the record's title names, where the text lacks the title and it tells a kind message. */
const titleStates: (reading: Reading) => readonly string[] = rememberBy(findTitleStates);

function findTitleStates({ source, home }: Reading): readonly string[] {
  const title = source.title ?? '';
  if (title === '' || source.text.startsWith(title)) return [];
  if (!kind.test(title) && !(/message|telegram|letter/iu.test(title) && kind.test(source.text))) return [];
  // "a letter *about the situation in* X" goes to somebody else.
  const about = /(?<!\p{L})(?:about|regarding|concerning)(?!\p{L})/iu.exec(title)?.index ?? title.length;
  const tokens = tokenise(title, { start: 0, end: about });
  const codes = findStates(tokens).map((it) => it.value.code);
  return [...new Set(codes)].filter((it) => it !== home);
}
