import type { Phrase } from '#model/clause';
import type { Mention, Participant } from '#model/mention';
import type { SentenceReading } from '#model/reading';

/**
 * Who a phrase names as taking part: its people with their states, what its pronouns point back to, its states, bodies
 * and organisations. Sides only named inside another's title or by an attached phrase ("the threat to *Ukraine*") are left
 * out. In the order of the text, each once.
 */
export function participantsOf(phrase: Phrase, sentence: SentenceReading): readonly Participant[] {
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return unique(parts.flatMap((part) => ofPart(part, sentence)));
}

/** The participants of several phrases, each once. */
export function participantsOfAll(
  phrases: readonly Phrase[],
  sentence: SentenceReading,
): readonly Participant[] {
  return unique(phrases.flatMap((phrase) => participantsOf(phrase, sentence)));
}

/** The sides of the participants, sorted: states, and intergovernmental organisations by their acronym. */
export function statesOf(participants: readonly Participant[]): readonly string[] {
  const states: string[] = [];
  for (const { state } of participants)
    if (state !== undefined && !states.includes(state)) states.push(state);
  return states.sort();
}

function ofPart(phrase: Phrase, sentence: SentenceReading): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const start = tokens[phrase.range.from]?.start ?? 0;
  const end = tokens[phrase.range.to - 1]?.end ?? 0;
  const inside = sentence.mentions.filter(
    (it) => it.start < end && start < it.end && participating.has(it.kind) && !isSubjectOfBody(it, sentence),
  );
  const outer = inside.length > 1 ? inside.filter((it) => !inside.some((other) => holds(other, it))) : inside;
  const own = outer.filter((it) => !ownsPerson(it, outer, sentence)).flatMap(participantOf);
  if (own.length > 0) return withCompanions(own, phrase, sentence);
  const owner = phrase.possessor ? participantsOf(phrase.possessor, sentence) : [];
  // "*our* specialists" are of the speaker's side, and not the speaker.
  if (owner.length > 0 && phrase.possessor && tokens[phrase.possessor.head]?.tag === 'PRON')
    return unique(owner.flatMap(({ state }) => (state ? [{ state }] : [])));
  // "Chile's delegation, a delegation of the Government of Chile, *headed by Minister A*"
  if (owner.length > 0) return withCompanions(owner, phrase, sentence);
  const members = phrase.attached.filter((it) => it.preposition === 'of' || it.preposition === 'from');
  return withCompanions(
    members.flatMap((it) => participantsOf(it.phrase, sentence)),
    phrase,
    sentence,
  );
}

/** "the Chile-Peru Dialogue *on Bolivia*": a state that a standing body is about has no part in it. */
function isSubjectOfBody(mention: Mention, { mentions }: SentenceReading): boolean {
  if (mention.kind !== 'state') return false;
  return mentions.some(
    (it) =>
      it.kind === 'mechanism' &&
      it.states.length > 1 &&
      it.start <= mention.start &&
      mention.end <= it.end &&
      !it.states.includes(mention.code),
  );
}

/** "*her* Samoan counterpart B": whose counterpart it is does not take part by that. */
function ownsPerson(mention: Mention, others: readonly Mention[], { sentence }: SentenceReading): boolean {
  if (mention.kind !== 'reference' || !others.some((it) => it.kind === 'person' && it.start > mention.end))
    return false;
  const word = sentence.tokens.find((token) => token.start >= mention.start);
  return word?.end === mention.end && /^(?:his|her|its|their)$/u.test(word.folded);
}

const groups = /^(?:delegation|mission|team|group|party|contingent|deputation)$/u;

/** "a Togolese delegation *led by Minister A*", "President B, *accompanied by Minister A*": who leads a group or goes along. */
function withCompanions(
  own: readonly Participant[],
  phrase: Phrase,
  sentence: SentenceReading,
): readonly Participant[] {
  const { clauses } = sentence.parse;
  if (!clauses.some((it) => it.agent && (it.lemma === 'accompany' || leading.has(it.lemma)))) return own;
  const isGroup = groups.test(sentence.sentence.tokens[phrase.head]?.folded ?? '');
  // "arrived in Peru, *accompanied by A*": nobody goes along with a place.
  if (!isGroup && !own.some((it) => it.person || it.organization)) return own;
  const agents = clauses.flatMap((it) =>
    it.agent &&
    it.relation === 'participle' &&
    it.subject?.head === phrase.head &&
    (it.lemma === 'accompany' || (isGroup && leading.has(it.lemma)))
      ? [it.agent]
      : [],
  );
  const states = statesOf(own);
  const state = states.length === 1 ? states[0] : undefined;
  const leaders = participantsOfAll(agents, sentence).filter((it) => it.person);
  return [...leaders.map((it) => (it.state || !state ? it : { ...it, state })), ...own];
}

const leading = new Set(['lead', 'head', 'chair', 'command']);

const participating: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'reference',
  'state',
  'organisation',
  'office',
]);

function holds(outer: Mention, inner: Mention): boolean {
  if (outer === inner) return false;
  const longer = outer.end - outer.start > inner.end - inner.start;
  const same = outer.start === inner.start && outer.end === inner.end;
  const preferred = same && rank(outer) < rank(inner);
  return outer.start <= inner.start && inner.end <= outer.end && (longer || preferred);
}

function rank(mention: Mention): number {
  return ['person', 'reference', 'organisation', 'office', 'state'].indexOf(mention.kind);
}

/** Who a mention stands for; none for what cannot act. */
export function participantOf(mention: Mention): readonly Participant[] {
  switch (mention.kind) {
    case 'person':
      return [{ person: mention.person, state: mention.state }];
    case 'reference':
      return mention.actors;
    case 'state':
      return [{ state: mention.code }];
    case 'organisation':
      return mention.intergovernmental
        ? [{ state: mention.code ?? mention.name }]
        : [{ organization: mention.name, state: mention.state }];
    case 'office':
      return [{ organization: mention.organization ?? mention.title, state: mention.state }];
    default:
      return [];
  }
}

function unique(participants: readonly Participant[]): readonly Participant[] {
  if (participants.length < 2) return participants;
  const seen = new Set<string>();
  return participants.filter((it) => {
    const key = `${it.person ?? ''}|${it.state ?? ''}|${it.organization ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
