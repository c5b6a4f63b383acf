import type { Area } from '#model/code';
import type { AreaMention, Mention, OrganisationMention } from '#model/mention';
import type { SentenceReading } from '#model/reading';
import type { Span } from '#model/span';
import type { TokenRange } from '#model/token';
import type { ToldAgreement } from './agreements-of.ts';
import { complementEnd } from './complement.ts';
import type { TellingPaper } from './is-told.ts';
import type { Paper } from './papers.ts';
import { agentRange } from './signers.ts';

/** The areas that the paper's words name; failing that those of the bodies that sign it. */
export function areasOf(
  range: Span,
  { sentence, paper, standing }: TellingPaper,
  before: readonly ToldAgreement[],
): Area[] {
  const own = areasIn(range, sentence);
  const last = paper.pronoun ? before.at(-1) : undefined;
  if (last?.sentence === sentence) return [...last.draft.areas];
  const act = standing?.deed?.act;
  if (own.length > 0 || act?.kind !== 'verb' || act.sentence !== sentence) return own;
  const { tokens } = sentence.sentence;
  const after = purposeAfter(paper, act.at, sentence);
  const agent = act.clause?.voice === 'passive' ? agentRange(act) : act.clause?.subject?.range;
  const range_ = after ?? (agent && bodiesIn(agent, sentence).length > 0 ? agent : undefined);
  if (!range_) return [];
  return areasIn({ start: tokens[range_.from]?.start ?? 0, end: tokens[range_.to - 1]?.end ?? 0 }, sentence);
}

/** "A protocol was signed *to open a university*", "*on trade*": what it is about stands after the verb. */
function purposeAfter(paper: Paper, verb: number, sentence: SentenceReading): TokenRange | undefined {
  if (paper.described || verb < paper.head) return undefined;
  const context = {
    tokens: sentence.sentence.tokens,
    mentions: sentence.mentions,
    starts: new Set<number>(),
  };
  const to = complementEnd(verb + 1, context);
  return to > verb + 1 ? { from: verb + 1, to } : undefined;
}

export function bodiesIn(
  range: TokenRange,
  { sentence, mentions }: SentenceReading,
): readonly OrganisationMention[] {
  const [start, end] = [sentence.tokens[range.from]?.start ?? 0, sentence.tokens[range.to - 1]?.end ?? 0];
  return mentions.filter(
    (it): it is OrganisationMention =>
      it.kind === 'organisation' && !it.intergovernmental && it.start >= start && it.end <= end,
  );
}

/** "the People's *Army*": the word for a service in the name of a body. */
function isInName(area: AreaMention, mentions: readonly Mention[]): boolean {
  if (area.area !== 'service-ties' && area.area !== 'defence-general') return false;
  return mentions.some((it) => it.kind === 'organisation' && it.start <= area.start && area.end <= it.end);
}

function areasIn({ start, end }: Span, { mentions }: SentenceReading): Area[] {
  const inside = mentions.filter(
    (it): it is AreaMention =>
      it.kind === 'area' && start <= it.start && it.end <= end && !isInName(it, mentions),
  );
  return [...new Set(inside.map((it) => it.area))];
}
