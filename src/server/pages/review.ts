import { type Ask, textIn, wordIn } from '#app/desk/ask';
import { numberedJudgements } from '#app/desk/judgements';
import type { OpenDesk } from '#app/desk/open-desk';
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
  const asked = await queries.review({
    limit: questions,
    kinds: kind === undefined ? undefined : [kind],
    cursor: textIn(ask, 'cursor'),
  });
  return {
    pairs: asked.items,
    next: asked.next,
    query: ask.query,
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

/** All decisions, the latest first. */
export async function loadJudgements(desk: OpenDesk) {
  const all = await numberedJudgements(desk);
  return { judgements: all.toReversed().slice(0, listed), total: all.length };
}
