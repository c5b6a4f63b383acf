import type { Sketch } from '#identity/sketch';

import { agreementDoubts } from '#register/agreement-entries';
import { isPersonBlock, linksPeople } from '#register/block';
import type { BuildContext } from '#register/context';
import type { FactDoubt } from '#register/doubts';
import { eventDoubts } from '#register/event-entries';
import type { AgreementFact, EventFact, Fact, PersonFact, QuotedFact } from '#register/fact';
import { standingOf } from '#register/judgements';
import { personDoubts } from '#register/person-entries';
import type { Settling } from '#store/store';
import { withRegister } from './open-existing.ts';
import type { Register } from './open-register.ts';
import { reasonsOf } from './query/reasons.ts';

/** One of two records that may be of one thing. */
interface ReviewSide {
  /** `document.record`: what `judge` takes. */
  readonly id: string;
  readonly file: string;
  readonly published?: string | undefined;
  readonly quote: string;
  /** What the record says, in short. */
  readonly says: string;
}

/** A question to a human: are these one? */
export interface ReviewItem {
  readonly kind: 'person' | 'event' | 'agreement';
  readonly left: ReviewSide;
  readonly right: ReviewSide;
  /** What speaks for it, the most telling first: "state: VNM". */
  readonly reasons: readonly string[];
}

const blocksAtOnce = 50;

/**
 * The questions that comparing records left open and nobody has answered, at most so many, in a fixed order.
 * Cost: linear in the facts of the blocks up to the last question.
 */
export async function reviewQueue(
  address: string,
  limit: number,
  kinds: readonly ReviewItem['kind'][] = ['person', 'event', 'agreement'],
): Promise<readonly ReviewItem[]> {
  return withRegister(address, async (register) => {
    await register.settle();
    return reviewIn(register, limit, kinds);
  });
}

/** The same in an open register, as of its last settling. */
export async function reviewIn(
  { store }: Register,
  limit: number,
  kinds: readonly ReviewItem['kind'][] = ['person', 'event', 'agreement'],
): Promise<readonly ReviewItem[]> {
  const items: ReviewItem[] = [];
  const seen = new Set<string>();
  for (let after: string | undefined = ''; after !== undefined && items.length < limit; ) {
    const from: string = after;
    after = await store.settle(async (settling) => {
      const blocks = await settling.blocksAfter(from, blocksAtOnce);
      for (const block of blocks.filter((it) => kinds.some((kind) => it.startsWith(`${kind}:`))))
        items.push(...(await questionsOf(settling, block, seen)));
      return blocks.at(-1);
    });
  }
  return items.slice(0, limit);
}

async function questionsOf(
  settling: Settling,
  block: string,
  seen: Set<string>,
): Promise<readonly ReviewItem[]> {
  if (seen.has(block)) return [];
  const blocks = isPersonBlock(block) ? await linkedBlocks(settling, block) : [block];
  for (const one of blocks) seen.add(one);
  const facts = [...(await settling.facts(blocks)).values()].flat() as readonly Fact[];
  if (facts.length < 2) return [];
  const context = await contextOf(settling, blocks);
  return doubtsIn(block, facts, context).flatMap((doubt) => itemOf(doubt, context) ?? []);
}

function doubtsIn(block: string, facts: readonly Fact[], context: BuildContext): readonly FactDoubt[] {
  if (isPersonBlock(block))
    return personDoubts(
      facts.filter((it): it is PersonFact => it.kind === 'person'),
      context,
    );
  if (block.startsWith('event:'))
    return eventDoubts(
      facts.filter((it): it is EventFact => it.kind === 'event'),
      context,
    );
  return agreementDoubts(
    facts.filter((it): it is AgreementFact => it.kind === 'agreement'),
    context,
  );
}

async function linkedBlocks(settling: Settling, start: string): Promise<readonly string[]> {
  const set = new Set([start]);
  for (const block of set)
    for (const other of await settling.neighbours(block))
      if (isPersonBlock(other) && linksPeople(block, other)) set.add(other);
  return [...set].sort();
}

async function contextOf(settling: Settling, blocks: readonly string[]): Promise<BuildContext> {
  const documents = await settling.contexts(blocks);
  const people = await settling.people(blocks);
  return {
    fileOf: (document) => documents.get(document)?.file ?? '',
    sketchOf: (document) => (documents.get(document)?.sketch as Sketch | undefined) ?? { step: 1, runs: [] },
    personOf: (document, record) => people.get(`${document} ${record}`),
    standing: standingOf(await settling.judgements([])),
  };
}

function itemOf({ left, right, verdict }: FactDoubt, context: BuildContext): ReviewItem | undefined {
  const { kind } = left;
  if (kind !== 'person' && kind !== 'event' && kind !== 'agreement') return undefined;
  return { kind, left: sideOf(left, context), right: sideOf(right, context), reasons: reasonsOf(verdict) };
}

function sideOf(fact: QuotedFact, context: BuildContext): ReviewSide {
  const { document, record, quote, published } = fact;
  return {
    id: `${document}.${record}`,
    file: context.fileOf(document),
    published,
    quote,
    says: saysOf(fact),
  };
}

function saysOf(fact: QuotedFact): string {
  const parts =
    fact.kind === 'person'
      ? [fact.name, fact.state, ...fact.ranks.map((it) => it.value), ...fact.positions.map((it) => it.title)]
      : fact.kind === 'event'
        ? [
            fact.event.form,
            fact.event.states.join(' and '),
            fact.event.date,
            fact.event.status,
            ...fact.people.map((it) => it.name),
          ]
        : fact.kind === 'agreement'
          ? [
              fact.agreement.title ?? fact.agreement.kind,
              fact.agreement.parties.join(' and '),
              fact.agreement.signed,
              fact.agreement.status,
            ]
          : [];
  return parts.filter((it) => it !== undefined && it !== '').join(', ');
}
