import type { Clause, Phrase } from '#model/clause';
import type { AreaMention } from '#model/mention';
import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import type { FactRule } from '../../pack.ts';
import { standingOf } from '../act/standing.ts';
import { agreementsOf } from '../agreement/agreements-of.ts';
import { clauseAround, placeIn } from './place.ts';

/** Verbs by which a paper says what will be done ("*provides* for", "*emphasises*"); to cover a field is less. */
const providing =
  /^(?:focus|emphasise|emphasize|provide|envisage|stipulate|centre|center|prioritise|prioritize)$/u;
const papers =
  /^(?:agreement|accord|pact|treaty|memorandum|mou|deal|document|plan|programme|program|roadmap|protocol|contract|it)$/u;
const points = /^(?:focus|emphasis|aim|priority|purpose)$/u;
/** How many sentences before may tell the paper. */
const reach = 2;
const settled = new Set(['signed', 'agreed', 'in-force', 'issued']);

/** "The pact *focuses on* telecommunications": what a paper told just before says will be done, its parties have agreed. */
export const paperContent: FactRule = {
  id: 'en/initiative/paper-content',
  find: (sentence, reading) => {
    if (sentence.sentence.segment !== 'body') return [];
    return sentence.parse.clauses.flatMap((clause, index) => draft(clause, index, sentence, reading));
  },
};

function draft(
  clause: Clause,
  index: number,
  sentence: SentenceReading,
  reading: Reading,
): readonly FactDraft[] {
  if (clause.negated || !saysContent(clause, sentence)) return [];
  const areas = areasIn(clause, index, sentence);
  const parties = areas.length > 0 ? partiesBefore(sentence, reading) : undefined;
  if (!parties) return [];
  const last = areas.at(-1)?.end ?? sentence.sentence.end;
  const { tokens } = sentence.sentence;
  return [
    {
      kind: 'initiative',
      by: [...parties],
      areas: [...new Set(areas.map((it) => it.area))],
      status: 'agreed',
      ...(standingOf(clause, sentence).hedged ? { hedged: true } : {}),
      spans: [{ start: tokens[clause.range.from]?.start ?? sentence.sentence.start, end: last }],
    },
  ];
}

/** "the *pact focuses on*", "it *will emphasise*", "the *focus* of the pact *is on*". */
function saysContent(clause: Clause, sentence: SentenceReading): boolean {
  const { subject, lemma, voice } = clause;
  if (!subject || voice === 'passive') return false;
  const head = headOf(subject, sentence);
  const links = clause.complements.map((it) => it.preposition);
  if (lemma === 'be') {
    const of = subject.attached.filter((it) => it.preposition === 'of').map((it) => it.phrase);
    const own = of.every((it) => papers.test(headOf(it, sentence))) && subject.possessor === undefined;
    return points.test(head) && links.includes('on') && own;
  }
  if (!papers.test(head) || !providing.test(lemma)) return false;
  return lemma !== 'provide' || links.includes('for');
}

function headOf(phrase: Phrase, { sentence }: SentenceReading): string {
  return sentence.tokens[phrase.head]?.lemma ?? '';
}

/** The areas of the clause's objects and complements, and of what stands below them. */
function areasIn(clause: Clause, index: number, sentence: SentenceReading): readonly AreaMention[] {
  const { tokens } = sentence.sentence;
  return sentence.mentions.filter((it): it is AreaMention => {
    if (it.kind !== 'area') return false;
    const at = tokens.findIndex((token) => token.end > it.start);
    const own = clauseAround(at, sentence);
    const below = own !== undefined && sentence.parse.clauses[own]?.governor === index;
    return below || (own === index && /^(?:object|complement)$/u.test(placeIn(clause, at).slot));
  });
}

/** The parties of the last settled paper told in this sentence or just before. */
function partiesBefore({ sentence }: SentenceReading, reading: Reading): readonly string[] | undefined {
  const told = agreementsOf(reading);
  for (let at = sentence.index; at >= Math.max(0, sentence.index - reach); at--) {
    const before = reading.sentences[at];
    const paper = before && told.get(before)?.findLast((it) => settled.has(it.status));
    if (paper) return paper.parties;
  }
  return undefined;
}
