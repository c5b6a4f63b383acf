import { type Ask, wordIn } from '#app/desk/ask';
import { numberedJudgements } from '#app/desk/judgements';
import type { OpenDesk } from '#app/desk/open-desk';
import { reviewIn } from '#app/review';
import type { ReviewModel } from '#view/desk/review';

const questions = 20;
const listed = 200;

/** What waits for a decision, and the last one that stands. */
export async function loadReview(desk: OpenDesk, ask: Ask): Promise<ReviewModel> {
  const { queries } = desk;
  const kind = wordIn(ask, 'kind', ['person', 'event', 'agreement']);
  const judgements = await numberedJudgements(desk);
  const accepted = new Set(
    judgements.flatMap(({ judgement, stands }) =>
      stands && judgement.kind === 'record'
        ? [`${judgement.record.document}.${judgement.record.record}`]
        : [],
    ),
  );
  const uncertain = kind === undefined ? await queries.uncertain({ limit: questions }) : { items: [] };
  return {
    pairs: await questionsOf(desk, kind, judgements.length),
    uncertain: {
      ...uncertain,
      items: uncertain.items.filter(
        ({ digest: { first } }) => !accepted.has(`${first.document}.${first.record}`),
      ),
    },
    last: judgements.findLast((it) => it.stands && it.judgement.kind !== 'undo'),
    kind,
  };
}

type Kind = 'person' | 'event' | 'agreement' | undefined;

interface Asked {
  readonly state: string;
  readonly items: Awaited<ReturnType<typeof reviewIn>>;
}

/** The questions last found for each desk and kind: looking for them compares many records. */
const remembered = new WeakMap<OpenDesk, Map<Kind, Asked>>();

/** The first questions; looked for anew when a decision was taken or a document was read since. */
async function questionsOf(desk: OpenDesk, kind: Kind, judgements: number): Promise<Asked['items']> {
  const state = JSON.stringify([judgements, await desk.store.totals()]);
  const byKind = remembered.get(desk) ?? new Map<Kind, Asked>();
  const known = byKind.get(kind);
  if (known?.state === state) return known.items;
  const items = await reviewIn(desk.register, questions, kind === undefined ? undefined : [kind]);
  remembered.set(desk, byKind.set(kind, { state, items }));
  return items;
}

/** All decisions, the latest first. */
export async function loadJudgements(desk: OpenDesk) {
  const all = await numberedJudgements(desk);
  return { judgements: all.toReversed().slice(0, listed), total: all.length };
}
