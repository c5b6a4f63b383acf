import type { FactDraft, Reading, SentenceReading } from '#model/reading';
import { rememberBy } from '#text/remember';
import type { FactRule } from '../../pack.ts';

/** An event that a rule proposed. */
export type EventDraft = Extract<FactDraft, { kind: 'event' }>;

const draftsBySentence = rememberBy((_: SentenceReading) => new Map<string, readonly EventDraft[]>());

/** What the rule finds in the sentence, found once however often it is pointed to. */
export function draftsIn(sentence: SentenceReading, rule: FactRule, reading: Reading): readonly EventDraft[] {
  const own = draftsBySentence(sentence);
  const known = own.get(rule.id);
  if (known) return known;
  const drafts = rule.find(sentence, reading).filter((it): it is EventDraft => it.kind === 'event');
  own.set(rule.id, drafts);
  return drafts;
}
