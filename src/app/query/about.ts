import type { Coverage, KindCounts } from '#store/queries';
import type { Store } from '#store/store';

/** What the register holds. */
export interface About {
  readonly totals: KindCounts;
  /** The latest publication date that a document gives. */
  readonly latest?: string | undefined;
  /** How many documents each publisher gave each year. */
  readonly coverage: readonly Coverage[];
  /** How many judgements were given, those taken back included. */
  readonly judgements: number;
  /** How many questions to a human there are, by kind of record. */
  readonly questions: Readonly<Record<string, number>>;
  /** How many blocks of facts wait to be worked out anew. */
  readonly waiting: number;
}

/** What the register holds, from its tallies: nothing is counted. */
export async function about(store: Store): Promise<About> {
  return {
    totals: await store.totals(),
    latest: await store.latestPublication(),
    coverage: await store.coverage(),
    judgements: (await store.judgements()).length,
    questions: await store.countQuestions(),
    waiting: await store.unsettled(),
  };
}
