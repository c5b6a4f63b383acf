import type { Clause, Phrase } from '#model/clause';
import type { PloverType } from '#model/code';
import type { Participant } from '#model/mention';
import type { FactDraft, Reading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { participantOf, participantsOf, participantsOfAll, statesOf } from '../../participants.ts';
import type { Act } from '../act/acts.ts';
import { ofActs } from '../act/of-acts.ts';
import { isLead } from './act-targets.ts';
import { draftEvent } from './draft-event.ts';
import { isQuarrel, openingOf, reportsTalks } from './political-telling.ts';

/** Verbs by which something brings a penalty on whoever does it. */
const bringing = new Set([
  'meet',
  'have',
  'face',
  'bring',
  'result',
  'lead',
  'trigger',
  'incur',
  'carry',
  'draw',
  'provoke',
  'pay',
  'suffer',
]);
const penalties =
  /^(?:consequences?|costs?|response|price|repercussions?|retaliation|sanctions?|countermeasures?|penalt(?:y|ies)|rebuff|answer)$/u;
/** Words that tell that the penalty is a grave one: "will have a response" threatens nobody. */
const grave =
  /^(?:massive|severe|serious|grave|swift|decisive|forceful|strong|harsh|heavy|high|dire|coordinated|united|crushing|devastating|inexorable|firm|resolute|appropriate|unprecedented|enormous|significant|painful|proportionate|tough)$/u;
const hostile =
  /^(?:aggression|escalation|attacks?|invasion|incursions?|provocations?|violations?|interference|strikes?|tests?|launch|launches|assault|actions?|moves?|intrusions?|operation|steps?|attempts?)$/u;
const saying = new Set(
  'say declare reiterate reaffirm insist state stress announce repeat maintain add vow warn confirm underscore underline emphasize emphasise highlight threaten caution'.split(
    ' ',
  ),
);

/**
 * What somebody says is in store for a side, or that it is to blame: "warned that further Ruritanian aggression would be met
 * with severe costs" threatens, "said that Ruritania bears full responsibility for the incident" accuses. Of two who talk
 * only in the lead or a quarrel; of a third side always.
 */
export const spokenThreat: FactRule = {
  id: 'en/event/spoken-threat',
  find: ofActs({ verb: [...bringing, 'bear', 'be'] }, (act, reading) => {
    const { clause, sentence } = act;
    if (!clause?.subject || clause.negated || clause.governor === undefined) return [];
    const governor = sentence.parse.clauses[clause.governor];
    if (clause.relation !== 'content' || !governor?.subject || governor.negated) return [];
    if (governor.form !== 'finite' || !saying.has(governor.lemma)) return [];
    const type = typeOf(act, clause);
    return type ? draft(act, type, clause.subject, governor, reading) : [];
  }),
};

/** How many words behind the verb may name the penalty. */
const reach = 10;

function typeOf(act: Act, clause: Clause): PloverType | undefined {
  const { tokens } = act.sentence.sentence;
  const below = [...act.objects, ...act.links.map((it) => it.phrase)];
  const heads = below.map((it) => tokens[it.head]?.folded ?? '');
  const after = tokens.slice(act.at + 1, act.at + 1 + reach).map((it) => it.folded);
  if (act.lemma === 'bear')
    return heads.includes('responsibility') || after.includes('blame') ? 'ACCUSE' : undefined;
  if (act.lemma === 'be')
    return /^(?:to blame|(?:fully |solely )?responsible for)(?: |$)/u.test(after.join(' '))
      ? 'ACCUSE'
      : undefined;
  const ahead = clause.tense === 'future' || clause.modals.some((it) => it === 'would' || it === 'will');
  if (!ahead || !after.some((it) => penalties.test(it)) || !after.some((it) => grave.test(it)))
    return undefined;
  return 'THREATEN';
}

function draft(
  act: Act,
  type: PloverType,
  subject: Phrase,
  governor: Clause,
  reading: Reading,
): readonly FactDraft[] {
  const speakers = governor.subject
    ? participantsOf(governor.subject, act.sentence).filter((it) => it.state)
    : [];
  const own = statesOf(speakers);
  const targets = meantBy(subject, act).filter((it) => it.state && !own.includes(it.state));
  if (own.length === 0 || targets.length === 0) return [];
  const third = reportsTalks(reading) && !isNamedAtFirst(targets, reading);
  if (!third && (reportsTalks(reading) || !isNews(act, reading))) return [];
  return draftEvent({
    act,
    reading,
    form: 'other',
    when: {},
    standing: { status: 'occurred', hedged: false, news: true },
    plover: type,
    roles: [
      { role: 'participant', participants: speakers },
      { role: 'recipient', participants: targets.slice(0, 1) },
    ],
  });
}

function isNews(act: Act, reading: Reading): boolean {
  return isLead(act, reading) || isQuarrel(reading);
}

/** Whether the headline or the first sentence names them, as they do whoever sits at the table. */
function isNamedAtFirst(targets: readonly Participant[], reading: Reading): boolean {
  const named = openingOf(reading, 1).flatMap((it) => statesOf(it.mentions.flatMap(participantOf)));
  return targets.some((it) => it.state !== undefined && named.includes(it.state));
}

/** Whose deed it is: "*Ruritanian* escalation", "an attack *by Ruritania*", or the side itself. */
function meantBy(subject: Phrase, { sentence }: Act): readonly Participant[] {
  const { tokens } = sentence.sentence;
  const head = tokens[subject.head];
  if (!head) return [];
  if (!hostile.test(head.folded)) {
    return head.tag === 'PROPN' || head.tag === 'PRON' ? participantsOf(subject, sentence) : [];
  }
  const by = subject.attached.filter((it) => it.preposition === 'by').map((it) => it.phrase);
  const agents = participantsOfAll(by, sentence).filter((it) => it.state);
  if (agents.length > 0) return agents;
  const start = tokens[subject.range.from]?.start ?? head.start;
  return sentence.mentions
    .filter((it) => it.kind === 'state' && it.start >= start && it.end <= head.start)
    .flatMap(participantOf);
}
