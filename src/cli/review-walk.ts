import type { Ask, JudgeResult } from '#app/judge';
import type { ReviewItem } from '#app/review';

/** What a walk through the questions needs of the world. */
export interface ReviewWalk {
  /** The questions that are open now, in order. */
  readonly questions: () => Promise<readonly ReviewItem[]>;
  readonly judge: (ask: Ask) => Promise<JudgeResult>;
  /** The next key that is pressed; undefined at the end of the input. */
  readonly nextKey: () => Promise<string | undefined>;
  /** Shows a question with its place among the open ones, counted from 1. */
  readonly show: (item: ReviewItem, place: number, count: number) => Promise<void>;
  /** Says a line. */
  readonly say: (line: string) => Promise<void>;
}

/** The keys of the walk, those of the desk's review. */
export const reviewKeys =
  'y same · n different · h leave open · j next · k back · u undo the last decision · q end';

const verdicts: Readonly<Record<string, 'same' | 'different' | 'unsure'>> = {
  y: 'same',
  n: 'different',
  h: 'unsure',
};
/** Ctrl-C and Ctrl-D come as these from a terminal that passes every key on. */
const endKeys: ReadonlySet<string | undefined> = new Set(['q', '\u0003', '\u0004', undefined]);

/** Asks one question after the other until the last one is passed or the user ends it. Each answer is kept at once. */
export async function walkReview(walk: ReviewWalk): Promise<void> {
  const decided: number[] = [];
  let items = await walk.questions();
  let at = 0;
  while (true) {
    const item = items[at];
    if (!item) {
      if (decided.length === 0) break;
      await walk.say('That was the last question. u takes the last decision back; any other key ends.');
      if ((await walk.nextKey()) !== 'u') break;
      await takeBack(walk, decided);
      at = Math.max(0, at - 1);
      items = await walk.questions();
      continue;
    }
    await walk.show(item, at + 1, items.length);
    const key = await walk.nextKey();
    if (endKeys.has(key)) break;
    if (key === 'j') at += 1;
    else if (key === 'k') at = Math.max(0, at - 1);
    else if (key === 'u') await takeBack(walk, decided);
    else if (key !== undefined && Object.hasOwn(verdicts, key)) await decide(walk, item, key, decided);
    else await walk.say(reviewKeys);
    items = await walk.questions();
  }
  const left = items.length === 0 ? 'nothing is in doubt' : `${items.length} left open`;
  const last = decided.at(-1);
  const undo = last === undefined ? '' : ` To take the last one back: chancery judge undo ${last}`;
  await walk.say(`${decided.length} decided, ${left}.${undo}`);
}

async function decide(walk: ReviewWalk, { left, right }: ReviewItem, key: string, decided: number[]) {
  const ask = verdicts[key] ?? 'unsure';
  const result = await walk.judge({ ask, left: left.id, right: right.id });
  if (result.kind === 'refused') return walk.say(result.why);
  decided.push(...result.numbers);
  await walk.say(`Judgement ${result.numbers.join(', ')}: ${ask}.`);
}

/** Takes back the last decision of this walk; what was decided before it is left to `judge undo`. */
async function takeBack(walk: ReviewWalk, decided: number[]) {
  const number = decided.pop();
  if (number === undefined) return walk.say('Nothing was decided since the walk began.');
  const result = await walk.judge({ ask: 'undo', number });
  await walk.say(result.kind === 'refused' ? result.why : `Judgement ${number} is taken back.`);
}
