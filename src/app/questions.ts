import { nameOfState } from '#lexicon/states';
import type { BuildContext } from '#register/context';
import type { FactDoubt } from '#register/doubts';
import type { QuotedFact } from '#register/fact';
import type { BlockQuestion } from '#store/store';
import { dateWords } from '#view/date-words';
import { labelOf, listed } from '#view/labels';
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

/** Weights are kept as whole numbers. */
const weightUnit = 1_000;

/** The questions that building left open and nobody has answered; each stands with the block of its first record. */
export function questionsOf(
  doubts: readonly FactDoubt[],
  blockOf: (fact: QuotedFact) => string,
  context: BuildContext,
): readonly BlockQuestion[] {
  return doubts.flatMap((doubt) => {
    const data = itemOf(doubt, context);
    if (!data) return [];
    const weight = Math.round(doubt.verdict.score * weightUnit);
    const id = `${data.left.id} ${data.right.id}`;
    return [{ block: blockOf(doubt.left), kind: data.kind, weight, id, data }];
  });
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

/** What a record says, in the words of the pages. */
function saysOf(fact: QuotedFact): string {
  const parts = partsOf(fact).filter((it) => it !== undefined && it !== '');
  return parts.join(', ');
}

function partsOf(fact: QuotedFact): readonly (string | undefined)[] {
  const sides = (codes: readonly string[]) => listed(codes.map(nameOfState));
  if (fact.kind === 'person') {
    const held = [...fact.ranks.map((it) => it.value), ...fact.positions.map((it) => it.title)];
    return [fact.name, fact.state && nameOfState(fact.state), ...held];
  }
  if (fact.kind === 'event') {
    const { form, states, date, status } = fact.event;
    const people = fact.people.map((it) => it.name);
    return [
      labelOf('form', form),
      sides(states),
      date && dateWords(date),
      labelOf('status', status),
      ...people,
    ];
  }
  if (fact.kind !== 'agreement') return [];
  const { title, kind, parties, signed, status } = fact.agreement;
  return [
    title ?? labelOf('agreement', kind),
    sides(parties),
    signed && dateWords(signed),
    labelOf('status', status),
  ];
}
